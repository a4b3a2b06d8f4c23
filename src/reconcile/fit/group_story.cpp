// Groups the figures of a story by weights other than the fitted ones, for leave_out.py: prints quantity, document,
// begin and end of each. See README.md beside this file.

#include <fstream>
#include <iostream>
#include <iterator>
#include <regex>
#include <stdexcept>
#include <string>
#include <vector>

#include "extract/extract.hpp"
#include "reconcile/quantity.hpp"
#include "text/reader.hpp"

namespace {

using namespace figcheck;

/// Weights from a file of features.def's form; every feature must stand there once.
reconcile::IdentityWeights read_weights(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error(path + ": cannot be opened");
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  static const std::regex line(R"(FIGCHECK_FEATURE\((\w+), (-?[\d.]+), (-?[\d.]+), (-?[\d.]+),)");
  reconcile::IdentityWeights weights;
  std::size_t found = 0;
  for (std::sregex_iterator match(text.begin(), text.end(), line), end; match != end; ++match) {
    std::size_t at = 0;
    while (at < reconcile::feature_count && to_string(static_cast<reconcile::Feature>(at)) != (*match)[1].str()) ++at;
    if (at == reconcile::feature_count) throw std::runtime_error(path + ": no feature is called " + (*match)[1].str());
    weights.agreeing[at] = std::stod((*match)[2]);
    weights.differing[at] = std::stod((*match)[3]);
    weights.context[at] = std::stod((*match)[4]);
    ++found;
  }
  if (found != reconcile::feature_count) throw std::runtime_error(path + ": some features have no weights");
  return weights;
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) {
    std::cerr << "usage: figcheck_group_story WEIGHTS.def PATH...\n";
    return 2;
  }
  try {
    const reconcile::IdentityWeights weights = read_weights(arguments[1]);
    std::vector<extract::Reading> readings;
    text::Input input;
    input.paths.assign(arguments + 2, arguments + count);
    text::read_documents(
        input,
        [&](text::Document&& document) {
          readings.push_back(extract::read(document));
          return true;
        },
        [](const text::Problem& problem) { std::cerr << problem.where << ": " << problem.what << '\n'; });
    const reconcile::Result result = reconcile::reconcile(readings, weights);
    for (std::size_t quantity = 0; quantity < result.quantities.size(); ++quantity) {
      for (const reconcile::Member& member : result.quantities[quantity].members) {
        const extract::Assertion& said = readings[member.reading].assertions[member.assertion];
        std::cout << quantity << '\t' << said.doc << '\t' << said.span.begin << '\t' << said.span.end << '\n';
      }
    }
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 2;
  }
  return 0;
}
