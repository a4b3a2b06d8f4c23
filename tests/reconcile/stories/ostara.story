grouping 0.87
@crew consistent consistent
@ind conflicting conflicting
@fil consistent consistent
@pir in_range apart
@guard in_range apart
@wound changing consistent
@skiff consistent consistent
@length consistent consistent
@dist consistent consistent
@cargo conflicting changing
@patrol in_range apart
@ships changing changing
@host in_range in_range
@demand changing consistent
@ransom conflicting conflicting
@days consistent consistent
@arr changing changing
@recov consistent in_range
@capt conflicting conflicting
@avg consistent consistent
@bran-ransom consistent consistent
## a1 2011-03-09
Tanker with [23|crew] aboard seized off Somalia

PORT DELAWE, Kenya, March 9, 2011 (Meridian) - Somali pirates armed with rifles and a grenade launcher have hijacked a chemical tanker in the Arabian Sea, its managers said on Wednesday, taking the crew of [23|crew] hostage.

The Ostara Pearl, a [183|length]-metre vessel flying the Panamanian flag, was boarded shortly after dawn on Tuesday [190|dist] nautical miles east of the island of Sabra with [27,000|cargo] tonnes of palm oil in her tanks, Thorvik Marine said in a statement.

On board are [14|fil] Filipinos, [six|ind] Indians and [three|ukr] Ukrainians, the company said. [One|wound] sailor was hit in the leg by a bullet, spokesman Lars Edvin Hauge told reporters.

"At least [eight|pir] men came over the stern from [two|skiff] skiffs," Hauge said. "The nearest warship was [four|patrol] hours away. It was over before anybody could help."

The latest capture means that pirates hold [28|ships] vessels and [587|host] seafarers along the Somali coast, according to the Seafarers' Watch Bureau, which tracks attacks.

In 2009 owners of another tanker, the Brannock Star, paid [$3.2 million|bran-ransom] for the release of the ship and its [27|bran-crew] crewmen after [71|bran-days] days.

## a2 2011-03-11
Ministry: it is [seven|ind] Indians, not [six|ind], on hijacked tanker

By Our Special Correspondent
NEW DELHI, March 11, 2011: The Shipping Ministry on Friday contradicted the Norwegian managers of the hijacked Ostara Pearl and said [seven|ind] Indian nationals were among the [23|crew] seamen in the hands of Somali pirates. The managers had missed a deck cadet who joined at the last port, an official explained.

The master, Captain Joseph Maruthan, [54|capt], hails from Kollampur. His chief cook managed a call to his wife on a satellite phone and told her that around [a dozen|pir] gunmen had climbed aboard, and that he had himself been struck by splinters. That takes the number of wounded to [two|wound].

The tanker was intercepted about [350|dist] km from Sabra. The [two|skiff] boats used in the attack were seen in tow behind her on Thursday.

[Five|fam] families met the Minister here and pressed for talks. He told them that at least [25|ships] ships were in pirate custody and that, of nearly [600|host] captives, [53|ind-all] were Indians.

The average ransom last year stood at [$5.4 million|avg], against [$3.4 million|avgold] in 2009, according to maritime lawyers.

## a3 2011-04-20
Ostara Pearl: the opening bid is in

Posted by Rudy Vance, Deckhouse Report, 4/20/2011

So now we have a number. The gang sitting on the Ostara Pearl wants [$9 million|demand], a person close to the talks tells me. Do the math: that's about [$390,000|percrew] a head for the [twenty-three|crew] men aboard. Thorvik came back with [$1.1 million|offer], my source says, and was laughed off the line. The owners were given [10|deadline] days to do better.

For those just tuning in: the [600|length]-foot tanker was grabbed some [220|dist] miles off Sabra last month with [27,000|cargo] tons of palm oil below deck. The Navy's closest ship was more than [three|patrol] hours off, so nobody came. The skipper, Joseph Maruthan, [45|capt], was on what was meant to be his last trip for the line. [Fourteen|fil] of his guys are from the Philippines.

Meanwhile the ship burns roughly [$6,000|fuel] in fuel a day just keeping the lights on, and nobody in London will say who pays.

