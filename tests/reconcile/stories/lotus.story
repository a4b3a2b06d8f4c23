grouping 0.83
@killed changing in_range
@childkilled consistent consistent
@injured conflicting conflicting
@storeys consistent consistent
@flats in_range in_range
@engines consistent conflicting
@ff in_range in_range
@ffhurt consistent consistent
@hours in_range apart
@rescued in_range in_range
@residents in_range consistent
@girlage conflicting apart
@builderage changing consistent
@hotel conflicting conflicting
@arrested changing apart
@deathcomp consistent consistent
@injcomp conflicting consistent
@height consistent consistent
@station consistent consistent
@faults consistent consistent
@roof in_range consistent
@pumps consistent consistent
## q1 2019-02-11
Fire in Indian apartment tower kills at least [nine|killed]

VAISHNAGAR, India, Feb 11, 2019 (Continental Wire) - At least [nine|killed] people were killed and [dozens|injured] injured on Monday when fire tore through a [12|storeys]-storey residential building in the port city of Vaishnagar, police said.

The blaze began shortly before 2 a.m. in a ground-floor electrical room at Lotus Crest, a block of [96|flats] flats in the Jamunpeth district, and climbed a cable shaft, Commissioner Harish Velkar said. [Eighteen|engines] fire engines and about [120|ff] firefighters needed [five|hours] hours to bring it under control.

"We have taken out [64|rescued] people by ladder and by the stairs," the chief fire officer, Anil Dorve, told reporters. "The number of dead may go up. There are rooms we have not entered."

[Three|ffhurt] firemen were treated for burns. A girl of [seven|girlage] was in critical condition after jumping from the fourth floor, doctors at Saint Thecla's Hospital said.

The city's worst fire in recent times, at the Hotel Meridian Palace in 2011, killed [43|hotel] people.

## q2 2019-02-11
Jamunpeth inferno: toll touches [11|killed], builder held

TV Sagar news desk, Monday 11 February 2019, 1.30 pm

The death toll in the Lotus Crest tragedy has gone up to [11|killed]. Hospital sources say [41|injured] injured have been admitted to Saint Thecla's and Civil, but the police control room is putting that number at [32|injured].

Cops have picked up [two|arrested] persons, builder Rajan Upadhre ([54|builderage]) and the housing society's secretary. As per residents, the [two|pumps] pumps in the basement did not start.

The state government has declared ex gratia of [Rs 5 lakh|deathcomp] to the next of kin of each deceased and [Rs 50,000|injcomp] for the injured. The Chief Minister is likely to visit the spot this evening.

Little Tanvi, [9|girlage], who leapt from a balcony to escape the flames, is on ventilator support. Residents of the tower, around [400|residents] people as per the society register, are sheltering in a municipal school. Stay with us for more.

## q3 2019-02-12
'We went up, not down': [14|killed] dead in Indian tower whose roof was locked

By Imogen Farrant, South Asia correspondent
The Northern Courier, Tuesday 12 February 2019

Rajan Upadhre used to advertise Lotus Crest as a fortress in the sky. On Monday morning the door to its roof was padlocked and [14|killed] of those who lived behind its glass were dead, [four|childkilled] of them children.

Officials in Vaishnagar said the fire, which took more than [four|hours] hours to put out, had spread up an unsealed riser in the [38|height]-metre block. More than [100|ff] firefighters attended, of whom [three|ffhurt] were hurt, and [18|engines] engines filled the lane below. More than [60|rescued] residents were brought down alive, among them Jerome Castellino, a [71-year-old|pilotage] retired ship's pilot, who had wrapped wet towels round his head.

"There were [fifteen|roof] of us at that door and nobody had the key," he said.

Sunita Berwal, a schoolteacher on the ninth floor, had been paying [32,000|rent] rupees a month for what the brochure called European standards. She got out because her son smelled smoke before the alarm rang; it did not ring at all, she says. "I knocked on [six|doors] doors on my way down. [Two|opened] opened."

Police have arrested Upadhre, [54|builderage], and the secretary of the residents' society. Each bereaved family is to be given [500,000|deathcomp] rupees ([£5,450|deathcomp]), and the injured [50,000|injcomp] rupees apiece.

