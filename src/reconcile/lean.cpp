#include "reconcile/lean.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>

#include "extract/token.hpp"
#include "statistics/deleted_residuals.hpp"
#include "statistics/shrinkage.hpp"

namespace figcheck::reconcile {
namespace {

using statistics::Method;

constexpr Method method = Method::restricted_maximum_likelihood;

/// Within one quantity, of which there are many, scatter is taken by moments: no search, and so few figures bear no
/// finer estimate.
constexpr Method within = Method::dersimonian_laird;

struct Deviations {
  std::string name;  ///< as it is written first
  std::vector<double> y;
  std::vector<double> variance;
};

Eigen::VectorXd vector_of(const std::vector<double>& values) {
  return Eigen::Map<const Eigen::VectorXd>(values.data(), static_cast<Eigen::Index>(values.size()));
}

/// By names in small letters: "Police said" and "police said" are of one source.
using DeviationsOf = std::map<std::string, Deviations>;

void add_deviations(DeviationsOf& of, const std::vector<Voice>& voices) {
  std::set<std::string> heard;
  std::vector<const Voice*> each;
  for (const Voice& voice : voices) {
    if (!voice.name.empty() && heard.insert(extract::lower(voice.name)).second) each.push_back(&voice);
  }
  if (each.size() < fewest_speakers) return;
  std::vector<double> y, v;
  for (const Voice* voice : each) {
    y.push_back(voice->y);
    v.push_back(voice->variance);
  }
  const auto k = static_cast<Eigen::Index>(each.size());
  const auto residuals = statistics::deleted_residuals(vector_of(y), vector_of(v), Eigen::MatrixXd::Ones(k, 1), within);
  for (std::size_t i = 0; i < residuals.size(); ++i) {
    if (!residuals[i]) continue;
    Deviations& mine = of[extract::lower(each[i]->name)];
    if (mine.name.empty()) mine.name = each[i]->name;
    mine.y.push_back(residuals[i]->residual);
    mine.variance.push_back(residuals[i]->error * residuals[i]->error);
  }
}

}  // namespace

std::vector<Lean> leans_of(const std::vector<std::vector<Voice>>& quantities, bool sources) {
  DeviationsOf of;
  for (const std::vector<Voice>& voices : quantities) add_deviations(of, voices);
  std::vector<Lean> speakers;
  std::vector<double> mean, variance;
  for (const auto& [folded, deviations] : of) {
    if (deviations.y.size() < fewest_speakers) continue;
    const auto pooled = statistics::pool(vector_of(deviations.y), vector_of(deviations.variance), method);
    if (!pooled) continue;
    Lean lean;
    lean.source = sources;
    lean.name = deviations.name;
    lean.quantities = deviations.y.size();
    speakers.push_back(std::move(lean));
    mean.push_back(pooled->estimate);
    variance.push_back(pooled->error * pooled->error);
  }
  std::vector<Lean> out;
  if (speakers.size() < fewest_speakers) return out;
  const auto pooled = statistics::pool(vector_of(mean), vector_of(variance), method);
  if (!pooled) return out;
  const double level = 1 - 0.05 / static_cast<double>(speakers.size());
  const auto drawn = statistics::shrunken(vector_of(mean), vector_of(variance), *pooled, level);
  for (std::size_t i = 0; i < speakers.size(); ++i) {
    Lean& lean = speakers[i];
    const statistics::Bounds& interval = drawn[i].interval;
    if (lean.quantities < fewest_quantities || (interval.lower <= 0 && interval.upper >= 0)) continue;
    lean.ratio = std::exp(drawn[i].estimate);
    lean.interval = {std::exp(interval.lower), std::exp(interval.upper)};
    lean.compared = speakers.size();
    out.push_back(std::move(lean));
  }
  std::stable_sort(out.begin(), out.end(), [](const Lean& a, const Lean& b) { return a.quantities > b.quantities; });
  return out;
}

}  // namespace figcheck::reconcile
