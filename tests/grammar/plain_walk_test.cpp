// The fast scan and a plain, slow walk find the same figures: next_start and the quick looks of the grammar leave out
// nothing that the grammar would take, whatever the text. Nor does it matter what was told of the numerals before.

#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/figure.hpp"
#include "grammar/numeral_start.hpp"
#include "grammar/quick_look.hpp"

namespace figcheck::grammar {
namespace {

namespace fs = std::filesystem;

std::string described(std::string_view text, const std::vector<Figure>& figures) {
  std::ostringstream out;
  out.precision(17);
  const auto number = [&](const std::optional<double>& value) {
    if (value) out << *value;
    out << ';';
  };
  for (const Figure& figure : figures) {
    out << '[' << figure.span.begin << ',' << figure.span.end << ") [" << figure.extent.begin << ','
        << figure.extent.end << ") \"" << slice(text, figure.span) << "\" ";
    number(figure.value);
    number(figure.interval.lower);
    number(figure.interval.upper);
    out << figure.rounding << ' ' << to_string(figure.bound) << ' ' << to_string(figure.kind) << ' ' << figure.unit
        << " per " << figure.per << ' ' << to_string(figure.role) << ' ' << figure.attributive << figure.parenthetical
        << '\n';
  }
  return out.str();
}

/// Fails where the walks differ; whether any figure was found.
bool compare_walks(std::string_view text, Span within) {
  const auto fast = find_figures(text, within);
  std::vector<NumeralStart> starts;
  append_starts(text, within, starts);
  try_to_set_aside(text, within, starts);
  EXPECT_EQ(described(text, find_figures(text, within, {}, starts)), described(text, fast))
      << "in: " << slice(text, within);
  const PlainWalk plain;
  const auto slow = find_figures(text, within);
  EXPECT_EQ(described(text, fast), described(text, slow)) << "in: " << slice(text, within);
  return !slow.empty();
}
bool compare_walks(std::string_view text) { return compare_walks(text, {0, text.size()}); }

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Compares line by line, as far as a line is no longer than a paragraph; how many lines have figures.
std::size_t compare_lines(const std::string& text) {
  constexpr std::size_t longest = 4000;
  std::size_t with_figures = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t feed = std::min(text.find('\n', begin), text.size());
    const std::size_t end = std::min(feed, begin + longest);
    with_figures += compare_walks(text, {begin, end});
    begin = end + (end == feed ? 1 : 0);
  }
  return with_figures;
}

std::size_t compare_files(const fs::path& folder) {
  std::size_t with_figures = 0;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) with_figures += compare_lines(read_file(entry.path()));
  return with_figures;
}

/// Every word, phrase and sign of the word lists: what stands between quotation marks in them.
std::vector<std::string> lexicon() {
  std::vector<std::string> words;
  for (const auto& entry : fs::directory_iterator(fs::path(FIGCHECK_SOURCE_DIR) / "grammar" / "lexicon")) {
    if (entry.path().extension() != ".def") continue;
    std::istringstream lines(read_file(entry.path()));
    for (std::string line; std::getline(lines, line);) {
      if (line.starts_with("//") || line.starts_with("#")) continue;
      for (std::size_t open = line.find('"'); open != std::string::npos; open = line.find('"', open + 1)) {
        const std::size_t close = line.find('"', open + 1);
        if (close == std::string::npos) break;
        std::istringstream parts(line.substr(open + 1, close - open - 1));
        for (std::string part; std::getline(parts, part, '|');)
          if (!part.empty() && part.find('\\') == std::string::npos) words.push_back(part);
        open = close;
      }
    }
  }
  return words;
}

/// Sentences of the lexicon's words, numbers and marks in any order.
class Babble {
 public:
  explicit Babble(std::uint32_t seed) : random_(seed), words_(lexicon()) {}

  std::size_t words() const { return words_.size(); }

  std::string sentence() {
    std::string out;
    for (std::size_t i = 0, n = 3 + below(14); i < n; ++i) out += part() + joint();
    return out;
  }

  /// The same with bytes changed, lost or doubled, so that it is no longer UTF-8.
  std::string broken() {
    std::string out = sentence();
    for (std::size_t i = 0, n = 1 + below(4); i < n && !out.empty(); ++i) {
      const std::size_t at = below(out.size());
      switch (below(4)) {
        case 0:
          out[at] = static_cast<char>(below(256));
          break;
        case 1:
          out.erase(at, 1);
          break;
        case 2:
          out.insert(at, 1, out[at]);
          break;
        default:
          out.resize(at);
      }
    }
    return out;
  }

 private:
  std::size_t below(std::size_t bound) { return random_() % bound; }
  template <std::size_t N>
  std::string any(const std::array<std::string_view, N>& from) {
    return std::string(from[below(N)]);
  }