The building, home to about [400|residents] people, has [96|flats] flats on [12|storeys] floors. Its last inspection, in 2017, ended with a list of [11|faults] faults.

India's crowded cities know such mornings. In 2011, [43|hotel] guests and staff died in a hotel [three|hoteldist] kilometres away. Last December a fire at a hospital in Korlapur, [600|hospdist] km to the south, killed [six|hospkilled] patients.

Mourners have begun to leave shoes at the gate, as is done here for those who have gone on a journey. By nightfall the row was long, and a policeman had been posted to keep the dogs away.

## q4 2019-02-12
Lotus Crest fire: your questions answered

Jamunpeth Herald, updated 6 p.m., 12/02/2019

How many have died?
The municipal corporation says [14|killed]. The figure includes [four|childkilled] children, going by the list of names pasted outside Civil Hospital.

And the injured?
[Forty-one|injured], of whom [eight|critical] are critical. [Three|ffhurt] are firemen.

How many people lived there?
The society has [412|residents] on its books, though many were away for a wedding. Rescuers got [64|rescued] out.

How long did it burn?
Fire control took the call at 1.52 a.m. and gave the all-clear [five|hours] hours later.

Were the engines late?
Not so, says Mr Dorve: Jamunpeth station is [two|station] km away and the first of his [18|engines] engines was at the gate in [nine|response] minutes. Residents insist it was [25|response].

What will families get?
From the state, [Rs 5 lakh|deathcomp] for a death and [Rs 5,000|injcomp] for an injury. The Prime Minister's relief fund adds [Rs 2 lakh|pmfund] for every death.

Has anybody been held?
[Three|arrested] people so far: the builder, the secretary and an electrician.

## q5 2019-02-19
Case notes: how a cable shaft killed [17|killed]

Riser and Sprinkler, newsletter for fire engineers, 19 February 2019

With the deaths of [three|burnpatients] burn patients over the weekend, the toll at Lotus Crest, Vaishnagar, stands at [17|killed]. What should our trade take from it?

First, the shaft. The tower is [125|height] feet tall and its electrical riser ran the whole way without any fire stop. [Twelve|storeys] floors and nearly [100|flats] apartments were smoke-logged within a short time, and more than [a dozen|roof] people found themselves trapped beneath a locked roof hatch.

Second, the water. A roof tank built for [20,000|tank] litres held barely [4,000|tankwater], and neither of the [two|pumps] pumps in the basement ran. The [120|ff] firefighters had to lay hose from a hydrant in the next street, although their station is only about [1.2|station] miles off.

Third, the paper. Inspectors had found [11|faults] faults in 2017. [Nine|unrepaired] were never put right.

Readers will recall the Meridian Palace hotel in the same city: of its [43|hotel] dead, [19|hotelstair] lay in a stairwell used as a linen store.

[Five|arrested] people are now in custody.

## q6 2020-02-10
In an Indian port, a burned tower and a long wait

By Dale Okerlund, for Tidewater Monthly
February 10, 2020

The glass has been replaced, and from the street you would not know. But a year after fire raced up the [12|storeys]-story Lotus Crest and killed [17|killed] people, [four|childkilled] of them children, most of its doors are sealed with court tape.

Rajan Upadhre, the developer, now [55|builderage], is out on bail. The charge sheet against him runs to [2,100|chargesheet] pages; a trial date has not been set. A tribunal has fined his firm [20 million|fine] rupees, which it is appealing.

The state promised [500,000|deathcomp] rupees, close to [$7,000|deathcomp], for every life lost. Only [11|paidfam] of the families have had the money, the residents' association says.

I was taken up to the roof by Sunita Berwal, who teaches chemistry and now studies building codes. On the inside of the steel door you can still see the marks of hands. [Fifteen|roof] people had crowded there; she can name them in the order of their flats. Down in the yard stand the [two|pumps] basement pumps, which failed that night and which the court wants kept as evidence, under a tarpaulin.

Tanvi, the girl who jumped, is walking. She is [eight|girlage] now and hopes to be a goalkeeper. Her mother has kept a newspaper picture of [18|engines] fire engines in a row, "so that she knows they did come."

Those who moved back have hired [two|newguards] guards whose only task is to hold the roof key.

People here count by fires. They will tell you about the hotel that burned in 2011, where [34|hotel] died, and how the city swore then that it would never happen again.
