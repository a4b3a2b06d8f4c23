grouping 0.84
@jobs changing consistent
@salaried consistent consistent
@hourly consistent consistent
@pct conflicting consistent
@workforce in_range consistent
@plants changing consistent
@savings conflicting consistent
@charge consistent consistent
@prodnew consistent consistent
@prodold in_range in_range
@ferris conflicting changing
@wexcombe in_range consistent
@loss consistent changing
@sales in_range in_range
@drop changing apart
@price changing apart
@inventory consistent conflicting
@severance in_range in_range
@castellan consistent single
@ceoage conflicting conflicting
@ceopay consistent consistent
@unionmem consistent consistent
@tax consistent consistent
@suppliers in_range apart
@india changing apart
## s1 2008-10-21
Halverson to slash [4,800|jobs] jobs, shut [two|plants] plants

PORT CLEMENT, Ohio, Oct 21, 2008 (Meridian Press) - Halverson Motor Corp said on Tuesday that it would cut [4,800|jobs] jobs, or [12|pct] percent of its global workforce, and close [two|plants] assembly plants after posting a third-quarter loss of [$640 million|loss].

The automaker, which employs about [40,000|workforce], expects the steps to save [$1.2 billion|savings] a year by 2010. It will take a charge of [$350 million|charge]. Of the jobs that will go, [1,500|salaried] are salaried posts; the remaining [3,300|hourly] are hourly.

Annual capacity will drop to [780,000|prodnew] vehicles from [900,000|prodold].

"Demand has fallen off a cliff," Chief Executive Warren Tiedeman, [58|ceoage], told analysts. Halverson's U.S. sales were down [17|sales] percent through September, and dealers have a [104|inventory]-day supply of its pickups.

The stock was off [4.1|drop] percent at [$18.76|price] in morning trade. Rival Castellan last month said it would shed [3,200|castellan] workers.

## s2 2008-10-21
Ferrisburg in shock: Halverson plant to close

WKFB Action News, Tues. 10/21/08

The news everyone here dreaded came over the loudspeaker at the start of first shift. The Halverson assembly plant is closing, and [1,650|ferris] people will be out of work by next summer.

"I gave them [27|ferrisyears] years," said Curt Yanosek, [51|ferrisage]. "They gave us a sheet of paper."

Union Local president Dottie Marsh says the company's math is off. She puts the jobs lost at [1,720|ferris], counting the paint shop. Her union speaks for [21,000|unionmem] members nationwide.

Workers who leave will get up to [$70,000|severance] each, Halverson says.

The plant makes up [40|tax] percent of the city's tax base, according to Mayor Glen Pruitt. At the Second Shift Diner across the road, the owner told us her plant customers are [60|diner] percent or so of her trade. [Hundreds|suppliers] more jobs at suppliers could follow, the mayor fears.

## s3 2008-10-22
[730|wexcombe] Wexcombe van workers to go as Halverson swings axe

Industrial correspondent Neville Strake
The Westland Post, Wednesday 22 October 2008

More than [700|wexcombe] families in Wexcombe face a bleak Christmas after the American car giant Halverson confirmed it would stop making vans in the town, with the loss of [730|wexcombe] jobs.

The works is among those to be shut in a worldwide retrenchment that will see [4,800|jobs] posts vanish and, the company hopes, trim its costs by [$1.2 million|savings] a year.

Shop stewards were scathing. "We turned out [46,000|vans] vans last year and made money on every one," said convenor Len Copperthwaite. Management put the year's output at [64,000|vans] vans, but said the line had been losing money since 2006.

A [90|consult]-day consultation begins on Monday. Ministers, who gave Halverson a [£14m|wexgrant] grant to stay put, said they were "deeply disappointed".

At the Potter's Wheel, the pub nearest to the gates, there was more silence than anger. The landlord, Clive Anstruther, has a brother, a daughter and a son-in-law on the line. "That's [three|wages] wages from the same table," he said. The [34|apprentices] apprentices, who started in September, were sent home at noon and told to ring a number that nobody picked up. Council leader Maud Ellerby said the blow was worse than the closing of the pottery in 1991, which cost the town [410|pottery] jobs.

