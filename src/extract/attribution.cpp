#include "extract/attribution.hpp"

#include <algorithm>

#include "extract/attribution_chain.hpp"
#include "extract/function_word.hpp"
#include "extract/rival.hpp"
#include "extract/speaker_phrase.hpp"
#include "text/outlet.hpp"

namespace figcheck::extract {
namespace {

bool is_content_mark(Tag tag) { return tag == Tag::comma || tag == Tag::close_quote || tag == Tag::dash; }

/// Verbs by which papers and data speak (Levin 1993, 48.1.2 and 37.7, with "find").
bool is_showing(std::string_view lemma) {
  return lemma == "show" || lemma == "find" || lemma == "demonstrate" || lemma == "reflect";
}

/// Verbs whose doer behind "by" stands for what is made known: "released by", "reported by".
bool is_publishing(std::string_view lemma) {
  constexpr std::string_view verbs[] = {"announce", "collect", "compile", "confirm", "disclose", "estimate",
                                        "give",     "issue",   "post",    "provide", "publish",  "register",
                                        "release",  "report",  "reveal",  "supply"};
  return std::binary_search(std::begin(verbs), std::end(verbs), lemma);
}

/// Where things are told in evidence (hyponyms of court.n.01 and committee.n.01 in WordNet 3.0 that hear): "the inquest
/// heard that", "jurors were told".
bool hears_evidence(std::string_view noun) {
  constexpr std::string_view nouns[] = {"commission", "committee", "court", "hearing", "inquest", "inquiry",
                                        "juror",      "jury",      "panel", "trial",   "tribunal"};
  return std::binary_search(std::begin(nouns), std::end(nouns), noun);
}

/// Nouns for a number of which one gives word: "gave a toll of 27".
bool names_number(const Token& token) {
  constexpr std::string_view nouns[] = {"count", "estimate", "figure", "number", "tally", "toll", "total"};
  return token.tag == Tag::noun &&
         std::any_of(std::begin(nouns), std::end(nouns), [&](std::string_view noun) { return says(token, noun); });
}

struct Reader {
  const Sentence& sentence;
  std::string_view text;
  const std::vector<Token>& tokens = sentence.tokens;
  std::vector<Attribution> out{};
  bool reporting = false;
  std::optional<std::size_t> citing{};  ///< which of `out` an aside cites whose verb is still to come

  std::size_t begin_of(std::size_t token) const {
    return token < tokens.size() ? tokens[token].span.begin : sentence.span.end;
  }

  void add(const Speaker& speaker, Span scope, std::string recipient = {}) {
    const Span phrase{tokens[speaker.first].span.begin, tokens[speaker.last].span.end};
    const std::size_t behind = speaker.behind > speaker.last ? tokens[speaker.behind - 1].span.end : phrase.end;
    Attribution attribution{scope, phrase, {phrase.end, behind}, speaker.name, std::move(recipient), false, false, {}};
    attribution.reported = reporting;
    attribution.definite = says(tokens[speaker.first], "the");
    if (text::names_outlet(attribution.recipient)) attribution.carrier = attribution.recipient;
    out.push_back(std::move(attribution));
  }

  /// Where the part of the sentence before token i begins: behind the last semicolon.
  std::size_t part_edge(std::size_t i) const {
    for (std::size_t k = i; k > 0; --k)
      if (tokens[k - 1].tag == Tag::colon && tokens[k - 1].text == ";") return tokens[k - 1].span.end;
    return sentence.span.begin;
  }

  /// Where the clause before token i begins: behind the last semicolon, or ", but" and its like.
  std::size_t left_edge(std::size_t i) const {
    for (std::size_t k = i; k > 0; --k) {
      const Token& token = tokens[k - 1];
      if (token.tag == Tag::colon && token.text == ";") return token.span.end;
      if (token.tag == Tag::coordinator && says(token, "but") && (k < 2 || tokens[k - 2].tag == Tag::comma))
        return token.span.end;
    }
    return sentence.span.begin;
  }

