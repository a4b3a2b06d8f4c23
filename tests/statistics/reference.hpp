#pragma once

#include <Eigen/Dense>
#include <map>
#include <string>
#include <vector>

namespace figcheck::statistics::testing {

/// The numbers that another program printed, by data set and result.
using Reference = std::map<std::string, std::map<std::string, std::vector<double>>>;

/// Reads a file of lines "data-set result number…" from tests/statistics/reference, or from the folder that the
/// environment's FIGCHECK_REFERENCE names. Throws where it is not there or not so.
const Reference& reference(const std::string& file);

/// Whether ours is theirs to 1e-6 of it; next to zero, to 1e-10. Fails the test where it is not.
void expect_same(double ours, double theirs, const std::string& what);
void expect_same(const std::vector<double>& ours, const std::vector<double>& theirs, const std::string& what);

Eigen::VectorXd vector_of(const std::vector<double>& values);

}  // namespace figcheck::statistics::testing
