#include "extract/tabulation.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "extract/table_row.hpp"
#include "extract/token.hpp"
#include "grammar/byte_search.hpp"

namespace figcheck::extract {
namespace {

constexpr std::size_t most_rows = 2000;
constexpr std::size_t widest_beside = 24;  // bytes of a cell beside its figure: "12 people"

/// The most by which parts that a table names may miss a total that has a name of its own ("total evacuated"), as a
/// ratio: beyond it the total is of something else than the rows above it.
constexpr double furthest_named = 2;

enum class Label : std::uint8_t { other, total, named_total, overall };

/// What a row's label calls it. "All" and "overall" may name an average.
Label label_of(std::string_view text) {
  if (text.size() > longest_label) return Label::other;
  const std::string label = lower(text);
  for (const std::string_view total :
       {"total", "totals", "grand total", "overall total", "sum", "in total", "sum total"})
    if (label == total) return Label::total;
  if (label.starts_with("total ") || label.ends_with(" total")) return Label::named_total;
  for (const std::string_view overall : {"all", "overall", "in all", "combined", "altogether"})
    if (label == overall) return Label::overall;
  return Label::other;
}

bool is_part_of_row_above(std::string_view text) {
  const std::string label = lower(text.substr(0, longest_label));
  for (const std::string_view words : {"of which", "of whom", "of these", "thereof", "including", "incl", "among them"})
    if (label.starts_with(words)) return true;
  return false;
}

/// Whether the head of a column names what does not add up.
bool never_sums(std::string_view text) {
  const std::string head = lower(text);
  for (const std::string_view word : {"average", "avg",         "mean",  "median", "rate",  "ratio",  "per ",   "%",
                                      "percent", "per cent",    "share", "price",  "index", "rank",   "change", "year",
                                      "age",     "temperature", "score", "top ",   "no.",   "density"}) {
    // At the beginning of any of its words: "corporate rate".
    for (std::size_t at = head.find(word); at != std::string::npos; at = head.find(word, at + 1))
      if (at == 0 || head[at - 1] < 'a' || head[at - 1] > 'z') return true;
  }
  return false;
}

bool is_nothing(std::string_view cell) {
  for (const std::string_view nothing : {"", "-", "–", "—", "0", "nil", "none"})
    if (cell == nothing) return true;
  return false;
}

struct Table {
  std::string_view text;
  std::vector<Assertion>& assertions;
  std::vector<Row> rows;

  /// The one figure that a cell holds, plainly.
  std::int32_t figure_in(Span cell) const {
    const auto from =
        std::lower_bound(assertions.begin(), assertions.end(), cell.begin,
                         [](const Assertion& said, std::size_t begin) { return said.span.begin < begin; });
    if (from == assertions.end() || from->span.end > cell.end || from->role != Role::assertion) return -1;
    if (from + 1 != assertions.end() && (from + 1)->span.begin < cell.end) return -1;
    if (!from->value || from->span.begin > cell.begin + 4) return -1;
    if (cell.end - cell.begin > from->span.end - from->span.begin + widest_beside) return -1;
    return static_cast<std::int32_t>(from - assertions.begin());
  }

  bool has_figure(const Row& row) const {
    return std::any_of(row.cells.begin() + 1, row.cells.end(), [&](Span cell) { return figure_in(cell) >= 0; });
  }

  void link_column(std::size_t column, std::size_t total_row, const std::vector<std::size_t>& of, Label label) const {
    const std::int32_t total_at = figure_in(rows[total_row].cells[column]);
    if (total_at < 0) return;
    const Assertion& total = assertions[static_cast<std::size_t>(total_at)];
    const bool sums = total.kind == Kind::count || total.kind == Kind::money || total.kind == Kind::measure ||
                      (total.kind == Kind::percent && *total.value == 100);
    if (!sums || !total.per.empty() || total.subset_of >= 0) return;
    std::vector<std::int32_t> parts;
    double largest = 0, sum = 0;
    for (const std::size_t r : of) {
      const Span cell = rows[r].cells[column];
      const std::int32_t part = figure_in(cell);
      if (part < 0) {
        if (is_nothing(slice_of(text, cell))) continue;
        return;
      }
      const Assertion& said = assertions[static_cast<std::size_t>(part)];
      if (said.kind != total.kind || (said.kind != Kind::count && said.unit != total.unit)) return;
      if (said.subset_of >= 0) return;
      largest = std::max(largest, *said.value);
      sum += *said.value;
      parts.push_back(part);
    }
    if (parts.size() < 2 || (label == Label::overall && *total.value <= largest)) return;
    if (label == Label::named_total && !(*total.value <= furthest_named * sum && sum <= furthest_named * *total.value))
      return;
    for (const std::int32_t part : parts) {
      Assertion& said = assertions[static_cast<std::size_t>(part)];
      said.relation = Relation::subset;
      said.subset_of = total_at;
      said.partition = true;
    }
  }

