grouping 0.90
@killed changing consistent
@wound conflicting consistent
@gage conflicting conflicting
@shots in_range apart
@guns consistent consistent
@ammo in_range in_range
@shift in_range in_range
@total changing changing
@years conflicting consistent
@susp consistent consistent
@last in_range consistent
@resp consistent consistent
@hunt in_range in_range
@adist consistent consistent
@cops in_range in_range
@counts changing changing
@acounts consistent apart
@bail consistent apart
@fund changing apart
@age1 consistent consistent
@age2 consistent consistent
@age3 conflicting conflicting
@kids consistent consistent
@crit changing changing
@life consistent consistent
@extra conflicting in_range
@jury consistent consistent
@settle conflicting conflicting
@gmills consistent consistent
@hid consistent consistent
## s1 2009-02-12
LIVE BLOG: Shooting at Pellworth Cabinet plant

The Alder Junction Beacon, Thursday, Feb. 12, 2009

7:58 a.m. We are hearing of gunfire at the Pellworth Cabinet plant on Route 9. Stay away from the area.

8:20 a.m. A worker who ran out tells our reporter she heard [dozens|shots] of shots. "It just went on and on."

8:47 a.m. About [140|shift] people were inside for the early shift, a foreman says. The plant has [410|total] people on its payroll.

9:15 a.m. Mercy Hill hospital has taken in [six|surg] patients. [Two|crit] are critical, the hospital says.

9:40 a.m. Sheriff Gwen Aldous: "I can confirm that [three|killed] people are dead. The gunman is not in custody." She says deputies were on the scene [six|resp] minutes after the first call.

10:05 a.m. Police are looking for a green pickup. The man is said to have [two|guns] guns.

11:30 a.m. [Twenty-two|hid] workers who had barricaded themselves in the paint room are out, unhurt, and hugging their families at the church.

1:10 p.m. More than [60|cops] officers are searching the woods along the river, Aldous says.

5:02 p.m. GOT HIM. Sheriff's office confirms an arrest.

## s2 2009-02-12
Suspect caught after deadly plant shooting

KALJ News Nightly, February 12, 2009

ALDER JUNCTION -- A [nine|hunt]-hour manhunt is over. Police tonight have in custody the man they say walked into the Pellworth Cabinet plant this morning and opened fire.

He's [43-year-old|gage] Dale Hosk, who had worked in the sanding room for [11|years] years. Coworkers tell us Hosk was on a [10|susp]-day suspension.

[Three|killed] are dead. Another [five|wound] were wounded, says the sheriff.

The shooting itself lasted less than [five|last] minutes. Investigators believe he got off at least [27|shots] rounds. And in Hosk's truck, more than [300|ammo] rounds.

Troopers stopped that truck at a gas station in Tolliver, [40|adist] miles from here. He did not resist.

Prosecutors say he'll face [three|counts] counts of murder. He's due before a judge in the morning.

The company says [12|counsel] grief counselors will be at First Lutheran from eight.

## s3 2009-02-13
Fourth victim dies after plant shooting; suspect in court

ALDER JUNCTION (Amalgamated News) Feb. 13, 2009 -- A man shot at a cabinet factory has died of his wounds, raising to [four|killed] the number of people killed by a suspended coworker, authorities said Friday.

Ike Morrow, [61|age3], a machinist, died overnight. Also killed on Thursday were Wendell Strake, [57|age1], the shift supervisor; Tovah Lindgate, [29|age2], of the shipping office; and Carla Benteen, [36|age4], a mother of [three|kids].

Only [one|crit] patient was still in critical condition, the hospital said. Sheriff Gwen Aldous said that, apart from the dead, [five|wound] people had been hit.

Dale Hosk, [43|gage], appeared by video on [four|counts] counts of murder and [five|acounts] of attempted murder. Judge Perrin Lowell set bail at [$5 million|bail].

Hosk, an employee for [11|years] years, had been sent home for [10|susp] days after a quarrel with Strake. Prosecutors said in a filing that he fired [31|shots] bullets from [two|guns] pistols in about [four|last] minutes and drove off before police got there, [six|resp] minutes after the alarm.

