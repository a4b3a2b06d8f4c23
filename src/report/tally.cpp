#include "report/tally.hpp"

#include <algorithm>

#include "report/number.hpp"
#include "report/verdict_words.hpp"

namespace figcheck::report {

Tally tally(const Check& check) {
  Tally sum;
  sum.articles = check.readings.size();
  for (const extract::Reading& reading : check.readings) sum.figures += count_figures(reading);
  sum.quantities = check.result.quantities.size();
  for (const reconcile::Quantity& quantity : check.result.quantities) {
    ++sum.by_verdict[static_cast<std::size_t>(quantity.verdict)];
  }
  sum.findings = check.result.findings.size();
  sum.problems = check.problems.size();
  return sum;
}

std::size_t count_figures(const extract::Reading& reading) {
  return static_cast<std::size_t>(std::count_if(reading.assertions.begin(), reading.assertions.end(),
                                                [](const auto& each) { return each.role == Role::assertion; }));
}

std::size_t count_articles(const std::vector<reconcile::Member>& members) {
  std::vector<std::uint32_t> readings;
  readings.reserve(members.size());
  for (const reconcile::Member& member : members) readings.push_back(member.reading);
  std::sort(readings.begin(), readings.end());
  return static_cast<std::size_t>(std::unique(readings.begin(), readings.end()) - readings.begin());
}

std::string counted(std::size_t number, std::string_view singular, std::string_view plural) {
  std::string out = number_words(static_cast<double>(number));
  out += ' ';
  out += number == 1 ? singular : plural;
  return out;
}

std::string summary(const Tally& tally) {
  std::string out = counted(tally.articles, "article", "articles") + ", " +
                    counted(tally.figures, "figure", "figures") + ", " +
                    counted(tally.quantities, "quantity", "quantities");
  std::string_view separator = ": ";
  for (const reconcile::Verdict verdict : kWorstFirst) {
    if (tally.of(verdict) == 0) continue;
    out += separator;
    out += number_words(static_cast<double>(tally.of(verdict)));
    out += ' ';
    out += verdict_words(verdict);
    separator = ", ";
  }
  out += '.';
  return out;
}

}  // namespace figcheck::report
