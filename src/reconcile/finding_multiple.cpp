#include <algorithm>
#include <cctype>
#include <cmath>
#include <limits>
#include <string_view>

#include "extract/token.hpp"
#include "reconcile/calculation.hpp"
#include "reconcile/explanation.hpp"
#include "reconcile/finding_kinds.hpp"

namespace figcheck::reconcile {
namespace {

using extract::Assertion;

/// Verbs that multiply their subject: the number-verbs of change in WordNet 3.0 (hyponyms of multiply.v.01), and halve.
struct Multiplier {
  std::string_view stem;
  double factor;
};
constexpr Multiplier multipliers[] = {{"doubl", 2},    {"tripl", 3},    {"trebl", 3},
                                      {"quadrupl", 4}, {"quintupl", 5}, {"halv", 0.5}};

/// "Doubled" alone is said of 1.8 to 2.25 times; "nearly doubled" of 1.7 to 2.
constexpr double short_of = 0.9;
constexpr double beyond = 1.125;
constexpr double nearly = 0.85;

/// How many words may stand between the verb and its first level: "doubled in the past year from".
constexpr std::size_t most_words = 8;

std::optional<double> factor_of(std::string_view word) {
  for (const auto& [stem, factor] : multipliers) {
    if (!word.starts_with(stem)) continue;
    const std::string_view ending = word.substr(stem.size());
    if (ending == "ed" || ending == "es" || ending == "ing" || ending == "e") return factor;
  }
  return std::nullopt;
}

/// The words right before a place in a sentence, nearest first; a mark that ends a clause ends them.
std::vector<std::string> words_before(std::string_view sentence, std::size_t at, std::size_t most) {
  std::vector<std::string> words;
  const auto letter = [&](std::size_t i) {
    const auto c = static_cast<unsigned char>(sentence[i]);
    return std::isalpha(c) != 0 || c == '\'' || c >= 0x80;
  };
  std::size_t i = std::min(at, sentence.size());
  while (words.size() < most) {
    while (i > 0 && sentence[i - 1] == ' ') --i;
    if (i == 0 || !letter(i - 1)) break;
    const std::size_t end = i;
    while (i > 0 && letter(i - 1)) --i;
    words.push_back(extract::lower(sentence.substr(i, end - i)));
  }
  return words;
}

bool joins_clauses(std::string_view word) {
  for (const std::string_view other : {"and", "but", "while", "which", "that", "who", "as", "when", "after", "or"})
    if (word == other) return true;
  return false;
}

bool unasserted(std::string_view word) {
  for (const std::string_view other : {"not", "never", "n't", "would", "could", "may", "might", "should", "if", "quite",
                                       "hardly", "scarcely", "without", "will", "can"})
    if (word == other || word.ends_with("n't")) return true;
  return false;
}

struct Said {
  Room room;
  std::string words;
};

/// What a verb of multiplying before the levels says of them.
std::optional<Said> multiple_before(std::string_view sentence, std::size_t at) {
  const std::vector<std::string> words = words_before(sentence, at, most_words + 4);
  if (words.empty() || (words[0] != "from" && words[0] != "to")) return std::nullopt;
  for (std::size_t i = 1; i < words.size() && i <= most_words; ++i) {
    if (joins_clauses(words[i])) return std::nullopt;
    const auto factor = factor_of(words[i]);
    if (!factor) continue;
    const auto word = [&](std::size_t back) {
      return i + back < words.size() ? std::string_view(words[i + back]) : std::string_view();
    };
    for (std::size_t back = 1; back <= 3; ++back)
      if (unasserted(word(back))) return std::nullopt;
    if (word(1) == "than" && word(2) == "more") {
      // "More than halved" is less than half.
      const Room room = *factor < 1 ? Room{0, *factor} : Room{*factor, std::numeric_limits<double>::infinity()};
      return Said{room, "more than " + words[i]};
    }
    if (word(1) == "than") return std::nullopt;
    if (word(1) == "nearly" || word(1) == "almost") {
      const Room room = *factor < 1 ? Room{*factor, *factor / nearly} : Room{*factor * nearly, *factor};
      return Said{room, std::string(word(1)) + ' ' + words[i]};
    }
    // Further off on the side where the verb stays true.
    const Room room =
        *factor < 1 ? Room{*factor / beyond, *factor / short_of} : Room{*factor * short_of, *factor * beyond};
    return Said{room, words[i]};
  }
  return std::nullopt;
}

}  // namespace

void find_multiples(const Article& article, std::vector<Finding>& findings) {
  for (std::uint32_t i = 0; i < article.size(); ++i) {
    const Assertion& after = article.all[i];
    const Assertion* before = after.role == Role::assertion ? article.at(after.changed_from) : nullptr;
    if (before == nullptr || before == &after || !calculable(*before) || !calculable(after)) continue;
    if (!before->value || !after.value || !(*before->value > 0)) continue;
    if (before->sentence_span.begin != after.sentence_span.begin) continue;
    const std::size_t first = std::min(before->extent.empty() ? before->span.begin : before->extent.begin,
                                       after.extent.empty() ? after.span.begin : after.extent.begin);
    if (first < after.sentence_span.begin) continue;
    const auto said = multiple_before(after.sentence, first - after.sentence_span.begin);
    const auto ratio = quotient(room_of(after), room_of(*before));
    if (!said || !ratio || ratio->meets(said->room)) continue;
    findings.push_back(article.finding("change",
                                       "From " + operand_words(*before) + " to " + operand_words(after) + " is " +
                                           written(std::round(*after.value / *before->value * 100) / 100) +
                                           " times as much, not " + said->words + '.',
                                       {static_cast<std::uint32_t>(after.changed_from), i}));
  }
}

}  // namespace figcheck::reconcile
