grouping 0.91
@price conflicting conflicting
@pershare changing consistent
@cashshare consistent consistent
@stockshare consistent consistent
@cash in_range in_range
@premium consistent consistent
@premium30 conflicting conflicting
@avgdays consistent consistent
@staff in_range in_range
@cstaff conflicting changing
@istaff consistent consistent
@rev conflicting conflicting
@crev consistent consistent
@cust in_range in_range
@countries consistent consistent
@save conflicting consistent
@cuts changing changing
@fee consistent consistent
@cdrop changing consistent
@tjump changing consistent
@stake in_range in_range
@gain in_range in_range
@fage consistent consistent
@nimprice consistent consistent
@nimloss consistent consistent
@shares consistent consistent
## t1 2014-06-05
Corvane said to be in talks for Tessaly at [$25|pershare] a share

By Lucan Petrie
June 5, 2014

PORT ELLERY (Ledger Wire) -- Corvane Systems, the maker of servers and office printers, is in advanced talks to acquire Tessaly Software for [$25|pershare] a share, according to people familiar with the discussions. A deal on those terms would value the company at about [$1.67 billion|price]; Tessaly has [67 million|shares] shares outstanding.

The people said that Tessaly's board turned down an approach at [$24|pershare] on April 22, and that nothing has been signed.

Tessaly, of Brindle Falls, sells warehouse and delivery software to some [15,000|cust] customers. It employs about [2,300|staff] people and had revenue of [$412 million|rev] last year.

For Corvane it would be the biggest purchase since it bought the storage firm Nimbrel for [$640 million|nimprice] in 2011. That one did not end well: Corvane wrote off [$350 million|nimloss] of it.

Tessaly shares gained [6|rumourjump] percent in late trading. Spokesmen for the companies declined to comment.

## t2 2014-06-09
Corvane to buy Tessaly Software for [$1.84 billion|price]

PORT ELLERY, June 9, 2014 (Ledger Wire) -- Corvane Systems said on Monday it would pay [$27.50|pershare] a share in cash and stock for Tessaly Software, a [$1.84 billion|price] deal that takes the hardware maker further from its shrinking printer business.

Holders will receive [$16.50|cashshare] in cash and [0.40|stockshare] of a Corvane share for each share they own. The price is a premium of [34|premium] percent to Friday's close, and of [41|premium30] percent to the average of the past [30|avgdays] days.

The cash part comes to about [$1.1 billion|cash]. Corvane expects the purchase to save [$120 million|save] a year from 2016. About [250|cuts] jobs at Tessaly will go, finance chief Hal Dorrance told analysts.

Either side would owe [$65 million|fee] if it walked away.

Corvane has [61,000|cstaff] employees and annual revenue of about [$23 billion|crev]. Tessaly, which has more than [14,000|cust] customers and offices in [38|countries] countries, reported sales of [$412 million|rev] and a loss of [$19 million|loss] for 2013.

Its founder, Orla Finchley, [52|fage], owns [12|stake] percent.

Tessaly stock jumped [31|tjump] percent to close below the offer price. Corvane's closed down [3.2|cdrop] percent.

## t3 2014-06-09
LIVE: Corvane swallows Tessaly. Follow it here

StackTelegraph, Monday 9 June 2014. Newest posts at the bottom.

8:04 It's official. [$27.50|pershare] per share, part cash, part paper. Total tab: [$1.84 billion|price].

8:21 The mix, for those asking: [$16.50|cashshare] of each share is cash, the rest is [0.40|stockshare] of a Corvane share. So it's more than [$1 billion|cash] out of Corvane's bank account.

8:40 Premium? [34|premium] percent on Friday, [47|premium30] percent on the [30|avgdays]-day average, the slides say.

9:15 CEO Maud Terrick on the call: "This is not Nimbrel." Reminder: she wasn't there when they dropped [$640 million|nimprice] on that one. She's been in the job for [three|tenure] years.

9:32 Tessaly by the numbers: nearly [2,500|staff] people, 2013 sales of [$421 million|rev], and not a profit in sight.

10:10 Ida Brandsma, analyst at Kellaway & Noor, isn't buying the [$120 million|save] a year in savings that the release promises. "I get to [80 million|save] dollars, and that's on a good day," she says.

11:50 Break fee is in the filing: [65 million|fee] dollars.