  void according_to(std::size_t i) {
    const auto speaker = speaker_from(sentence, text, i + 2);
    // "according to information available now" names nobody
    if (!speaker || (speaker->first == speaker->last && says(tokens[speaker->last], "information"))) return;
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
    const std::string lemma = verb_lemma(verb);
    const std::string_view event = lemma;  // which compares by its length first
    const Tag next = i + 1 < tokens.size() ? tokens[i + 1].tag : Tag::stop;
    if (verb.past && next == Tag::preposition && says(tokens[i + 1], "by") && is_publishing(event))
      return by_speaker(i);
    if (is_showing(event) && !(i > 0 && tokens[i - 1].tag == Tag::be)) return showing(i);
    if (is_placing_verb(event)) {
      if (!is_saying_verb(event)) return placing(i);
      taking_up(i);  // "estimated the crowd at 300, organisers at 500"
    }
    if (event == "hear" || event == "tell") {
      if (hearing(i)) return;
    }
    if (event == "see" || event == "hear" || event == "witness" || event == "count") return witnessing(i);
    if (event == "speak" || event == "give") return giving(i, event);
    if (!is_saying_verb(event)) return;
    if (i > 0 && tokens[i - 1].tag == Tag::to) return;
    const bool progressive = verb.ing && i > 0 && tokens[i - 1].tag == Tag::be;
    if (verb.ing && !progressive) return participle(i, event);
    // "expects to sign", "vowed to return" are plans, no reports
    const bool perfect = i + 2 < tokens.size() && tokens[i + 2].tag == Tag::have;  // "claimed to have sunk 40 boats"
    if (next == Tag::to && !(event == "claim" && perfect)) return;
    // "two men accused of theft" is no charge of theirs; "the ministry accused rebels of theft" is, and so is
    // "…, prosecutors charge."
    if ((event == "accuse" || event == "charge") &&
        (next == Tag::preposition || ((next == Tag::stop || next == Tag::comma) && verb.past)))
      return;
    const bool passive = i > 0 && tokens[i - 1].tag == Tag::be;
    if (passive && !progressive) {
      if (event == "quote" || event == "cite") quoted_by(i);
      return;
    }
    const bool after_content = i > 0 && (is_content_mark(tokens[i - 1].tag) || tokens[i - 1].tag == Tag::stop);
    const bool told = event == "tell" || event == "inform";
    if (after_content && !told &&
        (next == Tag::proper || next == Tag::determiner || next == Tag::noun || next == Tag::adjective ||
         next == Tag::possessive || next == Tag::pronoun ||
         ((next == Tag::figure || next == Tag::other) &&
          is_nominal(i + 2 < tokens.size() ? tokens[i + 2].tag : Tag::stop))) &&
        inverted(i))
      return;
    if ((event == "quote" || event == "cite") && quoting(i)) return;
    const auto speaker = speaker_before(sentence, text, i);
    if (!speaker) return;
    std::string recipient;
    if (told) {
      if (const auto listener = speaker_from(sentence, text, i + 1)) recipient = listener->name;
    }
    reporting = event == "report" || event == "write" || event == "broadcast";
    behind_speaker(i, *speaker, recipient);
    reporting = false;
    settle_aside(i);
  }

  /// "State television, quoting police, reported …": the origin is who is cited, unless the one who cites speaks for
  /// himself. Verb i has just brought the last of `out`.
  void settle_aside(std::size_t i) {
    if (!citing || *citing + 2 != out.size()) return;
    Attribution& cited = out[*citing];
    const Attribution& teller = out.back();
    if (teller.speaker.end <= cited.speaker.begin && cited.speaker.end <= tokens[i].span.begin) {
      if (passes_on(teller)) {
        cited.carrier = teller.source;
        cited.scope = teller.scope;
        out.pop_back();
      } else {
        out.erase(out.end() - 2);
      }
    }
    citing.reset();
  }

  /// "CNN quoted the governor as saying …": the governor speaks, CNN carries it. False where it is not.
  bool quoting(std::size_t i) {
    const auto origin = speaker_from(sentence, text, i + 1);
    if (!origin || origin->pronoun || origin->last + 1 >= tokens.size()) return false;
    const std::size_t as = origin->last + 1;
    if (!says(tokens[as], "as") && !says(tokens[as], "saying")) return false;
    const auto carrier = speaker_before(sentence, text, i);
    add(*origin, {tokens[as].span.end, sentence.span.end});
    if (carrier && !carrier->pronoun) out.back().carrier = carrier->name;
    return true;
  }

