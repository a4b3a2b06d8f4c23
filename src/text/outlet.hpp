#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace figcheck::text {

/// An agency in brackets, "(Reuters)".
struct AgencyMark {
  std::string_view name;  ///< "" if there is none
  std::size_t end = 0;    ///< behind the closing bracket
};

/// Reads an agency's mark at byte `at`, where the opening bracket stands.
AgencyMark parse_agency_mark(std::string_view text, std::size_t at);

/// The agency of a dateline without a date in `head`: "LONDON (AP) — …", at the start of a line or behind a headline;
/// "" if none.
std::string_view agency_of_dateline(std::string_view head);

/// Whether the name is an agency's, or called as papers and stations are.
bool names_outlet(std::string_view name);

/// The outlet that a byline of its own line names: "By Anna Birk, The Fairholm Herald", "By ANNA BIRK | Associated
/// Press"; "" if none does. What follows the name must be an agency or be called as papers and stations are (Times,
/// Post, News, Radio …).
std::string outlet_of_byline(std::string_view head);

}  // namespace figcheck::text
