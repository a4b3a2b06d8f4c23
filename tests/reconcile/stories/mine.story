grouping 0.81
@killed conflicting conflicting
@trapped changing conflicting
@inside conflicting apart
@rescued changing apart
@depth consistent consistent
@hospital in_range in_range
@critical consistent apart
@old consistent consistent
@methane conflicting conflicting
@comp consistent consistent
@staff in_range in_range
@teams consistent consistent
@charged consistent consistent
## wire1 2024-03-11
Explosion in Velland coal mine kills [nine|killed], [dozens|trapped] trapped

DORSK, Velland, March 11, 2024 (Northline) - A methane explosion tore through the Halvern coal mine in eastern Velland early on Monday, killing at least [nine|killed] miners and trapping [34|trapped] others, the mining ministry said.

[Eighty-seven|inside] men were working underground when the blast ripped through a gallery [640|depth] metres below the surface, ministry spokeswoman Irena Kost said. [Thirty-one|rescued] of them had been brought out alive by noon, she said. [Eleven|hospital] were taken to hospital, [three|critical] of them in critical condition with burns.

[Four|teams] rescue teams were sent from neighbouring pits. Sensors had shown methane at [4.6 percent|methane] shortly before the explosion, well above the legal limit of [2 percent|limit].

Halvern employs about [1,200|staff] people. In 1987, [53|old] miners died in a fire at the same pit.
## tab2 2024-03-12
PIT OF TEARS
Published 12 March 2024

Wives stood in the snow all night at the gates of Halvern, waiting for news that did not come.

The death toll climbed to [14|killed] yesterday evening, and by this morning rescuers had carried out a further grim load: [21|killed] dead in all, with [26|trapped] men still missing in the dark, [2,100|depth] feet under the fields of Dorsk.

"We heard him on the phone [two|shift] hours after the bang, then nothing," said the sister of Tomas Brel, [41|age], a father of [three|family].

It is the worst day for the village since the fire of 1987, which took the lives of [53|old] men. The pit gives work to more than [1,100|staff] people here.
## broad3 2024-03-12
Velland mine rescuers race against gas as toll passes [20|killed]

By our correspondent in Dorsk, March 12, 2024

Rescuers working in [four|teams] teams recovered more bodies on Tuesday from the Halvern colliery, where a gas explosion on Monday killed [21|killed] workers, officials said. There were [78|inside] miners on shift in the section at the time of the explosion, the company's director, Pavel Mrak, told reporters.

[Forty|rescued] were pulled out alive, some after [18|hours] hours below ground. About a [dozen|hospital] are being treated in the regional hospital; [three|critical] are in a critical state.

A trade union official, Jan Oster, said that a gas sensor had registered a methane level of [6.4 percent|methane] minutes before the disaster and that managers were told. Mr Mrak declined to comment.

Accidents in Velland's mines killed [46|accidents] people last year.
## wire4 2024-03-14
Hopes fade at Halvern mine with [six|trapped] still missing

DORSK, Velland, March 14, 2024 (Northline) - Rescuers found [two|newbodies] more bodies on Thursday in the Halvern mine, bringing the number of fatalities to [23|killed]. [Six|trapped] miners remain unaccounted for, three days after the blast.

[Sixty-one|rescued] people have come out alive, the ministry said.

The company said that it would pay [€50,000|comp] to the family of each victim. Police arrested [two|charged] managers on suspicion of switching off a gas alarm.
## mag5 2024-03-15
Anger grows after Halvern

March 15, 2024

The interior minister met [19|visit] bereaved families in Dorsk on Friday, as questions mounted about the gas alarm at the Halvern mine, where Monday's explosion left [22|killed] men dead. [Two|charged] managers of the pit are under arrest.

Each family has been promised [50,000 euros|comp] by the owner, which was fined [€180,000|fine] over safety failures in 2021.

Records seen by investigators show methane stood at [4.6 per cent|methane] before the blast. In the 1987 fire at Halvern, [53|old] people were killed.