  /// "…, said X": what stands before it. Of what follows X and his apposition only a quotation that goes on is his.
  bool inverted(std::size_t i) {
    const auto speaker = speaker_from(sentence, text, i + 1);
    if (!speaker || !(speaker->pronoun || can_speak(tokens[speaker->last]) || !speaker->name.empty())) return false;
    // "Ana Prohl, the mayor, said she expects 30": what follows the verb has a verb of its own
    if (const std::size_t behind = speaker->last + 1; behind < tokens.size()) {
      const Token& verb = tokens[behind];
      const bool finite = verb.tag == Tag::be || verb.tag == Tag::have || verb.tag == Tag::modal ||
                          verb.tag == Tag::do_ || verb.tag == Tag::negation || (verb.tag == Tag::verb && !verb.ing);
      if (finite) return false;
    }
    add(*speaker, {sentence.span.begin, tokens[i].span.begin});
    resume(*speaker, speaker->last + 1);
    return true;
  }

  /// Gives the speaker the quotation that opens at token `from` or behind it.
  void resume(const Speaker& speaker, std::size_t from) {
    for (std::size_t k = from; k < tokens.size(); ++k)
      if (tokens[k].tag == Tag::open_quote) return add(speaker, {tokens[k].span.begin, sentence.span.end});
  }

  /// "X said …", "…, X said.", "…, X said, …".
  void behind_speaker(std::size_t i, const Speaker& speaker, const std::string& recipient) {
    const std::size_t first = speaker.first;
    const bool content_before =
        first > 0 && (is_content_mark(tokens[first - 1].tag) || tokens[first - 1].tag == Tag::stop);
    // nothing but a time or a listener behind the verb
    bool trailing = content_before, aside = false;
    for (std::size_t k = i + 1; trailing && k < tokens.size(); ++k) {
      const Tag tag = tokens[k].tag;
      if (tag == Tag::stop || tag == Tag::open_quote || tag == Tag::close_quote) break;
      if (tag == Tag::comma) {
        aside = true;
        break;
      }
      if (tag == Tag::conjunction || tag == Tag::figure || tag == Tag::colon || tag == Tag::pronoun || tag == Tag::be ||
          k > i + 12)
        trailing = false;
    }
    const bool quote_before =
        content_before &&
        (tokens[first - 1].tag == Tag::close_quote ||
         (tokens[first - 1].tag == Tag::comma && first > 1 && tokens[first - 2].tag == Tag::close_quote));
    if (trailing || quote_before) {
      const std::size_t left = quote_before ? sentence.span.begin : part_edge(first);
      // "…, police said, and 30 were hurt" goes on behind the aside; behind a quotation only another one does
      const bool goes_on = aside && !quote_before;
      add(speaker, {left, goes_on ? sentence.span.end : tokens[i].span.end}, recipient);
      if (quote_before) resume(speaker, i + 1);
    } else {
      add(speaker, {tokens[first].span.begin, sentence.span.end}, recipient);
    }
  }

  /// "figures released by X", "the toll reported by X": the clause before it.
  void by_speaker(std::size_t i) {
    const auto speaker = speaker_from(sentence, text, i + 2);
    if (!speaker || speaker->pronoun || !can_speak(tokens[speaker->last])) return;
    // "figures released by X show …" go on
    const std::size_t behind = speaker->last + 1;
    const bool goes_on = behind < tokens.size() && tokens[behind].tag == Tag::verb &&
                         (is_showing(verb_lemma(tokens[behind])) || is_saying_verb(verb_lemma(tokens[behind])));
    add(*speaker, {left_edge(i), goes_on ? sentence.span.end : tokens[speaker->last].span.end});
  }

