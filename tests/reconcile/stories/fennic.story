grouping 0.85
@p16 changing consistent
@p32 consistent consistent
@p3g consistent conflicting
@uk16 conflicting conflicting
@st16 consistent consistent
@st32 consistent consistent
@memory consistent consistent
@weight consistent consistent
@thick consistent consistent
@screen conflicting conflicting
@camera consistent consistent
@battery conflicting consistent
@charge in_range apart
@apps conflicting consistent
@weekend conflicting consistent
@total changing single
@stores in_range in_range
@countries consistent consistent
@queue in_range in_range
@shares consistent consistent
@pomelo in_range consistent
@pomelop consistent consistent
@build consistent consistent
@ceoage consistent consistent
@colours changing apart
@share in_range apart
@goal consistent apart
@reader consistent consistent
## w1 2011-03-24
Koryo Digital unveils Fennic tablet, takes aim at Pomelo

TOKYO, March 24, 2011 (Continental Wire) - Koryo Digital on Thursday introduced a tablet computer that is lighter and cheaper than the market leader and said it would go on sale in [14|countries] countries on April 22.

The Fennic, which has an [8.9|screen]-inch screen and weighs [540|weight] grams, will cost [$449|p16] with [16|st16] gigabytes of storage and [$549|p32] with [32|st32]. A model with mobile data is priced at [$679|p3g]. In Japan it will start at [39,800|jp] yen.

Chief Executive Haruko Senzaki, [52|ceoage], said its battery would run for [11|battery] hours and that [30,000|apps] applications would be ready at launch. "We do not need to be first. We need to be carried," she said.

Koryo aims to sell [3 million|goal] units in the first year. Pomelo sold [15 million|pomelo] of its tablets in 2010; the cheapest is [$499|pomelop].

## w2 2011-04-20
Fennic review: the small fox has teeth (mostly)

by Jojo Marchetti-Quan, for Thumbspace
Posted 4/20/2011

I've lived with Koryo's tablet since last week, and my bag has noticed. At [1.2|weight] pounds it's a feather next to my Pomelo, which tips the scale at [680|pweight] grams. It's skinny too: [0.38|thick] inch, thinner than my passport wallet.

The specs, for those who like that sort of thing: [1|memory]GB of memory, your pick of [16|st16]GB or [32|st32]GB, a [five|camera]-megapixel shooter on the back, [two|colours] colors (soot and snow) and, bless them, [two|ports] USB ports.

What's it like to use? Fast enough. The browser chokes on big pages, and typing an email is like dancing in ski boots, but reading is a pleasure. The screen, [8.9|screen] inches corner to corner, is the best thing here: sharp, bright, and not a mirror the moment you step outside. I read a whole detective novel on the bus, in [two|sittings] sittings, and forgot that I was testing anything. The speaker sounds like a wasp in a can. The front camera is for people who want to look like witnesses in a mob trial. The case, sold apart for [$39|case], hides the power button, so don't buy it.

Battery. Koryo promises [11|battery] hours. I looped [four|films] movies with the brightness turned down and got [eight and a half|battery]. Refilling it takes [three|charge] hours.

Apps. They say [3,000|apps] at launch. I found the ones I need and a lot of flashlight clones.

At [$449|p16] it undercuts the [$499|pomelop] Pomelo by enough to matter. [Four|stars] stars out of [five|outof].

## w3 2011-04-22
Fennic fever: [hundreds|queue] brave drizzle for Japan's answer to the Pomelo

Consumer affairs editor Philippa Drewe
The Northern Courier, Friday 22 April 2011

The first man to carry a Fennic out of Koryo's shop in London's Regent Arcade this morning had waited [19|wait] hours, and promptly dropped it. It survived.

Owen Tarrant, [24|buyerage], bought [two|bought], the second for his nan. Behind him stood a line that staff put at about [300|queue] people.

