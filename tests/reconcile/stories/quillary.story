grouping 0.78
@killed changing changing
@inj in_range in_range
@mag conflicting consistent
@depth consistent consistent
@dist consistent consistent
@shake in_range consistent
@aft changing apart
@patients consistent consistent
@pop consistent consistent
@power in_range in_range
@destroyed conflicting conflicting
@damaged in_range apart
@k2006 consistent consistent
@mag2006 consistent apart
@girl conflicting consistent
@rubble consistent consistent
@schools consistent apart
@soldiers conflicting consistent
@chapel consistent apart
@homeless changing apart
@fund changing consistent
@tents consistent consistent
## q1 2011-08-16
Strong quake hits Argentine province, [seven|killed] dead

SAN ABEDO, Argentina, Aug. 16, 2011 (Interpress) - A strong earthquake shook the mountain province of Quillary before dawn on Tuesday, killing [seven|killed] people and injuring at least [80|inj], officials said.

The National Seismic Institute put the magnitude at [6.3|mag] and said the tremor was centred [30|dist] km ([19|dist] miles) north of the town of Huarmeta at a depth of [12|depth] km.

It lasted about [40|shake] seconds and sent families running into freezing streets in their nightclothes.

"[Hundreds|destroyed] of adobe houses are on the ground and we have not reached the hamlets," Governor Raul Espinte told reporters.

Huarmeta is a market town of [18,000|pop]. Its district hospital moved [62|patients] patients on to a football pitch, director Celia Monteq said by telephone.

[Fourteen|aft] aftershocks had been recorded by midday, the largest of them with a magnitude of [4.8|aftmag], according to the institute.

Power was cut to some [45,000|power] customers, the utility Andelec said.

Quillary was last struck by a deadly quake in March 2006, when [214|k2006] people lost their lives.

## q2 2011-08-16
QUAKE: TOLL NOW AT [11|killed]

Canal Andino news desk, Tuesday 16 August 2011, 9.15pm

[Eleven|killed] dead, more than [100|inj] hurt. That is what Civil Defence gave us a few minutes ago, and the crews have not stopped digging.

The little girl everybody is talking about is called Milagros. Rescuers lifted the [six-year-old|girl] out of what was left of a kitchen in Calle Nogal tonight, after [15|rubble] hours in the dark. She asked for her dog.

All [26|schools] schools in Huarmeta district stay shut until further notice. [Three|roofs] have lost their roofs.

The hospital's patients, [62|patients] of them, are still under canvas.

Army trucks carrying [300|soldiers] soldiers rolled out of San Abedo at six this morning, the garrison says.

Aftershocks: [37|aft] so far, and yes, we felt that last one too.

## q3 2011-08-17
Argentina earthquake: [23|killed] dead as rescuers dig with bare hands

From Hugh Pallister in Huarmeta
Wednesday 17 August 2011

The bell of Santa Ilda still hangs from its beam. Below it there is nothing but dust and pews. [Nine|chapel] worshippers had come for early prayers on Tuesday; not a soul among them walked out.

By this morning the authorities had counted [23|killed] bodies across Quillary, a poor province of goats and copper. The number is certain to rise.

Raúl Espinte, the governor, said that [1,240|destroyed] homes had been flattened and a further [4,120|damaged] damaged. Some [9,000|homeless] people spent the night outdoors because they have nowhere else to go, in temperatures well below freezing.

The earth moved for nearly [40|shake] seconds. "I counted the rosary," said Luz Amparo, [71|luz], a seamstress. The epicentre lay nearly [20|dist] miles from this town and only [seven and a half|depth] miles down. The Global Quake Monitor measured it at [6.1|mag], a shade less than the Argentine reading.

There was a moment of joy on Tuesday evening. Milagros Tevé, a [seven-year-old|girl], was brought out alive after [15|rubble] hours beneath her grandmother's kitchen.

Help is slow. The government has released [25 million|fund] pesos. The local garrison says that [300|soldiers] men left barracks on Tuesday morning; the defence ministry insists that [350|soldiers] did. In the square they were handing out soup.

