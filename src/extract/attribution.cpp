#include "extract/attribution.hpp"

#include <algorithm>

#include "extract/attribution_chain.hpp"
#include "extract/attribution_reader.hpp"
#include "extract/function_word.hpp"
#include "extract/rival.hpp"
#include "extract/verb_group.hpp"
#include "text/outlet.hpp"

namespace figcheck::extract {
namespace {

/// Whether the phrase holds a name.
bool names_somebody(const std::vector<Token>& tokens, const Speaker& speaker) {
  for (std::size_t k = speaker.first; k <= speaker.last; ++k)
    if (tokens[k].tag == Tag::proper) return true;
  return false;
}

bool is_content_mark(Tag tag) { return tag == Tag::comma || tag == Tag::close_quote || tag == Tag::dash; }

/// Verbs whose doer behind "by" stands for what is made known: "released by", "reported by".
bool is_publishing(std::string_view lemma) {
  constexpr std::string_view verbs[] = {
      "announce", "collect", "compile", "confirm",  "disclose", "estimate", "give",   "interview", "issue",  "poll",
      "post",     "provide", "publish", "question", "register", "release",  "report", "reveal",    "supply", "survey"};
  return std::binary_search(std::begin(verbs), std::end(verbs), lemma);
}

/// Verbs of what one holds or looks forward to (Levin 1993, 29.5 and 29.4): somebody else may tell it of him.
bool is_supposing(std::string_view lemma) {
  constexpr std::string_view verbs[] = {"assume", "believe", "expect", "fear",    "foresee", "guess",
                                        "hope",   "presume", "reckon", "suppose", "think"};
  return std::binary_search(std::begin(verbs), std::end(verbs), lemma);
}

/// Verbs of saying whose object is who listens, "told reporters that" (Levin 1993, 37.2 and 37.9).
bool has_listener(std::string_view lemma) {
  return lemma == "tell" || lemma == "inform" || lemma == "assure" || lemma == "notify" || lemma == "remind";
}

}  // namespace

void AttributionReader::add(const Speaker& speaker, Span scope, std::string recipient) {
  const Span phrase{tokens[speaker.first].span.begin, tokens[speaker.last].span.end};
  const std::size_t behind = speaker.behind > speaker.last ? tokens[speaker.behind - 1].span.end : phrase.end;
  Attribution attribution;
  attribution.scope = scope;
  attribution.speaker = phrase;
  attribution.aside = {phrase.end, behind};
  attribution.source = speaker.name;
  attribution.recipient = std::move(recipient);
  attribution.reported = reporting;
  attribution.supposed = supposing;
  attribution.definite = says(tokens[speaker.first], "the");
  if (text::names_outlet(attribution.recipient)) attribution.carrier = attribution.recipient;
  out.push_back(std::move(attribution));
}

/// Where the part of the sentence before token i begins: behind the last semicolon.
std::size_t AttributionReader::part_edge(std::size_t i) const {
  for (std::size_t k = i; k > 0; --k)
    if (tokens[k - 1].tag == Tag::colon && tokens[k - 1].text == ";") return tokens[k - 1].span.end;
  return sentence.span.begin;
}

/// Where the clause before token i begins: behind the last semicolon, or ", but" and its like.
std::size_t AttributionReader::left_edge(std::size_t i) const {
  for (std::size_t k = i; k > 0; --k) {
    const Token& token = tokens[k - 1];
    if (token.tag == Tag::colon && token.text == ";") return token.span.end;
    if (token.tag == Tag::coordinator && says(token, "but") && (k < 2 || tokens[k - 2].tag == Tag::comma))
      return token.span.end;
  }
  return sentence.span.begin;
}

void AttributionReader::saying(std::size_t i) {
  const Token& verb = tokens[i];
  std::string lemma = verb_lemma(verb);
  // "the clerk points out that"
  if ((lemma == "point" || says(verb, "points")) && i + 1 < tokens.size() && says(tokens[i + 1], "out")) lemma = "note";
  const std::string_view event = lemma;  // which compares by its length first
  const Tag next = i + 1 < tokens.size() ? tokens[i + 1].tag : Tag::stop;
  // "the paper doesn't cite its source": who names nobody is not thereby the one who says it
  if ((event == "cite" || event == "quote") && i > 0 && tokens[i - 1].tag == Tag::negation) return;
  if (verb.past && next == Tag::preposition && says(tokens[i + 1], "by")) {
    if (is_placing_verb(event) && placed_by(i)) return;
    if (is_publishing(event)) return by_speaker(i);
  }
  if (event == "describe" && asking(i, event)) return;
  if (giving_number(i, event)) return;
  if (is_showing(event) && !(i > 0 && tokens[i - 1].tag == Tag::be)) return showing(i);
  if (is_placing_verb(event)) {
    if (!is_saying_verb(event)) return placing(i);
    taking_up(i);  // "estimated the crowd at 300, organisers at 500"
  }
  if (event == "hear" || event == "tell") {
    if (hearing(i)) return;
  }
  if (event == "see" || event == "hear" || event == "witness") return witnessing(i);
  if (is_counting(event) && counting(i)) return;
  if (event == "speak" || event == "talk" || event == "give") return giving(i, event);
  if (event == "reject" || event == "dismiss" || event == "dispute" || event == "refute") return rejecting(i);
  if (event == "ask" && asking(i, event)) return;
  if (!is_saying_verb(event)) {
    if (!stating_clause(i, event)) beside_quotation(i);
    return;
  }
  if (!states(i, event)) return;
  if (i > 0 && tokens[i - 1].tag == Tag::to) {
    // "X went on to say that …"
    const bool goes_on = i > 3 && says(tokens[i - 2], "on") && tokens[i - 3].word.verb_lemma == "go";
    if (const auto speaker = goes_on ? speaker_before(sentence, text, i - 3) : std::nullopt)
      add(*speaker, {verb.span.begin, sentence.span.end});
    return;
  }
  // "police keep saying three"
  const bool kept_up = verb.ing && i > 0 && tokens[i - 1].tag == Tag::verb && tokens[i - 1].word.verb_lemma == "keep";
  // "is expected", "is not yet expecting"
  std::size_t group = i;
  while (group > 0 && (tokens[group - 1].tag == Tag::adverb || tokens[group - 1].tag == Tag::negation)) --group;
  const bool in_group = group > 0 && tokens[group - 1].tag == Tag::be;
  const bool progressive = kept_up || (verb.ing && in_group);
  if (verb.ing && !progressive) return participle(i, event);
  // "expects to sign", "vowed to return" are plans, no reports; "confirmed to reporters" is one
  const Tag second = i + 2 < tokens.size() ? tokens[i + 2].tag : Tag::stop;
  const bool listener =
      is_nominal(second) || second == Tag::determiner || second == Tag::pronoun || second == Tag::possessive;
  const bool owns_up = second == Tag::figure && (event == "admit" || event == "confess");
  if (next == Tag::to && !listener && !owns_up && !(event == "claim" && second == Tag::have)) return;
  if (event == "vow" && second == Tag::to) return;  // "vowed never to sell the 60 boats"
  if (is_reduced(i)) return;
  // "two men accused of theft" is no charge of theirs; "the ministry accused rebels of theft" is, and so is
  // "…, prosecutors charge."
  if ((event == "accuse" || event == "charge") &&
      (next == Tag::preposition || ((next == Tag::stop || next == Tag::comma) && verb.past)))
    return;
  const bool passive = in_group && (group == i || verb.past);
  if (passive && !progressive) {
    if (event == "quote" || event == "cite") quoted_by(i);
    return;
  }
  const bool after_content = i > 0 && (is_content_mark(tokens[i - 1].tag) || tokens[i - 1].tag == Tag::stop);
  const bool told = has_listener(event);
  if (after_content && !told &&
      (next == Tag::proper || next == Tag::determiner || next == Tag::noun || next == Tag::adjective ||
       next == Tag::possessive || next == Tag::pronoun ||
       (i + 1 < tokens.size() && (says(tokens[i + 1], "one") || says(tokens[i + 1], "another"))) ||
       ((next == Tag::figure || next == Tag::other) &&
        is_nominal(i + 2 < tokens.size() ? tokens[i + 2].tag : Tag::stop))) &&
      inverted(i))
    return;
  if ((event == "quote" || event == "cite") && quoting(i)) return;
  auto speaker = speaker_before(sentence, text, kept_up ? i - 1 : i);
  const bool shared = !speaker;
  // "ran home and added a goal" says nothing
  const bool states = event == "say" || event == "tell" || next == Tag::conjunction || next == Tag::open_quote ||
                      next == Tag::colon || next == Tag::comma;
  if (shared && states) speaker = shared_speaker(i);
  if (!speaker || stands_aside(*speaker)) return;
  std::string recipient;
  std::size_t heard = i;  // the last token of those to whom it was told
  if (told) {
    // "told a news conference 40 boats had sunk": the figure is what they heard
    std::size_t end = i + 1;
    while (end < tokens.size() && end < i + 12 && (tokens[end].tag != Tag::figure || !is_nominal(tokens[end - 1].tag)))
      ++end;
    if (const auto to = speaker_from(sentence, text, i + 1, end)) {
      if (to->pronoun && says(tokens[to->first], "you")) return;  // "people will tell you about …"
      recipient = to->name;
      heard = to->last;
      if (heard + 1 < tokens.size() && tokens[heard + 1].tag == Tag::to) return;  // "told her to count them": no report
      // "a crowd of 300"
      if (heard + 2 < tokens.size() && says(tokens[heard + 1], "of") && tokens[heard + 2].tag == Tag::figure)
        heard += 2;
    }
  }
  std::size_t own = speaker->first;
  while (own > 0 && tokens[own - 1].tag == Tag::determiner) --own;
  // but "…, and the clerk believes" says so himself
  supposing = is_supposing(event) && !(own > 0 && tokens[own - 1].tag == Tag::coordinator);
  reporting = event == "report" || event == "write" || event == "broadcast";
  behind_speaker(i, heard, *speaker, recipient);
  if (shared) out.back().scope.begin = verb.span.begin;
  if (const auto bearer = put_in_between(i, *speaker)) out.back().scope.begin = *bearer;
  reporting = supposing = false;
  settle_aside(i);
}

/// "…, said X": what stands before it. Of what follows X and his apposition only a quotation that goes on is his.
bool AttributionReader::inverted(std::size_t i) {
  auto speaker = speaker_from(sentence, text, i + 1);
  if (!speaker || !(speaker->pronoun || can_speak(tokens[speaker->last]) || names_somebody(tokens, *speaker)))
    return false;
  name_by_apposition(*speaker);
  // "Ana Prohl, the mayor, said she expects 30": what follows the verb has a verb of its own
  if (const std::size_t behind = speaker->last + 1; behind < tokens.size()) {
    const Token& verb = tokens[behind];
    if (is_auxiliary(verb.tag) || (verb.tag == Tag::verb && !verb.ing)) return false;
  }
  // "Ana Prohl, the mayor, said the first night left 40 dead": a participle takes no object
  for (std::size_t k = speaker->first + 1; k < speaker->last; ++k)
    if (tokens[k].tag == Tag::verb && tokens[k].past && is_nominal(tokens[k - 1].tag) &&
        (tokens[k + 1].tag == Tag::figure || tokens[k + 1].tag == Tag::determiner ||
         tokens[k + 1].tag == Tag::possessive))
      return false;
  add(*speaker, {sentence.span.begin, tokens[i].span.begin});
  // "Not so, says X: the town is three miles off."
  if (const std::size_t behind = speaker->last + 1; behind < tokens.size() && tokens[behind].text == ":")
    add(*speaker, {tokens[behind].span.end, sentence.span.end});
  else
    resume(*speaker, behind);
  return true;
}

/// Gives the speaker the quotation that opens at token `from` or behind it.
void AttributionReader::resume(const Speaker& speaker, std::size_t from) {
  for (std::size_t k = from; k < tokens.size(); ++k)
    if (tokens[k].tag == Tag::open_quote) return add(speaker, {tokens[k].span.begin, sentence.span.end});
}

/// "X said …", "…, X said.", "…, X said, …". `heard` is the last token of those to whom it was told, else the verb's.
void AttributionReader::behind_speaker(std::size_t i, std::size_t heard, const Speaker& speaker,
                                       const std::string& recipient) {
  // "…,' said Ana Prohl, who expects 30": what the relative clause says stands in it
  if (speaker.last < i && i > 0 && says(tokens[i - 1], "who"))
    return add(speaker, {tokens[heard].span.end, sentence.span.end}, recipient);
  const std::size_t first = speaker.first;
  const bool content_before =
      first > 0 && speaker.last < i && (is_content_mark(tokens[first - 1].tag) || tokens[first - 1].tag == Tag::stop);
  bool aside = false;
  const bool trailing = content_before && trails(i, heard, first, aside);
  const bool quote_before =
      content_before &&
      (tokens[first - 1].tag == Tag::close_quote ||
       (tokens[first - 1].tag == Tag::comma && first > 1 && tokens[first - 2].tag == Tag::close_quote));
  if (trailing || quote_before) {
    // "Six were miners; the rest had come by sea, X said": all of it, unless somebody spoke before
    const std::size_t left = quote_before || out.empty() ? sentence.span.begin : part_edge(first);
    // "…, police said, and 30 were hurt" goes on behind the aside; behind a quotation only another one does
    const bool goes_on = aside && !quote_before;
    add(speaker, {left, goes_on ? sentence.span.end : tokens[i].span.end}, recipient);
    if (quote_before) resume(speaker, i + 1);
    return;
  }
  if (const auto bare = content_before ? std::nullopt : run_on(i, heard, speaker))
    return add(*bare, {out.empty() ? sentence.span.begin : part_edge(first), tokens[bare->first].span.begin},
               recipient);
  Span scope = object_scope(heard, {tokens[first].span.begin, sentence.span.end});
  // "told a crowd of 300 that …": how many listen is the article's own
  for (std::size_t k = i + 1; k <= heard; ++k)
    if (tokens[k].tag == Tag::figure) scope.begin = tokens[heard].span.end;
  add(speaker, scope, recipient);
}

std::vector<Attribution> AttributionReader::read() {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    switch (token.tag) {
      case Tag::verb:
      case Tag::preposition:
        if (i + 2 < tokens.size() && says(token, "according") && tokens[i + 1].tag == Tag::to) {
          according_to(i, i + 2);
        } else if (token.tag == Tag::verb) {
          saying(i);
          if (token.past) believing(i);  // "convinced"
        } else if (says(token, "per")) {
          as_per(i);
        } else if (says(token, "by")) {
          by_reckoning(i);
        }
        break;
      case Tag::adjective:
        believing(i);
        break;
      case Tag::noun:
        // "the clerk points out that", which looks like a plural
        if (says(token, "points") && i + 2 < tokens.size() && says(tokens[i + 1], "out") && !says(tokens[i + 2], "of"))
          saying(i);
        break;
      case Tag::have:
        giving(i, "have");
        break;
      case Tag::genitive:
      case Tag::possessive:
        by_reckoning(i);
        break;
      case Tag::open_bracket:
        bracketed(i);
        break;
      case Tag::colon:
        introducing(i);
        break;
      default:
        break;
    }
  }
  headline();
  if (out.size() > 1) chain(out);
  return std::move(out);
}

std::vector<Attribution> find_attributions(const Sentence& sentence, std::string_view text) {
  return AttributionReader(sentence, text).read();
}

const Attribution* covering(const std::vector<Attribution>& attributions, Span figure) {
  const Attribution* best = nullptr;
  for (const Attribution& attribution : attributions) {
    if (figure.begin < attribution.scope.begin || figure.end > attribution.scope.end) continue;
    if (overlap(figure, attribution.aside)) continue;
    if (overlap(figure, attribution.speaker) && attribution.recipient.empty()) continue;
    if (!best || attribution.scope.size() < best->scope.size()) best = &attribution;
  }
  return best;
}

}  // namespace figcheck::extract
