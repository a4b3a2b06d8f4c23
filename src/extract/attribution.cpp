#include "extract/attribution.hpp"

#include <algorithm>

#include "extract/function_word.hpp"

namespace figcheck::extract {
namespace {

using lexicon::NounClass;

constexpr std::size_t reach = 18;  // how many tokens an apposition between a speaker and his verb may take

/// A speaker's phrase by its tokens [first, last], and the name to print.
struct Speaker {
  std::size_t first = 0;
  std::size_t last = 0;
  std::string name;
  bool pronoun = false;
};

/// Whether a noun can speak: a person, a body of people, or a document that speaks for one.
bool can_speak(const Token& token) {
  if (token.tag == Tag::proper) return true;
  const std::string noun = noun_lemma(token);
  const NounClass what = token.word.noun_class;
  return lexicon::can_be_person(noun) || what == NounClass::group || what == NounClass::person || noun == "report" ||
         noun == "statement" || noun == "study" || noun == "survey" || noun == "source" || noun == "document" ||
         noun == "poll" || noun == "website" || noun == "newspaper" || noun == "ministry" || noun == "agency" ||
         noun == "data" || noun == "figure" || noun == "record";
}

bool is_name_part(const Sentence& sentence, std::size_t i) {
  const Token& token = sentence.tokens[i];
  return token.tag == Tag::proper || (token.capitalised && (token.tag == Tag::noun || token.quoted));
}

/// The name to print for a phrase of tokens [first, last]: the last run of proper nouns that is not a mere modifier or
/// possessor, with the small words that hold names together ("Centre for the Study of Rivers"); else the phrase without
/// its article.
std::string name_of(const Sentence& sentence, std::string_view text, std::size_t first, std::size_t last) {
  const auto& tokens = sentence.tokens;
  std::optional<std::pair<std::size_t, std::size_t>> best;
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
          says(tokens[next], "on")) {
        ++next;
        if (next <= last && says(tokens[next], "the")) ++next;
        if (next <= last && is_name_part(sentence, next) && !says(tokens[end + 1], "and")) {
          end = next;
          continue;
        }
      }
      break;
    }
    const bool modifier =
        end + 1 <= last && (tokens[end + 1].tag == Tag::genitive || tokens[end + 1].tag == Tag::noun ||
                            tokens[end + 1].tag == Tag::adjective);
    if (!modifier && !best) best = {i, end};
    i = end;
  }
  if (!best) {
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

bool in_speaker_phrase(const Token& token) {
  switch (token.tag) {
    case Tag::noun:
    case Tag::proper:
    case Tag::adjective:
    case Tag::determiner:
    case Tag::possessive:
    case Tag::genitive:
      return true;
    case Tag::preposition:
    case Tag::to:
      return true;
    case Tag::figure:
    case Tag::set_aside:
      return true;
    default:
      return token.past && (token.word.pos & lexicon::Pos::adjective);
  }
}

/// The speaker whose phrase ends right before the verb at `verb`.
std::optional<Speaker> speaker_before(const Sentence& sentence, std::string_view text, std::size_t verb) {
  const auto& tokens = sentence.tokens;
  std::size_t i = verb;
  while (i > 0 &&
         (tokens[i - 1].tag == Tag::adverb || tokens[i - 1].tag == Tag::have || tokens[i - 1].tag == Tag::be ||
          tokens[i - 1].tag == Tag::modal || tokens[i - 1].tag == Tag::do_ || tokens[i - 1].tag == Tag::negation))
    --i;
  if (i == 0) return std::nullopt;
  if (tokens[i - 1].tag == Tag::pronoun) {
    if (says(tokens[i - 1], "there") || says(tokens[i - 1], "i") || says(tokens[i - 1], "we") ||
        says(tokens[i - 1], "you"))
      return std::nullopt;
    return Speaker{i - 1, i - 1, "", true};
  }
  if (tokens[i - 1].tag == Tag::wh && says(tokens[i - 1], "who")) --i;
  std::size_t end = i;
  if (i > 1 && tokens[i - 1].tag == Tag::comma) {
    // an apposition between the speaker and the verb: "Ana Prohl, the mayor, said"
    std::size_t open = i - 1;
    const std::size_t floor = i > reach ? i - reach : 0;
    while (open > floor && tokens[open - 1].tag != Tag::comma &&
           !(tokens[open - 1].tag == Tag::verb && !tokens[open - 1].past) && tokens[open - 1].tag != Tag::stop)
      --open;
    if (open > floor && tokens[open - 1].tag == Tag::comma && open >= 2 && is_nominal(tokens[open - 2].tag))
      end = open - 1;
    else
      end = i - 1;
  }
  std::size_t first = end;
  while (first > 0 && end - first < reach) {
    if (in_speaker_phrase(tokens[first - 1])) {
      --first;
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
  while (first < end && (tokens[first].tag == Tag::preposition || tokens[first].tag == Tag::genitive)) ++first;
  if (first == end) return std::nullopt;
  std::size_t last = end - 1;
  while (last > first && !is_nominal(tokens[last].tag)) --last;
  if (!is_nominal(tokens[last].tag)) return std::nullopt;
  bool speaks = false;
  for (std::size_t k = first; k <= last; ++k) speaks = speaks || (is_nominal(tokens[k].tag) && can_speak(tokens[k]));
  if (!speaks) return std::nullopt;
  return Speaker{first, last, name_of(sentence, text, first, last), false};
}

/// The speaker whose phrase begins at `at` ("said Ana Prohl, the mayor", "according to the ministry's report").
std::optional<Speaker> speaker_from(const Sentence& sentence, std::string_view text, std::size_t at) {
  const auto& tokens = sentence.tokens;
  if (at >= tokens.size()) return std::nullopt;
  if (tokens[at].tag == Tag::pronoun) return Speaker{at, at, "", true};
  std::size_t last = at;
  while (last < tokens.size() && last - at < reach &&
         (in_speaker_phrase(tokens[last]) || tokens[last].tag == Tag::open_quote ||
          tokens[last].tag == Tag::close_quote)) {
    // a comma, verb or time phrase ends it; so does a preposition with a date behind
    if (tokens[last].tag == Tag::preposition && last + 1 < tokens.size() && tokens[last + 1].figure >= 0) break;
    ++last;
  }
  while (last > at && !is_nominal(tokens[last - 1].tag)) --last;
  if (last == at) return std::nullopt;
  return Speaker{at, last - 1, name_of(sentence, text, at, last - 1), false};
}

bool is_content_mark(Tag tag) { return tag == Tag::comma || tag == Tag::close_quote || tag == Tag::dash; }

struct Reader {
  const Sentence& sentence;
  std::string_view text;
  const std::vector<Token>& tokens = sentence.tokens;
  std::vector<Attribution> out{};

  std::size_t begin_of(std::size_t token) const {
    return token < tokens.size() ? tokens[token].span.begin : sentence.span.end;
  }

  void add(const Speaker& speaker, Span scope, std::string recipient = {}) {
    out.push_back(
        {scope, {tokens[speaker.first].span.begin, tokens[speaker.last].span.end}, speaker.name, std::move(recipient)});
  }

  /// Where the clause before token i begins: behind the last semicolon, or ", but" and its like.
  std::size_t left_edge(std::size_t i) const {
    for (std::size_t k = i; k > 0; --k) {
      const Token& token = tokens[k - 1];
      if (token.tag == Tag::colon && token.text == ";") return token.span.end;
      if (token.tag == Tag::coordinator && says(token, "but")) return token.span.end;
    }
    return sentence.span.begin;
  }

  void according_to(std::size_t i) {
    const auto speaker = speaker_from(sentence, text, i + 2);
    if (!speaker) return;
    // "But according to X, …" and "According to X, …" look ahead, "…, according to X" looks back
    const bool between = i > 0 && tokens[i - 1].tag == Tag::comma && speaker->last + 1 < tokens.size() &&
                         tokens[speaker->last + 1].tag == Tag::comma;
    if (between) {
      add(*speaker, {left_edge(i), sentence.span.end});
      return;
    }
    const bool opens = i == 0 || tokens[i - 1].tag == Tag::coordinator || tokens[i - 1].tag == Tag::conjunction ||
                       tokens[i - 1].tag == Tag::stop || tokens[i - 1].tag == Tag::open_quote ||
                       (tokens[i - 1].tag == Tag::colon);
    if (opens)
      add(*speaker, {begin_of(i), sentence.span.end});
    else
      add(*speaker, {left_edge(i), tokens[i].span.begin});
  }

  void saying(std::size_t i) {
    const Token& verb = tokens[i];
    const std::string event = verb_lemma(verb);
    if (!is_saying_verb(event)) return;
    if (i > 0 && tokens[i - 1].tag == Tag::to) return;
    const Tag next = i + 1 < tokens.size() ? tokens[i + 1].tag : Tag::stop;
    const bool progressive = verb.ing && i > 0 && tokens[i - 1].tag == Tag::be;
    if (verb.ing && !progressive) {
      if (event == "cite" || event == "quote") {
        if (const auto speaker = speaker_from(sentence, text, i + 1);
            speaker && !speaker->pronoun && can_speak(tokens[speaker->last]))
          add(*speaker, sentence.span);
      } else if (event == "say" && i > 0 && is_nominal(tokens[i - 1].tag)) {
        // "a call from the ship saying …": what follows is the caller's
        if (const auto speaker = speaker_before(sentence, text, i)) add(*speaker, {verb.span.end, sentence.span.end});
      }
      return;
    }
    // "expects to sign", "vowed to return" are plans, no reports
    if (next == Tag::to) return;
    // "two men accused of theft" is no charge of theirs; "the ministry accused rebels of theft" is
    if ((event == "accuse" || event == "charge") &&
        (next == Tag::preposition || next == Tag::stop || next == Tag::comma))
      return;
    // "quoted by AFP as saying": the subject speaks
    const bool passive = i > 0 && tokens[i - 1].tag == Tag::be;
    if (passive && !progressive && event != "quote") return;
    const bool after_content = i > 0 && (is_content_mark(tokens[i - 1].tag) || tokens[i - 1].tag == Tag::stop);
    if (after_content && (next == Tag::proper || next == Tag::determiner || next == Tag::noun ||
                          next == Tag::adjective || next == Tag::pronoun)) {
      if (const auto speaker = speaker_from(sentence, text, i + 1);
          speaker && (speaker->pronoun || can_speak(tokens[speaker->last]) || !speaker->name.empty())) {
        const bool more = speaker->last + 2 < tokens.size() && tokens[speaker->last + 1].tag == Tag::comma;
        add(*speaker, {sentence.span.begin, more ? sentence.span.end : tokens[i].span.begin});
        return;
      }
    }
    const auto speaker = speaker_before(sentence, text, i);
    if (!speaker) return;
    std::string recipient;
    if (event == "tell" || event == "inform") {
      if (const auto listener = speaker_from(sentence, text, i + 1)) recipient = listener->name;
    }
    const bool content_before = speaker->first > 0 && (is_content_mark(tokens[speaker->first - 1].tag) ||
                                                       tokens[speaker->first - 1].tag == Tag::stop);
    // "…, X said." and "…, X said on Monday.": nothing but a time or a listener behind the verb
    bool trailing = content_before;
    for (std::size_t k = i + 1; trailing && k < tokens.size(); ++k) {
      const Tag tag = tokens[k].tag;
      if (tag == Tag::stop || tag == Tag::open_quote || tag == Tag::close_quote) break;
      if (tag == Tag::conjunction || tag == Tag::figure || tag == Tag::comma || tag == Tag::colon ||
          tag == Tag::pronoun || tag == Tag::be)
        trailing = false;
      if (k > i + 12) trailing = false;
    }
    if (trailing) {
      add(*speaker, {left_edge(speaker->first), tokens[i].span.end}, recipient);
    } else {
      const bool quote_before =
          content_before && tokens[speaker->first - 1].tag != Tag::dash && quoted_before(speaker->first);
      add(*speaker, {quote_before ? sentence.span.begin : tokens[speaker->first].span.begin, sentence.span.end},
          recipient);
    }
  }

  bool quoted_before(std::size_t i) const {
    return std::any_of(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(i),
                       [](const Token& token) { return token.tag == Tag::close_quote; });
  }

  /// "Report: …" and "… : police", "… - witness" of headlines.
  void headline() {
    for (std::size_t i = 1; i + 1 < tokens.size() && i <= 4; ++i) {
      if (tokens[i].tag != Tag::colon || tokens[i].text != ":") continue;
      const auto phrase = phrase_until(sentence, i);
      if (phrase && phrase->first == 0 && can_speak(tokens[phrase->head])) {
        Speaker speaker{0, i - 1, std::string(text_of(sentence, text, *phrase)), false};
        add(speaker, {tokens[i].span.end, sentence.span.end});
      }
      return;
    }
    if (tokens.size() < 5) return;
    for (std::size_t i = tokens.size() - 2; i + 5 > tokens.size() && i > 2; --i) {
      if (tokens[i].tag != Tag::dash && tokens[i].tag != Tag::colon) continue;
      const auto phrase = phrase_from(sentence, i + 1);
      if (phrase && phrase->head + 1 == tokens.size() && can_speak(tokens[phrase->head]))
        add({i + 1, phrase->head, std::string(text_of(sentence, text, *phrase)), false},
            {sentence.span.begin, tokens[i].span.begin});
      return;
    }
  }

  std::vector<Attribution> read() {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      if (i + 2 < tokens.size() && says(tokens[i], "according") && tokens[i + 1].tag == Tag::to)
        according_to(i);
      else if (tokens[i].tag == Tag::verb)
        saying(i);
    }
    headline();
    return std::move(out);
  }
};

}  // namespace

std::vector<Attribution> find_attributions(const Sentence& sentence, std::string_view text) {
  return Reader{sentence, text}.read();
}

const Attribution* covering(const std::vector<Attribution>& attributions, Span figure) {
  const Attribution* best = nullptr;
  for (const Attribution& attribution : attributions) {
    if (figure.begin < attribution.scope.begin || figure.end > attribution.scope.end) continue;
    if (overlap(figure, attribution.speaker) && attribution.recipient.empty()) continue;
    if (!best || attribution.scope.size() < best->scope.size()) best = &attribution;
  }
  return best;
}

}  // namespace figcheck::extract
