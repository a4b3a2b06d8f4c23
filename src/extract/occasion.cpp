#include "extract/occasion.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "extract/function_word.hpp"
#include "extract/phrase.hpp"

namespace figcheck::extract {
namespace {

constexpr std::size_t most_places = 12, most_days = 12;
constexpr std::size_t reach = 16;     // tokens from a day to the word that it dates
constexpr std::size_t farthest = 30;  // tokens and crossings from a figure to its day
constexpr std::size_t other_clause = 20, joint = 4;

/// Whether a word names what happens: WordNet's acts, events and natural phenomena.
bool is_happening(const lexicon::Word& word) {
  using lexicon::NounClass;
  return word.noun_class == NounClass::act || word.noun_class == NounClass::event ||
         word.noun_class == NounClass::phenomenon;
}

bool names_event(const Token& token) {
  // a count happens on no day of its own
  return token.tag == Tag::noun && !names_count(token.word.noun_lemma) && is_happening(token.word);
}

bool is_time(const Token& token) { return token.word.noun_class == lexicon::NounClass::time; }

/// Whether a token may stand between a word and the day behind it that dates it: "killed six people in Vardel on
/// Friday".
bool passes(Tag tag) {
  return is_nominal(tag) || tag == Tag::preposition || tag == Tag::to || tag == Tag::determiner ||
         tag == Tag::possessive || tag == Tag::adjective || tag == Tag::adverb || tag == Tag::genitive ||
         tag == Tag::figure || tag == Tag::set_aside;
}

/// Whether the clause that goes on at token i tells what befell people: its first verb does.
bool tells_harm(const Sentence& sentence, std::size_t i) {
  const auto& tokens = sentence.tokens;
  for (const std::size_t end = std::min(tokens.size(), i + reach); i < end && !ends_clause(tokens[i]); ++i)
    if (tokens[i].tag == Tag::verb) return is_person_predicate(verb_lemma(tokens[i]));
  return false;
}

/// Whether the day at token i is that of an event: "Thursday's bombing", "the bombing on Thursday", "was killed on
/// Thursday", "On Thursday, a bomb killed …"; not "said on Thursday", "rose to 13 on Thursday".
bool dates_event(const Sentence& sentence, std::size_t i) {
  const auto& tokens = sentence.tokens;
  if (i + 2 < tokens.size() && tokens[i + 1].tag == Tag::genitive) {
    const auto phrase = phrase_from(sentence, i + 2);
    return phrase && names_event(tokens[phrase->head]);
  }
  std::size_t k = i;
  while (k > 0 && i - k < reach && passes(tokens[k - 1].tag)) {
    if (names_event(tokens[k - 1])) return true;
    --k;
  }
  if (k > 0 && tokens[k - 1].tag == Tag::verb) return is_person_predicate(verb_lemma(tokens[k - 1]));
  // In front of its clause
  const bool opens = k + 2 >= i && (k == 0 || ends_clause(tokens[k - 1]) || tokens[k - 1].tag == Tag::comma ||
                                    tokens[k - 1].tag == Tag::dash || tokens[k - 1].tag == Tag::open_quote);
  return opens && tells_harm(sentence, i + 1);
}

/// Whether the word stands before a place: "in Vardel", "near Vardel".
bool is_locative(const Token& token) {
  static constexpr auto words = std::to_array<std::string_view>(
      {"across", "around", "at", "in", "inside", "near", "off", "outside", "throughout"});
  return token.tag == Tag::preposition && std::binary_search(words.begin(), words.end(), lower(token.text));
}

/// Whether the proper name from token `first` to `last` is the place of an event.
bool is_place(const Sentence& sentence, std::size_t first, std::size_t last) {
  const auto& tokens = sentence.tokens;
  std::size_t i = first;
  while (i > 0 && tokens[i - 1].tag == Tag::determiner) --i;
  if (i > 0 && is_locative(tokens[i - 1])) {
    // "…, he said in Vardel"
    return i < 2 || tokens[i - 2].tag != Tag::verb || !is_saying_verb(verb_lemma(tokens[i - 2]));
  }
  if (i > 1 && says(tokens[i - 1], "of") && names_event(tokens[i - 2])) return true;
  // "the Vardel market bombing"
  std::size_t head = last;
  while (head + 1 < tokens.size() && tokens[head + 1].tag == Tag::noun) ++head;
  if (head + 1 < tokens.size() && tokens[head + 1].ing && is_happening(tokens[head + 1].word)) return true;
  return head > last && names_event(tokens[head]);
}

}  // namespace

Occasions::Occasions(const Sentence& sentence, std::string_view text, const std::vector<TimeMention>& times,
                     const std::vector<Attribution>& attributions) {
  const auto& tokens = sentence.tokens;
  for (const TimeMention& time : times) {
    if (days_.size() == most_days) break;
    if (time.since || time.until || time.from || time.ahead || time.counted_back || time.date.day == 0) continue;
    if (dates_event(sentence, time.token)) days_.push_back({time.token, time.date});
  }
  for (std::size_t i = 0; i < tokens.size() && places_.size() < most_places; ++i) {
    if (tokens[i].tag != Tag::proper || is_time(tokens[i])) continue;
    std::size_t last = i;
    while (last + 1 < tokens.size() && tokens[last + 1].tag == Tag::proper && !is_time(tokens[last + 1])) ++last;
    const Span span{tokens[i].span.begin, tokens[last].span.end};
    const bool spoken = std::any_of(attributions.begin(), attributions.end(), [&](const Attribution& each) {
      return each.speaker.begin <= span.begin && span.end <= each.speaker.end;
    });
    if (!spoken && is_place(sentence, i, last))
      places_.push_back({i, std::string(text.substr(span.begin, span.end - span.begin))});
    i = last;
  }
}

Occasion Occasions::of(const Sentence& sentence, std::size_t at) const {
  const auto& tokens = sentence.tokens;
  Occasion out;
  std::size_t least = farthest + 1;
  for (const Day& day : days_) {
    const std::size_t low = std::min(day.token, at), high = std::max(day.token, at);
    std::size_t cost = high - low;
    for (std::size_t i = low + 1; i < high && cost < least; ++i) {
      if (ends_clause(tokens[i])) cost += other_clause;
      if (tokens[i].tag == Tag::comma || tokens[i].tag == Tag::coordinator) cost += joint;
    }
    if (cost >= least) continue;
    least = cost;
    out.day = day.date;
  }
  if (places_.empty()) return out;
  const auto stops = [&](std::size_t i) { return tokens[i].tag == Tag::figure || ends_clause(tokens[i]); };
  std::size_t end = at + 1, begin = at;
  while (end < tokens.size() && !stops(end)) ++end;
  while (begin > 0 && !stops(begin - 1)) --begin;
  const auto take = [&](std::size_t from, std::size_t to) {
    for (const Place& place : places_)
      if (from <= place.token && place.token < to) out.places.push_back(place.name);
  };
  take(at, end);
  if (out.places.empty()) take(begin, at);
  if (!out.places.empty()) return out;
  const auto behind = std::find_if(places_.begin(), places_.end(), [&](const Place& each) { return each.token > at; });
  out.places.push_back(behind != places_.begin() ? (behind - 1)->name : behind->name);
  return out;
}

std::vector<std::string> places_of_speaker(const Sentence& sentence, std::string_view text,
                                           const Attribution& attribution) {
  std::vector<std::string> out;
  const auto& tokens = sentence.tokens;
  const auto first = std::lower_bound(tokens.begin(), tokens.end(), attribution.speaker.begin,
                                      [](const Token& token, std::size_t at) { return token.span.begin < at; });
  for (auto i = static_cast<std::size_t>(first - tokens.begin());
       i < tokens.size() && tokens[i].span.end <= attribution.speaker.end && out.size() < most_places; ++i) {
    if (tokens[i].tag != Tag::proper) continue;
    std::size_t last = i;
    while (last + 1 < tokens.size() && tokens[last + 1].tag == Tag::proper) ++last;
    const bool owns = last + 1 < tokens.size() && tokens[last + 1].tag == Tag::noun &&
                      tokens[last + 1].span.end <= attribution.speaker.end;
    if (owns || (i > 0 && (says(tokens[i - 1], "of") || says(tokens[i - 1], "in"))))
      out.emplace_back(text.substr(tokens[i].span.begin, tokens[last].span.end - tokens[i].span.begin));
    i = last;
  }
  return out;
}

}  // namespace figcheck::extract
