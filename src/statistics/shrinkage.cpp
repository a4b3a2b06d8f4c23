#include "statistics/shrinkage.hpp"

#include <cmath>

#include "statistics/distribution.hpp"

namespace figcheck::statistics {

std::vector<Shrunken> shrunken(const Eigen::VectorXd& y, const Eigen::VectorXd& v, const Pooled& pooled, double level) {
  const double z = normal_critical(level);
  const double tau2 = pooled.model.tau2;
  std::vector<Shrunken> out;
  for (Eigen::Index i = 0; i < y.size(); ++i) {
    const double own = tau2 / (tau2 + v(i));
    Shrunken each;
    each.estimate = own * y(i) + (1 - own) * pooled.estimate;
    each.error = std::sqrt(own * v(i) + (1 - own) * (1 - own) * pooled.error * pooled.error);
    each.interval = {each.estimate - z * each.error, each.estimate + z * each.error};
    out.push_back(each);
  }
  return out;
}

}  // namespace figcheck::statistics
