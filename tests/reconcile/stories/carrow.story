grouping 0.86
@value changing consistent
@raiders conflicting consistent
@tied consistent consistent
@length in_range apart
@shots consistent consistent
@boxes conflicting consistent
@watches in_range in_range
@items in_range in_range
@reward changing apart
@recovered changing consistent
@guardage consistent consistent
@stitches consistent consistent
@gold consistent apart
@distance consistent consistent
@necklace consistent consistent
@carat conflicting conflicting
@doyle consistent consistent
@harker conflicting apart
@tamm changing consistent
@lisle consistent apart
@total changing single
@doyleage consistent consistent
@harkerage consistent consistent
@jury consistent consistent
@trial conflicting conflicting
@defendants consistent consistent
@zoutdam consistent consistent
@calls consistent in_range
## u1 2015-06-13
Masked gang robs Lydmouth jeweller

LYDMOUTH, England, June 13, 2015 (Continental Wire) - [Four|raiders] masked men carrying a shotgun and hammers tied up [six|tied] employees of a jeweller's in the seaside city of Lydmouth on Saturday and escaped with gems, watches and gold believed to be worth about [£5 million|value], police said.

The raid on Pelham and Voss in Carrow Street lasted [seven|length] minutes, Detective Superintendent Carys Plowden told reporters. [Two|shots] shots were fired into the ceiling. A security guard, [62|guardage], was struck with a hammer and needed [12|stitches] stitches.

The men left in a white van, found burning [six|distance] miles away. [Forty|officers] officers were searching farmland there.

## u2 2015-06-15
HEIST OF THE CENTURY: [£8m|value] gems grabbed while shoppers ate ice cream

EXCLUSIVE by Baz Tilling
Daily Trumpet, 15 June 2015

The brazen thugs who blitzed posh jewellers Pelham and Voss got clean away with a jaw-dropping [£8 million|value] haul, the Trumpet can reveal.

And a terrified witness says there was an EXTRA man. "Police keep saying [four|raiders] but I counted [five|raiders]," says gran Mandy Trewick. "The last was sat in the van eating a sandwich."

Brave guard Alfie Monksby, [62|guardage], had [a dozen|stitches] stitches in his head. [Six|tied] of his workmates were trussed up with cable ties as the gang helped themselves to [140|watches] watches and a necklace with a price tag of [£860,000|necklace].

Gone too is the fabled Harrowgate sapphire, all [31|carat] carats of it.

The raiders blasted off [TWO|shots] shots. Insurers have put up [£50,000|reward] for information.

## u3 2015-06-17
British police hunt gem thieves who left [85|boxes] safe-deposit boxes empty

By Lorna Schuyler-Pitt
Atlantic Examiner, June 17, 2015

LONDON -- It was, a detective admitted, a beautiful piece of work, if you left out the hammer. In the time that it takes to boil pasta, a gang last weekend emptied the vault of a provincial English jewelry house that has been in business for [130|founded] years.

Lydmouth, a resort of [88,000|town] people with a pier and a good many charity shops, is not an obvious place to look for treasure. But retired colonels and widows had for generations left their tiaras at Pelham and Voss, in steel drawers behind a door that cost more than the building. The gang came in as the [six|tied] members of staff were closing for lunch. A neighbor who runs a wool shop saw a man in a mask hold the door for a customer on her way out. "Very polite," she said. The shots, she had thought, were a truck.

Among the losses are [40|gold] pounds of gold bars, a sapphire of [13|carat] carats known as the Harrowgate, and the contents of [85|boxes] private boxes. The getaway van was torched at a quarry [10|distance] kilometers outside town.

On Wednesday the underwriters doubled their reward to [£100,000|reward]. Pelham and Voss sells about [£3 million|turnover] worth of goods in a year, its accounts show, which makes the private boxes the likelier target.

The robbery recalls the theft of [$50 million|zoutdam] in diamonds from a plane at Zoutdam airport in 2013, when [eight|zoutmen] gunmen never had to fire.

## u4 2016-04-12
Carrow Street raid 'planned over [73|calls] phone calls', jury told

Lydmouth Evening Argus
Tuesday, 12 April 2016
By our court reporter

[Four|defendants] men went on trial at Lydmouth Crown Court yesterday accused of the biggest robbery the city has seen.

Opening for the Crown, Miss Adaeze Fairweather QC said the raiders had taken [214|items] pieces of jewellery, [140|watches] watches, [18|gold]kg of gold and the contents of [58|boxes] deposit boxes, together worth [£11.4m|value]. [£900,000|recovered] of it had been found. [£6,200|cash] was lifted from the till.

There were [four|raiders] robbers, she said, and [six|tied] people were bound. A cable tie left in the vault bore the DNA of Lee Harker, [39|harkerage]. Terence Doyle, [47|doyleage], a roofer, had made [three|visits] visits to the shop. Between them the accused made [73|calls] calls on the eve of the raid.

Arvo Tamm, [33|tammage], and Colin Lisle also deny conspiracy to rob. The jury of [12|jurors] was told that the trial could last until June.

## u5 2016-06-09
Jewel raiders jailed for [44|total] years

9 June 2016 - Press Combine

The gang behind the [£11.4 million|value] Carrow Street robbery were jailed for a total of [44|total] years on Thursday.

Terence Doyle, [47|doyleage], who led it, was given [16|doyle] years. Lee Harker, [39|harkerage], got [14|harker], Arvo Tamm [11|tamm] and the driver, Colin Lisle, [three|lisle].

They were convicted last week after a trial of [nine|trial] weeks, in which the jury was out for [19|jury] hours.

Judge Hesper Lorrimer said that Alfred Monksby, the guard who was hit with a hammer, would never work again. The [two|shots] shots fired had been "meant to terrify, and they did".

More than [200|items] pieces of jewellery and [£860,000|necklace]-worth of diamond necklace were taken in under [eight|length] minutes. Detectives believe that most of the pieces have been broken up.

## u6
The Carrow Street job, revisited

from Loot and Found, a podcast blog on stolen things. Show notes, episode 41

Quick recap for new listeners. June 2015: [four|raiders] guys, a van, a jeweller's by the sea. They leave with about [200|items] pieces, more than [130|watches] watches, what was in [58|boxes] lockers, and a [31|carat]-carat sapphire. The next year there's a trial, [eight|trial] weeks of it. [Four|defendants] men in the dock, [two|phones] burner phones in evidence. The jury takes [19|jury] hours.

Doyle goes down for [16|doyle] years, Harker for [four|harker], Lisle for [three|lisle]. Tamm had his [11|tamm] cut to [eight|tamm] by the Court of Appeal last year, so the lot of them are now doing [41|total].

What I love here is the paperwork. At the trial the Crown put up a chart of [73|calls] phone calls, with colored strings, and a juror asked if it could be left up over lunch. The detective in charge had been a week from retirement. And the van, remember, was set on fire [six|distance] miles off, by a man who then missed his bus and had to walk home past the police. That was Lisle. He told the court he'd been promised [£20,000|promised] and got [£300|got].

And the loot? Until this spring all that had turned up was worth [£900,000|recovered]. Then a man walking a beagle found a lunchbox [two|hide] feet down in a hedge bank, and the figure went up to [£1.3m|recovered]. Doyle has been ordered to hand over [£2m|confiscate] or serve another [six|default] years. The insurers paid out [£9.7m|payout].

Is it the biggest ever? Not even close. Zoutdam, 2013: [$50 million|zoutdam], and not a scratch on anybody. As a barrister told me, Doyle had done [two|lawyer] such raids before. He just had never done the driving.
