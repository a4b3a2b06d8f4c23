#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "report/report.hpp"

namespace figcheck::report {

/// What the reports for people say in the same words, as plain text: to be escaped for the format.

/// The interval that a figure asserts, with its unit where it is not the quantity's: "at least 19,500", "6 mile",
/// "12%".
std::string meaning(const extract::Assertion& assertion, const std::string& unit_of_quantity);

/// The quantity's label; its id where the label shows nothing.
std::string label_words(const reconcile::Quantity& quantity);
std::string label_words(const std::string& label, const std::string& id);

/// What the figures that agree leave, with its unit: the number where all give the same ("212 (person)"), else the
/// range ("18,000–20,000 (kilometer)"), of things that are counted in whole numbers; of a changing one what it was and
/// what it became ("14 → 31 (person)"); "" where there is none.
std::string range_words(const Check& check, const reconcile::Quantity& quantity);

/// A range of which the figures are not at hand, with its unit, worded as if they were: of things counted, whole
/// numbers; a number that was given to the unit ("5.5–6.5" kilometers) as that number.
std::string range_words(const Interval& range, const std::string& unit);

/// "7 figures in 5 articles".
std::string extent_words(const std::vector<reconcile::Member>& members);

/// The day a figure holds for, else the article's date, marked as such: "2025-08-16", "published 2025-08-17"; "" for
/// neither.
std::string day_words(const extract::Assertion& assertion);

/// A day as reports print it: "2025-08-16"; "16 August" where no year is told, and "" where no day is.
std::string date_words(const Date& date);

/// The article: its title (else its id) and outlet.
std::string article_words(const extract::Reading& reading);

/// The likely causes of a conflict, each with "Likely cause: " before it; the second of those for the same figures with
/// "Or: ".
std::vector<std::string> cause_words(const reconcile::Quantity& quantity);

/// Severity as one of "slight", "marked", "grave"; for conflicting quantities.
std::string severity_words(double severity);

/// Severity to two places, as a report prints it.
double rounded_severity(double severity);

/// The quantities that a report lists, worst first, and how many it does not.
struct Listing {
  std::vector<const reconcile::Quantity*> shown;
  std::size_t singles = 0;  ///< left out because one article only gives the figure
  std::size_t beyond = 0;   ///< left out because the report would be too long to read
};

/// Without `all`, singles are left out, and what stands after the first five hundred.
Listing choose(const Check& check, bool all);

/// What the listing leaves out, in a sentence each.
std::vector<std::string> left_out(const Listing& listing);

/// Which members a report lists: all, or where there are more than `most`, first those that do not agree, then the
/// earliest; in the quantity's order.
std::vector<reconcile::Member> listed(const std::vector<reconcile::Member>& members, std::size_t most);

/// The same by their places among the members, where some of them are new (`fresh`, of each member; those beyond its
/// end are not): these come before the earliest.
std::vector<std::size_t> places_listed(const std::vector<reconcile::Member>& members, std::size_t most,
                                       const std::vector<bool>& fresh);

/// An anchor that no text can break: "q-" and the id's letters, digits and hyphens; others as their hexadecimal bytes.
std::string anchor(const std::string& id);

/// How many figures of one quantity a report lists.
inline constexpr std::size_t kMostRows = 40;

}  // namespace figcheck::report
