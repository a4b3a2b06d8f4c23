#include "extract/phrase.hpp"

#include <algorithm>

#include "extract/dateline_dash.hpp"
#include "extract/function_word.hpp"
#include "extract/simple_past.hpp"

namespace figcheck::extract {
namespace {

constexpr std::size_t longest_phrase = 10;
constexpr std::size_t longest_subject = 25;

bool is_attributive_figure(const Sentence& sentence, const Token& token) {
  return token.figure >= 0 && token.tag == Tag::figure &&
         sentence.figures[static_cast<std::size_t>(token.figure)].attributive;
}

/// Whether a token that holds digits is a name for all that: "F-16".
bool is_model(const Token& token) {
  return token.tag == Tag::set_aside && !token.text.empty() && token.text.front() >= 'A' && token.text.front() <= 'Z';
}

/// A hyphen set apart by blanks, as in text put together from tokens: "high - pressure valves".
bool is_spaced_hyphen(const Sentence& sentence, std::size_t i) {
  return sentence.tokens[i].tag == Tag::dash && sentence.tokens[i].text == "-";
}

/// Whether a participle at `at` stands before a noun that it modifies ("unaccompanied children", "damaged and burnt
/// houses").
bool modifies_noun_ahead(const Sentence& sentence, std::size_t at) {
  std::size_t reach = 4;
  for (std::size_t i = at + 1; i < sentence.tokens.size() && i < at + reach; ++i) {
    const Token& token = sentence.tokens[i];
    if (is_spaced_hyphen(sentence, i)) {
      reach += 1;
      continue;
    }
    if (token.tag == Tag::noun) return true;
    if (token.tag == Tag::proper) return i + 1 < sentence.tokens.size() && sentence.tokens[i + 1].tag == Tag::noun;
    if (token.tag == Tag::adjective || token.tag == Tag::coordinator ||
        (token.tag == Tag::verb && (token.past || token.ing)))
      continue;
    return false;
  }
  return false;
}

/// Whether adjectives or singular nouns and then a plural noun follow token `at`.
bool modifies_plural_ahead(const Sentence& sentence, std::size_t at) {
  for (std::size_t i = at + 1; i < sentence.tokens.size() && i < at + 4; ++i) {
    const Token& token = sentence.tokens[i];
    if (!is_nominal(token.tag) && token.tag != Tag::adjective) return false;
    if (token.tag == Tag::noun && token.plural) return true;
  }
  return false;
}

}  // namespace

bool is_held(const Token& token) { return says(token, "hostage") || says(token, "captive") || says(token, "prisoner"); }

bool ends_clause(const Token& token) {
  return token.tag == Tag::stop || token.tag == Tag::colon || token.tag == Tag::conjunction || token.tag == Tag::wh;
}

std::optional<NounPhrase> phrase_from(const Sentence& sentence, std::size_t at, bool plural) {
  const auto& tokens = sentence.tokens;
  std::size_t i = at;
  const auto is_quote = [&](Tag tag) { return tag == Tag::open_quote || tag == Tag::close_quote; };
  while (i < tokens.size() &&
         (tokens[i].tag == Tag::determiner || tokens[i].tag == Tag::possessive || is_quote(tokens[i].tag)))
    ++i;
  const std::size_t limit = std::min(tokens.size(), i + longest_phrase);
  constexpr std::size_t none = static_cast<std::size_t>(-1);
  std::size_t head = none;
  std::size_t first = i;
  for (; i < limit; ++i) {
    const Token& token = tokens[i];
    const bool last = i + 1 >= tokens.size();
    const bool verb_like_plural =
        plural && token.tag == Tag::verb && token.word.plural_noun && head != none && !tokens[head].plural;
    if (token.tag == Tag::noun || verb_like_plural) {
      head = i;
      if (token.plural) {
        // "arms dealers", "sports officials": a plural goes on only into another plain plural noun that can be no verb
        const bool compound = !last && tokens[i + 1].tag == Tag::noun &&
                              ((tokens[i + 1].word.pos & lexicon::Pos::verb) == 0 || tokens[i + 1].word.plural_noun) &&
                              !(plural && is_held(tokens[i + 1]));
        if (!compound && !(!last && tokens[i + 1].tag == Tag::genitive)) break;
      }
    } else if (token.tag == Tag::proper) {
      head = i;
    } else if (token.tag == Tag::adjective) {
      if (head != none) {
        if (!(!last && is_nominal(tokens[i + 1].tag) && tokens[head].tag == Tag::proper)) break;
      } else if (!modifies_noun_ahead(sentence, i) &&
                 !(!last && (tokens[i + 1].tag == Tag::adjective || tokens[i + 1].tag == Tag::comma ||
                             tokens[i + 1].tag == Tag::proper || tokens[i + 1].figure >= 0))) {
        break;
      }
    } else if (token.tag == Tag::verb && (token.past || token.ing)) {
      if (head != none || is_simple_past(token) || !modifies_noun_ahead(sentence, i)) break;
    } else if (token.tag == Tag::adverb) {
      const bool nearby =
          !last && is_nominal(tokens[i + 1].tag) &&
          (says(token, "nearby") || says(token, "earlier") || says(token, "later"));  // "nine nearby houses"
      if (head != none || last ||
          (!nearby && tokens[i + 1].tag != Tag::adjective && !tokens[i + 1].past && !is_spaced_hyphen(sentence, i + 1)))
        break;
    } else if (token.tag == Tag::genitive) {
      if (head == none) break;
      first = std::min(first, head);
    } else if (token.tag == Tag::comma || token.tag == Tag::coordinator) {
      // "two big, heavy lorries"; "government and private offices", where the first noun is a modifier: only its being
      // singular tells
      if (i == first || last) break;
      const Token& next = tokens[i + 1];
      if (head != none) {
        if (token.tag == Tag::comma || tokens[head].plural || !modifies_plural_ahead(sentence, i)) break;
        head = none;
        continue;
      }
      if (next.tag != Tag::adjective && !next.past && next.tag != Tag::noun && !is_attributive_figure(sentence, next))
        break;
    } else if (token.tag == Tag::figure || token.tag == Tag::set_aside) {
      if (head != none || !(is_attributive_figure(sentence, token) ||
                            (token.tag == Tag::set_aside && !last &&
                             (is_nominal(tokens[i + 1].tag) || tokens[i + 1].tag == Tag::adjective ||
                              is_spaced_hyphen(sentence, i + 1) ||
                              ((tokens[i + 1].ing || tokens[i + 1].past) && modifies_noun_ahead(sentence, i + 1))))))
        break;
    } else if (token.tag == Tag::dash && i > first && !last) {
      // "major - league clubs"
      const Token& next = tokens[i + 1];
      if (!is_spaced_hyphen(sentence, i) || (head != none && tokens[head].plural) ||
          !(next.tag == Tag::noun || next.tag == Tag::adjective || next.past))
        break;
      if (!modifies_noun_ahead(sentence, i)) break;
      head = none;
    } else if (!is_quote(token.tag)) {
      break;
    }
  }
  if (head == none) return std::nullopt;
  return NounPhrase{std::min(first, head), head};
}

std::optional<NounPhrase> phrase_until(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  std::size_t i = at;
  while (i > 0 && (tokens[i - 1].tag == Tag::adverb || tokens[i - 1].tag == Tag::close_quote ||
                   tokens[i - 1].tag == Tag::open_quote))
    --i;
  if (i == 0 || !is_nominal(tokens[i - 1].tag)) return std::nullopt;
  const std::size_t head = i - 1;
  std::size_t first = head;
  while (first > 0 && head - first < longest_phrase) {
    const Token& before = tokens[first - 1];
    const bool modifier =
        is_nominal(before.tag) || before.tag == Tag::adjective || (before.tag == Tag::genitive && first >= 2) ||
        (before.tag == Tag::verb && before.past && first + 1 <= head && before.word.pos & lexicon::Pos::adjective &&
         !is_saying_verb(before.word.verb_lemma));  // "…, said Ada Lorrin, 37": the verb is no participle of hers
    if (!modifier) break;
    --first;
  }
  while (first < head && tokens[first].tag == Tag::genitive) ++first;
  return NounPhrase{first, head};
}

namespace {

/// "Friday", "March": a name that WordNet has as a time.
bool names_time(const Token& token) {
  return token.tag == Tag::proper && token.word.noun_class == lexicon::NounClass::time;
}

/// Where the aside opens that a comma closes right before the verb, "…, which have lost a fifth this year, dropped",
/// "…, built in 2004, sank": its first comma; nothing where there is none.
std::optional<std::size_t> aside_before(const Sentence& sentence, std::size_t verb) {
  const auto& tokens = sentence.tokens;
  std::size_t close = verb;
  while (close > 0 && (tokens[close - 1].tag == Tag::adverb || tokens[close - 1].tag == Tag::have ||
                       tokens[close - 1].tag == Tag::be || tokens[close - 1].tag == Tag::modal))
    --close;
  if (close == 0 || tokens[close - 1].tag != Tag::comma) return std::nullopt;
  for (std::size_t i = close - 1; i-- > 0 && close - i <= longest_subject;) {
    if (tokens[i].tag == Tag::stop || tokens[i].tag == Tag::open_quote || tokens[i].tag == Tag::close_quote)
      return std::nullopt;
    if (tokens[i].tag != Tag::comma) continue;
    const Token& first = tokens[i + 1];
    const bool opens = first.tag == Tag::wh || (first.tag == Tag::verb && (first.past || first.ing));
    return opens && i > 0 && is_nominal(tokens[i - 1].tag) ? std::optional(i) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::optional<NounPhrase> subject_of(const Sentence& sentence, std::size_t verb) {
  const auto& tokens = sentence.tokens;
  if (const auto comma = aside_before(sentence, verb)) verb = *comma;
  std::size_t begin = verb;
  const std::size_t floor = verb > longest_subject ? verb - longest_subject : 0;
  bool seen_nominal = false;
  while (begin > floor) {
    const Token& before = tokens[begin - 1];
    if (ends_clause(before) || before.tag == Tag::open_quote || before.tag == Tag::comma) break;
    if (before.tag == Tag::dash && closes_dateline(sentence, begin - 1)) break;
    // another finite verb before a subject was seen: this one is coordinated with it and shares its subject
    if (before.tag == Tag::verb && seen_nominal && !before.past && !before.ing) break;
    // "the bank said on Friday net income rose": what is said has a subject of its own
    if (before.tag == Tag::verb && seen_nominal && before.past && begin >= 2 && is_nominal(tokens[begin - 2].tag) &&
        tokens[begin].tag != Tag::to && is_saying_verb(before.word.verb_lemma))
      break;
    seen_nominal = seen_nominal || is_nominal(before.tag) || before.tag == Tag::pronoun;
    --begin;
  }
  while (begin < verb) {
    const Tag tag = tokens[begin].tag;
    if (is_nominal(tag) || tag == Tag::adjective || tag == Tag::determiner || tag == Tag::possessive ||
        tag == Tag::figure)
      break;
    if (tag == Tag::preposition || tag == Tag::to) {
      // "on Friday net income rose": the name of a time closes its phrase
      if (begin + 2 < verb && names_time(tokens[begin + 1])) {
        begin += 2;
        continue;
      }
      // an opening adverbial ("In Torvale officials said"): step over its phrase
      const auto inner = phrase_from(sentence, begin + 1);
      begin = inner && inner->head < verb ? inner->head + 1 : begin + 1;
      continue;
    }
    ++begin;
  }
  if (begin >= verb) return std::nullopt;
  if (tokens[begin].tag == Tag::figure) ++begin;
  const auto phrase = phrase_from(sentence, begin);
  if (!phrase || phrase->head >= verb) return std::nullopt;
  return phrase;
}

std::string_view text_of(const Sentence& sentence, std::string_view text, const NounPhrase& phrase) {
  const std::size_t begin = sentence.tokens[phrase.first].span.begin;
  return text.substr(begin, sentence.tokens[phrase.head].span.end - begin);
}

std::vector<std::string> modifiers_of(const Sentence& sentence, const NounPhrase& phrase) {
  std::vector<std::string> out;
  for (std::size_t i = phrase.first; i < phrase.head; ++i) {
    const Token& token = sentence.tokens[i];
    if (is_nominal(token.tag) || token.tag == Tag::adjective || token.tag == Tag::verb) out.push_back(lemma(token));
    if (is_model(token)) out.push_back(lower(token.text));
  }
  return out;
}

std::size_t with_determiners(const std::vector<Token>& tokens, std::size_t at) {
  while (at > 0 && (tokens[at - 1].tag == Tag::determiner || tokens[at - 1].tag == Tag::possessive)) --at;
  return at;
}

}  // namespace figcheck::extract