  void link() const {
    std::optional<std::size_t> total_row;
    Label label = Label::other;
    for (std::size_t r = 0; r < rows.size(); ++r) {
      const Label here = label_of(slice_of(text, rows[r].cells[0]));
      if (here == Label::other) continue;
      if (total_row) return;  // totals of groups: which rows belong to which is not said
      total_row = r;
      label = here;
    }
    if (!total_row || rows.size() < 3) return;
    const std::size_t head = has_figure(rows[0]) ? 0 : 1;
    if (*total_row + 1 != rows.size() && *total_row != head) return;
    const std::size_t width = rows[*total_row].cells.size();
    std::vector<std::size_t> of;
    for (std::size_t r = head; r < rows.size(); ++r) {
      if (r == *total_row || rows[r].rule || is_part_of_row_above(slice_of(text, rows[r].cells[0]))) continue;
      if (rows[r].cells.size() != width) return;
      of.push_back(r);
    }
    for (std::size_t column = 1; column < width; ++column) {
      if (head == 1 && rows[0].cells.size() == width && never_sums(slice_of(text, rows[0].cells[column]))) continue;
      link_column(column, *total_row, of, label);
    }
  }
};

Span line_at(std::string_view text, std::size_t position) {
  const std::size_t before = position == 0 ? std::string_view::npos : text.rfind('\n', position - 1);
  const std::size_t after = text.find('\n', position);
  return {before == std::string_view::npos ? 0 : before + 1, after == std::string_view::npos ? text.size() : after};
}

/// The lines around one that are rows like it.
struct Neighbourhood {
  std::vector<Row> rows;  ///< top to bottom
  std::size_t end = 0;    ///< of the last line that was looked at
  bool whole = true;      ///< no row is missing
};

/// `floor` is the end of what was looked at before, so that no line is looked at twice.
Neighbourhood rows_around(std::string_view text, Span line, std::size_t floor) {
  Neighbourhood out;
  std::vector<Row>& rows = out.rows;
  for (Span above = line; above.begin > 0;) {
    if (above.begin <= floor || rows.size() >= most_rows) {
      out.whole = false;
      break;
    }
    above = line_at(text, above.begin - 1);
    auto row = row_of(text, above);
    if (!row) break;
    if (!row->rule) rows.push_back(std::move(*row));
  }
  std::reverse(rows.begin(), rows.end());
  for (Span below = line; below.begin < text.size(); below = line_at(text, below.end + 1)) {
    out.end = below.end;
    auto row = row_of(text, below);
    if (!row) break;
    if (rows.size() >= most_rows) {
      out.whole = false;
      break;
    }
    if (!row->rule) rows.push_back(std::move(*row));
    if (below.end + 1 >= text.size()) break;
  }
  return out;
}

/// Whether a line holds any mark that a label may end with (see row_of).
bool may_be_row(std::string_view line) {
  // Dashes count behind a blank; E2 is the first byte of – and —.
  for (std::size_t at = 0; (at = find_byte<'|', '\t', ':', '-', '\xE2'>(line, at, line.size())) < line.size(); ++at)
    if ((line[at] != '-' && line[at] != '\xE2') || (at > 0 && line[at - 1] == ' ')) return true;
  return false;
}

/// Whether a line without bars holds a mark that the rows of a list in one line stand between (see rows_in).
bool may_be_list(std::string_view line) {
  if (line.find('|') != std::string_view::npos) return false;
  for (std::size_t at = 0; (at = find_byte<'/', ';'>(line, at, line.size())) < line.size(); ++at)
    if (line.substr(at, 2) == "; " || (at > 0 && line.substr(at - 1, 3) == " / ")) return true;
  return false;
}

/// "North: 12 / South: 30 / Total: 42": a list in one line, cut at the mark that stands before the figure's own label.
std::vector<Row> rows_in(std::string_view text, Span line, std::size_t position) {
  std::vector<Row> rows;
  const std::string_view before = text.substr(line.begin, position - line.begin);
  for (const std::string_view mark : {" / ", "; "}) {
    const std::size_t found = before.rfind(mark);
    if (found == std::string_view::npos) continue;
    const auto own = row_of(text, {line.begin + found + mark.size(), line.end});
    if (!own || label_of(slice_of(text, own->cells[0])) == Label::other) return {};
    std::vector<Span> pieces;
    if (!cut(text, line, mark, pieces)) return {};
    for (const Span piece : pieces) {
      auto row = row_of(text, piece);
      if (!row) return {};
      rows.push_back(std::move(*row));
    }
    return rows;
  }
  return rows;
}

}  // namespace

void tabulate(std::string_view text, std::vector<Assertion>& assertions) {
  std::size_t done = 0;   // the end of the last line or table that was looked at
  std::size_t floor = 0;  // the end of the last table
  Span line = {0, std::min(text.find('\n'), text.size())};
  std::size_t looked_at = std::string_view::npos;  // the beginning of the line that the following is said of
  bool listed = false;                             // it may be a list in one line
  bool plain = false;                              // its own label names no total
  for (const Assertion& assertion : assertions) {
    const std::size_t position = assertion.span.begin;
    if (position < done) continue;
    while (position > line.end) line = {line.end + 1, std::min(text.find('\n', line.end + 1), text.size())};
    if (line.begin != looked_at) {
      looked_at = line.begin;
      const std::string_view words = slice_of(text, line);
      // A row is short; the lines of running text are passed over.
      if (words.size() > longest_row || !may_be_row(words)) {
        done = line.end;
        continue;
      }
      plain = false;
      listed = may_be_list(words);
    }
    if (listed) {
      auto inline_rows = rows_in(text, line, position);
      if (!inline_rows.empty()) {
        done = line.end;
        Table{text, assertions, std::move(inline_rows)}.link();
        continue;
      }
    }
    if (plain) continue;
    const auto row = row_of(text, line);
    plain = !row || label_of(slice_of(text, row->cells[0])) == Label::other;
    if (plain) continue;
    done = line.end;
    Neighbourhood around = rows_around(text, line, floor);
    floor = done = std::max(done, around.end);
    if (around.whole) Table{text, assertions, std::move(around.rows)}.link();
  }
}

}  // namespace figcheck::extract
