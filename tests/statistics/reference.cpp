#include "reference.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace figcheck::statistics::testing {

const Reference& reference(const std::string& file) {
  static std::map<std::string, Reference> read;
  if (const auto found = read.find(file); found != read.end()) return found->second;
  const char* elsewhere = std::getenv("FIGCHECK_REFERENCE");
  const std::string folder = elsewhere ? elsewhere : std::string(FIGCHECK_SOURCE_DIR) + "/tests/statistics/reference";
  std::ifstream in(folder + '/' + file);
  if (!in) throw std::runtime_error("cannot read " + folder + '/' + file);
  Reference& into = read[file];
  for (std::string row; std::getline(in, row);) {
    std::istringstream words(row);
    std::string name, result, number;
    words >> name >> result;
    std::vector<double>& numbers = into[name][result];
    while (words >> number) numbers.push_back(std::strtod(number.c_str(), nullptr));
    if (numbers.empty()) throw std::runtime_error(file + ": no number in \"" + row + '"');
  }
  return into;
}

void expect_same(double ours, double theirs, const std::string& what) {
  // reference/table makes README.md's table of these lines.
  if (std::getenv("FIGCHECK_PRINT_COMPARISON"))
    std::printf("compared\t%s\t%.12g\t%.12g\t%.1e\n", what.c_str(), theirs, ours, std::abs(ours - theirs));
  EXPECT_TRUE(std::isfinite(ours) && std::isfinite(theirs) &&
              std::abs(ours - theirs) <= 1e-6 * std::abs(theirs) + 1e-10)
      << what << ": " << ours << ", not " << theirs;
}

void expect_same(const std::vector<double>& ours, const std::vector<double>& theirs, const std::string& what) {
  ASSERT_EQ(ours.size(), theirs.size()) << what;
  for (std::size_t i = 0; i < ours.size(); ++i)
    expect_same(ours[i], theirs[i], ours.size() == 1 ? what : what + ' ' + std::to_string(i + 1));
}

Eigen::VectorXd vector_of(const std::vector<double>& values) {
  return Eigen::Map<const Eigen::VectorXd>(values.data(), static_cast<Eigen::Index>(values.size()));
}

}  // namespace figcheck::statistics::testing