## q4
Faultlines blog: Why do the Quillary magnitudes differ?

Posted by Renske Dalloway

Several readers have asked me which number is right. Short answer: neither is wrong. The national institute's [6.3|mag] is a local magnitude, worked out in minutes from nearby stations. The [6.1|mag] issued by the Global Quake Monitor is a moment magnitude. They agree on the depth, [12|depth] kilometres, which is shallow, and shallow is bad news for mud brick. Most of the [1,240|destroyed] dwellings lost were adobe.

A colleague at San Abedo went through his records and tells me the strong shaking went on for [35 to 40|shake] seconds. The guilty fault is [85|fault] kilometres long, and it was not on the hazard map.

Don't confuse this event with March 2006. That was a [7.0|mag2006], but it was [41|depth2006] kilometres down, and it let go of about [22|energy] times more energy. It killed [214|k2006], mostly in San Abedo.

As I type, the network has logged [96|aft] aftershocks of magnitude [2.5|thr] and above. Expect more.

## q5 2011-08-24
Argentina temblor toll climbs to [31|killed]; Indian engineers safe

The Malwa Courier, August 24, 2011
By Our Special Correspondent

The death toll in last week's earthquake in Argentina's Quillary province rose to [31|killed] on Tuesday after [two|late] of the injured succumbed in hospital, Civil Defence officials said. In all, [146|inj] persons were hurt, the officials added.

All [nine|indians] Indian engineers posted at a copper mine in the province are safe, the embassy said.

According to the provincial government, [2,140|destroyed] houses were razed and more than [3,500|damaged] others developed cracks. [Tens of thousands|power] of consumers had no electricity on the first night; supply has since been restored.

As on Tuesday, [6,400|homeless] people were living in [1,500|tents] tents pitched by the army. A relief package of [25 million|fund] pesos announced on August 17 has been enhanced to [60 million|fund].

The quake, of magnitude [6.1|mag], had its epicentre [30|dist] km from the town of Huarmeta, at a depth of [12|depth] km. A total of [212|aft] aftershocks have followed. A bigger quake, measuring [7.0|mag2006], killed [214|k2006] in the same province in 2006.

## q6 2012-08-16
A year on, Huarmeta is still waiting for its walls

By Dana Oquist, Tri-Rivers Public Radio
August 16, 2012

Milagros Tevé is [seven|girl] now. She was [six|girl] on the morning her grandmother's kitchen came down on her, and she spent [15|rubble] hours under it. She would rather talk about her new bike.

A year ago today an earthquake took [31|killed] lives in this corner of Argentina. The names of the [nine|chapel] who died at Santa Ilda are painted on a plywood cross where the altar stood. Over [120|inj] people were hurt.

The town, population about [18,000|pop], has its schools back, all [26|schools] that had to close. What it doesn't have is houses. Of the [1,240|destroyed] that were destroyed, [390|rebuilt] have been rebuilt, according to Teo Barrantes, who runs the reconstruction office. Over [4,000|damaged] more needed repairs, Barrantes says. [1,150|homeless] residents still have no home of their own; they live behind the bus depot, in what is left of the [1,500|tents] tents the army put up.

And the money? The government promised [60 million|fund] pesos. By Barrantes's count, [22 million|spent] has been spent.

At the hospital, Celia Monteq keeps a photo from that day: [62|patients] patients on a soccer field, and snow on the blankets. The power company's report is on her desk too. It says [47,200|power] of its customers went dark. "We were lucky," she says. "We had a generator."

Some things did get done. The highway to the capital was open again within weeks. Inspectors went through about [2,300|insp] buildings in the district and painted a red cross on [610|red] of them, and most of those have been pulled down.

People here still measure this quake against the one in 2006, which killed [214|k2006]. Hilario Pruneda, [83|hil], a muleteer, says he has lived through [three|lived]. "The other one growled," he says. "This one barked."
