#include "extract/speaker_phrase.hpp"

#include <algorithm>

#include "extract/apposition.hpp"
#include "extract/function_word.hpp"
#include "extract/speaker_name.hpp"
#include "extract/time_adverbial.hpp"

namespace figcheck::extract {
namespace {

using lexicon::NounClass;

constexpr std::size_t reach = 18;       // how many tokens a speaker's own phrase may take
constexpr std::size_t wide_reach = 40;  // and the clause in which a name may stand

bool in_speaker_phrase(const Token& token) {
  switch (token.tag) {
    case Tag::noun:
    case Tag::proper:
    case Tag::adjective:
    case Tag::determiner:
    case Tag::possessive:
    case Tag::genitive:
    case Tag::preposition:
    case Tag::to:
    case Tag::figure:
    case Tag::set_aside:
      return true;
    default:
      return is_bare_numeral(token) || token.text == "&" ||
             (token.past && (token.word.pos & lexicon::Pos::adjective) && token.word.verb_lemma != "say");
  }
}

bool is_acronym(std::string_view word) {
  return word.size() >= 2 && word.size() <= 8 &&
         std::all_of(word.begin(), word.end(), [](char c) { return (c >= 'A' && c <= 'Z') || c == '.'; });
}

/// "managing director", "acting chief": a participle that tells which office one holds.
bool is_in_title(const Sentence& sentence, std::size_t i) {
  const auto& tokens = sentence.tokens;
  return i + 1 < tokens.size() && tokens[i].tag == Tag::verb && tokens[i].ing && tokens[i + 1].tag == Tag::noun &&
         lexicon::can_be_person(noun_lemma(tokens[i + 1]));
}

/// Where a phrase of two speakers begins whose second is at token `second`, "clinic staff and residents": `second`
/// itself where there is one.
std::size_t coordinated_from(const Sentence& sentence, std::size_t second) {
  const auto& tokens = sentence.tokens;
  if (second < 2 || !says(tokens[second - 1], "and")) return second;
  auto phrase = phrase_until(sentence, second - 1);
  // "witnesses and officials": also a verb's form
  if (!phrase && is_plural_source(sentence, second - 2)) phrase = NounPhrase{second - 2, second - 2};
  if (!phrase || phrase->head + 2 != second || !can_speak(tokens[phrase->head])) return second;
  std::size_t first = phrase->first;
  while (first > 0 && tokens[first - 1].tag == Tag::determiner) --first;
  const bool opens = first == 0 || tokens[first - 1].tag == Tag::comma || tokens[first - 1].tag == Tag::stop ||
                     tokens[first - 1].tag == Tag::close_quote || tokens[first - 1].tag == Tag::colon ||
                     tokens[first - 1].tag == Tag::conjunction || says(tokens[first - 1], "as");
  return opens ? phrase->first : second;
}

/// "…,' said one, who had fled", "…,' another said": one of several named before, with nothing behind it
/// that it could be a determiner of.
bool stands_for_one(const Sentence& sentence, std::size_t i) {
  const auto& tokens = sentence.tokens;
  if (!says(tokens[i], "one") && !says(tokens[i], "another")) return false;
  const auto is_edge = [&](std::size_t k) {
    switch (tokens[k].tag) {
      case Tag::comma:
      case Tag::stop:
      case Tag::close_quote:
      case Tag::verb:
        return true;
      default:
        return false;
    }
  };
  return (i == 0 || is_edge(i - 1)) && (i + 1 == tokens.size() || is_edge(i + 1));
}

/// The speaker right before a verb, who must be of those who can speak unless `whatever` says it.
std::optional<Speaker> speaker_right_before(const Sentence& sentence, std::string_view text, std::size_t verb,
                                            bool whatever = false) {
  const auto& tokens = sentence.tokens;
  std::size_t i = verb;
  // "officials there say", "the clinic there has said"
  const auto is_place = [&](std::size_t k) {
    return k > 0 && (says(tokens[k], "there") || says(tokens[k], "here")) && is_nominal(tokens[k - 1].tag);
  };
  while (i > 0 && (is_place(i - 1) || tokens[i - 1].tag == Tag::adverb || tokens[i - 1].tag == Tag::have ||
                   tokens[i - 1].tag == Tag::be || tokens[i - 1].tag == Tag::modal || tokens[i - 1].tag == Tag::do_ ||
                   tokens[i - 1].tag == Tag::negation))
    --i;
  // "police on Tuesday announced", "had on Tuesday announced"
  if (i > 2 && weekday_name(tokens[i - 1].text) && tokens[i - 2].tag == Tag::preposition) {
    i -= 2;
    while (i > 0 && tokens[i - 1].tag == Tag::have) --i;
    // "data released on Monday showed"
    if (i > 1 && tokens[i - 1].tag == Tag::verb && tokens[i - 1].past && tokens[i - 2].tag == Tag::noun) --i;
  }
  if (i == 0) return std::nullopt;
  if (stands_for_one(sentence, i - 1)) return Speaker{i - 1, i - 1, "", true, i};
  if (tokens[i - 1].tag == Tag::pronoun) {
    if (says(tokens[i - 1], "there") || says(tokens[i - 1], "i") || says(tokens[i - 1], "we") ||
        says(tokens[i - 1], "you") || says(tokens[i - 1], "them") || says(tokens[i - 1], "him") ||
        says(tokens[i - 1], "me") || says(tokens[i - 1], "us"))
      return std::nullopt;
    return Speaker{i - 1, i - 1, "", true, i};
  }
  // "the Meteorological Institute (MIO) said"
  std::size_t acronym = 0;
  if (tokens[i - 1].tag == Tag::close_bracket) {
    constexpr std::size_t longest_bracket = 6;
    std::size_t open = i - 1;
    while (open > 0 && i - open <= longest_bracket && tokens[open].tag != Tag::open_bracket) --open;
    if (tokens[open].tag != Tag::open_bracket || open == 0) return std::nullopt;
    if (open + 3 == i && tokens[open + 1].tag == Tag::proper && is_acronym(tokens[open + 1].text)) acronym = open + 1;
    i = open;
  }
  bool relative = false;
  if (i > 4 && says(tokens[i - 1], "whom") && says(tokens[i - 2], "of") && tokens[i - 4].tag == Tag::comma) {
    relative = true;  // "five nurses, all of whom said"
    i -= 3;
  } else if (tokens[i - 1].tag == Tag::wh && (says(tokens[i - 1], "who") || says(tokens[i - 1], "which"))) {
    relative = true;
    --i;
    if (i == 0) return std::nullopt;
  }
  std::size_t end = i;
  if (i > 1 && tokens[i - 1].tag == Tag::comma) end = relative ? i - 1 : behind_own_phrase(sentence, i);
  end = before_time(sentence, end);  // "the agency late last week said"
  std::size_t first = end;
  while (first > 0 && end - first < reach) {
    const Token& before = tokens[first - 1];
    if (says(before, "than")) break;  // "fewer than the mayor had claimed"
    // "shares rose as brokers said"; but "aides such as Ana Prohl said", "men known as Kites said"
    if (says(before, "as") && first >= 2 && !says(tokens[first - 2], "such") && !says(tokens[first - 2], "known"))
      break;
    // "late on Sunday the army said"
    if (first < end && tokens[first].tag == Tag::determiner && weekday_name(before.text)) break;
    if (in_speaker_phrase(before) || is_in_title(sentence, first - 1) || is_plural_source(sentence, first - 1) ||
        joins_name(sentence, first - 1)) {
      --first;
      continue;
    }
    // "analysts polled by Reuters said", "a cook working for Blue Kites said"
    if (before.tag == Tag::verb && (before.past || before.ing) && first < end &&
        tokens[first].tag == Tag::preposition && first >= 2 && tokens[first - 2].tag == Tag::noun &&
        can_speak(tokens[first - 2])) {
      --first;
      continue;
    }
    // "Quillnet. com said": a site's name that was taken apart
    if (before.tag == Tag::stop && before.text == "." && first >= 2 && tokens[first - 2].tag == Tag::proper &&
        (says(tokens[first], "com") || says(tokens[first], "org") || says(tokens[first], "net"))) {
      first -= 2;
      continue;
    }
    // a name in quotes inside the phrase: the region's "Light the Way" charity
    constexpr std::size_t longest_quoted_name = 6;
    std::size_t open = first - 1;
    if (tokens[open].tag != Tag::close_quote || first == end) break;
    while (open > 0 && first - open <= longest_quoted_name && tokens[open].tag != Tag::open_quote) --open;
    if (tokens[open].tag != Tag::open_quote || open == 0 || !tokens[open + 1].capitalised ||
        tokens[open - 1].tag == Tag::comma)
      break;
    first = open;
  }
  while (first < end &&
         (tokens[first].tag == Tag::preposition || tokens[first].tag == Tag::to || tokens[first].tag == Tag::genitive))
    ++first;
  // "nine boats were sunk police said": the participle is the passive's
  if (first > 0 && first + 1 < end && tokens[first].tag == Tag::verb && tokens[first - 1].tag == Tag::be &&
      (is_nominal(tokens[first + 1].tag) || tokens[first + 1].tag == Tag::determiner))
    ++first;
  // "14.20 Our reporter says": the hour of a live report
  const bool numeral = tokens[first].tag == Tag::set_aside || tokens[first].tag == Tag::figure;
  if (first + 1 < end && ((first == 0 && numeral) || is_bare_numeral(tokens[first])) &&
      (tokens[first + 1].tag == Tag::possessive || tokens[first + 1].capitalised))
    first += tokens[first + 1].tag == Tag::possessive ? 2 : 1;
  // "more than the $80 million brokers had foreseen"
  std::size_t sum = first;
  while (sum + 2 < end && tokens[sum].tag == Tag::determiner) ++sum;
  if (sum + 1 < end && tokens[sum].tag == Tag::figure && tokens[sum + 1].tag == Tag::noun &&
      sentence.figures[static_cast<std::size_t>(tokens[sum].figure)].kind != Kind::count)
    first = sum + 1;
  if (first >= end) return std::nullopt;
  const auto is_head = [&](std::size_t k) { return is_nominal(tokens[k].tag) || is_plural_source(sentence, k); };
  std::size_t last = end - 1;
  while (last > first && !is_head(last)) --last;
  if (!is_head(last)) return std::nullopt;
  bool speaks = whatever;
  for (std::size_t k = first; k <= last; ++k) speaks = speaks || (is_head(k) && can_speak(tokens[k]));
  for (std::size_t k = first; k + 1 <= last; ++k) speaks = speaks || tokens[k].tag == Tag::proper;
  if (!speaks) return std::nullopt;
  Speaker speaker{first, last, name_of(sentence, text, first, last), false, verb};
  if (const std::size_t both = coordinated_from(sentence, first); both < first && end == i) {
    speaker.first = both;
    speaker.name = std::string(text_of(sentence, text, {both, last}));
  }
  // but "Ana Prohl of the Dockers Union (DU) said"
  if (acronym != 0 && end == i && text.substr(0, tokens[end - 1].span.end).ends_with(speaker.name))
    speaker.name = std::string(tokens[acronym].text);
  // "Her mother, Dena Prohl, said", "the warden of the dock, Dena Prohl, said": the name is in the apposition; but
  // "officials in the capital, Torvale, said", "the captain of the ship, Norvik, said"
  if (end + 1 < i && tokens[end].tag == Tag::comma)
    if (const auto name = apposed_name(sentence, first, end, i))
      speaker.name = std::string(text_of(sentence, text, *name));
  return speaker;
}

/// "A rower who was swept into the Torvale River says": the token "who" of the clause in which the phrase is what a
/// preposition behind a verb governs; nothing where it stands in none.
std::optional<std::size_t> relative_around(const Sentence& sentence, const Speaker& phrase) {
  const auto& tokens = sentence.tokens;
  if (phrase.pronoun) return std::nullopt;
  std::size_t k = phrase.first;
  while (k > 0 && tokens[k - 1].tag == Tag::determiner) --k;
  if (tokens[k].tag == Tag::verb && tokens[k].past) k += 2;  // a participle that could be an adjective
  if (k < 2 || k > phrase.last || (tokens[k - 1].tag != Tag::preposition && tokens[k - 1].tag != Tag::to) ||
      tokens[k - 2].tag != Tag::verb)
    return std::nullopt;
  for (std::size_t i = k - 2; i > 1 && k - i < wide_reach; --i) {
    const Token& token = tokens[i - 1];
    if (token.tag == Tag::wh && says(token, "who") && is_nominal(tokens[i - 2].tag)) return i - 1;
    if (token.tag == Tag::stop || token.tag == Tag::colon || token.tag == Tag::conjunction || token.tag == Tag::comma)
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

bool is_document(const Token& token) {
  if (token.tag != Tag::noun) return false;
  return source_noun(noun_lemma(token)) == SourceNoun::document;
}

bool can_speak(const Token& token) {
  if (token.tag == Tag::proper) return true;
  if (token.tag != Tag::noun && !(token.tag == Tag::verb && token.word.plural_noun)) return false;
  const std::string noun =
      token.tag == Tag::noun || token.word.noun_lemma.empty() ? noun_lemma(token) : std::string(token.word.noun_lemma);
  const NounClass what = token.word.noun_class;
  return lexicon::can_be_person(noun) || what == NounClass::group || what == NounClass::person ||
         source_noun(noun) != SourceNoun::none;
}

std::optional<Speaker> speaker_before(const Sentence& sentence, std::string_view text, std::size_t verb) {
  if (auto speaker = speaker_right_before(sentence, text, verb)) {
    if (const auto who = relative_around(sentence, *speaker))
      if (auto meant = speaker_right_before(sentence, text, *who, true)) {
        meant->behind = verb;
        return meant;
      }
    return speaker;
  }
  // "An official who spoke on condition of anonymity said": the one whom the clause between is about
  const auto& tokens = sentence.tokens;
  for (std::size_t i = verb; i > 1 && verb - i < reach; --i) {
    const Token& token = tokens[i - 1];
    if (token.tag == Tag::wh && says(token, "who")) {
      auto speaker = speaker_right_before(sentence, text, i - 1, true);  // "who" is of people, whatever the noun
      if (speaker) speaker->behind = verb;
      return speaker;
    }
    if (ends_clause(token) || token.tag == Tag::comma) break;
  }
  // whatever says something speaks: "the slides say", "a sign at the gate says"
  const bool says_it = verb < tokens.size() && tokens[verb].word.verb_lemma == "say";
  if (!says_it && !(verb < tokens.size() && says(tokens[verb], "told"))) return std::nullopt;
  auto speaker = speaker_right_before(sentence, text, verb, true);
  // "Carpenter told guards": one word in the singular without an article is a name
  const auto is_name = [&](const Token& token) { return token.capitalised && token.tag == Tag::noun && !token.plural; };
  if (speaker && !says_it && !(speaker->first == speaker->last && is_name(tokens[speaker->first]))) return std::nullopt;
  return speaker;
}

std::optional<Speaker> speaker_from(const Sentence& sentence, std::string_view text, std::size_t at, std::size_t end) {
  const auto& tokens = sentence.tokens;
  if (at >= tokens.size()) return std::nullopt;
  if (stands_for_one(sentence, at)) return Speaker{at, at, "", true, at + 1};
  if (tokens[at].tag == Tag::pronoun) return Speaker{at, at, "", true, at + 1};
  std::size_t last = at;
  while (last < tokens.size() && last < end && last - at < reach &&
         (last == at || tokens[last].tag != Tag::possessive) &&
         (in_speaker_phrase(tokens[last]) || is_in_title(sentence, last) || is_plural_source(sentence, last) ||
          tokens[last].tag == Tag::open_quote || tokens[last].tag == Tag::close_quote)) {
    // a comma, verb or time phrase ends it; so does a preposition with a date behind
    if (tokens[last].tag == Tag::preposition && last + 1 < tokens.size() && tokens[last + 1].figure >= 0) break;
    ++last;
  }
  while (last > at && !is_nominal(tokens[last - 1].tag) && !is_plural_source(sentence, last - 1)) --last;
  if (last == at) return std::nullopt;
  return Speaker{at, last - 1, name_of(sentence, text, at, last - 1), false, last};
}

}  // namespace figcheck::extract
