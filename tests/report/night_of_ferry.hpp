#pragma once

#include <string>

#include "report/night.hpp"

namespace figcheck::report {

/// The night of 4 May 2031 over the articles of check_of_ferry: of each kind of news one (of what was settled four: now
/// consistent, accepted, put into another quantity, withdrawn), two conflicts still open, one that was decided.
Night night_of_ferry();

/// The same shape with `text` wherever an article, an editor or a source can put text into a report.
Night night_of_text(const std::string& text);

/// The item of that name.
NewsItem& item_of(Night& night, const std::string& name);

/// A night with nothing in it, not even an article.
Night night_of_nothing();

}  // namespace figcheck::report