  /// "Figures show", "a survey found": only papers and data do so, or what is said to be someone's.
  void showing(std::size_t i) {
    const auto speaker = speaker_before(sentence, text, i);
    if (!speaker || speaker->pronoun) return;
    bool document = false;
    for (std::size_t k = speaker->first; k <= speaker->last; ++k) document = document || is_document(tokens[k]);
    if (document) behind_speaker(i, *speaker, {});
  }

  /// "X puts the toll at 30", "X pegged the offer to be 30".
  void placing(std::size_t i) {
    constexpr std::size_t longest = 16;
    for (std::size_t k = i + 1; k + 1 < tokens.size() && k < i + longest; ++k) {
      if (ends_clause(tokens[k])) return;
      const bool placed =
          (says(tokens[k], "at") || says(tokens[k], "be") || says(tokens[k], "as")) &&
          (tokens[k + 1].tag == Tag::figure ||
           (k + 2 < tokens.size() && tokens[k + 1].tag != Tag::preposition && tokens[k + 2].tag == Tag::figure));
      if (!placed) continue;
      if (const auto speaker = speaker_before(sentence, text, i); speaker && !speaker->pronoun)
        add(*speaker, {tokens[k].span.end, sentence.span.end});
      taking_up(k + 1);
      return;
    }
  }

  /// "…, organisers at 50": each who takes up the verb of placing behind token `from`.
  void taking_up(std::size_t from) {
    constexpr std::size_t farthest = 40;
    const std::size_t limit = std::min(tokens.size(), from + farthest);
    for (std::size_t k = from + 1; k + 1 < limit; ++k) {
      if (tokens[k].tag == Tag::verb || tokens[k].tag == Tag::stop) return;
      if (!says(tokens[k], "at") || tokens[k + 1].tag != Tag::figure || !is_nominal(tokens[k - 1].tag)) continue;
      if (!takes_up(sentence, k - 1)) continue;
      if (const auto speaker = speaker_before(sentence, text, k); speaker && !speaker->pronoun)
        add(*speaker, {tokens[k].span.end, sentence.span.end});
    }
  }

  /// "the court heard that he set nine fires", "jurors were told there were 30": told in evidence. False where it is
  /// not.
  bool hearing(std::size_t i) {
    const bool told = says(tokens[i], "told");
    if (tokens[i].ing || (told && !(i > 0 && tokens[i - 1].tag == Tag::be))) return false;
    const auto speaker = speaker_before(sentence, text, i);
    if (!speaker || speaker->pronoun) return false;
    const Token& last = tokens[speaker->last];
    if (!hears_evidence(last.tag == Tag::proper ? lower(last.text) : noun_lemma(last))) return false;
    behind_speaker(i, *speaker, {});
    return true;
  }

  /// "hospital sources spoke of 31 dead", "officials gave a toll of 27".
  void giving(std::size_t i, std::string_view event) {
    if (tokens[i].ing) return;
    constexpr std::size_t reach = 6;
    std::size_t k = i + 1;
    if (event == "speak") {
      if (k >= tokens.size() || !says(tokens[k], "of")) return;
    } else {
      while (k < tokens.size() && k < i + reach && !names_number(tokens[k]) && !ends_clause(tokens[k])) ++k;
      if (k >= tokens.size() || !names_number(tokens[k])) return;
    }
    if (k + 1 >= tokens.size() || k + reach < i) return;
    bool figure = false;
    for (std::size_t ahead = k + 1; ahead < tokens.size() && ahead <= k + 3; ++ahead)
      figure = figure || tokens[ahead].tag == Tag::figure;
    if (!figure) return;
    if (const auto speaker = speaker_before(sentence, text, i); speaker && !speaker->pronoun)
      add(*speaker, {tokens[i].span.end, sentence.span.end});
  }

  /// "A reporter saw 30 bodies": whose trade it is to report what he sees.
  void witnessing(std::size_t i) {
    if (tokens[i].ing) return;
    const auto speaker = speaker_before(sentence, text, i);
    if (!speaker || speaker->pronoun || tokens[speaker->last].tag == Tag::proper) return;
    constexpr std::string_view witnesses[] = {"cameraman", "correspondent", "eyewitness", "journalist", "monitor",
                                              "observer",  "photographer",  "reporter",   "witness"};
    if (std::find(std::begin(witnesses), std::end(witnesses), noun_lemma(tokens[speaker->last])) != std::end(witnesses))
      add(*speaker, {tokens[i].span.end, sentence.span.end});
  }

