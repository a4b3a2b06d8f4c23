#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "grammar/interval.hpp"

namespace figcheck::reconcile {

/// What independent figures of one value come to by random-effects pooling on the log scale; values in the quantity's
/// unit.
struct PooledFigures {
  std::size_t origins = 0;  ///< independent figures pooled
  double q = 0;             ///< Cochran's Q
  double degrees = 0;
  double p = 1;
  double i2 = 0;  ///< percent
  double h2 = 1;
  double tau2 = 0;     ///< by REML, of logarithms
  double tau2_dl = 0;  ///< by DerSimonian and Laird
  double estimate = 0;
  Interval confidence;  ///< 95%, of the estimate
  Interval prediction;  ///< 95%, of another independent figure's true value
};

/// A figure that stands apart from all others by its studentized deleted residual.
struct Apart {
  std::size_t member = 0;  ///< index into the quantity's members
  double studentized = 0;
  double others = 0;  ///< what the others make expected, in the quantity's unit
};

/// A break between two levels (Pettitt).
struct LevelBreak {
  std::int64_t last_before = 0;  ///< day numbers (grammar/date.hpp)
  std::int64_t first_after = 0;
  double before = 0;  ///< medians, in the quantity's unit
  double after = 0;
  double p = 1;
};

/// By what share the independent figures rise or fall a day, each weighted by how finely it is given (meta-regression
/// on the log scale).
struct WeightedTrend {
  std::size_t figures = 0;
  double per_day = 0;  ///< share: 0.1 for a tenth more each day
  Interval interval;   ///< 95%, of the share
  double p = 1;
  double tau2 = 0;  ///< variance of logarithms about the line, beyond what the figures' wording allows
};

/// How the figures given move with the day they hold for; one value a day, the median of that day's.
struct DayTrend {
  std::size_t days = 0;
  double s = 0;
  double tau = 0;
  double p = 1;       ///< Mann–Kendall
  double slope = 0;   ///< Sen's, in the quantity's unit a day
  Interval interval;  ///< 95%, of the slope
  std::optional<LevelBreak> change;
  std::optional<WeightedTrend> weighted;
};

struct Statistics {
  std::optional<PooledFigures> pooled;
  std::vector<Apart> apart;
  std::optional<DayTrend> trend;
  std::string not_pooled;  ///< why there is no pooling; "" where there is
  std::string no_trend;    ///< why there is no trend; "" where there is
};

/// Whose figures lean to one side over many quantities.
struct Lean {
  bool source = false;  ///< an attributed source, else an outlet
  std::string name;
  std::size_t quantities = 0;  ///< that stand behind it
  double ratio = 1;            ///< of its figures to what others make expected, shrunken; 1.1 is a tenth too high
  Interval interval;           ///< of the ratio: all those of one kind hold together with 95%
  std::size_t compared = 0;    ///< how many outlets (or sources) the intervals are corrected for
};

}  // namespace figcheck::reconcile
