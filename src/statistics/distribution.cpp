#include "statistics/distribution.hpp"

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <cmath>

namespace figcheck::statistics {

double chi_square_upper(double value, double degrees) {
  if (!(value > 0)) return 1;
  if (!std::isfinite(value)) return 0;
  return boost::math::cdf(boost::math::complement(boost::math::chi_squared(degrees), value));
}

double normal_two_sided(double value) {
  if (std::isinf(value)) return 0;
  return 2 * boost::math::cdf(boost::math::complement(boost::math::normal(), std::abs(value)));
}

double normal_critical(double level) {
  return boost::math::quantile(boost::math::complement(boost::math::normal(), (1 - level) / 2));
}

}  // namespace figcheck::statistics
