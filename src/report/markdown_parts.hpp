#pragma once

#include <cstddef>
#include <initializer_list>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "report/report.hpp"

namespace figcheck::report {

/// What the Markdown reports are put together from. What comes from an article is escaped here.

/// A table's row; the cells are Markdown already.
void append_row(std::string& out, std::initializer_list<std::string> cells);

/// A link; both parts are Markdown already.
std::string link(const std::string& words, const std::string& address);

/// The article by its title and outlet, as a link where it has an address of the web.
std::string article_cell(const extract::Reading& reading);

/// A mark that a link can name.
std::string anchor_line(const std::string& id);

/// A quantity's verdict, in bold where it is a conflict: "**conflicting**, grave", "changing".
std::string verdict_cell(const reconcile::Quantity& quantity);

/// What the reader of a table of figures sees first.
inline constexpr std::string_view kMarkWords =
    "✗ marks a figure that does not fit with the largest set of figures that can be true together.";

/// The table of a quantity's figures, kMostRows at most. `marks`: those that do not agree are marked. `fresh`: of each
/// member, whether it is marked as new; those beyond its end are not.
void append_figures(std::string& out, const Check& check, const std::vector<reconcile::Member>& members,
                    const std::string& unit, bool marks, const std::vector<bool>& fresh = {});

/// What the section on a quantity says beside the quantity itself.
struct QuantitySection {
  std::string id;           ///< by which a person asks for the quantity, and of the section's anchor
  std::string heading;      ///< "###" with as many number signs as its place needs
  std::string label;        ///< plain text
  std::string before;       ///< a paragraph in front of the explanation, plain text; "" for none
  std::vector<bool> fresh;  ///< as in append_figures
};

/// All there is to say of a quantity: verdict, severity, range, explanation, likely causes, telling statistics,
/// figures.
void append_quantity(std::string& out, const Check& check, const reconcile::Quantity& quantity,
                     const QuantitySection& section);

inline constexpr std::size_t kNoLimit = std::numeric_limits<std::size_t>::max();

/// What is wrong inside single articles, under `heading`; "" where nothing is.
std::string markdown_findings(const Check& check, std::string_view heading, std::size_t most = kNoLimit);

/// What could not be read, under a heading; "" where all was.
std::string markdown_problems(const Check& check, std::size_t most = kNoLimit);

/// "… and 12 more figures.", a paragraph of its own; nothing for none.
void append_more(std::string& out, std::size_t more, std::string_view singular, std::string_view plural);

}  // namespace figcheck::report
