"""Prints what SciPy, pymannkendall and pyhomogeneity make of the series in series.txt, a line for each result.

    python3 series.py series.txt > series_python.txt

Sen's slope with its interval is SciPy's theilslopes; S, its variance, tau, z and p are pymannkendall's original_test, which knows no exact
p; K, the change point and p are pyhomogeneity's pettitt_test without simulation.
"""

import sys

import pyhomogeneity
import pymannkendall
import scipy.stats


def line(name, result, *numbers):
    print(name, result, *(repr(float(number)) for number in numbers))


found = {}
for row in open(sys.argv[1], encoding="ascii"):
    name, result, *numbers = row.split()
    found.setdefault(name, {})[result] = [float(number) for number in numbers]

for name, results in found.items():
    x, y = results["x"], results["y"]
    slope = scipy.stats.theilslopes(y, x, alpha=0.95)
    line(name, "sen", slope.slope, slope.intercept)
    line(name, "sen.interval", slope.low_slope, slope.high_slope)
    trend = pymannkendall.original_test(y)
    line(name, "mk.s", trend.s)
    line(name, "mk.variance", trend.var_s)
    line(name, "mk.tau", trend.Tau)
    line(name, "mk.z", trend.z)
    line(name, "mk.p", trend.p)
    change = pyhomogeneity.pettitt_test(y, sim=None)
    line(name, "pettitt.k", change.U)
    line(name, "pettitt.p", change.p)
    line(name, "pettitt.last_before", change.cp)
