grouping 0.92
@loot conflicting conflicting
@men conflicting consistent
@host consistent changing
@siege in_range in_range
@shots conflicting conflicting
@boxes in_range consistent
@guard conflicting conflicting
@reward changing consistent
@arrest changing changing
@recovered consistent conflicting
@old consistent consistent
@police in_range in_range
@getaway consistent consistent
## p1 2025-02-03
Armed gang robs bank after [five-hour|siege] siege

LOMMERS, Feb 3, 2025 (Central Press) — [Four|men] masked men robbed the Kestrel Street branch of Aldine Bank in Lommers on Monday, holding [17|host] people hostage for [five|siege] hours before escaping with [1.3 million euros|loot], police said.

The robbers fired [six|shots] shots, wounding a security guard, [58|guard], in the leg. [Two|hurt] other people were treated for shock.

They forced open about [120|boxes] safe deposit boxes, Chief Inspector Hanne Volk said. Volk said that more than [200|police] officers were hunting the gang, whose van was found burnt out [five|getaway] kilometres from the bank.

A reward of [€20,000|reward] has been offered.
## p2 2025-02-04
'LIE DOWN OR DIE' - inside the Kestrel Street heist

By Ulla Stern, Tuesday 4 February 2025

THE raiders who hit Aldine Bank on Monday got away with [€3.1m|loot] in cash and [$250,000|lootusd] in foreign notes, sources at the bank told this paper.

"[Five|men] of them came in, all in blue overalls," said teller Rieke Dahm, [34|custage], who was held with [16|others] colleagues and customers for nearly [five|siege] hours.

They needed just [40|minutes] minutes to empty the vault. [Nine|shots] bullets were fired into the ceiling and the doors. Guard Otto Prien, [58|guard], was hit in the leg and is recovering.

It is the biggest raid in the city since the Harbour robbery of 2016, when [€2.4 million|old] was taken.
## p3 2025-02-05
Police raise reward in Lommers bank raid

LOMMERS, Feb 5, 2025 (Central Press) — Police on Wednesday raised the reward for information on Monday's bank robbery to [50,000 euros|reward] from [20,000 euros|reward] and said that [one|arrest] man had been detained.

The [four|men] gunmen took [€1.3 million|loot] from the vault and emptied [118|boxes] safe-deposit boxes. All [17|host] hostages are back with their families. An [85-year-old|guard] security guard was shot in the leg.

Some [220|police] police officers are searching for the rest of the gang. The getaway van was found in a wood, [three|getaway] miles from the branch.

Aldine has [64|branch] branches in the country. There have been [11|robberies] bank robberies this year, up [10 percent|rise].
## p4 2025-02-10
[Three|arrest] held over Kestrel Street robbery

10 February 2025

[Three|arrest] men have now been arrested over last week's raid on the Aldine Bank in Lommers and [€400,000|recovered] of the stolen cash has been found in a garage, prosecutors said on Monday.

The suspects, aged between [24 and 39|accage], face up to [15 years|sentence] in prison.

The gang held [17|host] people in the bank for [five|siege] hours and fired [six|shots] rounds. Police believe that [four|men] robbers took part. The Harbour raid in 2016 netted [2.4 million euros|old].
## p5 2025-02-11
Bank gang "knew the alarm codes"

February 11, 2025

Investigators think that an insider helped the raiders who stormed Aldine Bank. The siege lasted more than [four|siege] hours.

Officers recovered [400,000 euros|recovered] in a lock-up garage over the weekend. [Three|arrest] suspects are in custody.
