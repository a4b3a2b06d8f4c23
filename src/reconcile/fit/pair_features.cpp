// Prints the features of the candidate pairs of a story's labelled figures, for fit_weights.py. See README.md beside
// this file.

#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "extract/extract.hpp"
#include "reconcile/candidates.hpp"
#include "reconcile/features.hpp"
#include "reconcile/story_prior.hpp"
#include "text/reader.hpp"

namespace {

using namespace figcheck;

struct Label {
  Span span;
  std::string quantity;
};

/// Labels by the document's name; lines that are not four fields are refused.
std::map<std::string, std::vector<Label>> read_labels(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error(path + ": cannot be opened");
  std::map<std::string, std::vector<Label>> labels;
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    std::istringstream fields(line);
    std::string document, begin, end, quantity;
    if (!std::getline(fields, document, '\t') || !std::getline(fields, begin, '\t') ||
        !std::getline(fields, end, '\t') || !std::getline(fields, quantity)) {
      throw std::runtime_error(path + ':' + std::to_string(number) + ": not document, begin, end and quantity");
    }
    labels[document].push_back({{std::stoul(begin), std::stoul(end)}, quantity});
  }
  return labels;
}

std::string name_of(const std::string& path) {
  const std::string file = path.substr(path.find_last_of('/') + 1);
  return file.substr(0, file.find_last_of('.'));
}

/// The quantity of the label that covers most of the figure; "" where none does.
std::string quantity_of(const std::vector<Label>& labels, Span figure) {
  std::size_t most = 0;
  std::string quantity;
  for (const Label& label : labels) {
    if (!overlap(label.span, figure)) continue;
    const std::size_t common = std::min(label.span.end, figure.end) - std::max(label.span.begin, figure.begin);
    if (common <= most) continue;
    most = common;
    quantity = label.quantity;
  }
  return quantity;
}

void print_pairs(const std::vector<extract::Reading>& readings,
                 const std::map<std::string, std::vector<Label>>& labels) {
  using namespace reconcile;
  const Claims claims = claims_of(readings, story_prior(readings.size()));
  const Comparison comparison(claims);
  std::vector<std::string> quantities;
  for (const Claim& claim : claims.list) {
    const auto found = labels.find(name_of(claim.said->doc));
    quantities.push_back(found == labels.end() ? "" : quantity_of(found->second, claim.said->span));
  }
  std::printf("same");
  for (std::size_t i = 0; i < feature_count; ++i)
    std::printf("\t%s", std::string(to_string(static_cast<Feature>(i))).c_str());
  std::printf("\n");
  for (const auto& [a, b] : candidates(claims)) {
    // A figure without a label says nothing of what it belongs to.
    if (quantities[a].empty() || quantities[b].empty() || !comparison.comparable(claims.list[a], claims.list[b]))
      continue;
    std::printf("%d", quantities[a] == quantities[b]);
    for (const double value : comparison.features(claims.list[a], claims.list[b]).values) std::printf("\t%.4g", value);
    std::printf("\n");
  }
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) {
    std::cerr << "usage: figcheck_pair_features STORY_FOLDER LABELS.tsv\n";
    return 2;
  }
  try {
    const auto labels = read_labels(arguments[2]);
    std::vector<extract::Reading> readings;
    text::Input input;
    input.paths = {arguments[1]};
    text::read_documents(
        input,
        [&](text::Document&& document) {
          readings.push_back(extract::read(document));
          return true;
        },
        [](const text::Problem& problem) { std::cerr << problem.where << ": " << problem.what << '\n'; });
    print_pairs(readings, labels);
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 2;
  }
  return 0;
}
