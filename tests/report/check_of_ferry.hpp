#pragma once

#include <string>

#include "report/report.hpp"

namespace figcheck::report {

/// An assertion of `figure` where it first stands in `sentence`, as if the sentence began at byte `at` of its document.
extract::Assertion assertion_in(const std::string& sentence, const std::string& figure, Interval interval,
                                std::size_t at = 100);

/// A check of three invented articles on a ferry: passengers conflicting (3 figures), the fare changing, the crew in
/// range, the length consistent, the age single; one finding, one file that could not be read.
Check check_of_ferry();

/// The same shape with `text` wherever an article, a path or a lemma can put text into a report.
Check check_of_text(const std::string& text);

}  // namespace figcheck::report
