grouping 0.94
@price changing consistent
@value conflicting conflicting
@premium conflicting conflicting
@jobs consistent consistent
@staff in_range changing
@stores conflicting conflicting
@shareUp consistent consistent
@holders consistent consistent
@debt consistent consistent
@profit consistent consistent
@profitold consistent consistent
@synergy in_range consistent
@founder consistent consistent
## n1 2025-05-12
Corvane bids [1.8 billion pounds|value] for retailer Brackwell

CARROW, May 12, 2025 (Market Wire) - Private equity firm Corvane offered [410 pence|price] a share for Brackwell on Monday, valuing the home furnishings chain at [£1.8 billion|value].

The bid is a [31 percent|premium] premium to Friday's closing price. Brackwell shares rose [27 percent|shareUp] in early trade.

Brackwell, which runs [214|stores] shops and employs about [9,500|staff] people, made a pre-tax profit of [£112 million|profit] last year, down from [£131 million|profitold] the year before. It has debts of [£340 million|debt].

Founder Alan Brack, who owns [12 percent|founder] of the shares, has not said whether he will sell. In 2021 Brackwell turned down a [£1.4 billion|rival] approach from Rhenia's Nordhaus.
## n2 2025-05-13
Sofa so good: Brackwell boss to pocket fortune

13 May 2025

Investors in Brackwell are in the money after Corvane's [£1.8bn|value] swoop on the furniture group, pitched at [£4.10|price] per share — [13 per cent|premium] above where the shares closed last week.

The stock jumped by [27 per cent|shareUp].

Unions fear for the [9,500-strong|staff] workforce across [241|stores] stores. A leaked document points to [800|jobs] redundancies at head office.

Chief executive Dee Marlow has been at the helm for [six|years] years. Sales last year came to [£1.2bn|sales].
## n3 2025-05-20
Corvane sweetens Brackwell offer

CARROW, May 20, 2025 (Market Wire) - Corvane raised its bid for Brackwell to [445 pence|price] a share from [410 pence|price] on Tuesday, taking the value of the deal to [£1.95 billion|value] and winning the support of the founder, who holds [12 percent|founder].

Investors with [38 percent|holders] of the stock have now backed the takeover. Corvane expects savings of at least [£45 million|synergy] a year.

Shareholders have [21|days] days to accept.
## n4 2025-05-20
Corvane lifts Brackwell bid to [£2.15bn|value]

May 20, 2025

Corvane has increased its offer for the retailer Brackwell to [£4.45|price] a share, valuing the company at [£2.15bn|value], after shareholders said that last week's approach was too low.

The buyer, which has [1,400|corvStaff] staff of its own, plans to take out costs of about [£48m|synergy] per year and to cut [800|jobs] jobs. Brackwell will owe a break fee of [£19m|breakfee] if it walks away.

Owners of [38pc|holders] of the shares support the deal. Brackwell, with [214|stores] outlets, earned [£112m|profit] before tax in its last financial year ([£131m|profitold] in the one before), and owes its banks [£340m|debt].
## n5 2025-05-21
Brackwell: hold out for more, says broker

21 May 2025

Analysts at Harrow Stone told clients that Corvane's [445p|price] offer undervalues Brackwell and put a target of [480p|target] on the shares. The bid is worth [£1.95bn|value].

The group has more than [9,000|staff] employees. Corvane's own shares slipped [2 percent|fallshare].
