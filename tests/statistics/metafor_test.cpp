// Pooling, deleted residuals, shrinkage and meta-regression against R's metafor, on published meta-analyses.
#include <gtest/gtest.h>

#include <cmath>

#include "reference.hpp"
#include "statistics/deleted_residuals.hpp"
#include "statistics/pooling.hpp"
#include "statistics/shrinkage.hpp"

namespace figcheck::statistics {
namespace {

using testing::expect_same;
using testing::vector_of;

struct Case {
  std::string study;
  std::string label;
  Method method = Method::fixed;
};

class Metafor : public ::testing::TestWithParam<Case> {
 protected:
  void SetUp() override {
    y_ = vector_of(theirs("y"));
    v_ = vector_of(theirs("v"));
    line_ = Eigen::MatrixXd::Ones(y_.size(), 2);
    line_.col(1) = vector_of(theirs("x"));
  }
  static const std::vector<double>& theirs(const std::string& result) {
    return testing::reference("metafor.txt").at(GetParam().study).at(result);
  }
  static void same(const std::vector<double>& ours, const std::string& result) {
    const std::string name = GetParam().label + '.' + result;
    expect_same(ours, theirs(name), GetParam().study + ' ' + name);
  }

  Eigen::VectorXd y_, v_;
  Eigen::MatrixXd line_;
};

TEST_P(Metafor, PoolsTheSame) {
  const std::optional<Pooled> pooled = pool(y_, v_, GetParam().method);
  ASSERT_TRUE(pooled);
  same({pooled->model.q}, "q");
  same({pooled->model.p}, "q.p");
  same({pooled->model.i2}, "i2");
  same({pooled->model.h2}, "h2");
  same({pooled->model.tau2}, "tau2");
  same({pooled->model.tau2_error}, "tau2.se");
  same({pooled->estimate}, "estimate");
  same({pooled->error}, "se");
  same({pooled->confidence.lower, pooled->confidence.upper}, "ci");
  same({pooled->prediction.lower, pooled->prediction.upper}, "prediction");
  const Bounds confidence = exponentiated(pooled->confidence), prediction = exponentiated(pooled->prediction);
  same({confidence.lower, confidence.upper, prediction.lower, prediction.upper}, "back");
}

TEST_P(Metafor, DeletesTheSame) {
  std::vector<double> residual, error, studentized;
  for (const auto& each : deleted_residuals(y_, v_, Eigen::MatrixXd::Ones(y_.size(), 1), GetParam().method)) {
    ASSERT_TRUE(each);
    residual.push_back(each->residual);
    error.push_back(each->error);
    studentized.push_back(each->studentized);
  }
  same(residual, "deleted.resid");
  same(error, "deleted.se");
  same(studentized, "deleted.z");
}

TEST_P(Metafor, ShrinksTheSame) {
  const std::optional<Pooled> pooled = pool(y_, v_, GetParam().method);
  ASSERT_TRUE(pooled);
  std::vector<double> estimate, error, lower, upper;
  for (const Shrunken& each : shrunken(y_, v_, *pooled, 0.95)) {
    estimate.push_back(each.estimate);
    error.push_back(each.error);
    lower.push_back(each.interval.lower);
    upper.push_back(each.interval.upper);
  }
  same(estimate, "blup");
  same(error, "blup.se");
  same(lower, "blup.lower");
  same(upper, "blup.upper");
}

TEST_P(Metafor, RegressesTheSame) {
  const std::optional<MixedEffects> trend = fit(y_, v_, line_, GetParam().method);
  ASSERT_TRUE(trend);
  same({trend->coefficients(0), trend->coefficients(1)}, "trend");
  same({std::sqrt(trend->covariance(0, 0)), std::sqrt(trend->covariance(1, 1))}, "trend.se");
  same({trend->tau2}, "trend.tau2");
  same({trend->q}, "trend.q");
  same({trend->p}, "trend.q.p");
  same({trend->i2}, "trend.i2");
  same({trend->h2}, "trend.h2");
  std::vector<double> studentized;
  for (const auto& each : deleted_residuals(y_, v_, line_, GetParam().method)) {
    ASSERT_TRUE(each);
    studentized.push_back(each->studentized);
  }
  same(studentized, "trend.deleted.z");
}

TEST_P(Metafor, WeighsALineTheSame) {
  const std::optional<MixedEffects> trend = fit(y_, v_, line_, Method::fixed);
  ASSERT_TRUE(trend);
  const std::string study = GetParam().study;
  expect_same({trend->coefficients(0), trend->coefficients(1)}, theirs("fixed.trend"), study + " fixed.trend");
  expect_same({std::sqrt(trend->covariance(0, 0)), std::sqrt(trend->covariance(1, 1))}, theirs("fixed.trend.se"),
              study + " fixed.trend.se");
}

std::vector<Case> cases() {
  std::vector<Case> all;
  for (const char* study : {"bcg", "normand", "hackshaw", "raudenbush"}) {
    all.push_back({study, "dl", Method::dersimonian_laird});
    all.push_back({study, "reml", Method::restricted_maximum_likelihood});
  }
  return all;
}

INSTANTIATE_TEST_SUITE_P(Studies, Metafor, ::testing::ValuesIn(cases()),
                         [](const auto& each) { return each.param.study + '_' + each.param.label; });

}  // namespace
}  // namespace figcheck::statistics
