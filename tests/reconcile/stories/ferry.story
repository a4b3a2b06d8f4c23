grouping 0.97
@dead conflicting conflicting
@missing changing changing
@saved conflicting conflicting
@aboard conflicting conflicting
@capacity consistent consistent
@distance consistent consistent
@waves consistent in_range
@crew consistent consistent
@children in_range in_range
@boats changing consistent
@age consistent consistent
@earlier consistent consistent
@trucks consistent consistent
@aid consistent consistent
## a1 2023-08-06
Ferry sinks off Paluna, [dozens|dead] feared dead

PORT SELA, Paluna (Meridian News) Aug 6, 2023 - At least [28|dead] people died and [60|missing] or so were missing after an overloaded ferry capsized in rough seas off the island of Paluna on Sunday, the coast guard said.

The Santa Irenia, with [202|aboard] passengers and crew listed on its manifest, went down [eight|distance] nautical miles from the coast in waves of up to [three|waves] metres, Commander Luis Ardo said. The [31-year-old|age] vessel is licensed to carry [180|capacity] people.

[Five|boats] boats and a navy helicopter were searching the area.

In 2009 the Lumano ferry disaster claimed [311|earlier] lives in the same strait.
## a2 2023-08-06
"I held my daughter up until my arms gave out"

PORT SELA — Survivors of Sunday's ferry disaster told how the Santa Irenia rolled over in seconds, about [15|distance] km from land, in waves [10|waves] feet high.

Marta Quille, [29|survivorage], swam for [four|swim] hours. She said that there were [240|aboard] people on the boat, many of them sleeping on deck, and only [90|jackets] life jackets. A ticket costs [$6|price].

The ferry, which was built in 1992 and is allowed to take [180|capacity] passengers, also carried [seven|trucks] trucks.

The coast guard said that [146|saved] people had been rescued. Ferry accidents are common in Paluna; [311|earlier] people drowned in the Lumano sinking of 2009.
## a3 2023-08-07
Paluna ferry: [34|dead] bodies found, captain held

By Renzo Maal
7 August 2023

Divers have recovered the bodies of [34|dead] people, among them [nine|children] children, from the wreck of the ferry that overturned off Paluna on Sunday, officials said on Monday. [Twenty-two|missing] people are still missing.

[Twelve|boats] vessels were taking part in the search on Monday, up from [five|boats] the day before.

The operator, Sela Lines, said that [164|saved] people had been picked up alive, including all [14|crew] crew members. Captain Oro Benitez, [52|captage], was detained as he came ashore.

The ship, [31|age] years old, had passed its last inspection in May.
## a4 2023-08-07
Death toll in ferry sinking rises to [43|dead]

PORT SELA, Paluna, Aug 7, 2023 (Globe Wire) - The number of people killed when a ferry sank off Paluna has risen to [43|dead], including at least [eight|children] minors, a disaster agency official said late on Monday.

A total of [146|saved] survivors were plucked from the sea, he said. All [14|crew] members of the crew survived.

The government will give the families of the dead [$4,000|aid] each.

The vessel, carrying [seven|trucks] lorries on its car deck, was on a [70-kilometre|trip] crossing from Port Sela to Lumano.
## a5 2023-08-08
Search for ferry victims called off after [48|manhours] hours

August 8, 2023

Paluna's coast guard ended the search for survivors of the Santa Irenia on Tuesday. Divers found [two|body] bodies in the engine room, Commander Ardo said. The ferry had [202|aboard] people on board according to its papers when it sank in winds of [65|wind] kilometres per hour, but prosecutors believe that the true number was higher: the boat was certified for [180|capacity].

Families of those who drowned will get [4,000 dollars|aid] each from the state.
