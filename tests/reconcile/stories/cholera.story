grouping 0.94
@deaths conflicting changing
@cases changing changing
@new changing changing
@centres conflicting conflicting
@vaccine conflicting consistent
@provinces conflicting apart
@children consistent consistent
@money consistent consistent
@old consistent consistent
@fatality conflicting conflicting
@pop consistent consistent
@staff consistent consistent
## h1 2022-10-03
Cholera kills [38|deaths] in Bandiro

MATUNA, Bandiro, Oct 3, 2022 (AfriPress) - An outbreak of cholera has killed [38|deaths] people and infected nearly [1,900|cases] in Bandiro since early September, the health ministry said on Monday.

The disease has spread to [three|provinces] of the country's provinces. [Six|centres] treatment centres have been opened. About [a third|children] of those infected are children.

Cholera can kill within hours if it is not treated. An epidemic in 2010 claimed [640|old] lives in the country of [9 million|pop].
## h2 2022-10-06
Bandiro appeals for help as cholera toll tops [50|deaths]

6 October 2022

The number of deaths from cholera in Bandiro has reached [52|deaths], with [2,700|cases] cases, the World Relief Agency said, appealing for [$14 million|money]. [Two hundred and ten|new] new infections were recorded on Wednesday alone.

[Five|provinces] provinces are now affected. The agency is sending [60|staff] nurses and [500,000|vaccine] doses of vaccine.

Neighbouring Sulemar has counted [four|neigh] dead. Only [41 percent|latrine] of Bandiro's [nine million|pop] people have safe water.
## h3 2022-10-11
[Seventy-one|deaths] dead as cholera sweeps Bandiro

MATUNA, Oct 11, 2022 (AfriPress) - [Seventy-one|deaths] people have died of cholera in Bandiro, [six|firstvisit] of them health workers, and [4,100|cases] have fallen ill, officials said on Tuesday. [Three hundred and forty|new] fresh cases were reported in the last day.

The ministry now runs [nine|centres] centres, including one in the national stadium where [220|wards] patients lie on camp beds. A first batch of [50,000|vaccine] vaccine doses arrived.

The case fatality rate stands at [1.9 percent|fatality], the ministry said. In 2010, [640|old] people died.
## h4 2022-10-11
"The water is killing us"

By Maia Torrent in Matuna
11 October 2022

In the stadium they lie in rows. Since September this disease has taken [17|deaths] lives and made more than [4,000|cases] people sick across [four|provinces] provinces.

"I boiled it for [ten|boil] minutes, as they said," says Awa Dem, whose son was buried on Sunday. Testers found [23|water] wells polluted.

Doctors say that [9.1 percent|fatality] of patients die, an unusually high rate. [A third|children] of the sick are under 15.

Aid groups want [14 million dollars|money] to fight the outbreak. [Six|centres] treatment centres are open and [60|staff] foreign nurses have come.
## h5 2022-10-14
Vaccination starts in cholera-hit Bandiro

October 14, 2022

Health workers began to vaccinate people in Bandiro on Friday after the delivery of [half a million|vaccine] doses. The outbreak of 2010, with [28,000|oldcases] cases and [640|old] dead, was worse, the ministry said.

The World Relief Agency has received [$5 million|raised] of the [$14 million|money] that it asked for. [33 percent|children] of the cases are children.