The tablet, [9.6|thick]mm thick, costs [£379|uk16] in Britain for the version with [16|st16]GB of storage. It goes on sale today in [14|countries] countries, with more than [30,000|apps] apps. Its screen, at [9.8|screen] inches, is smaller than that of the Pomelo, which sold nearly [15 million|pomelo] last year.

Koryo's boss, Haruko Senzaki, [52|ceoage], cut the ribbon. The device took [three|dev] years to develop, she said.

## w4 2011-04-26
Koryo says [240,000|weekend] Fennics sold in first weekend; some doubt it

Business Correspondent
The Deccan Ledger, Tuesday, April 26, 2011

Koryo Digital said on Monday that it sold [2.4 lakh|weekend] Fennic tablets between Friday and Sunday, sending its shares up [3.2|shares] per cent in Tokyo.

Not everybody was convinced. Dinkar Sheorey of Palm Street Research, who polls shops, estimated sales of [150,000|weekend] in the same days. [Two|analysts] other analysts told this newspaper that the company may be counting shipments to the [1,800|stores] American stores which stock the device.

A teardown by the same firm found that the parts of the basic model, which sells at [$449|p16], cost [$311|build]. The dearer one with [32|st32] GB goes for [$549|p32].

India is not among the [14|countries] launch countries. In Savarpur's electronics bazaar, [three|dealers] dealers were asking [Rs 34,000|inrprice] for imported pieces.

Early buyers praised the [8.9|screen]-inch display and complained of the charger, which needs under [four|charge] hours for a full charge.

## w5 2011-07-28
Tablet sales lift Koryo as [1.1 million|total] Fennics find homes

PORT CLEMENT BEACON / Tech Desk / July 28, 2011

Koryo Digital has sold [1.1 million|total] Fennics since April, the company said Thursday as it reported earnings, and still expects to reach [3 million|goal] within a year of the launch.

That would give it more than [5|share] percent of the market. Phone sales fell [11|phone] percent.

The April launch had set off a squabble over numbers. Koryo claimed [240,000|weekend] for the opening weekend, and the stock jumped [3.2|shares] percent on the news, but doubters have not gone away. They now ask about returns. Koryo says [2|returns] percent come back. A poll of clerks by trade paper Shelf Life put the share at [7|returns].

The machine is carried by nearly [2,000|stores] U.S. stores. With parts at [$311|build] and a sticker of [$449|p16], there's a gross margin of [$138|margin] before the [$90 million|ads] Koryo spent on ads.

Retailers are split. At Bellweather Electronics on Harbor Street, clerk Dominic Prudhoe said he sells [five|perday] a day, "more than that when it rains." Across the road the manager of a rival shop, who did not want to be named, said his Fennics gather dust next to the Pomelos. Chief Executive Haruko Senzaki, on a call with reporters, sounded untroubled. She recalled that Koryo's e-reader, too, had been laughed at before it went on to sell [900,000|reader].

The fanciest Fennic, with a data plan built in, runs [$679|p3g].

## w6 2012-04-23
Fennic at a year: cheaper, more colourful, still no Pomelo

Questions and answers from Gadget Kettle
23.04.2012

What's new? A price cut. From today the [16|st16]-gig Fennic is [$349|p16] in America, [$100|cut] less than when it came out. The [32|st32]-gig stays put at [$549|p32], which is odd. It now comes in [four|colours] colours.

How much did it cost over here? [£397|uk16] when it came out last April. We were there: more than [280|queue] people in the line at Regent Arcade, by our clicker.

Has it sold? [3.4 million|total] to date, says Koryo. That makes about [6|share] percent of all tablets. It is in more than [1,700|stores] American shops. Koryo's old e-reader sold [900,000|reader] in its whole life.

Anything changed inside? No. Same [8.9|screen]-inch screen, same [1|memory] GB of memory, same [5|camera]-megapixel camera, same battery that Koryo rates at [11|battery] hours.

What's next? A smaller sister, it is said, with a [6.8|miniscreen]-inch screen at [$199|mini].
