grouping 0.83
@age conflicting consistent
@films in_range apart
@career consistent consistent
@lant consistent consistent
@nom conflicting apart
@child conflicting conflicting
@grand consistent consistent
@wives consistent apart
@marr in_range in_range
@hosp consistent consistent
@park consistent consistent
@box conflicting changing
@epi consistent consistent
@view in_range in_range
@wage consistent consistent
@estate conflicting in_range
@beq consistent consistent
@book changing apart
@pet changing apart
@fund changing apart
@mour in_range apart
@out in_range apart
## b1 2016-11-15
Actor Corin Halloway, star of The Tidewaiter, dies at [81|age]

LONDON, Nov 15, 2016 (Allied Wire) - Corin Halloway, whose gravelly voice carried more than [90|films] films over [six|career] decades, has died, his agent said on Tuesday. He was [81|age].

Halloway died on Monday at a hospital in Penmarrick, on England's south-west coast, where he had spent [11|hosp] days with pneumonia, the agent, Judith Kerslake, said. He had been living with Parkinson's disease for [six|park] years.

Nominated for [seven|nom] Golden Lanterns, he won [two|lant], for The Tidewaiter in 1988 and A Small Parish in 2003. The former earned [$612 million|box] worldwide and made him, at last, rich. He had started at the Northgate repertory company on [seven|wage] pounds a week and stayed for [eleven|stage] seasons.

In Britain he was loved above all for the television series Harrow Lane, the last episode of which drew [19 million|view] viewers.

"He was the last of the men who learned to act by being shouted at," said the critic Ferdinand Osk, who knew him from those days. "You could hear the back row in everything he did." Directors spoke of a performer who refused trailers, ate with the electricians and was rude only to people who could afford it.

He was born above a chandler's shop in Penmarrick, the son of a docker, and left school to work on the tugs. An amateur company needed somebody large to carry a door; he stayed to say a line. Fame came late. He was past [50|famage] when The Tidewaiter, the story of a customs officer who lets a smuggler go, made his wet coat and ruined hat into a poster on bedroom walls from Lima to Osaka.

He is survived by his wife of [31|marr] years, the painter Anneke Vos, by [four|child] children and by [nine|grand] grandchildren. An online book of condolence had collected [3,200|book] messages by Tuesday evening.

His friend Ivo Castellane, with whom he made his first picture, died last month.

## b2 2016-11-15
Corin Halloway, [Two|lant]-Time Lantern Winner, Dead

ReelTicker, November 15, 2016, 2:14 PM PT
By Skyler Brandvold

Corin Halloway, the British heavyweight who went from provincial rep to one of the biggest hits of the late '80s, died Monday. The [81-year-old|age] passed away in England following a long illness, reps confirmed to ReelTicker.

Halloway's screen credits number [94|films], by our count. The big one, of course, was The Tidewaiter, which cost a mere [$18 million|budget] and went on to take in [$612 million|box]. It brought him the first of his [two|lant] statuettes out of [seven|nom] career nods.

On the small screen he toplined all [78|epi] episodes of Harrow Lane; its sign-off was seen by more than [18 million|view] Britons and is still taught in writers' rooms.

"He never asked how many lines he had. He asked how many the other fellow had," said director Paloma Reyes-Whit.

Viewing of his movies was up [340|stream] percent in the hours after the news, tracker StreamGauge said.

The actor's [three|wives] marriages produced [four|child] kids. There are also [nine|grand] grandkids.

## b3
The man in the wet coat

From the blog Second Balcony

I saw Corin Halloway on stage when I was at school, and I have been trying to see everything else ever since. I shall not manage it. There are nearly [a hundred|films] pictures, and some are lost, and some deserve to be.

People will tell you about The Tidewaiter and how it grossed more than [$600 million|box]. I would rather talk about the [78|epi] instalments of Harrow Lane, or the seasons at Northgate, when he was paid [£7|wage] a week and slept in the scenery dock. That was where a [60|career]-year career began, and in a way it was where it stayed. After the first night of his Lear the applause went on for [nine|minsil] minutes. He did not come out.