  /// "X was quoted by Y as saying …", "…, X was quoted as saying": X speaks, Y carries it.
  void quoted_by(std::size_t i) {
    const auto speaker = speaker_before(sentence, text, i);
    if (!speaker) return;
    behind_speaker(i, *speaker, {});
    if (i + 2 < tokens.size() && says(tokens[i + 1], "by"))
      if (const auto carrier = speaker_from(sentence, text, i + 2)) {
        out.back().carrier = carrier->name;
        if (const std::size_t behind = carrier->last + 2; behind < tokens.size() && says(tokens[behind - 1], "as"))
          out.back().scope.begin = std::min(out.back().scope.begin, tokens[speaker->first].span.begin);
      }
  }

  /// "…, citing X", "…, quoting X as saying"; "X denied it, adding that …"; "a call from the ship saying …".
  void participle(std::size_t i, std::string_view event) {
    if (event == "cite" || event == "quote") {
      const auto origin = speaker_from(sentence, text, i + 1);
      if (!origin || origin->pronoun || !can_speak(tokens[origin->last])) return;
      std::string carrier;
      // What an outlet reported is the origin's; a minister who cites his police speaks for himself.
      if (!out.empty() && out.back().speaker.end <= tokens[i].span.begin) {
        if (!passes_on(out.back())) return;
        carrier = out.back().source;
        out.pop_back();
      }
      if (carrier.empty() && i > 0 && tokens[i - 1].tag == Tag::comma) citing = out.size();
      add(*origin, sentence.span);
      out.back().carrier = std::move(carrier);
      return;
    }
    if (i == 0) return;
    const Span rest{tokens[i].span.end, sentence.span.end};
    if (tokens[i - 1].tag == Tag::comma) {
      if (!out.empty() && out.back().speaker.end <= tokens[i].span.begin) {
        Attribution more = out.back();
        more.scope = rest;
        out.push_back(std::move(more));
      } else if (const auto subject = subject_of(sentence, i >= 2 && says(tokens[i - 2], "that") ? i - 2 : i - 1);
                 subject && can_speak(tokens[subject->head])) {  // "the ministry disputed that, saying …"
        add({subject->first, subject->head, std::string(text_of(sentence, text, *subject)), false, 0}, rest);
      }
    } else if (event == "say" && is_nominal(tokens[i - 1].tag)) {
      if (const auto speaker = speaker_before(sentence, text, i)) add(*speaker, rest);
    }
  }

  /// "Report: …" and "… : police", "… - witness" of headlines.
  void headline() {
    for (std::size_t i = 1; i + 1 < tokens.size() && i <= 4; ++i) {
      if (tokens[i].tag != Tag::colon || tokens[i].text != ":") continue;
      const auto phrase = phrase_until(sentence, i);
      if (phrase && phrase->first == 0 && can_speak(tokens[phrase->head])) {
        const Speaker speaker{0, i - 1, std::string(text_of(sentence, text, *phrase)), false, 0};
        add(speaker, {tokens[i].span.end, sentence.span.end});
        return;
      }
      break;
    }
    if (tokens.size() < 5) return;
    for (std::size_t i = tokens.size() - 2; i + 5 > tokens.size() && i > 2; --i) {
      if (tokens[i].tag != Tag::dash && tokens[i].tag != Tag::colon) continue;
      const auto phrase = phrase_from(sentence, i + 1);
      if (phrase && phrase->head + 1 == tokens.size() && can_speak(tokens[phrase->head]))
        add({i + 1, phrase->head, std::string(text_of(sentence, text, *phrase)), false, 0},
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
    chain(out);
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
    if (overlap(figure, attribution.aside)) continue;
    if (overlap(figure, attribution.speaker) && attribution.recipient.empty()) continue;
    if (!best || attribution.scope.size() < best->scope.size()) best = &attribution;
  }
  return best;
}

}  // namespace figcheck::extract
