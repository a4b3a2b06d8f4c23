grouping 0.88
@heroin conflicting consistent
@sacks consistent consistent
@tusks changing consistent
@tuskw consistent consistent
@crew changing consistent
@foreign conflicting apart
@team in_range consistent
@chase in_range in_range
@dist consistent consistent
@shots in_range in_range
@len consistent consistent
@value conflicting conflicting
@kilo consistent consistent
@cage conflicting conflicting
@hold changing consistent
@sentence conflicting conflicting
@csent consistent consistent
@conv consistent consistent
@acq consistent apart
@e2014 consistent in_range
@year in_range in_range
@ship in_range in_range
@pure consistent consistent
@phones conflicting single
@cash consistent consistent
@search in_range in_range
@stow consistent consistent
@trial in_range apart
## h1 2016-10-13
Warship seizes [$26 million|value] of heroin off East Africa

ABOARD SEA HERON, Oct 13, 2016 (Interocean News) - A patrol ship of a [31|nations]-nation task force stopped a dhow off Kenya on Thursday and found [1,320|heroin] kg of heroin under its cargo of dates, the task force said.

The Sea Heron, with [210|ship] people on board, came upon the Layla Noor [120|dist] nautical miles east of Ras Umeli Point. The dhow fled. It was a chase of [five|chase] hours, and [four|shots] warning shots were fired before the [24|len]-metre vessel stopped.

[Sixteen|team] marines climbed aboard. They arrested [14|crew] men, [nine|foreign] of them foreigners, Commander Tess Hallorane said. They also found [80|tusks] elephant tusks, [two|phones] satellite phones and [$47,000|cash] in cash. The drug was packed in [66|sacks] sacks.

Heroin fetches [$20,000|kilo] a kilogram in the port cities. The haul, worth [$26 million|value], "will hurt somebody", Hallorane said.

The task force has taken more than [four|year] tonnes of heroin since January. In 2014 it seized [840|e2014] kg on a dhow called the Al Fanar.

## h2 2016-10-15
[16|crew] held in Port Zubeir over heroin and ivory

The Zubeir Islander, Saturday October 15, 2016
By our Court Reporter

The Layla Noor was towed into harbour yesterday morning, and [16|crew] persons were taken off in handcuffs, [two|stow] of them stowaways who had not been found at sea. Magistrate Eunice Wambaya allowed the police to keep them for [10|hold] days.

Police said that [six|foreign] of the accused are foreigners. They are to be charged over [1,230|heroin] kilogrammes of heroin and [86|tusks] tusks weighing [540|tuskw] kilogrammes. A first count at sea on Thursday had found [80|tusks], but more turned up when the hold was emptied in a search lasting [18|search] hours.

The prosecutor, Mr. Absalom Kirui, told the court that the drugs were worth [$40 million|value]. The captain, Idris Mafoud, [52|cage], asked for his spectacles.

A woman shouted that her son Jomo, one of those arrested, is only [15|young]. Police insist that Jomo is [18|young].

There were also [6,000|fuel] litres of diesel on board. The navy will sink the dhow at sea with [35|expl] kilogrammes of explosives.

[Two|susp] harbour officers have been suspended.

## h3 2016-10-16
DRUGS DHOW SKIPPER HAD [SEVEN|phones] PHONES... AND A CAT

By Mitzi Craddock-Hay, The Sunday Blare, 16/10/2016

Smack baron's ferryman Idris Mafoud, [58|cage], sailed the seas with a ginger tom called Pasha and [seven|phones] satellite phones.

Our boys and girls on HMS... sorry, on the multinational Sea Heron, gave the rust-bucket a run for its money. Only after a chase of more than [four|chase] hours and [several|shots] shots across the bows did he give up.

More than [a dozen|team] commandos swarmed up ropes. What they found made their jaws drop: [66|sacks] sacks of pure evil, weighing [1,320|heroin] kilos, enough for [13 million|doses] fixes. And ivory. [86|tusks] tusks, hacked from [43|elephants] elephants or more.