Nearly [150|shift] of the plant's [410|total] employees were at work at the time. He was captured at a filling station [40|adist] miles away.

It was the deadliest workplace attack in the region since a gunman killed [six|gmills] people and wounded [nine|gwound] at the Garnet Mills paper mill in 2005.

## s4 2009-02-14
MUM AMONG [FOUR|killed] SLAIN BY SACKED SANDER

By JOSS TREMBLETT, Daily Trumpet
Saturday, February 14, 2009

A CRAZED factory hand blasted [four|killed] workmates to death in a US cabinet works because his boss sent him home.

Loner Dale Hosk, [34|gage], stormed in with [two|guns] handguns at breakfast time. Screaming staff dived under benches as he strode through the sanding room.

Wendell Strake, [57|age1], the gaffer who had suspended him, was the first to die. Brave Ike Morrow, [67|age3], tried to grab the gunman and was shot in the chest. Mum-of-[three|kids] Carla Benteen and Tovah Lindgate were cut down at the door. [Seven|wound] more victims were hurt.

Paint sprayer Bo Ellery told the Trumpet how he locked himself in with workmates. "There were [22|hid] of us in there, lights out, and you could hear him reload," he said.

Cops, [scores|cops] of them, hunted him for nearly [10|hunt] hours. He was nabbed [64|adist] kilometres off, buying coffee. In his truck lay [340|ammo] bullets.

Hosk is locked up on [$5million|bail] bail. Kind-hearted locals have already stumped up [$48,000|fund] for the families.

## s5 2010-03-19
Hosk gets [four|life] life terms for plant killings

ALDER JUNCTION (Amalgamated News) March 19, 2010 -- A judge on Friday sentenced Dale Hosk to [four|life] consecutive life terms and a further [125|extra] years for the shooting at the Pellworth Cabinet plant.

Hosk, now [44|gage], looked at the floor as relatives of the [four|killed] people he murdered in February 2009 spoke.

"My father went in that day because somebody was sick," said Nell Strake, daughter of Wendell Strake, who was [57|age1].

The jury had taken about [five|jury] hours to convict him on [four|counts] counts of murder and [five|acounts] of attempted murder after a trial of [three|trial] weeks. [138|shift] workers were in the building, witnesses said, when he came through the loading dock while still under suspension. The defense argued that he was ill.

Prosecutors replayed the alarm call and told the court again what was in his truck: [340|ammo] rounds and a road map. "He wasn't finished," prosecutor Inga Maddox said.

Ruth Morrow, [59|ruth], the widow of Ike Morrow, said that she had been married for [33|married] years and that she did not forgive him. The parents of Tovah Lindgate, who was [29|age2], left before the end.

The plant reopened after [five|reopen] weeks. About [300|total] people work there today.

Pellworth has paid the families [$6.5 million|settle] in a settlement, their lawyer said. A public fund has raised another [$212,000|fund].

Sheriff Gwen Aldous recalled the search that followed. "We had [85|cops] officers out, and I didn't sleep," she said.

## s6
After Pellworth: what the trial taught us about safety at work

SafeShift, a blog for plant managers. By Odile Brannock

Now that Dale Hosk has been put away for [four|life] life sentences plus [120|extra] years, it is time to ask what the rest of us should learn.

The facts first. Hosk had been with the firm for [16|years] years. There were [eight|complaints] complaints in his file. His key card was not cancelled when he was suspended, and so he let himself in. In about [four|last] minutes he had killed [four|killed] colleagues and wounded [seven|wound]. The police needed [six|resp] minutes, which is good. It was not good enough.

[Two|doors] fire doors were locked that morning. In a plant with [410|total] workers that is a scandal, and it's one reason why the company wrote a check for [$5.6 million|settle].

The jurors talked for [five|jury] hours. I'm told most of that was about the key card.

Remember Garnet Mills in 2005? [Six|gmills] people died there. The mill had changed its locks, but the guard knew the man and waved him through. In an ordinary year [500|nat] or so workers in this country are killed by violence on the job.

So: cancel the card, brief the guard, unlock the doors.
