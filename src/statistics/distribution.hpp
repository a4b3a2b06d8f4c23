#pragma once

namespace figcheck::statistics {

/// Probability that a chi-square variate with `degrees` > 0 degrees of freedom is at least `value`; 1 for a value of 0
/// or less, 0 for an infinite one.
double chi_square_upper(double value, double degrees);

/// Probability that a standard normal variate lies at least as far from 0 as `value`.
double normal_two_sided(double value);

/// How many standard errors wide half an interval is that covers `level` (0 < level < 1) of a normal distribution: 1.96
/// for 0.95.
double normal_critical(double level);

}  // namespace figcheck::statistics