  std::string part() {
    static constexpr std::array<std::string_view, 72> everyday{
        "a",     "an",    "the",    "of",      "to",        "in",      "and",    "or",     "at",      "by",    "for",
        "from",  "with",  "than",   "more",    "less",      "about",   "people", "houses", "ago",     "later", "old",
        "age",   "aged",  "was",    "were",    "killed",    "rose",    "fell",   "half",   "quarter", "third", "one",
        "two",   "three", "ten",    "score",   "hundred",   "million", "dozen",  "point",  "per",     "cent",  "year",
        "years", "day",   "number", "no.",     "page",      "part",    "suite",  "box",    "street",  "block", "call",
        "share", "over",  "past",   "o'clock", "magnitude", "round",   "last",   "beat",   "won",     "vs",    "he",
        "may",   "March", "Monday", "I",       "s",         "x"};
    static constexpr std::array<std::string_view, 44> numbers{
        "7",      "12",           "45",       "100",
        "250",    "1,366",        "14,000",   "2.5",
        "0.75",   ".5",           "1990",     "2024",
        "1990s",  "1st",          "21st",     "3rd",
        "5th",    "6:52",         "9pm",      "19:48",
        "5'10\"", "3/4",          "9/11",     "10-1/2",
        "½",      "1½",           "12,50",    "1.234,5",
        "007",    "212-555-0100", "5m",       "5bn",
        "10k",    "10km",         "5%",       "2-1",
        "31-24",  "2024-05-06",   "05/02/07", "1e6",
        "2^10",   "A380",         "F-16",     "123456789012345678901234567890"};
    static constexpr std::array<std::string_view, 30> signs{"$", "US$", "A$", "€", "£",  "¥", "USD", "EUR", "Rs", "R",
                                                            "%", "#",   "№",  "+", "-",  "–", "—",   "−",   "~",  "±",
                                                            "(", ")",   "[",  "]", "\"", "“", "”",   "'",   "’",  "/"};
    std::string out;
    switch (below(10)) {
      case 0:
      case 1:
      case 2:
        out = any(numbers);
        break;
      case 3:
        out = any(signs);
        break;
      case 4:
      case 5:
        out = any(everyday);
        break;
      case 6:
        out = std::to_string(random_() % 3000);
        break;
      default:
        out = words_[below(words_.size())];
    }
    const std::size_t style = below(12);
    for (std::size_t i = 0; i < out.size(); ++i)
      if ((style == 0 || (style <= 2 && i == 0)) && out[i] >= 'a' && out[i] <= 'z')
        out[i] = static_cast<char>(out[i] - 32);
    return out;
  }

  std::string joint() {
    static constexpr std::array<std::string_view, 24> joints{" ",  " ",  " ", " ", " ",  " ",   " ",      " ",
                                                             " ",  " ",  " ", " ", "-",  " - ", ", ",     ". ",
                                                             "  ", "\n", "",  "–", ": ", "; ",  "\u00A0", "\u2009"};
    return any(joints);
  }

  std::mt19937 random_;
  std::vector<std::string> words_;
};

TEST(PlainWalk, FindsTheSameFiguresInSentencesOfAllWordsOfTheLexicon) {
  Babble babble(20250816);
  ASSERT_GT(babble.words(), 1000u);
  std::size_t with_figures = 0;
  for (int i = 0; i < 12000 && !HasFailure(); ++i) with_figures += compare_walks(babble.sentence());
  EXPECT_GT(with_figures, 10000u);
}

// A quick look goes by the words beside a number: each word of the lexicon stands on either side of one.
TEST(PlainWalk, FindsTheSameFiguresBesideEachWordOfTheLexicon) {
  std::size_t with_figures = 0;
  for (std::string word : lexicon()) {
    for (char& c : word)
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    for (const std::string_view number : {"35", "Five", "several"}) {
      const std::string written(number);
      for (const std::string& text :
           {"they lost " + written + ' ' + word + " hours ago.", written + ' ' + word + " a day later",
            "in the " + word + ' ' + written + " people of 5 fled", written + ' ' + word + " code x",
            "on " + word + ' ' + written + " in May"}) {
        if (HasFailure()) return;
        with_figures += compare_walks(text);
      }
    }
  }
  EXPECT_GT(with_figures, 10000u);
}

// Where a number goes on is what the quick looks behind it decide.
TEST(PlainWalk, FindsTheSameFiguresWhereNumbersMayGoOn) {
  std::size_t with_figures = 0;
  for (const std::string first : {"2", "two", "2 million", "half", "a", "an", "five hundred", "1,366", "2.5",
                                  "$5 million", "\u00BE", "several", "May 17", "twenty-five", "a couple", "zero"})
    for (const std::string joint :
         {" and ", ", ", " or ", " of ", " of a ", " a ", "-and-a-", " point ", " ", "-", ", and "})
      for (const std::string second :
           {"3", "three", "a half", "half", "$6 million", "6 million", "hundred", "ten thousand", "two thirds", "2019",
            "\u00BD", "few", "dozen", "days", "a week"})
        for (const std::string rest : {" days ago", " people", " later.", ""}) {
          if (HasFailure()) return;
          with_figures += compare_walks("They lost " + first + joint + second + rest);
        }
  EXPECT_GT(with_figures, 5000u);
}

TEST(PlainWalk, FindsTheSameFiguresInTextThatIsNoLongerUtf8) {
  Babble babble(7);
  for (int i = 0; i < 8000 && !HasFailure(); ++i) compare_walks(babble.broken());
}

TEST(PlainWalk, FindsTheSameFiguresWhereverASentenceEnds) {
  Babble babble(11);
  for (int i = 0; i < 300 && !HasFailure(); ++i) {
    const std::string text = babble.sentence();
    for (std::size_t cut = 0; cut <= text.size(); cut += 1 + cut / 16) compare_walks(text, {cut / 2, cut});
  }
}

TEST(PlainWalk, FindsTheSameFiguresInTheSamples) {
  EXPECT_GT(compare_files(fs::path(FIGCHECK_SOURCE_DIR) / "samples"), 50u);
}

// FIGCHECK_LABELLED names a folder of texts, such as the labelled articles that scripts/score reads.
TEST(PlainWalk, FindsTheSameFiguresInLabelledArticles) {
  const char* named = std::getenv("FIGCHECK_LABELLED");
  const fs::path folder = named ? fs::path(named) : fs::path(FIGCHECK_SOURCE_DIR) / ".." / "shared";
  if (!fs::is_directory(folder)) GTEST_SKIP() << "no labelled articles: name their folder in FIGCHECK_LABELLED";
  EXPECT_GT(compare_files(folder), 0u);
}

}  // namespace
}  // namespace figcheck::grammar
