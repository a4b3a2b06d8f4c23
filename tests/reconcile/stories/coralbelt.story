grouping 0.88
@naff changing changing
@nlink consistent consistent
@users conflicting in_range
@lost consistent consistent
@cap consistent consistent
@share in_range consistent
@mad conflicting conflicting
@repair changing consistent
@depth consistent consistent
@dist consistent consistent
@length conflicting conflicting
@crew consistent consistent
@sail consistent consistent
@rcost in_range in_range
@bcost in_range in_range
@owners consistent consistent
@loss conflicting consistent
@atm changing apart
@splice consistent consistent
@cut12 consistent consistent
@days12 conflicting conflicting
@zcust in_range in_range
@age consistent consistent
@world consistent consistent
@staff in_range in_range
@claim changing changing
## c1 2018-03-04
Internet slows in [four|naff] African countries after undersea cable cut

PORT ZALUMA, March 4, 2018 (Meridian Press) - A break in an undersea cable slowed or cut off the internet in [four|naff] countries on Sunday, operators said, hitting as many as [40 million|users] users on Africa's east coast.

The Coral Belt East cable runs for [9,400|length] km and joins [14|nlink] countries. It was severed before dawn [45|dist] km off Port Zaluma in Kenya, the operator Zalunet said. [3.2|lost] terabits per second of capacity were lost, it added.

"We are moving traffic to [two|lines] other cables, but it's a narrow door," said Amina Korrow, network chief at Zalunet, which has over [1.2 million|zcust] subscribers.

About [60|share] percent of Kenya's international traffic was down by noon. Banks said [1,800|atm] cash machines had stopped working.

Repairs will take [seven to 10|repair] days, according to the cable's owners, a group of [17|owners] companies. The cause was not known.

In 2012, [three|cut12] cables were cut in the same waters and it took [12|days12] days to mend them.

## c2 2018-03-05
'No M-money, no mail': Port Zaluma counts cost of cable cut

The Zaluma Standard, Monday March 5, 2018
By JOASH MBEREKO

Shopkeepers at Kongoni Market were back to cash and notebooks yesterday and today as the country lost more than [50|share] per cent of its link to the outside world.

The Chamber of Commerce puts the damage to business at [$3.1 million|loss] a day. The communications regulator called that figure alarmist. Its own estimate is [$1.9 million|loss].

A total of [six|naff] nations are now suffering, up from [four|naff] on Sunday. Banks said [650|atm] ATMs were still off.

At BlueReef Connect, a call centre on Mbuyu Road, [740|staff] workers were sent home. Manager Lydia Chemose said it had lost [5,900|leo] hours of work.

Zalunet, which counts some [1.3 million|zcust] customers, said it would knock [10|refund] per cent off March bills.

The cable lies [2,700|depth] metres down at the place where it broke, [45|dist] kilometres from our lighthouse. It cost [$650 million|bcost] to build and is only [eight|age] years old.

At Pole Pole Cybercafe, the owner, Mzee Salim Kahindi, sat among [14|pcs] dark computers. He took in [Sh900|cafe] on Sunday, he said; on a good Sunday he takes [Sh7,500|cafe2]. "The students have exams. They stand at the door as if I had cut it myself."

Fishermen said they had seen a big tanker at anchor on Saturday night where no ship should be. The port authority has asked [two|pilots] pilots for statements.

The repair ship Gannet Bay left Port Sorrel last night with [58|crew] people aboard.

## c3 2018-03-06
Q&A: What happens when an undersea cable snaps?

By Priyamvada Solkar, The Konkan Observer, March 6, 2018

What has happened?
The Coral Belt East, a cable owned by [17|owners] telecoms, broke on Sunday off the Kenyan coast. The internet has slowed to a crawl for [4 million|users] people in [six|naff] countries.

How big is the cable?
No thicker than a garden hose. It is [4,900|length] km long, links [14|nlink] nations and can carry [12.8|cap] terabits a second. Of that, [3.2|lost] terabits went missing.

