#include "extract/relation.hpp"

#include <algorithm>

#include "extract/ellipsis.hpp"
#include "extract/phrase.hpp"
#include "lexicon/wordnet.hpp"

namespace figcheck::extract {
namespace {

constexpr std::size_t subset_reach = 12;       // how many figures back a set may stand
constexpr std::uint32_t subset_sentences = 2;  // and how many sentences
constexpr std::size_t longest_partitive = 6;   // tokens from "of" to the set's figure

/// Whether nothing but noun groups, participles and connectives stands between two figures.
bool coordinated(const Sentence& sentence, std::size_t a, std::size_t b) {
  bool joined = false;
  for (std::size_t i = a + 1; i < b; ++i) {
    const Token& token = sentence.tokens[i];
    if (token.tag == Tag::comma || token.tag == Tag::coordinator) joined = true;
    if (says(token, "including") || says(token, "of") || token.tag == Tag::open_bracket) return false;
    if (ends_clause(token)) return false;
  }
  return joined && b - a <= 14;
}

bool restates(const Sentence& sentence, std::size_t a, std::size_t b, const Assertion& base, const Assertion& other) {
  if (base.kind != other.kind || base.unit == other.unit || b - a > 4) return false;
  if (base.kind != Kind::money && base.kind != Kind::measure) return false;
  if (base.per.empty() != other.per.empty()) return false;  // "$212 million, or 41 cents a share"
  if (sentence.tokens[b - 1].tag == Tag::open_bracket) return true;
  return says(sentence.tokens[b - 1], "or") && b - a <= 3;
}

/// Whether the figure at token `b` is the set that the one at `a` is a part of by the words between: "54 of the 170",
/// "12 of its more than 40", "12 of the company's 40".
bool partitive(const Sentence& sentence, std::size_t a, std::size_t b) {
  const std::size_t i = a + 1;
  const bool owned = b > 0 && sentence.tokens[b - 1].tag == Tag::genitive;
  return i < b && b - i <= longest_partitive && says(sentence.tokens[i], "of") &&
         std::none_of(sentence.tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                      sentence.tokens.begin() + static_cast<std::ptrdiff_t>(b), [&](const Token& token) {
                        return (token.tag == Tag::noun && !owned) || token.tag == Tag::verb || token.tag == Tag::comma;
                      });
}

/// "20 of whom", "two of which".
bool of_whom(const Sentence& sentence, std::size_t a) {
  return a + 2 < sentence.tokens.size() && says(sentence.tokens[a + 1], "of") && sentence.tokens[a + 2].tag == Tag::wh;
}

/// "some 75 kilometres (50 miles)": the hedge holds for both.
void inherit(const Assertion& base, Assertion& other) {
  other.counted = base.counted;
  other.event = base.event;
  other.modifiers = base.modifiers;
  other.subject = base.subject;
  other.subject_phrase = base.subject_phrase;
  other.statistic = base.statistic;
  other.trend = base.trend;
  other.source = base.source;
  other.negated = base.negated;
  other.hypothetical = base.hypothetical;
  if (other.bound != Bound::exact || base.bound == Bound::exact || !other.value || !base.value) return;
  other.bound = base.bound;
  const double ratio = *base.value == 0 ? 1 : *other.value / *base.value;
  const auto scale = [&](std::optional<double> end) {
    return end ? std::optional<double>(*end * ratio) : std::nullopt;
  };
  other.interval = {scale(base.interval.lower), scale(base.interval.upper)};
}

}  // namespace

void relate(const Sentence& sentence, const std::vector<std::size_t>& tokens_of, std::size_t first,
            std::uint32_t& coordinations, std::vector<Assertion>& assertions) {
  for (std::size_t k = 0; k < tokens_of.size(); ++k) {
    Assertion& other = assertions[first + k];
    if (other.role != Role::assertion) continue;
    if (k > 0 && assertions[first + k - 1].role == Role::assertion) {
      Assertion& base = assertions[first + k - 1];
      const std::size_t a = tokens_of[k - 1], b = tokens_of[k];
      if (restates(sentence, a, b, base, other)) {
        other.converts = static_cast<std::int32_t>(first + k - 1);
        inherit(base, other);
        continue;
      }
      if (other.restates < 0 && coordinated(sentence, a, b)) {
        if (base.coordination == 0) base.coordination = ++coordinations;
        other.coordination = base.coordination;
      }
    }
    if (other.relation != Relation::subset) continue;
    if (k + 1 < tokens_of.size() && assertions[first + k + 1].role == Role::assertion &&
        assertions[first + k + 1].kind == Kind::count && partitive(sentence, tokens_of[k], tokens_of[k + 1])) {
      other.subset_of = static_cast<std::int32_t>(first + k + 1);
      continue;
    }
    for (std::size_t back = 1; back <= subset_reach && back <= first + k; ++back) {
      const Assertion& whole = assertions[first + k - back];
      if (whole.role != Role::assertion || whole.kind != Kind::count) continue;
      // "of the 100, 60 were women, 20 of whom …": the part before is the set, unless it is one of whom itself
      const bool nearest =
          back == 1 && k > 0 && of_whom(sentence, tokens_of[k]) && !of_whom(sentence, tokens_of[k - 1]);
      if (whole.relation == Relation::subset && !nearest) continue;
      if (whole.sentence_index + subset_sentences < other.sentence_index) break;
      // "400 pupils, including 150 girls", "of the 400 pupils, 150 were girls": people among people
      const bool among = back == 1 && k > 0 && lexicon::can_be_person(whole.unit) &&
                         lexicon::can_be_person(other.unit) &&
                         (singled_out(sentence, tokens_of[k]) || follows_set(sentence, tokens_of[k]));
      if (other.kind == Kind::count && whole.unit != other.unit && !among) continue;
      other.subset_of = static_cast<std::int32_t>(first + k - back);
      break;
    }
  }
  // "300 people and 40 animals were rescued": what is said of the last is said of all
  for (std::size_t k = tokens_of.size(); k > 1; --k) {
    Assertion& earlier = assertions[first + k - 2];
    const Assertion& later = assertions[first + k - 1];
    if (earlier.coordination != 0 && earlier.coordination == later.coordination && earlier.event.empty() &&
        earlier.kind == Kind::count && later.kind == Kind::count)
      earlier.event = later.event;
  }
}

}  // namespace figcheck::extract
