grouping 0.87
@shots conflicting conflicting
@hits conflicting conflicting
@age conflicting conflicting
@officerage consistent consistent
@distance conflicting conflicting
@seconds conflicting apart
@jurors consistent consistent
@deliber in_range in_range
@sentence conflicting apart
@max consistent consistent
@settle consistent consistent
@service in_range apart
@arrest consistent consistent
@witness in_range in_range
@old consistent consistent
@trial consistent consistent
@knife consistent consistent
## j1 2019-10-01
Trial opens of officer who shot teenager [11|hits] times

STANFORD BAY, Oct. 1, 2019 (Union Wire) - A police officer who fired [11|shots] rounds at a teenager holding a small knife went on trial for murder on Tuesday.

Marcus Doyle, [36|officerage], shot Ambrose Keel, [19|age], from about [30|distance] feet, [eight|seconds] seconds after getting out of his car, prosecutors told the [12|jurors] jurors. [Seven|hits] of the bullets struck Keel, who was carrying a knife with a [three-inch|knife] blade.

Doyle, who served [10|service] years on the force, could get up to [20|max] years.

The city paid Keel's family [$4.5 million|settle] in 2018. In 2015 another officer fired [16|old] shots at Dana Reyes, killing her.
## j2 2019-10-02
Court sees video of Keel shooting

October 2, 2019

A jury of [five|women] women and [seven|menj] men watched in silence on Wednesday a [two-minute|video] video that shows Ambrose Keel, [17|age], walking away from officer Marcus Doyle before [nine|shots] bullets were fired at him.

"He waited [18|seconds] seconds," defense lawyer Ann Birch said. "That is a long time when a man has a knife."

Doyle was [13|distance] feet away, she said. [Two hundred|protest] people demonstrated outside.
## j3 2019-10-21
Doyle guilty in Keel killing

STANFORD BAY, Oct. 21, 2019 (Union Wire) - A jury found police officer Marcus Doyle guilty of second-degree murder on Monday for shooting Ambrose Keel, [19|age], [seven|hits] times.

The [12|jurors] jurors deliberated for about [seven|deliber] hours after a [three-week|trial] trial in which [44|witness] witnesses testified. Doyle, [36|officerage], faces a maximum of [20|max] years in prison.

Police said that [300|protest2] people marched after the verdict; organizers spoke of about [1,000|protest2]. [Four|arrest] demonstrators were arrested.
## j4 2019-12-06
Officer who killed teen gets [seven|sentence] years

STANFORD BAY, Dec. 6, 2019 (Union Wire) - Former police officer Marcus Doyle was sentenced on Friday to [seven|sentence] years in prison for the murder of Ambrose Keel.

Doyle fired [11|shots] shots at Keel, who was [19|age]. The longest possible sentence was [20|max] years. He can ask for parole after [three|parole] years.

The family received [$4.5 million|settle] from the city. The Reyes shooting, in which an officer fired [16|old] times, ended in a sentence of [six|oldsent] years.
## j5 2019-12-06
Keel's mother: "Not enough"

By Tamsin Orr
Dec. 6, 2019

It took jurors less than [eight|deliber] hours in October to convict Marcus Doyle. On Friday Judge Ruth Amory gave him [eight|sentence] years.

More than [40|witness] witnesses had been heard in a trial of [three|trial] weeks. They told how Doyle, an officer for more than [nine|service] years, stood [nine|distance] metres from the teenager, and how the knife was [three|knife] inches long.

[Four|arrest] people were arrested after the verdict. Police in the city have shot dead [27|city] people in the last decade.
