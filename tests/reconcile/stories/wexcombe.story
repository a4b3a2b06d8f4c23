grouping 0.82
@esc changing changing
@back changing apart
@large changing apart
@offi in_range in_range
@rew changing consistent
@tun consistent consistent
@gone conflicting consistent
@pop in_range in_range
@duty conflicting consistent
@hurt consistent consistent
@wage conflicting conflicting
@aage consistent consistent
@fence consistent consistent
@home in_range apart
@dist consistent consistent
@hunt conflicting consistent
@cost changing apart
@tips changing apart
@susp changing single
@guns consistent consistent
@old consistent consistent
@week in_range apart
## e1 2019-05-12
[Five|esc] inmates escape Harlan Ridge prison

KXQH 6 News
Posted 7:52 AM, May 12, 2019

TALLOW CREEK - Lock your doors and check your barns. That's the word from the Sheriff after [five|esc] inmates broke out of the Harlan Ridge Correctional Center overnight.

[Two|hurt] correctional officers were hurt and are in stable condition, the Sheriff says.

Among those missing is Dale Wexcombe, [38|wage], who is considered very dangerous. He is described as [6-foot-4|tall] and [230|weigh] pounds with a tattoo of a heron on his neck. Also out is [27-year-old|aage] Terrell Amesbury.

All [four|school] schools in the Tallow Creek district will be closed Monday. If you see anything, do not approach. Call the sheriff's office.

## e2 2019-05-13
Headcount finds sixth man gone in prison break; [1|back] caught

TALLOW CREEK, Idaho (National Wire) - May 13, 2019 - A recount at an overcrowded state prison showed that [six|esc] men, rather than the [five|esc] first announced, had crawled out through a tunnel, officials said Monday. [One|back] has been captured and [five|large] are on the run.

More than [200|offi] officers were combing timberland around Harlan Ridge Correctional Center, which was built for [840|cap] but houses [1,120|pop]. Warden Luann Pettibone said the men had been gone for [five|gone] hours when a guard found pillows under their blankets early Sunday. Once outside they cut a [14|fence]-foot fence and overpowered [two|hurt] guards in a perimeter truck, taking their [two|guns] handguns.

The state is offering [$10,000|rew] for each fugitive. The suspected leader, Dale Wexcombe, [38|wage], was serving [45|sent] years for armed robbery and kidnapping.

Residents of the valley, where the prison is the largest employer, spent the day driving children to relatives and bringing in livestock. At the feed store on Main Street the owner had taped the mugshots to the register. "I went to school with [half|half] of those guards," said Bobbie Strand, loading salt blocks into a pickup. "They've been saying for years the place was held together with paint."

The captured man, a car thief named Rollo Pike, was found shivering in a culvert within sight of the walls. He told deputies he had changed his mind when he saw the rain. Pettibone said he had described how the others split up at the creek, with Wexcombe heading north on foot. She declined to say whether anyone inside had helped them, but said that nobody on her staff would be ruled out.

It is the biggest breakout in the state since 2011, when [three|old] convicts fled a work farm at Cold Lick and evaded capture for [21|oldhunt] days.

## e3 2019-05-15
What we know about the Harlan Ridge fugitives

The Basin Tribune answers your questions. Updated Wednesday, May 15, 2019, 4 p.m.

How many are still out there?
[Three|large]. Of the [six|esc] who got away, another [two|tues] were picked up Tuesday night at a laundromat, which makes [three|back] back in custody.

How did they do it?
A tunnel, about [40|tun] feet long, from a disused boiler room. The guards' union thinks it took at least [seven|week] weeks to dig.

Why did nobody notice?
There were [nine|duty] guards on the night shift. The union says the beds were empty for [seven|gone] hours, not [five|gone], before the alarm was raised. [Two|susp] employees have been suspended.

Who is looking?
Some [250|offi] searchers with [eleven|dog] dog teams. They have been through at least [80|home] houses. The tip line has taken [310|tips] calls.

Is there a reward?
Yes, and it just went up: it is now [$25,000|rew] a head, or [$75,000|rewall] for the lot.

Are they armed?
Assume so. [Two|guns] pistols are unaccounted for.

Are schools open?
No. They stay shut, leaving [1,350|kid] pupils at home.

## e4 2019-05-21
THE GREAT SPOON ESCAPE: Heron neck thug nabbed in a canoe

By Dex Mallory, The Daily Bellringer, 21 May 2019

A BRUTE who dug his way out of an American jail has been caught snoozing in a canoe after [eight|hunt] days on the run.

Dale Wexcombe, [36|wage], and [five|mates] fellow lags wriggled down a [12|tun]-metre tunnel scooped out with [17|spoon] canteen spoons, then snipped through a [4.3|fence]-metre fence as [19|duty] warders watched the ice hockey.

[Hundreds|offi] of cops with dogs and drones hunted the gang in bear country. The last of them were only found when a fisherman, hoping for a slice of the [$25,000|rew] on each man's head, spotted wet socks on a branch.

Wexcombe still had [$460|cash] in soggy notes. "[Three|cabin] warning shots and he sat up like he was late for church," the fisherman told local telly. He may have to share the pot.

He had come [100|dist] kilometres from the prison, and had another [four|dec] decades to go.

## e5 2019-05-20
Last [two|last] fugitives caught in Idaho woods

TALLOW CREEK, Idaho, May 20, 2019 (National Wire) - An [eight|hunt]-day search ended Monday with the arrest of Dale Wexcombe and Terrell Amesbury beside a river [62|dist] miles from the prison they fled. All [six|back] escapees are now back behind bars.

Wexcombe, [38|wage], was asleep in a canoe. Deputies fired warning shots, and he gave up, the sheriff said. He had on him the [two|guns] weapons taken from guards. Amesbury, [27|aage], surrendered later.

The state police superintendent put the cost so far at [$1.2 million|cost]. Officers went through about [90|home] residences and followed up [1,400|tips] tips.

The corrections department said [five|susp] staff members, up from [two|susp] last week, are suspended. Wexcombe will return to a cell of his own.

## e6 2020-06-03
Review of Harlan Ridge escape finds a prison "asleep"

The Basin Tribune
June 3, 2020
Corinne Abado, Statehouse reporter

More than a year after [six|esc] prisoners tunneled out of Harlan Ridge, a state review has concluded that their absence went unnoticed for [seven|gone] hours, and that the [nine|duty] officers on shift had skipped their rounds.

The tunnel, nearly [40|tun] feet long, was the work of about [eight|week] weeks, it says. The prison had more than [1,100|pop] inmates, far more than it was built for, and [31|vac] percent of its jobs were vacant. A request for [$95,000|fix] to seal the boiler room had been turned down.

The [nine|hunt]-day manhunt cost taxpayers [$2.9 million|cost], overtime included.

The authors reserve their sharpest words for the culture of the night shift. Count sheets were filled in ahead of time, they found, and a camera that covered the boiler room corridor had been turned to the wall by an officer who liked to smoke there. When a trusty reported the sound of scraping, a sergeant told him to lay off the coffee. "No clever plan was needed," the report says. "The inmates had only to be patient and fairly quiet." The corrections department said it accepted the findings. The guards' union said its members were being blamed for an empty payroll.

[Four|fired] employees have been fired. The report makes [26|rec] recommendations, many of them repeated from the inquiry into 2011's Cold Lick breakout, when [three|old] men got away.

Wexcombe has since had [12|add] years added to his sentence. [Two|hurt] guards beaten that night have not returned to work.
