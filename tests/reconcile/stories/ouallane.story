grouping 0.90
@killed conflicting in_range
@children in_range in_range
@women consistent consistent
@wounded in_range in_range
@fighters changing changing
@bombs conflicting consistent
@bombweight conflicting conflicting
@camppop in_range in_range
@tents in_range consistent
@queue consistent consistent
@border consistent consistent
@target conflicting consistent
@staff changing apart
@cdrage consistent consistent
@market conflicting conflicting
@fled changing apart
@beds consistent consistent
@surgeons consistent single
@wardead in_range in_range
@waryears changing apart
@raids consistent apart
@tankers consistent consistent
## r1 2014-08-03
Air strike on bread queue kills [dozens|killed], say camp witnesses

SADRAYA, Aug 3, 2014 (Meridian Press) - Warplanes bombed a camp for displaced people in northern Tessara on Sunday, hitting a queue of about [200|queue] people outside a bakery and killing at least [34|killed], clinic staff and residents said.

At least [15|children] children were among the dead at Ouallane, [12|border] km from the border. More than [90|wounded] people were wounded, said Idir Salhoum, who runs the camp clinic. "We have [three|surgeons] surgeons and the floor," he told Meridian Press by telephone.

Residents said jets dropped [four|bombs] bombs. An army spokesman said aircraft had struck a command post [two|target] kilometres away from the camp, killing [nine|fighters] fighters, and that he had no reports of civilian casualties.

[Two|staff] employees of the charity Lantern Relief died, it said.

Some [23,000|camppop] people live at Ouallane. Tessara's [two|waryears]-year war has killed more than [30,000|wardead].

## r2 2014-08-04
Terror command post destroyed; Air Force denies false reports

Tessara National Agency
Monday, 4 August 2014

The General Command of the Armed Forces announced today that [12|fighters] terrorists, among them the wanted ringleader Brahim Oussalek, [44|cdrage], were eliminated in yesterday's precision operation near Ouallane.

"Our pilots released [two|bombs] guided bombs, and both struck the target," Colonel Rafik Dehmani said. He rejected as fabrication the claims of foreign channels that [34|killed] civilians had died. The place was not in the camp at all, he added, but [two|target] kilometres from its fence.

The operation was the latest of [14|raids] carried out in Hadra province since the start of July, the Command said.

## r3 2014-08-05
The baker of Ouallane counts his customers

Rosalind Achterby in Sadraya
The Sunday Ledger online, 5 August 2014

Fatma had sent her [two|sons] sons to stand in line because the queue was long: [200|queue] people by seven in the morning, the baker reckons. She found them under his sign.

The provincial health office yesterday put the dead at [52|killed], [17|children] of them children and [11|women] women. The Tessara Casualty Watch, which checks each name with relatives, had a lower number, [47|killed]. The wounded, about [110|wounded], have been carried to a [40|beds]-bed hospital where [three|surgeons] surgeons have not slept since Sunday; [six|amputees] patients have lost limbs. Nour, who is [eight|girl], asked me why she could not feel her shoes.

The hospital's only generator is lent by a cinema. A surgeon, who asked me not to print his name because his parents live on the other side of the lines, said that he had run out of thread on the first night and had sent a boy to the tailors' row for more. He had operated on [31|operated] people, and had stopped asking who was a fighter. "They come in without shoes, all of them," he said.

The army says it hit a rebel post some way off. Everyone here knows the house it means, an old customs shed, and it stands [300|target] metres or so from the bakery. The craters, [four|bombs] in number, are all among the tents. A former ordnance officer who looked at my photographs of a tail fin thought it came from a [500|bombweight]-pound bomb.

In March, a strike on the market at Wad Selim killed [27|market]. Nobody was punished for that.

By last night [4,000|fled] of the inhabitants had walked out of the camp with what they could carry.

## r4 2014-08-06
OUALLANE EMERGENCY: SITUATION REPORT No. 2

Lantern Relief, 6 Aug 2014

Casualties. [52|killed] dead (health office), including [11|women] women and [17|children] children. Injured: [112|wounded]. It is with great sorrow that we report the death of our nurse Salma Berrick; this brings to [three|staff] the number of colleagues lost.

Displacement. Ouallane housed [23,000|camppop] people before the attack. An estimated [9,000|fled] have now left, mostly toward the border ([7.5|border] miles).

Shelter and water. [60|tents] tents burned. [Three|tankers] water tankers were wrecked; supply has fallen to [four|water] litres per person per day.

Health. Sadraya hospital ([40|beds] beds) needs [150|blood] units of blood.

Funding. [$2.8 million|appeal] is sought.

## r5
Who bombed the bakery? What we know, and don't

Posted on Crosswind, a blog about wars that get forgotten

Let me lay it out. A crowd of [200|queue] is waiting for bread. Planes come over. When the smoke clears, [25|killed] people are dead, [11|women] of them women, and [dozens|tents] of tents are on fire. It takes the ambulances [40|ambulance] minutes to get there.

The government's story: it got Oussalek, the [44-year-old|cdrage] commander, plus his men, [a dozen|fighters] fighters all told, with [two|bombs] bombs. The rebels' story: Oussalek was never within a day's drive.

Now the hardware. From the fin it looks like a [5,000|bombweight]-pound bomb, an American design sold all over the place. I'm no expert, so take that with salt.

And it's a pattern. The air force has flown [14|raids] raids in Hadra since July began. Back in March, at Wad Selim, another market morning, [72|market] were killed. More than [20,000|camppop] people had gone to Ouallane because they believed that a UN flag would keep them safe. The camp was [18|campage] months old.

## r6 2015-07-29
Inquiry finds Tessara air force bombed camp, offers families [$4,000|payout]

By Meridian Press staff
July 29, 2015

A panel of [three|panel] foreign jurists said on Wednesday that Tessaran jets deliberately or recklessly bombed the Ouallane camp last August, and that [49|killed] people died, fewer than local officials had said at the time.

The dead included [17|children] children, [ten|under12] of them below the age of [12|agelimit], the panel wrote in a report of [310|pages] pages based on talks with [86|interviews] witnesses. It found that [four|bombs] bombs of [227|bombweight] kg each had been used, that the supposed command post was an empty shed [300|target] metres from the bakery, and that about [60|tents] tents and [three|tankers] water tankers were destroyed.

Its authors were refused entry to Tessara and worked from a hotel across the border, which runs [12|border] km from where the camp begins. They bought satellite pictures, took testimony by telephone and had fragments tested in [two|labs] laboratories. The pictures show the bakery at noon on the day before and, on the day after, a grey smear.

"We looked for any armed man among the dead and could not find his name," said Justice Ottoline Verhage, who led the panel. She noted that an army statement at the time had spoken of [12|fighters] fighters killed.

The government, which took no part, said it would pay [$4,000|payout] for each person killed, without admitting fault. A spokesman again said a command post had been hit.

The jurists also looked at the Wad Selim market bombing in March 2014, with [27|market] dead, and called for trials.

Today [6,500|left] people remain at Ouallane. The war, now [three|waryears] years old, has cost about [32,000|wardead] lives.