12:05 Midday check. Tessaly up [27|tjump] percent, Corvane off [4.1|cdrop]. Ouch.

12:30 How rich is Orla Finchley today? She has [12|stake] percent of the company. That's nearly [$240 million|gain] by our sums.

## t4 2014-06-10
American printer giant swoops on software house in [$1.48bn|price] deal

By Fergus Ballantine, Technology Correspondent
The Daily Sentinel of Harrowbridge, 10 June 2014

Corvane, the American group whose beige boxes hum in offices up and down Britain, has agreed to buy Tessaly Software for [$1.48bn|price], or [$27.50|pershare] a share.

The bid, pitched [34|premium]pc above where the stock ended last week, came after Tessaly rebuffed [$24|pershare] on 22 April. It is also better than the [$26|halvik] dangled by Halvik, a private equity house, a person close to the board said.

Orla Finchley, who wrote the first version of the program in a fishing hut, is set to collect more than [$200m|gain] for her stake of more than [10|stake]pc. Miss Finchley, [52|fage], said she would stay on.

Not everybody was toasting the deal. Corvane, with a payroll of [64,000|cstaff], has promised savings of [$120m|save] a year, and staff in Harrowbridge fear they know where these will be found. Around [250|cuts] posts are to be cut.

Printers still bring in [58|printers]pc of Corvane's turnover of [$22.8bn|crev]. On Monday the shares shed [3.2|cdrop]pc; Tessaly's leapt [31|tjump]pc.

The Tessaly name will stay over the door in all [38|countries] countries where it has offices, Corvane said.

## t5
What Corvane's Tessaly buy means for Kalyangarh

Deccan Tech Review, by Sushila Varadkar

Kalyangarh: Software park employees woke up to a new owner. US-based hardware major Corvane Systems is acquiring Tessaly Software in a cash-and-stock deal worth [$1.84 billion|price] (roughly [Rs 10,900 crore|price]).

Tessaly runs its biggest development centre outside the US here, with [700|istaff] engineers out of a global headcount of more than [2,200|staff]. Corvane itself has [4,500|cistaff] people in India and [61,000|cstaff] worldwide.

Will there be layoffs? "The [250|cuts] or so redundancies are mostly in the US and Europe," a Corvane spokesperson said. The spokesperson added that [160|retain] engineers in the city would be offered retention bonuses.

What do shareholders get? [$27.50|pershare] for every share, of which [$16.50|cashshare] is in cash.

Is it final? Not yet. If regulators say no, or if either party backs out, there is a penalty of [$65 million|fee].

Who uses Tessaly? The company claims [14,600|cust] clients and has a presence in [38|countries] countries. Corvane sells in [170|ccountries].

Has Corvane done this before? Yes. In 2011 it paid [$640 million|nimprice] for Nimbrel, which had [900|nimstaff] employees and a small team in Pattanpur.

## t6 2015-06-11
A year and a write-down later, was Tessaly worth it?

By Corinne Abelard, The Brindle Falls Register, June 11, 2015

When Corvane Systems took over the city's best-known employer, it paid [$1.84 billion|price] and said little would change. On Wednesday Corvane told shareholders that [$910 million|write] of that was gone.

The charge eats up a good deal of what Corvane laid out: [$27.50|pershare] for each of [67 million|shares] shares, a premium of [34|premium] percent, with about [$1.1 billion|cash] of the total in cash.

The town knows the other bill. Tessaly had [2,286|staff] people on its books on May 31, 2014, its last report shows. Since then [420|cuts] jobs have disappeared, according to the union, many more than had been announced. The center in Kalyangarh, India, with its [700|istaff] programmers, was untouched.

"Revenue was [$412 million|rev] the year before they came, and it's lower now," said Ewan Stoddart, a former sales manager. "You tell me what they bought."

Corvane's answer is that the merger is working. It had promised savings of [$120 million|save] a year; the company now says it has reached [$95 million|saved]. The contract for the old headquarters on Mill Lane, [six|floors] floors of it, has been ended.

Nor is this the company's first such confession. Its purchase of Nimbrel in 2011, for [$640 million|nimprice], led to a write-off of [$350 million|nimloss]. Shareholders who remember that have a right to be cross, said Ida Brandsma, the analyst. "Somebody over there should be made to read the old minutes."

Orla Finchley left in March. She made about [$220 million|gain] from the sale and has bought the old cannery, where she plans a museum of fishing.
