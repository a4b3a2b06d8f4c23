grouping 0.87
@party conflicting conflicting
@miss changing single
@dead changing changing
@surv changing changing
@camp conflicting conflicting
@summit consistent consistent
@heli consistent consistent
@rescuer in_range in_range
@bury in_range single
@depth consistent consistent
@slab consistent consistent
@nage conflicting conflicting
@amer consistent consistent
@temp consistent apart
@snow consistent consistent
@cost changing apart
@gift changing apart
@fee consistent consistent
@fing conflicting conflicting
@old consistent consistent
@search in_range in_range
@tent in_range in_range
## h1 2013-10-14
Avalanche on Serkala kills [one|dead]; [nine|miss] missing

KATHMANDU, October 14, 2013 (Meridian) - [One|dead] climber was killed and [nine|miss] others were missing on Monday after an avalanche swept through a camp on Mount Serkala, a [7,312|summit]-metre peak in western Nepal, a tourism official said. [Four|surv] had been pulled out alive.

The [14|party]-member party was made up of [four|brit] Britons, [three|amer] Americans, [two|indi] Indians and [five|sher] Sherpas, said the official, Dipak Adhirai. They were asleep in their tents at [6,150|camp] metres when the slope gave way before dawn.

[Two|heli] army helicopters were circling but could not land in winds of [80|wind] kph. [Ninety|snow] centimetres of snow had fallen over the weekend and the temperature at the camp was [minus 25|temp] degrees Celsius, he said.

More than [50|rescuer] people, mostly guides from other teams, had joined the search on foot, Adhirai added.

In 2006 an avalanche on the same side of the mountain killed [11|old].

## h2 2013-10-15
Serkala toll now [three|dead], [six|miss] untraced

From our Nepal correspondent
Pokhara, Oct. 15, 2013 - The bodies of [two|new] Sherpas were recovered on Tuesday from the debris of the avalanche that struck the [14|party]-strong expedition to Mount Serkala, taking the death toll to [three|dead]. [Six|miss] mountaineers remain untraced and [five|surv] are safe.

Both the Indians, Major R. K. Sethuraj (retd.) and his nephew, are among those safe, the Embassy confirmed.

About [60|rescuer] rescuers reached the spot as the weather cleared and [two|heli] choppers made [nine|flight] flights. [Several|tent] tents were found flattened under ice. Hopes are fading for a British woman, Nora Castelane, [43|nage], and for [two|uswait] of the American members, a liaison officer said.

One of the dead, Pasang Norling, [29|page], was the father of [two|kids]. His family will receive [$10,000|ins] in insurance, the minimum that the law lays down.

## h3 2013-10-15
Local climbers caught in Himalayan avalanche

KQZG Channel 4, Aspen Gulch
Oct 15, 2013 10:02 PM MDT

ASPEN GULCH - Friends are praying tonight for [three|amer] Aspen Gulch men, the only Americans in a group of [15|party] climbers hit by an avalanche in Nepal.

It happened Monday on Mount Serkala, which tops out at [23,990|summit] feet. Their camp was pitched at about [20,000|camp] feet. [Three|snow] feet of fresh snow came down before the slide, and it's [minus 13|temp] up there, not counting the wind chill.

"Each of them paid [$38,000|fee] for this. They saved for years," said Kip Lorring, who runs the climbing gym where the guys train. By Tuesday evening an online fundraiser started by the gym had pulled in [$18,000|gift].

Lorring says he trained with the expedition leader, [34-year-old|nage] Nora Castelane of Britain, who has stood on [eight|peaks] of the world's highest peaks. "If anybody can sit it out, it's Nora."

## h4 2013-10-17
"I heard them walking on my roof": Briton found alive after [31|bury] hours under snow

The Albion Intelligencer, Thursday 17 October 2013
Fergus Aldane in Pokhara

A British mountaineer who lay buried for [31|bury] hours beneath nearly [two|depth] metres of snow has described how she kept herself awake by reciting bus routes.

Nora Castelane, [34|nage], was dug out on Tuesday after a guide saw a ski pole twitch. She had eaten [two|bar] bars of chocolate. "I heard them walking on my roof," she said from hospital. Doctors fear for her fingers.

She had woken, she said, to a noise like furniture being moved in a flat upstairs. The tent folded over her and began to slide. When it stopped she was lying on her side with a rucksack against her face, and the rucksack saved her, for it left a hollow in which she could breathe. She could move her left hand. With it she scraped at the ice until she no longer felt the hand. "After that I did the number 19 to Finsbury, stop by stop, and then I did it back again," she said. "I was never so fond of a bus."

The guide who saw the pole, a man from a rival company, had been about to go down. He shouted, and others came with shovels and cooking pots. They dug for [40|digmin] minutes. The face that they uncovered was blue and, by his account, extremely cross.

[Five|dead] of the [14|party] climbers on Serkala are now known to have died, among them [one|britdead] Briton. [Seven|surv] have been brought out alive and the remaining [two|miss], after so many nights in the open, are not expected to be.

The slab that broke away was [300|slab] metres wide. [Six|tent] tents vanished. A team of [64|rescuer] men and women has searched for at least [four|search] days, helped by [two|heli] helicopters, and the bill, put by the operator at [$90,000|cost], is rising.

In 2006 the same face buried [11|old] people. The survivors face a long walk to the airstrip.

## h5
Serkala: lessons from a bad slope

Posted on Cold Rope, a climbing blog

I have slept in that camp. At [6,510|camp] metres, on a [38|deg]-degree slope that faces the morning sun, it is a bad place, and we all knew it. In 2006 [eleven|old] people died there along with [20|oldyak] yaks lower down. We went on pitching tents.

When the slab let go it was [1,000|slab] feet across and doing perhaps [70|speed] miles an hour. Nora Castelane had [six|depth] feet of it on top of her for more than [30|bury] hours, and walked out. She lost [three|fing] fingers.

So what do we learn? Don't camp under a loaded face because the permit says so. Don't let Sherpas carry the risk for everybody else. The clients paid [$38,000|fee] apiece, which makes [$342,000|feeall] for the [nine|client] of them; a dead Sherpa's family gets about what a client spends on boots and bonuses.

And learn the way down. It is [seven|walk] miles from base camp to the airstrip, and somebody always gets lost.

## h6 2014-10-14
A year after Serkala, a survivor goes back

By Imogen Prewett-Das
The Albion Intelligencer, 14 October 2014

Nora Castelane ties her boots with what she calls her "good hand". She lost [four|fing] fingers to frostbite after the avalanche that killed [six|dead] members of her expedition on Mount Serkala a year ago today. [Eight|surv] survived. The search went on for [six|search] days and cost [$214,000|cost], which the insurers at first refused to pay.

She has returned to Nepal to open a school in the village of Pasang Norling, the Sherpa who had pushed her clear of a falling tent. His daughters cut the ribbon. The money, more than [$140,000|gift], came from a fund begun by a climbing gym in Colorado.

She is not sentimental about the place. For the first months, she says, she could not sit in a room with the curtains drawn, and a lorry in the street would send her under the table. A doctor told her to write it all down. She wrote [600|pages] pages and burned them in the garden, and then felt well enough to be bored, which she took for a good sign.

The mountain has changed little. Nepal issued [22|perm] permits for Serkala this autumn, and asks that camps be moved east. At base camp, [three|widow] widows of the dead built a cairn.

"People want me to say it was a miracle," Castelane said. "It was a man with a shovel."
