grouping 0.86
@dead changing consistent
@missing changing apart
@displaced conflicting apart
@families consistent consistent
@camps changing consistent
@houses in_range in_range
@schools consistent consistent
@level consistent apart
@rain consistent consistent
@rainhours consistent consistent
@maize consistent consistent
@goats in_range consistent
@bridges conflicting changing
@cholera changing apart
@aid conflicting apart
@tents consistent consistent
@boat conflicting apart
@boatload in_range apart
@copters consistent consistent
@rescued in_range in_range
@small in_range consistent
@appeal consistent consistent
@old in_range in_range
@boyage consistent consistent
@tree consistent consistent
## v1 2018-04-28
At least [12|dead] dead as Kenyan river bursts banks

NAIROBI, April 28, 2018 (Meridian Press) - Floods in western Kenya have killed at least [12|dead] people and driven [thousands|displaced] more from their homes after the Nzaro River burst its banks before dawn on Saturday, officials said.

[Nine|missing] others were missing in Mukaru County, where [seven|boat] people drowned when a boat carrying about [20|boatload] villagers to dry land overturned.

Police and the military, using [two|copters] helicopters, plucked [230|rescued] people from roofs and trees. Among them was Baraka Wekoli, an [11-year-old|boyage] boy who had clung to a fig tree for [14|tree] hours.

The weather service recorded [186|rain] millimetres of rain at Kitamu in the [24|rainhours] hours to Friday night. The river stood at [6.1|level] metres, its highest mark since 1997, when floods in the same basin killed [58|old] people.

## v2 2018-04-30
Mukaru floods: [2,800|families] families in the cold as toll hits [19|dead]

By MERCY ATIBU and Correspondent
The Lake Tribune, Monday April 30, 2018

Rose Nekesio carried a sewing machine on her head through chest-high water. Her [three|daughters] daughters carried the chickens.

They are now among [2,800|families] families living in [11|camps] camps that the county has opened in churches and on school fields.

At Kitamu Primary School, the largest of the sites, the staff room has become a maternity ward. [Four|babies] babies have been born there since Saturday, and the headteacher, Mr Josphat Walela, has given up his desk for a cot. Lessons are out of the question, he says: the books are drying on the netball court and the classrooms are full of bedding. "We were told of the rain at noon and the water was with us by night," Mr Walela said. "Nobody told us about the dyke."

County Commissioner Absalom Tarkwen put the displaced at [14,000|displaced], but the Lakeside Relief Society gave a far higher figure of [24,000|displaced], saying that most had gone to relatives.

The number of dead has risen to [19|dead]. [Seven|boat] died when a boat capsized at Ondasi, [five|women] of them women on their way from a funeral.

Governor Philister Omwanda announced the release of [Sh50 million|aid] for food, and said [23|schools] schools would stay shut when the term opens this week. "[Three|bridges] bridges are gone. We cannot reach our people," she said.

Agricultural officers estimate that [9,000|maize] acres of maize are under water and [3,000|goats] goats drowned.

## v3 2018-05-01
Live: Kenya floods

The Westland Post, 1 May 2018. All times local

17.40 The roads agency has told parliament that it has lost [five|bridges] bridges in Mukaru, which is not what the governor said.

15.05 A first [500|tents] tents reached Kitamu airstrip today aboard an army transport. The [two|copters] helicopters will take them on.

13.30 Our reporter at Ondasi says villagers now count [11|boat] who drowned in Saturday's boat accident. There were [19|boatload] on board, they told her.

12.10 Health officials confirm [16|cholera] cases of cholera in the camps, of which there are [11|camps]. 

11.20 [Four|missing] people are still unaccounted for. More than [1,500|houses] houses are wrecked.

10.00 Good morning. If you are just joining us: the flood that struck western Kenya at the weekend sent a wall of water about [20|level] feet high down the Nzaro valley. More than [200|rescued] people had to be rescued. It followed [24|rainhours] hours in which [7.3|rain] inches of rain fell at Kitamu.

## v4 2018-05-05
LAKESIDE RELIEF SOCIETY
Appeal: Mukaru Flood Emergency

5 May 2018

Situation in brief. [31|dead] people have lost their lives. Some [1,700|houses] houses have been destroyed and [3,600|maize] hectares of maize submerged. [Twenty-three|schools] schools remain closed. Livestock losses run to about [3,000|goats] goats.

Who needs help. [2,800|families] households in [11|camps] camps, with [3,100|small] children under school age. In the largest camp [90|perlatrine] people share each latrine; we plan to dig [120|latrines] more.

What has been done. [500|tents] tents pitched. Drinking water flown in by [two|copters] military helicopters.

What it will cost. We are asking for [$4.5 million|appeal]. So far [$600,000|raised] has been given.

In a separate emergency, our teams are also at Lokiri, where a landslide killed [22|lokiri] people on Thursday.

## v5 2018-05-08
Cholera follows the flood in western Kenya

Ingrid Dahlgreave, Global Health Notebook
May 8, 2018

KITAMU, Kenya -- The boy who spent [14|tree] hours in a fig tree is bored. Baraka Wekoli, [11|boyage], survived the water only to land in a ward with a drip in his arm.

He is among the [57|cholera] patients in whom cholera has been confirmed since the Nzaro left its bed, of whom [two|choleradead] have died. The camps hold about [3,000|small] small children. [Six|kids] people slept in the tent I visited.

The ward is a tent with [30|cots] cots, run by a nurse, Felistus Amoke, who has not been home since the water came. She weighs each patient on a scale meant for sacks of sugar. Cholera is a simple enemy, she says; salt, sugar and clean water beat it nearly every time. The trouble is the water. The wells of the valley lie under silt, and the [11|camps] camps drink what is flown or carried in. A sick person may need [six|litres] litres in a day.

The flood itself has killed [31|dead]. The relief effort leans on charities; the Lakeside Relief Society is asking donors for [$4.5 million|appeal]; the county says it has released [500 million|aid] shillings, though I met few who had seen any of it. A tin of maize that cost [60|oldprice] shillings now costs [110|price]. [Thousands|goats] of goats are gone, and crocodiles are not: people told me of [four|crocs] in a flooded schoolyard.

Old people here speak of 1997, which took nearly [60|old] lives.

## v6 2019-04-29
A year on, Mukaru still waits for its dyke

The Lake Tribune, Monday April 29, 2019
By Mercy Atibu

It is a year since the Nzaro came through Ondasi by night and took [31|dead] lives. The water has gone; the promises have not been kept.

Of the [2,800|families] families who fled, [2,100|returned] are home. [Three|camps] camps are still open. The [1,700|houses] houses that fell have mostly been rebuilt with mud and hope. All [23|schools] schools that were closed have opened again, and the [three|bridges] lost bridges have been replaced by footways of planks.

The county put up [Sh50 million|aid] at the time, of which each household was meant to get [Sh10,000|perfam]. This year's budget gives [Sh80 million|dykefund] to repair the [four|dykes] kilometres of dyke that broke.

Pilots who flew in those days say they lifted as many as [240|rescued] people from roofs. "We stopped counting," said Major Elphas Dindi. "You count later."
