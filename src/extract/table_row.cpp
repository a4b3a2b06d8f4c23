#include "extract/table_row.hpp"

#include <array>

#include "grammar/byte_search.hpp"

namespace figcheck::extract {
namespace {

constexpr std::size_t most_cells = 40;

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

Span trimmed(std::string_view text, Span span) {
  while (span.begin < span.end && is_blank(text[span.begin])) ++span.begin;
  while (span.end > span.begin && is_blank(text[span.end - 1])) --span.end;
  return span;
}

/// The label without bullets: "- North", "• North", "**Total**".
Span without_bullet(std::string_view text, Span span) {
  for (bool more = true; more && span.begin < span.end;) {
    more = false;
    for (const std::string_view mark : {"-", "*", "•", "·", "–", "_", " ", "\t"}) {
      if (slice_of(text, span).starts_with(mark)) {
        span.begin += mark.size();
        more = true;
      }
    }
  }
  while (span.end > span.begin && std::string_view("*_: \t").find(text[span.end - 1]) != std::string_view::npos)
    --span.end;
  return span;
}

constexpr std::array<std::string_view, 4> label_ends = {": ", " – ", " — ", " - "};

/// The size of the mark that a label may end with at the head of `rest`; 0 if it has none.
std::size_t label_end_at(std::string_view rest) {
  if (rest.empty() || (rest[0] != ':' && rest[0] != ' ')) return 0;
  for (const std::string_view mark : label_ends)
    if (rest.starts_with(mark)) return mark.size();
  return 0;
}

/// Where the first mark that a label may end with begins, in a line without bars or tabs; its size if it has none.
std::size_t first_label_end(std::string_view line) {
  for (std::size_t at = 0; (at = find_byte<':', '-', '\xE2'>(line, at, line.size())) < line.size(); ++at) {
    const std::size_t begin = line[at] == ':' || at == 0 ? at : at - 1;
    if (label_end_at(line.substr(begin)) != 0) return begin;
  }
  return line.size();
}

/// Whether a line is plainly no row: it has no mark that a label ends with, or the first one stands behind too many
/// words. Only where bullets, emphasis and blanks, which do not count, stand neither at its head nor before the mark.
bool is_running_text(std::string_view line) {
  const std::size_t end = first_label_end(line);
  if (end == line.size()) return true;
  const auto counts = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
  return end > longest_label && counts(line.front()) && counts(line[end - 1]);
}

}  // namespace

bool cut(std::string_view text, Span line, std::string_view mark, std::vector<Span>& cells) {
  std::size_t begin = line.begin;
  while (cells.size() < most_cells) {
    const std::size_t found = text.substr(0, line.end).find(mark, begin);
    const std::size_t end = found == std::string_view::npos ? line.end : found;
    cells.push_back(trimmed(text, {begin, end}));
    if (end == line.end) return true;
    begin = end + mark.size();
  }
  return false;
}

std::optional<Row> row_of(std::string_view text, Span line) {
  line = trimmed(text, line);
  if (line.begin >= line.end || line.end - line.begin > longest_row) return std::nullopt;
  Row row;
  row.line = line;
  const std::string_view all = slice_of(text, line);
  if (all.find('|') != std::string_view::npos) {
    Span inner = line;
    if (text[inner.begin] == '|') ++inner.begin;
    if (inner.end > inner.begin && text[inner.end - 1] == '|') --inner.end;
    cut(text, inner, "|", row.cells);  // columns beyond the bound are left alone
    row.rule = all.find_first_not_of("|-: \t") == std::string_view::npos;
  } else if (all.find('\t') != std::string_view::npos) {
    cut(text, line, "\t", row.cells);
  } else {
    if (is_running_text(all)) return std::nullopt;
    const Span label = without_bullet(text, line);
    const std::size_t mark = first_label_end(slice_of(text, label));
    if (mark == label.size()) return std::nullopt;
    const std::size_t size = label_end_at(text.substr(label.begin + mark));
    row.cells = {trimmed(text, {label.begin, label.begin + mark}),
                 trimmed(text, {label.begin + mark + size, line.end})};
  }
  if (row.cells.size() < 2) return std::nullopt;
  row.cells[0] = without_bullet(text, row.cells[0]);
  if (row.cells[0].end - row.cells[0].begin > longest_label) return std::nullopt;
  return row;
}

}  // namespace figcheck::extract