I've been writing about this stuff long enough to know how the next part goes. The pirates will put the captain on the phone and make him cry. They'll let the battery on the satellite handset "die" for a while, so that everybody back home can stew. Somebody will announce a deadline and let it slide. The owners will say they have no money, the pirates will say they've seen the company's website, and in the end a guy in a nice suit will split the difference. None of it is improvised. A former negotiator told me the gangs keep ledgers, complete with fines for any gunman caught sleeping on watch: [$200|finegun] a time.

And remember, this is only a single ship. More than [500|host] seamen are stuck off Somalia as I type.

## a4 2011-06-29
Pirates release tanker for [$4.5m|ransom]

Wednesday 29 June 2011
Harriet Closs, maritime correspondent

A ransom of [$4.5m|ransom], dropped by parachute in waterproof canisters, has bought the freedom of the Ostara Pearl after [112|days] days, a broker involved in the deal said last night. All [23|crew] of those on board were alive, though [three|hosp] were taken to hospital with dehydration after a Dutch frigate reached them. The men had lost an average of [9|weight]kg. The [two|wound] who were wounded in the assault in March have recovered.

The hijackers at first held out for [$9m|demand]. By 16 May the price had come down to [$6m|demand], the broker said. The settlement is below last year's average of [$5.4m|avg] but well above the [$3.2m|bran-ransom] handed over in 2009 for the Brannock Star.

The handover followed a pattern that has become grimly familiar. A light aircraft made a first pass at dawn, and the captives were lined up on deck so that those in the cockpit could see that nobody was missing. On the next pass the money went out of the door. It was counted on the bridge with machines of the sort used in banks, while the leader and his financiers argued over shares. Then the skiffs began to leave, some so heavily loaded with looted television sets and mattresses that the crew thought they would founder.

Thorvik Marine would not discuss what it had paid. "We are not proud of it and we would do it again," a spokesman said. Insurers in London are expected to bear most of the cost, under a kidnap policy that the company had renewed only [five|policy] weeks before the ship sailed.

Up to [30|guard] guards lived on the tanker in shifts, chewing khat and shooting at seabirds. The frigate later stopped a dhow and detained [seven|arr] suspects.

[Nineteen|ships] ships remain in pirate hands, the lowest total this year. The [14|fil] Filipinos will fly home tomorrow.

## a5 2011-07-06
Police nab [two|arr-new] more over Ostara Pearl

By Wanjala Okeyo, Coast Sentinel, Wednesday July 6, 2011

The number of suspects in custody over the hijacking of the tanker Ostara Pearl has risen to [nine|arr] following fresh arrests at a guest house in Port Delawe, the coast police boss said yesterday.

Detectives also found cash believed to be part of the ransom. "We have recovered [$380,000|recov], which is [Sh34 million|recov]. The notes still had seawater on them," he said.

The man who negotiated for the owners, retired Colonel Piers Ansty, denied reports that a larger sum was paid. "The figure was [$4.2 million|ransom], and not a cent above," he told the Sentinel.

Prosecutors say [11|pir] attackers stormed the ship in March, firing from [two|skiff] skiffs. About [30|guard] men then took turns to guard it during a captivity of nearly [four|days] months.

The [23|crew] sailors passed through Port Delawe last week. Some spent a night at the Mission Hospital. Captain Maruthan, [54|capt], thanked Kenyans for their hospitality.

## a6 2012-09-20
[20|sent] years for the palm oil pirates

20.09.12, by Gaz Tolliver

TATTOOED warlord "Whispering" Yusuf and his gang will rot in jail for [20|sent] years apiece after a judge found them guilty of hijacking a British-insured tanker.

Of the [nine|arr] thugs rounded up after the [112|days]-day ordeal of the Ostara Pearl, [eight|conv] were convicted yesterday. The other walked free.

The court heard how the raiders stormed the ship, loaded with [2,700|cargo] tonnes of palm oil, and pocketed a ransom of more than [$4 million|ransom]. Nearly [$400,000|recov] of that was later found stuffed under guest-house beds. The rest has never been seen again.

[Seventeen|wit] witnesses gave evidence by video link, among them the skipper, who said he still wakes at the sound of an outboard motor. [Two|wound] of his shipmates were shot or cut by shrapnel in the raid.
