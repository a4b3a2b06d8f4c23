#pragma once

namespace figcheck::reconcile {

/// How likely it is that two numbers said of one quantity are a given distance apart, where nothing but difference of
/// opinion, of time or of scope drives them: a density over the logarithm of their ratio. A mixture that stands for no
/// data but for what desks see: some figures miss by a percent or two (15%), most by tens of percent (75%), some by
/// anything up to a thousandfold (10%).
double density_apart(double log_ratio);

/// Probability that such numbers are no further apart than that.
double within(double log_ratio);

/// How many times likelier a cause makes the figure that was printed than chance does. Under the cause, which makes up
/// `share` of all wrong figures (divided by the ways in which it could have made another of it), it must be what it is;
/// by chance it is any of the numbers that are written as finely, spread as density_apart says. So a match of three
/// digits tells ten times what one of two digits does, and small or round numbers tell next to nothing: 12 may be 21 by
/// chance. `grain` is the share of the value that the coarser of the two numbers is written to: 1/12 for 12 people,
/// a hundredth for $1.00. Of numbers below ten it is taken three times as coarse, since they stand everywhere.
double odds_against_chance(double share, double log_ratio, double grain);

/// Odds below which a match may be chance, and no cause is named.
inline constexpr double telling_odds = 5;

/// A second cause is named beside the first where its odds are not below this share of the first's.
inline constexpr double close_second = 1.0 / 3;

}  // namespace figcheck::reconcile
