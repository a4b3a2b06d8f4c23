#include "extract/table_row.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <string>

namespace figcheck::extract {
namespace {

std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells;
  if (const auto row = row_of(line, {0, line.size()}))
    for (const Span cell : row->cells) cells.emplace_back(slice_of(line, cell));
  return cells;
}

/// A line of words with a label of so many bytes before a colon.
std::string labelled(std::size_t bytes) {
  std::string label;
  while (label.size() + 5 < bytes) label += "word ";
  return label + std::string(bytes - label.size(), 'x') + ": 12";
}

TEST(TableRow, HasALabelAndCells) {
  EXPECT_THAT(cells_of("North: 12"), testing::ElementsAre("North", "12"));
  EXPECT_THAT(cells_of("- **North** – 12"), testing::ElementsAre("North", "12"));
  EXPECT_THAT(cells_of("| North | 12 |"), testing::ElementsAre("North", "12"));
  EXPECT_THAT(cells_of("North\t12\t13"), testing::ElementsAre("North", "12", "13"));
}

TEST(TableRow, IsNoRunningText) {
  EXPECT_THAT(cells_of("In the north 12 were well-off."), testing::IsEmpty());
  EXPECT_THAT(cells_of("At 12:30 the bridge fell."), testing::IsEmpty());
  EXPECT_THAT(cells_of("North:12"), testing::IsEmpty());
  EXPECT_THAT(cells_of(labelled(longest_label)), testing::SizeIs(2));
  EXPECT_THAT(cells_of(labelled(longest_label + 1)), testing::IsEmpty());
}

std::string_view bare(std::string_view text, bool left) {
  const auto ends = [](char c) { return std::string_view("*_: \t").find(c) != std::string_view::npos; };
  for (bool more = left; more;) {
    more = false;
    for (const std::string_view mark : {"-", "*", "•", "·", "–", "_", " ", "\t"})
      if (text.starts_with(mark)) text.remove_prefix(mark.size()), more = true;
  }
  while (!text.empty() && ends(text.back())) text.remove_suffix(1);
  return text;
}

/// The cells of a line without bars and tabs, found by looking for each mark in turn.
std::vector<std::string> plainly_cut(std::string_view line) {
  while (line.starts_with(' ')) line.remove_prefix(1);
  while (line.ends_with(' ')) line.remove_suffix(1);
  const std::string_view row = bare(line, true);
  std::size_t mark = std::string_view::npos, size = 0;
  for (const std::string_view between : {": ", " – ", " — ", " - "})
    if (const std::size_t found = row.find(between); found < mark) mark = found, size = between.size();
  if (line.size() > longest_row || mark == std::string_view::npos) return {};
  const std::string_view label = bare(row.substr(0, mark), true);
  if (label.size() > longest_label) return {};
  std::string_view cell = line.substr(static_cast<std::size_t>(row.data() - line.data()) + mark + size);
  while (cell.starts_with(' ')) cell.remove_prefix(1);
  return {std::string(label), std::string(cell)};
}

TEST(TableRow, IsTheSameAsOneThatIsPlainlyCut) {
  std::mt19937 random(3);
  constexpr std::string_view pieces[] = {
      "north", " ", ": ", " – ", " — ", " - ", ":", "-", "–", "*",  "_",
      "12",    "•", "  ", "a",   "…",   "of",  ".", "x", "É", "; ", "and the others that",
      "\xE2"};
  std::size_t rows = 0;
  for (int i = 0; i < 20000; ++i) {
    std::string line;
    const bool running = random() % 2 == 0;  // with few marks, so that labels are long
    for (std::size_t n = random() % 40; n > 0; --n)
      line += running && random() % 16 != 0 ? "words " : pieces[random() % std::size(pieces)];
    const auto cells = cells_of(line);
    EXPECT_EQ(cells, plainly_cut(line)) << line;
    rows += cells.empty() ? 0 : 1;
  }
  EXPECT_GT(rows, 1000u);
}

}  // namespace
}  // namespace figcheck::extract