Why does it matter in India?
Because call centres talk to each other. A message from Konkanpur to Port Zaluma that took [95|lat1] milliseconds last week takes [310|lat2] now.

How is it mended?
A ship, the Gannet Bay, with a crew of [58|crew], must sail [1,900|sail] nautical miles to the spot, at a speed of [13|speed] knots. It will fish up the ends from a depth of [2,700|depth] m and join them. The owners expect a bill of between [$1 million and $2 million|rcost].

Is this rare?
No. There are about [450|world] undersea cables in the world and they break some [150|faults] times a year. In 2012 ships' anchors cut [three|cut12] off East Africa.

## c4
Saint Perrine goes quiet

From the notebook of an island blogger, Desmarie Foucault

I am writing this offline. Maybe it will post on Thursday, maybe next week.

Our island hangs on a single thread called Coral Belt East, which is [eight|age] years old and came ashore here with a brass band. Since the break, Perrine Telecom says, speeds have dropped by [70|mad] per cent. The regulator went round with its own meters and found [85|mad]. My daughter says it feels worse than that.

It was a tanker's anchor, [28|dist] miles off Port Zaluma, in nearly [9,000|depth] feet of water. How does an anchor reach so deep? The harbourmaster says it doesn't, and that we'll learn of a landslide one day.

We are not alone. [Forty million|users] people are in the same boat. It took more than [$600 million|bcost] and [17|owners] firms to lay this thing, and one clumsy boat to break it.

The hotel has a satellite dish. The queue goes round the pool.

## c5 2018-03-12
Repair ship reaches broken cable as second fault found

PORT ZALUMA, 12 March 2018 (Meridian Press) - Engineers have begun to repair the Coral Belt East internet cable but will need [16|repair] days rather than the [seven to 10|repair] promised on March 4, its owners said on Monday, after a second fault was found.

The number of countries with trouble has grown to [nine|naff], they said. The cable serves [14|nlink].

The Gannet Bay, which sailed [1,900|sail] nautical miles from Port Sorrel with [58|crew] men and women on board, lifted one end on Sunday night. [Four|splice] km of new cable will be spliced in.

The job will cost more than [$1.5 million|rcost], said Amina Korrow of Zalunet. The company has [1.24 million|zcust] subscribers. The loss of [3.2|lost] terabits per second had been partly made good by other routes, she said.

The owners blame a tanker, the Stella Corvina, [229|ship] metres long, and its anchor of [14|anchor] tonnes. They plan to claim [$11 million|claim] from her owner.

At the height of the cut, [58|share] percent of Kenya's traffic to the rest of the world was lost. BlueReef Connect, a call centre, sent [hundreds|staff] of people home. Business was losing [$3.1 million|loss] a day, the Chamber of Commerce has said.

## c6 2019-03-05
A year after the cut: Coral Belt East by the book

Submarine Systems Quarterly
Oswin Tarrapath, 5 March 2019

Last spring's failure of Coral Belt East will be taught for years. A quick review.

The system, [9,400|length] kilometres from end to end with a design capacity of [12.8|cap] Tbps, was hit in [2,700|depth] metres of water. Traffic of [3.2|lost] Tbps disappeared in a second. By the regulators' reckoning some [40 million|users] subscribers in [nine|naff] countries noticed. Saint Perrine, which has no other cable, saw its speeds fall by [85|mad] per cent.

The Gannet Bay had the system back after [16|repair] days, using [two and a half|splice] miles of spare cable. The owners tell us that the final invoice was [$1.8 million|rcost]. Lost business over the whole outage came to [$38 million|tloss], a consultant's report says.

Compare this with 2012, when [three|cut12] systems were cut at once and the repair took [21|days12] days. The world now has [450|world] systems in service but hardly more ships to mend them.

The claim against the owner of the Stella Corvina, which had risen to [$14 million|claim] by then, was settled in private in January. A court in Port Zaluma had fined the owner [$90,000|fine].
