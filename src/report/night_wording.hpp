#pragma once

#include <string>

#include "report/night.hpp"

namespace figcheck::report {

/// What the report of a night says of its items, as plain text: to be escaped for the format.

/// The item's label; its name where the label shows nothing.
std::string label_words(const NewsItem& item);

/// A moment of ISO 8601 for a person: "2026-11-25", "2026-11-25 06:40 UTC"; what is neither, as it is.
std::string moment_words(const std::string& moment);

/// Severity as figures and as a word: "0.73 (grave)".
std::string severity_number_words(double severity);

/// What the quantity was: "conflicting, severity 0.37 (marked), 140–150 (person), 3 figures, since 2026-11-20"; "" for
/// a new one.
std::string before_words(const Night& night, const NewsItem& item);

/// What it is: "consistent, 148 (person), 4 figures in 4 articles"; "" for one that ended.
std::string now_words(const Night& night, const NewsItem& item);

/// What an editor decided, and why: "accepted (m.k.: the 12 counts the crew)".
std::string decision_words(const std::string& standing, const std::string& decided);

/// Whether an editor's decision stands on it.
bool is_settled(const NewsItem& item);

/// Why a conflict is one no more, in sentences.
std::string settled_words(const Night& night, const NewsItem& item);

/// How a quantity moved: its rate a day with the interval where its figures bear a trend, else its explanation.
std::string movement_words(const reconcile::Quantity& quantity);

/// What stands in front of the explanation of a new conflict, of one that is worse, of one that was opened again: what
/// it was, and what an editor decided. "" where there is nothing to say.
std::string history_words(const Night& night, const NewsItem& item);

}  // namespace figcheck::report