Mr Tiedeman, the [61-year-old|ceoage] chief executive, who was paid [$9.4m|ceopay] last year, did not come to Britain to break the news. Halverson's payroll stood at [39,800|workforce] at the end of June.

## s4 2008-10-22
Halverson by the numbers: what the October plan means

Gearbox Weekly / Plants and Capacity / Oct. 22, 2008

The third-smallest of the American carmakers finally did what we have been saying it must. Here is the plan after a night's reading.

Capacity. From more than [890,000|prodold] units a year to [780,000|prodnew]. Ferrisburg (pickups) and Wexcombe (vans, U.K.) close. Burnt Oak goes from [three|shifts] shifts to [two|shiftsleft].

People. [1,500|salaried] white-collar and [3,300|hourly] blue-collar positions. Ferrisburg is the biggest piece at [1,560|ferris]; Wexcombe is [730|wexcombe].

Money. A [$350 million|charge] hit in the fourth quarter against [$1.2 billion|savings] of annual savings. The company lost [$640 million|loss] in the third quarter, and it owes [$5.1 billion|debt].

Metal. There are [104|inventory] days of pickups on lots. U.S. volume is off more than [15|sales] percent on the year.

Wall Street had hoped for more. Shares closed on Tuesday at [$18.30|price], down [6.4|drop] percent.

For comparison, Castellan's September plan covered [3,200|castellan] jobs.

## s5 2008-10-24
Ripples of Detroit felt in Savarpur

Our Bureau
The Deccan Ledger, Friday, October 24, 2008

Contract workers at Halverson India's factory here have become the latest to be touched by the American company's troubles. The management has told [450|india] of them not to report from November 1, the workers' union said.

The parent company had on Tuesday announced reduction of [21|pct] per cent of its manpower of nearly [40,000|workforce] after losing [$640 million|loss] in a quarter. It hopes to save [$1.2 billion|savings] annually. Among those to lose their posts are [1,500|salaried] salaried staff.

"We earn [Rs 6,500|wage] a month, and the chief there has got [$9.4 million|ceopay] in a year," said Bhaskar Nimone, a welder.

The Savarpur unit rolls out [30,000|indiacars] cars annually. Globally, the company is to bring down its capacity to [7.8 lakh|prodnew] vehicles from about [9 lakh|prodold].

## s6 2009-04-28
Halverson deepens cuts to [6,200|jobs]; Burnt Oak to close

By Joyce Abernethy-Lund
Port Clement Beacon, April 28, 2009

Halverson Motor Corp. said Monday it would eliminate [6,200|jobs] jobs rather than the [4,800|jobs] it announced in October, and would close [three|plants] plants, adding Burnt Oak to Ferrisburg and Wexcombe. The moves leave it with [five|plantsleft].

The original plan, [12|pct] percent of the payroll, was "designed for a storm, and this is a change in climate," said chief executive Warren Tiedeman. The company lost [$910 million|lossq1] in the first quarter and has asked Washington for a [$2.5 billion|loan] loan.

The last pickup left Ferrisburg this month. There, [1,180|buyout] workers accepted severance of [$70,000|severance] each. City Hall, which drew [40|tax] percent of its tax base from the plant, is shutting a fire station. As many as [900|suppliers] supplier jobs have gone with it, by the county's estimate.

In Ferrisburg hardly anybody was surprised. The sign at the gate has already been sold, to a collector in Utah, for [$3,400|sign]. Dottie Marsh, who leads the union local, still has on the wall of her office a list of the [1,720|ferris] people who she says lost their places; the company has never budged from [1,650|ferris]. Beside it hangs a photograph of the last truck, signed by everyone on the line.

"They'll tell you it was the economy," she said. "It was [104|inventory] days of pickups that nobody had asked for."

In India, where the company has let contract labor go since the fall, the count has reached [620|india].

The union, with [21,000|unionmem] members, called the news a betrayal. Castellan, which cut [3,200|castellan] people last September, said it planned no more. Halverson sells cars under [four|brands] names.
