#pragma once

#include <string_view>
#include <vector>

#include "extract/assertion.hpp"

namespace figcheck::extract {

/// Links the figures of a table or list to those of its row of totals, as `part_of`:
///
///   | Town  | Dead |          North: 12
///   | North |   12 |          South: 30
///   | South |   30 |          Total: 42
///   | Total |   42 |
///
/// Rows are lines side by side with bars or tabs between cells, or with a label and a colon or dash before one figure.
/// The row of totals is the last or the first, and the only one with such a label. A column is left alone where a cell
/// is no plain figure ("unknown"), where its head names what does not add up (an average, a rate, a rank), and where an
/// "overall" lies between its rows; rows of "of which" are no parts. `text` is the document's whole, the assertions are
/// in order of span. Linear in the text.
void tabulate(std::string_view text, std::vector<Assertion>& assertions);

}  // namespace figcheck::extract
