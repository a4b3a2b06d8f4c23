#include "extract/speaker_name.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "extract/function_word.hpp"
#include "extract/person_name.hpp"
#include "extract/phrase.hpp"
#include "extract/speaker_phrase.hpp"
#include "grammar/calendar.hpp"

namespace figcheck::extract {
namespace {

using lexicon::NounClass;

bool is_name_part(const Sentence& sentence, std::size_t i) {
  const Token& token = sentence.tokens[i];
  if (token.tag == Tag::proper) return true;
  if (!token.capitalised || sentence.headline) return false;
  const bool more = i + 1 < sentence.tokens.size() && sentence.tokens[i + 1].tag == Tag::proper;
  // a capital at the start of a sentence tells nothing: "Head of the agency", but "Advanced Engine Works"
  if (i == 0) return more && (token.tag == Tag::adjective || (token.tag == Tag::verb && token.past));
  return token.tag == Tag::noun || token.quoted || (more && token.tag == Tag::adjective);
}

/// Whether "of" at token `of` stands between a person by what he is and a name that is no body's.
bool is_person_of(const Sentence& sentence, std::size_t first, std::size_t of, std::size_t last) {
  const auto& tokens = sentence.tokens;
  if (of == first || of == last) return false;
  const Token& person = tokens[of - 1];
  if (person.tag != Tag::noun || person.capitalised != (of == 1) || !lexicon::can_be_person(noun_lemma(person)))
    return false;
  std::size_t name = of + 1;
  while (name < last && tokens[name].tag == Tag::determiner) ++name;
  if (tokens[name].tag != Tag::proper) return false;
  while (name < last && tokens[name + 1].tag == Tag::proper) ++name;
  if (name != last) return false;  // "the head of the Torvale clinic" has no name that could be taken for him
  return tokens[name].word.noun_class != NounClass::group && source_noun(lower(tokens[name].text)) == SourceNoun::none;
}

/// Whether the name of tokens [first, last] begins with an office, "Port Minister Ana Prohl": one person's name. A
/// general and a major stand in names of firms and leagues, too.
bool begins_with_office(const Sentence& sentence, std::size_t first, std::size_t last) {
  for (std::size_t i = first; i < last; ++i) {
    const Token& token = sentence.tokens[i];
    if (token.tag == Tag::proper && is_office(token.text) && !says(token, "general") && !says(token, "major"))
      return true;
  }
  return false;
}

/// Whether tokens [first, end) are a person's own name, "Ana Prohl", "Mr Orrel", of whom what stands behind tells the
/// body: two or three capitals, of which none is a body's, an office's or a place's.
bool is_personal_name(const Sentence& sentence, std::size_t first, std::size_t end) {
  const auto& tokens = sentence.tokens;
  if (first > 0 && (tokens[first - 1].tag == Tag::determiner || tokens[first - 1].tag == Tag::possessive)) return false;
  constexpr std::size_t shortest = 2, longest = 3;
  if (end < first + shortest || end > first + longest) return false;
  for (std::size_t i = first; i < end; ++i) {
    const Token& token = tokens[i];
    const NounClass what = token.word.noun_class;
    // the first word of a sentence has a capital whatever it is
    const bool name =
        token.tag == Tag::proper || (i == 0 && i + 1 < end && token.tag == Tag::noun && token.capitalised);
    if (!name || token.text.size() < 2 || is_office(token.text) || is_calendar_name(token.text) ||
        what == NounClass::group || what == NounClass::location || what == NounClass::act ||
        what == NounClass::artifact || source_noun(lower(token.text)) != SourceNoun::none)
      return false;
    // "UN", "HSBC"
    if (token.text[1] >= 'A' && token.text[1] <= 'Z') return false;
  }
  return true;
}

}  // namespace

bool weekday_name(std::string_view word) {
  const auto name = grammar::weekday_at(word, 0, word.size());
  return name.end == word.size() && !word.empty();
}

bool joins_name(const Sentence& sentence, std::size_t and_) {
  const auto& tokens = sentence.tokens;
  if (and_ == 0 || and_ + 1 >= tokens.size() || !says(tokens[and_], "and")) return false;
  if (tokens[and_ - 1].tag != Tag::proper || tokens[and_ + 1].tag != Tag::proper) return false;
  std::size_t last = and_ + 1;
  while (last + 1 < tokens.size() && tokens[last + 1].tag == Tag::proper) ++last;
  return tokens[last].word.noun_class == NounClass::group || source_noun(lower(tokens[last].text)) != SourceNoun::none;
}

bool is_plural_source(const Sentence& sentence, std::size_t i) {
  const Token& token = sentence.tokens[i];
  if (token.tag != Tag::verb || !token.word.plural_noun || token.past) return false;
  if (i > 0 && (sentence.tokens[i - 1].tag == Tag::pronoun || sentence.tokens[i - 1].tag == Tag::proper ||
                sentence.tokens[i - 1].tag == Tag::wh))
    return false;
  return source_noun(token.word.noun_lemma) != SourceNoun::none || lexicon::can_be_person(token.word.noun_lemma);
}

std::string name_of(const Sentence& sentence, std::string_view text, std::size_t first, std::size_t last) {
  const auto& tokens = sentence.tokens;
  std::optional<std::pair<std::size_t, std::size_t>> best;
  // "Ana Prohl of the Harbour Office": she herself speaks. "a cook working for Blue Kites": so does he
  for (std::size_t i = first + 1; i < last; ++i) {
    std::size_t begin = first;
    while (begin < i && (tokens[begin].tag == Tag::coordinator || tokens[begin].tag == Tag::determiner)) ++begin;
    const bool of = says(tokens[i], "of") || says(tokens[i], "from") || says(tokens[i], "at");
    if (of && is_personal_name(sentence, begin, i))
      return std::string(text.substr(tokens[begin].span.begin, tokens[i - 1].span.end - tokens[begin].span.begin));
    if (tokens[i].tag == Tag::verb && tokens[i].ing && tokens[i - 1].tag == Tag::noun && i > begin &&
        tokens[i + 1].tag == Tag::preposition && lexicon::can_be_person(noun_lemma(tokens[i - 1])))
      return std::string(text.substr(tokens[begin].span.begin, tokens[i - 1].span.end - tokens[begin].span.begin));
  }
  // "health officials in Kellmouth", "analysts polled by Reuters": what stands behind is where or how, not who
  for (std::size_t i = first + 1; i <= last; ++i) {
    // "sources close to the talks"
    const bool joint =
        tokens[i].tag == Tag::preposition || (tokens[i].tag == Tag::to && tokens[i - 1].tag == Tag::adjective);
    // "farmers of Torvale", "the mayor of Torvale": he himself speaks, and no place; of a body its own name is enough
    if (joint && (says(tokens[i], "of") || (says(tokens[i], "for") && begins_with_office(sentence, i + 1, last))) &&
        is_person_of(sentence, first, i, last)) {
      std::size_t begin = first;
      while (begin + 1 < i && (tokens[begin].tag == Tag::determiner || tokens[begin].tag == Tag::possessive)) ++begin;
      const std::size_t end = tokens[i - 1].plural ? i - 1 : last;
      return std::string(text.substr(tokens[begin].span.begin, tokens[end].span.end - tokens[begin].span.begin));
    }
    if (!joint || says(tokens[i], "of") || says(tokens[i], "for") || is_name_part(sentence, i - 1)) continue;
    // "a survey of 900 adults by the Harbour Office" is the office's
    const bool paper = std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(first),
                                   tokens.begin() + static_cast<std::ptrdiff_t>(i), is_document);
    if (paper && says(tokens[i], "by") && i < last) return name_of(sentence, text, i + 1, last);
    std::size_t end = i - 1;
    while (end > first && !is_nominal(tokens[end].tag) && !is_plural_source(sentence, end)) --end;
    // but "a survey by the Harbour Office" is the office's
    if (can_speak(tokens[end]) && tokens[end].tag != Tag::proper && !is_document(tokens[end])) {
      last = end;
    } else {
      // "the tenant of a mill near Torvale": neither the mill nor the place
      for (std::size_t of = first + 1; of < end; ++of)
        if (says(tokens[of], "of") && tokens[of - 1].tag == Tag::noun && !tokens[of - 1].capitalised &&
            tokens[of + 1].tag == Tag::determiner && lexicon::can_be_person(noun_lemma(tokens[of - 1]))) {
          last = of - 1;
          break;
        }
    }
    break;
  }
  for (std::size_t i = first; i <= last; ++i) {
    if (!is_name_part(sentence, i)) continue;
    std::size_t end = i;
    while (end + 1 <= last) {
      if (is_name_part(sentence, end + 1)) {
        ++end;
        continue;
      }
      // "Ministry of Health", "Centre for the Study of Rivers"
      std::size_t next = end + 1;
      if (says(tokens[next], "of") || says(tokens[next], "for") || says(tokens[next], "and") ||
          says(tokens[next], "on") || tokens[next].text == "&") {
        ++next;
        if (next <= last && says(tokens[next], "the")) ++next;
        const bool day = next <= last && weekday_name(tokens[next].text);
        if (next <= last && is_name_part(sentence, next) && !day &&
            (!says(tokens[end + 1], "and") || joins_name(sentence, end + 1))) {
          end = next;
          continue;
        }
      }
      break;
    }
    const bool modifier =
        end + 1 <= last && (tokens[end + 1].tag == Tag::genitive || tokens[end + 1].tag == Tag::noun ||
                            tokens[end + 1].tag == Tag::adjective || tokens[end + 1].tag == Tag::verb);
    // "a report published on Friday" is no Friday's
    const bool day = i == end && i > first && tokens[i - 1].tag == Tag::preposition && is_calendar_name(tokens[i].text);
    if (!modifier && !day && !best) best = {i, end};
    i = end;
  }
  if (!best) {
    // "a report published on Friday": the paper's name is enough
    if (last > first + 1 && tokens[last - 1].tag == Tag::preposition && is_calendar_name(tokens[last].text))
      for (last -= 2; last > first && !is_nominal(tokens[last].tag); --last) {
      }
    std::size_t begin = first;
    while (begin < last && (tokens[begin].tag == Tag::determiner || tokens[begin].tag == Tag::possessive ||
                            tokens[begin].tag == Tag::coordinator))
      ++begin;
    // "officials who were at the scene of the fire that night": the head noun with its modifiers is enough
    constexpr std::size_t short_phrase = 7;
    if (last - begin >= short_phrase) {
      if (const auto phrase = phrase_from(sentence, begin); phrase && phrase->head <= last)
        return std::string(text_of(sentence, text, *phrase));
    }
    best = {begin, last};
  }
  return std::string(
      text.substr(tokens[best->first].span.begin, tokens[best->second].span.end - tokens[best->first].span.begin));
}

}  // namespace figcheck::extract