What was it that he did? I have asked people who ought to know, and they talk about the voice, which is like talking about the paint on a boat. I think it was that he listened. Watch him when he is not speaking. Watch him in Bettany's Wife, standing at the sink while she reads the letter aloud, with his back to us and a plate in his hand. He does not drop the plate. He puts it down, and you know that the marriage is over and that he will never say so. It lasts [40|shot] seconds, perhaps, and I have never got to the end of it dry-eyed.

If you must have a list, these [five|rest] will do: A Small Parish, Low Water, The Customs Man, Bettany's Wife, The Tidewaiter. He got his [two|lant] Lanterns for the first and the last of those and should have had one for each.

I put him beside Ivo Castellane, who went a month before him, aged [79|cast-age]. Castellane made [58|cast-films] films and won [three|cast-lant] Lanterns. I know which man I would cross a wet street for.

## b4 2016-11-16
HARROWED: Nation weeps for Corin

Daily Bugler, Wednesday, November 16, 2016

Screen legend Corin Halloway lost his brave battle after [11|hosp] days in hospital, leaving a nation in tears and a fortune of [£40m|estate].

The star, [83|age], had fought Parkinson's for [six|park] years. Telly fans will never forget Harrow Lane's final night, when almost [20 million|view] of us tuned in.

The son of a Penmarrick docker started on just [£7|wage] a week. By the end he could command [£2.5m|fee] for a fortnight's work. He was up for the Golden Lantern [six|nom] times and took home the gong on [two|lant] occasions.

A hit with the ladies, Corin had [three|wives] wives. He had been with Dutch beauty Anneke for more than [30|marr] years. He leaves [three|child] children.

Tributes poured in last night. Some [15,000|book] people have signed the book of condolence, and a petition to name Penmarrick's Alhambra theatre after him has [12,000|pet] names already.

## b5 2016-11-25
Town turns out for its docker's boy

Penmarrick Packet
Friday 25th November 2016
By Morwenna Teale

There were [2,000|out] of them along the harbour wall, by the police estimate, and nobody seemed to mind the rain.

Inside St Budoc's were about [400|mour] mourners, among them cast members from Harrow Lane and the lifeboat crew, for the funeral of Corin Halloway, who died last week at the age of [81|age].

All [four|child] of his children spoke. His eldest, Tamsin, made the congregation laugh. "Dad's biggest film made [$621 million|box] and he still turned the heating off," she said. His [nine|grand] grandchildren carried storm lanterns behind the coffin.

Family friends told the Packet that Mr Halloway has left [£3m|beq] to the Northgate School of Drama.

Messages in the condolence book had reached [48,000|book] by yesterday. The petition asking the council to rename the Alhambra, which seats [620|seat], has passed its target and stood at [41,000|pet]. A collection for the St Piran hospice, in lieu of flowers, has brought in [£85,000|fund].

## b6 2017-11-20
Halloway left [£28.6m|estate], probate shows

The Sunday Courant culture desk, 20 November 2017

A year after his death, probate records show that the actor Corin Halloway left an estate of [£28.6 million|estate], a good deal less than the [£40 million|estate] reported by some newspapers at the time. Most goes to his widow, Anneke Vos. The Northgate School of Drama gets [£3 million|beq], enough to train [eight|schol] students a year.

The news came as his home town, Penmarrick, opened its first Halloway Festival with a showing of Low Water in the theatre that now bears his name. The council agreed to the change after more than [60,000|pet] people signed a petition. [Twenty-two|fest] of his films will be screened.

Vos, who addressed the opening night, recalled the day of the funeral, with [several hundred|mour] people in the church and more than [1,500|out] outside it. "Corin would have counted the house," she said.

She also announced that the hospice fund set up in his memory stands at [£310,000|fund].
