grouping 0.93
@dead conflicting conflicting
@hurt in_range in_range
@hostg conflicting apart
@capacity consistent consistent
@inmates conflicting conflicting
@escaped conflicting consistent
@recap changing apart
@hours consistent consistent
@police in_range apart
@guns consistent consistent
@old consistent consistent
@sentences consistent consistent
@cells consistent consistent
@moved in_range consistent
@distance consistent consistent
## r1 2023-04-02
[Thirteen|dead] killed in Velora prison riot

CALERA, April 2, 2023 (Sur News) - A riot between rival gangs in the prison of Calera left at least [13|dead] inmates dead and about [40|hurt] injured on Sunday, the interior ministry said.

Prisoners seized [seven|hostg] guards and set fire to [two|cells] cell blocks. Police stormed the building after [nine|hours] hours. [Forty-one|escaped] prisoners got away in the chaos, it said.

The jail, [200|distance] km south of the capital, was built for [900|capacity] inmates but holds [2,300|inmates].

In 2019 a riot there killed [32|old] people.
## r2 2023-04-02
A [dozen|dead] killed in jail bloodbath

2 April 2023

GANG members armed with machetes killed a [dozen|dead] rivals, [three|behead] of whom were beheaded, in a Calera prison yesterday night and today.

More than [500|police] police and soldiers retook the prison in a hail of tear gas. [Five|hostg] warders who had been taken hostage were freed unhurt.

The fighting began when Rufo "Tiger" Sanz, [38|age], who is serving [27|sentences] years for murder, was attacked in his cell. [Thirty-eight|hurt] wounded, [six|crit] of them critically, lay in the yard.

Only [60|warders] guards were on duty.
## r3 2023-04-03
Death toll in Calera riot rises to [15|dead]

CALERA, April 3, 2023 (Sur News) - [Two|died] of the injured have died in hospital, raising the number of prisoners killed in Sunday's riot in Calera to [15|dead], the ministry said on Monday. [Thirteen|recap] of the [41|escaped] inmates who fled have been caught.

Officers who searched the cells found [four|guns] guns and [130|knives] knives.

About [600|police] officers took part in the assault that ended the [nine-hour|hours] revolt. Some [300|moved] prisoners have been moved to other jails.
## r4 2023-04-03
Ombudsman: state lost control of prison

By Elena Brusco
April 3, 2023

The human rights ombudsman said on Monday that [19|dead] inmates lost their lives in the violence at the Calera penitentiary, which lies [125|distance] miles from the capital.

[Fourteen|escaped] prisoners broke out, she said. The prison held [3,200|inmates] people in space for [900|capacity].

Across the country prisons are [140 percent|prisons] full, and [58|year] inmates have been killed this year. In 2019, [32|old] died in Calera alone.
## r5 2023-04-06
Calera: gang boss moved to island jail

6 April 2023

Rufo Sanz, whose gang started the riot in which [15|dead] convicts were killed, was taken to an island prison on Thursday to serve the rest of his [27-year|sentences] term. He was among [310|moved] inmates to be transferred.

[Twenty-nine|recap] of those who escaped are back behind bars. [Four|guns] firearms, smuggled in by guards, were recovered. The [two|cells] burned blocks will be torn down.