There was a wad of [$47,000|cash], too.

The catch was made [138|dist] miles out. The sailors, all [16|crew] of them, now face years in a sweltering jail. The cat has been adopted by the cook.

## h4
How the Layla Noor was caught: a sailor's view

Ropeyarn, the blog of a retired coastguard. Posted by Gil Strathnaver

People write to ask how one finds a wooden boat in all that water. You wait. Sea Heron carries more than [200|ship] souls and most of what they do is wait.

The dhow was about [80|len] feet long, low, grey, no lights. They got her [222|dist] kilometres off the coast, which is farther out than dates usually travel. The search took them nearly [20|search] hours, because the good stuff was under a false floor: [2,900|heroin] pounds or so of it, [78|pure] percent pure by the laboratory's account.

Is it a record? It isn't. But it is a good deal more than the [840|e2014] kilos on the Al Fanar in 2014, and it brings this year's tally to [4.6|year] tonnes for the navies that take part.

The skipper is [52|cage], my age. He'd fished once, they say. At [$20,000|kilo] a kilo, and with the fish gone, you can see how it starts. The [540|tuskw] kilos or so of ivory I find harder to forgive.

## h5 2017-11-08
Heroin dhow captain jailed for [25|sentence] years

PORT ZUBEIR, Kenya, Nov. 8, 2017 (Interocean News) - A Kenyan court on Wednesday sentenced the captain of a dhow to [25|sentence] years in prison for smuggling [1,320|heroin] kg of heroin, and fined him [30 million|fine] shillings.

Idris Mafoud, who was [52|cage] when marines seized the Layla Noor on Oct. 13, 2016, did not speak. Of the [16|crew] men tried, [11|conv] were found guilty; the sailors among them were given [12|csent] years each.

[Five|acq] were acquitted. [Two|stow] of these were stowaways; the rest had been on board for [three|onboard] days and did not know of the false floor, Magistrate Eunice Wambaya said.

The trial lasted [seven|trial] months and heard [38|witness] witnesses. A chemist said the heroin was [78|pure] percent pure. The police had at first been allowed to hold the accused for [10|hold] days; that was later extended to [30|hold].

The defence had disputed the value of the drug, which the navy put at [$26 million|value] and the prosecution at [$40 million|value].

The task force that caught the dhow seized [840|e2014] kg of heroin on another boat, the Al Fanar, in 2014.

## h6 2017-11-09
Justice of a sort for the Layla Noor

Quayside Law, a London blog on ships and crime. 9 November 2017. By Perpetua Nightingale

I have read yesterday's judgment from Port Zubeir so that you need not.

[Eleven|conv] men were convicted and [five|acq] walked free, after a trial of more than [six|trial] months. The captain was given [20|sentence] years and a fine; the sailors got [12|csent] years apiece, which is stiff for deckhands.

The interesting part is about the sea. The dhow flew no flag and was [120|dist] nautical miles from land, far outside territorial waters, when it was boarded by [16|team] marines. Was that lawful? The magistrate thought so, in a paragraph.

She was harder on the evidence. The [66|sacks] sacks were never counted in front of the accused. The [$47,000|cash] vanished for a week. As for the ivory, [86|tusks] tusks went into the store and as many came out, which counts as a success.

Readers may recall the Mwezi case of 2015, in the neighbouring court at Tamba Bay. There the cargo was [410|mwezi] kilos, and the [seven|mwezicrew] men aboard all got [18|mweziyears] years, the cook included. Nobody asked how deep the sea was, or whose. The Layla Noor judgment is better than that, and it is [94|pages] pages long.

What will the captain do? His counsel, Mr Barnabas Thuo, tells me that his client is tired and that [two|grounds] grounds of appeal are drafted: the flag, and the sacks. I'd put my money on the flag.
