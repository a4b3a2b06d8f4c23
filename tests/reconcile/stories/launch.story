grouping 0.85
@price conflicting conflicting
@priceeur consistent conflicting
@battery conflicting in_range
@weight conflicting consistent
@screen consistent consistent
@storage consistent consistent
@camera consistent consistent
@oldprice consistent consistent
@oldbattery consistent apart
@sold in_range apart
@proprice consistent consistent
@share consistent consistent
@preorder changing single
@faster consistent consistent
@countries consistent consistent
@updates conflicting apart
@depth consistent consistent
## d1 2025-09-09
Halden unveils Lumo 4 phone with longer battery life

Sept 9, 2025 (Tech Wire) - Halden Electronics on Tuesday unveiled its new Lumo 4 smartphone, which starts at [$699|price], [$50|more] more than its forerunner, and will go on sale in [32|countries] countries on Sept. 19.

The phone has a [6.3-inch|screen] screen, weighs [172|weight] grams and comes with [128|storage] gigabytes of storage. Its battery lasts up to [22|battery] hours, the company said, compared with [18|oldbattery] hours for the Lumo 3.

The larger Lumo 4 Pro costs [$999|proprice].

Halden, which has [4 percent|share] of the global smartphone market, has sold about [11 million|sold] Lumo 3 phones. Its shares rose [3 percent|stock].
## d2 2025-09-09
Lumo 4 hands-on: brighter, faster, dearer

By Priya Lund, September 9, 2025

The Lumo 4 feels great in the hand. At [127|weight] g it is light, and the [16|screen] cm display is the brightest that we have seen. The [50|camera]-megapixel main camera is joined by a [12|propcam]-megapixel zoom on the Pro.

Halden says the chip is [30%|faster] faster than last year's, and promises [20|battery] hours of battery life. From empty it reaches half in [25|charge] minutes.

The phone will get [seven|updates] years of software updates and survives [2|depth] metres under water.

Prices start from [$669|price] ([€749|priceeur] in Europe) for [128|storage] GB. The Lumo 3 started at [$649|oldprice].
## d3 2025-09-10
Halden's new flagship: everything you need to know

10 September 2025

How much? The base model is [$699|price], or [749 euros|priceeur]; the Pro comes in at [$999|proprice]. The Lumo 3 launched at [$649|oldprice].

How big? The [6.3-inch|screen] phone tips the scales at [6.1|weight] ounces.

How long does it last? Up to [22|battery] hours of video, says Halden, against [18|oldbattery] for the previous model.

How long will it be supported? [Five|updates] years of updates are guaranteed.

Can I drop it in the pool? Yes, it is good for [6.5|depth] feet.

Halden has shipped more than [10 million|sold] units of the Lumo 3.
## d4 2025-09-12
Halden says Lumo 4 orders top [120,000|preorder]

SEOKHAVEN, Sept 12, 2025 (Tech Wire) - Halden has received [120,000|preorder] advance orders for its Lumo 4 phone in [three|days] days, the company said on Friday.

The device, with a [50|camera]-megapixel camera and a chip that is [30 percent|faster] quicker, goes on sale next week in [32|countries] countries. Its main rival, the Orbis X, sells for [$799|rival].

In 2021 Halden recalled [1.5 million|recall] Lumo 2 phones after [14|fires] caught fire.
## d5 2025-09-18
Lumo 4 review: a day and a half

September 18, 2025

In our test, the battery of Halden's new phone ran for [19|testbat] hours. That is short of the [22|battery] hours that the maker claims.

Pre-orders have reached [300,000|preorder], and anyone who orders now will wait [four|wait] weeks. With just [4 per cent|share] of the world market, Halden needs a hit.

At [$699|price] it undercuts the Orbis X.
