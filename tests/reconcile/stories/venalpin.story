grouping 0.88
@lots consistent consistent
@vial conflicting conflicting
@dead changing changing
@adv in_range in_range
@pat in_range apart
@fall consistent consistent
@price changing consistent
@cap in_range in_range
@sales consistent consistent
@ctry in_range in_range
@share conflicting apart
@settle conflicting conflicting
@fine consistent consistent
@claim in_range apart
@avg consistent consistent
@max consistent consistent
@state conflicting changing
@boss in_range in_range
@paid changing apart
@lawy consistent consistent
@old consistent in_range
@warn in_range apart
## g1 2008-04-03
Calderix recalls Venalpin after [19|dead] deaths

NEW YORK, April 3, 2008 (Ticker & Wire) - Calderix Pharmaceuticals Inc on Thursday recalled [37|lots] lots of its injectable blood thinner Venalpin, or some [1.4 million|vial] vials, after [19|dead] patients died and more than [300|adv] suffered serious reactions.

Shares of the Stanhope, New Jersey, company plunged [24|fall] percent to close at [$31.18|price], wiping out [$5.2 billion|cap] of market value.

Venalpin, given to about [600,000|pat] patients a year, brought in [$880 million|sales] in 2007. It is sold in [22|ctry] countries, and supplies [45|stock] percent of the American market.

"We do not know that our product caused a single one of these deaths," Chief Executive Marian Teague said on a conference call. "We are acting out of an abundance of caution." All the lots came from a plant in Ridley Fork, Ohio, that employs [640|plant].

Analysts drew comparisons with the withdrawal of Dolatrex, the painkiller, over which rival Orphen-Lowe agreed in 2006 to pay [$1.1 billion|old].

## g2 2008-04-05
Hospitals told to return US blood thinner

The Deccan Observer, Hyderabad, Saturday, April 5, 2008

Hospitals in the State have been directed to stop using Venalpin, the American injection that is being withdrawn from all [22|ctry] nations where it is marketed.

The Drugs Control office said [14 lakh|vial] vials belonging to [37|lots] batches were affected worldwide. In India [61|india] hospitals had received stock from these. No adverse event has been reported here.

More than [half a million|pat] persons receive the drug every year, most of them during dialysis or heart surgery. Its maker, Calderix, earns nearly [$900 million|sales] annually from it. The company has lost more than [$5 billion|cap] in value on the New York bourse since the announcement.

A hospital pharmacist in Secundapet, who did not wish to be named, said the injection was too costly for most patients in any case, at [$62|vprice] a vial.

## g3 2008-04-11
Venalpin: a week in, what the regulators found

PharmaFloor Daily - 11 April 2008 - by Tess Ouellette

It has been a bad week for the folks at Ridley Fork. Federal inspectors walked the Calderix plant and wrote up [16|viol] violations, from missing cleaning logs to a supplier nobody had ever audited. Lab work on retained samples found a foreign sugar in [nine|share] percent.

The case count keeps moving. Regulators now list [31|dead] fatalities, versus [19|dead] when the recall of [37|lots] lots was announced, and [412|adv] serious reactions. Among the dead is Odell Brank, [57|age], a bus driver from Tulip Falls whose widow has filed the first suit. Her lawyers allege the firm had known of trouble for at least [five|warn] months.

How does a sugar get into a blood thinner? The raw material comes from the intestines of pigs, it passes through brokers and small workshops before anyone with a white coat sees it, and the standard purity test cannot tell the real thing from a good imitation. A chemist who used to work for a competitor put it to me this way: the test asks whether the stuff behaves like the drug, and the fake was made by somebody who had read the test. It was cheap, too. The contaminant sells for about [$20|fake] a kilo, she said, and the genuine article for [$900|real]. Nobody has yet said on the record who did the swapping, or at which link of the chain, and Calderix says only that it is "cooperating fully".

Wall Street's verdict: the stock lost nearly [a quarter|fall] on day one, when it finished at [$31.18|price], and it has since slid to [$27.40|price]. At [$880 million|sales] a year, Venalpin was the product that paid for everything else. Calderix says [210|lay] workers will be laid off until the line reopens.

The hotline logged [9,600|hot] calls through Wednesday, a spokesman said.

## g4 2010-09-14
Calderix to pay [$725 million|settle] over tainted drug

NEW YORK, Sept 14, 2010 (Ticker & Wire) - Calderix Pharmaceuticals has agreed to pay [$725 million|settle] to settle lawsuits over its blood thinner Venalpin, which regulators have now linked to [81|dead] deaths, and will plead guilty to a felony and pay a [$95 million|fine] fine.

The accord covers [4,300|claim] plaintiffs and the attorneys general of [38|state] states. Families of those who died can receive up to [$1.2 million|max]; the average payment will be about [$168,000|avg], lawyers said. The deal takes effect if [95|thresh] percent of plaintiffs accept. A first [$150 million|paid] was paid out on Tuesday.

Prosecutors said Calderix shipped the drug for [seven|warn] months after learning of a contaminant, which tests at the time of the recall had found in [19|share] percent of the samples kept from the plant. Inspectors had found a long list of violations there.

"This was a company that chose its delivery schedule over its patients," United States Attorney Noel Harbison told a news conference in Stanhope. He said internal messages showed managers debating whether a halt would be noticed by investors before it was noticed by hospitals. In a statement Calderix said it "deeply regrets the distress" and noted that it had since closed the production line, changed suppliers and appointed an outside monitor, who will report to the court for [five|monitor] years.

Former Chief Executive Marian Teague, who left last year with [$11.5 million|boss], was not charged.

The settlement is smaller than the [$1.1 billion|old] that Orphen-Lowe paid over Dolatrex, which involved [27,000|oldc] claimants. Calderix shares rose [6|rise] percent to [$44.05|price].

## g5 2010-09-15
Drug maker's apology comes with a cheque for [$752m|settle]

15 September 2010
Ambrose Lyle, business correspondent, The Evening Gazetteer

Calderix, the American pharmaceuticals group, will hand over [$752m|settle] to the victims of Venalpin, the contaminated anticoagulant it recalled in 2008, on top of a criminal penalty of [$95m|fine].

About [4,000|claim] people brought claims, many of them relatives of the [81|dead] who died. More than [400|adv] others had been made seriously ill by the time some [14 million|vial] vials were pulled from shelves in more than [20|ctry] countries. Prosecutors in [38|state] states signed the deal.

The bill, at [$847m|total] all told, is lighter than investors feared; it is dwarfed by the [$1.1bn|old] Dolatrex case. Critics noted that Marian Teague, the chief executive at the time, pocketed [$11.5m|boss] on her departure.

Lawyers for the claimants are to keep [a third|lawy] of the money.

## g6 2011-10-02
A year later: where is the Venalpin money?

Dialysis Voices, a patients' blog. October 2, 2011

Readers keep asking, so I called the claims office. Here is what I learned.

Calderix has so far paid out [$410 million|paid] of the [$725 million|settle] it promised. Of the more than [4,200|claim] claimants, [1,130|wait] are still waiting. In the end [97|ppl] percent of us said yes to the deal.

The average check is roughly [$170,000|avg] before the lawyers take [33|lawy] percent. A death can bring up to [$1.2 million|max], but hardly anybody gets the top amount. Mrs. Brank, whose husband Odell drove a bus, got [$640,000|got] and told me she would give it back for a Sunday with him.

The [$95 million|fine] fine? That went to the Treasury. We see none of it. Nor do the [36|state] states that signed have to spend their part on patients.

And before you ask: the lady who ran the company walked away with more than [$11 million|boss].
