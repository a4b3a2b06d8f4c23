#include "extract/attribution_reader.hpp"

#include <algorithm>

#include "extract/function_word.hpp"
#include "extract/rival.hpp"
#include "extract/simple_past.hpp"
#include "extract/verb_group.hpp"
#include "text/outlet.hpp"

namespace figcheck::extract {
namespace {

/// Where things are told in evidence (hyponyms of court.n.01 and committee.n.01 in WordNet 3.0 that hear): "the inquest
/// heard that", "jurors were told".
bool hears_evidence(std::string_view noun) {
  constexpr std::string_view nouns[] = {"commission", "committee", "court", "hearing", "inquest", "inquiry",
                                        "juror",      "jury",      "panel", "trial",   "tribunal"};
  return std::binary_search(std::begin(nouns), std::end(nouns), noun);
}

/// What others have said and one may reject (hyponyms of assertion.n.01, report.n.01 and estimate.n.01 in WordNet 3.0
/// that newspapers use so): "rejected claims that 30 were hurt".
bool is_others_word(std::string_view noun) {
  constexpr std::string_view nouns[] = {"accusation", "account", "allegation", "assertion", "claim",     "estimate",
                                        "figure",     "report",  "rumor",      "rumour",    "suggestion"};
  return std::find(std::begin(nouns), std::end(nouns), noun) != std::end(nouns);
}

/// Nouns for what instruments say, which one gives as a count: "a depth reading of 40" (hyponyms of
/// measurement.n.01 and reading.n.03 in WordNet 3.0).
bool names_reading(std::string_view noun) {
  return noun == "magnitude" || noun == "measurement" || noun == "reading" || noun == "score";
}

/// Whether the figure that stands behind token `at`, over words of its own phrase and those of what it is a number of
/// ("losses of $3m"), is what is spoken of: "talk of 40 dead", not "talk of peace after 40 days".
bool speaks_of_figure(const std::vector<Token>& tokens, std::size_t at) {
  constexpr std::size_t reach = 4;
  for (std::size_t k = at + 1; k < tokens.size() && k <= at + reach; ++k) {
    if (tokens[k].tag == Tag::figure) return true;
    const bool own = tokens[k].tag == Tag::determiner || tokens[k].tag == Tag::adjective ||
                     tokens[k].tag == Tag::adverb || tokens[k].tag == Tag::noun || says(tokens[k], "of");
    if (!own) return false;
  }
  return false;
}

/// Whether the figure behind token i counts the dead or what was lost: "17 dead", "30 bodies", "nine barns flattened".
bool counts_losses(const std::vector<Token>& tokens, std::size_t i) {
  constexpr std::size_t reach = 4;
  for (std::size_t k = i + 1; k < tokens.size() && k <= i + 3; ++k) {
    if (tokens[k].tag != Tag::figure) continue;
    for (std::size_t n = k + 1; n < tokens.size() && n <= k + reach; ++n) {
      const Token& token = tokens[n];
      if (ends_clause(token) || token.tag == Tag::comma || token.tag == Tag::preposition) return false;
      if (is_person_predicate(participle_lemma(token))) return true;
      if (token.tag == Tag::noun && (token.word.noun_lemma == "body" || token.word.noun_lemma == "corpse")) return true;
      if (token.tag == Tag::verb && token.past && tokens[n - 1].tag == Tag::noun) return true;
    }
    return false;
  }
  return false;
}

/// Whether the figure at token k is what something is put at, "at 40", "to be 40", or holds the word itself: "put the
/// magnitude at 5.2".
bool is_placed(const std::vector<Token>& tokens, std::size_t k) {
  if (tokens[k].tag == Tag::figure)
    return tokens[k].text.starts_with("at ") || tokens[k].text.find(" at ") != std::string_view::npos;
  if (!(says(tokens[k], "at") || says(tokens[k], "be") || says(tokens[k], "as")) || k + 1 >= tokens.size())
    return false;
  return tokens[k + 1].tag == Tag::figure ||
         (k + 2 < tokens.size() && tokens[k + 1].tag != Tag::preposition && tokens[k + 2].tag == Tag::figure);
}

}  // namespace

bool clause_behind(const Sentence& sentence, std::size_t i) {
  const auto& tokens = sentence.tokens;
  constexpr std::size_t longest_subject = 12;
  for (std::size_t k = i + 1; k < tokens.size() && k <= i + longest_subject; ++k) {
    const Token& token = tokens[k];
    if (token.tag == Tag::conjunction) return says(token, "that");
    if (token.tag == Tag::wh) return k == i + 1;
    if (token.tag == Tag::stop || token.tag == Tag::comma || token.tag == Tag::colon || token.tag == Tag::coordinator)
      return false;
    if (is_auxiliary(token.tag) && token.tag != Tag::negation) return true;
    if (token.tag == Tag::verb && !token.ing && k > i + 1 && (!token.past || is_simple_past(token))) return true;
    if (token.tag == Tag::verb && token.past && k > i + 1 && tokens[k - 1].tag == Tag::pronoun) return true;
  }
  return false;
}

bool is_showing(std::string_view lemma) {
  return lemma == "show" || lemma == "find" || lemma == "demonstrate" || lemma == "reflect" || lemma == "list";
}

bool is_counting(std::string_view lemma) {
  return lemma == "count" || lemma == "document" || lemma == "log" || lemma == "register" || lemma == "tally";
}

/// "Figures show", "a survey found", "the panel found that …"; not "the report does not show the 40 …", which tells
/// what is missing there.
void AttributionReader::showing(std::size_t i) {
  for (std::size_t k = i; k > 0 && (is_auxiliary(tokens[k - 1].tag) || tokens[k - 1].tag == Tag::adverb); --k)
    if (tokens[k - 1].tag == Tag::negation) return;
  auto speaker = tokens[i].ing ? with_speaker(i) : std::nullopt;
  if (!speaker) speaker = speaker_before(sentence, text, i);
  if (!speaker) speaker = shared_speaker(i);
  if (!speaker) return;
  // "It found that 40 …", "investigators found that 40 …"; but what police find without "that" are things
  bool stated = i + 1 < tokens.size() && says(tokens[i + 1], "that") && tokens[i].word.verb_lemma == "find";
  for (std::size_t k = speaker->first; k <= speaker->last; ++k)
    stated = stated || is_document(tokens[k]) ||
             (k > speaker->first && says(tokens[k], "by") && names_count(tokens[k - 1].word.noun_lemma));
  if (stated) behind_speaker(i, i, *speaker, {});
}

/// "X puts the toll at 30", "X pegged the offer to be 30".
void AttributionReader::placing(std::size_t i) {
  constexpr std::size_t longest = 16;
  // "turnout was put at 71 percent", by nobody named; "…, valuing the firm at $3m", whose bid it was
  if (i > 0 && (tokens[i - 1].tag == Tag::be) != tokens[i].ing) return;
  for (std::size_t k = i + 1; k < tokens.size() && k < i + longest; ++k) {
    if (ends_clause(tokens[k])) return;
    if (!is_placed(tokens, k)) continue;
    if (const auto speaker = speaker_before(sentence, text, i))
      add(*speaker, {tokens[k].tag == Tag::figure ? tokens[k].span.begin : tokens[k].span.end, sentence.span.end});
    settle_aside(i);
    taking_up(k + 1);
    return;
  }
}

/// "The bill, put by the ministry at $3m, …". False where nobody puts it so.
bool AttributionReader::placed_by(std::size_t i) {
  const auto speaker = speaker_from(sentence, text, i + 2);
  if (!speaker || speaker->pronoun || !can_speak(tokens[speaker->last])) return false;
  const std::size_t k = speaker->last + 1;
  if (k >= tokens.size() || !is_placed(tokens, k)) return false;
  const std::size_t begin = tokens[k].tag == Tag::figure ? tokens[k].span.begin : tokens[k].span.end;
  std::size_t close = k + 1;
  while (close < tokens.size() && tokens[close].tag != Tag::comma && tokens[close].tag != Tag::stop) ++close;
  add(*speaker, {begin, begin_of(close)});
  return true;
}

/// "…, organisers at 50": each who takes up the verb of placing behind token `from`.
void AttributionReader::taking_up(std::size_t from) {
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
/// not: "the panel heard nine farmers" is what it did.
bool AttributionReader::hearing(std::size_t i) {
  const bool told = says(tokens[i], "told");
  if (!told && !clause_behind(sentence, i)) return false;
  if (tokens[i].ing || (told && !(i > 0 && tokens[i - 1].tag == Tag::be))) return false;
  const auto speaker = speaker_before(sentence, text, i);
  if (!speaker || speaker->pronoun) return false;
  const Token& last = tokens[speaker->last];
  if (!hears_evidence(last.tag == Tag::proper ? lower(last.text) : noun_lemma(last))) return false;
  behind_speaker(i, i, *speaker, {});
  return true;
}

/// "hospital sources spoke of 31 dead", "officials gave a toll of 27", "they gave the depth as 30 metres", "the clinic
/// had a lower number, 27".
void AttributionReader::giving(std::size_t i, std::string_view event) {
  if (tokens[i].ing) return;
  constexpr std::size_t reach = 6;
  std::size_t k = i + 1;
  if (event == "speak" || event == "talk") {
    if (k >= tokens.size() || !says(tokens[k], "of") || !speaks_of_figure(tokens, k)) return;
  } else {
    const auto is_given = [&](std::size_t at) {
      if (event == "give" && says(tokens[at], "as") && at > i + 1 && at + 1 < tokens.size())
        return tokens[at + 1].tag == Tag::figure;
      const std::string_view noun = tokens[at].word.noun_lemma;
      if (!names_count(noun) && !(event == "give" && names_reading(noun))) return false;
      // not "gave the number of dead as 30"
      for (std::size_t ahead = at + 1; ahead < tokens.size() && ahead <= at + 3 && !says(tokens[ahead], "as"); ++ahead)
        if (tokens[ahead].tag == Tag::figure) return true;
      return false;
    };
    bool number = false;  // "gave the number who fled as 30"
    while (k < tokens.size() && k < i + 2 * reach && !is_given(k) &&
           !(ends_clause(tokens[k]) && !(number && (tokens[k].tag == Tag::wh || says(tokens[k], "that"))))) {
      number = number || names_count(tokens[k].word.noun_lemma);
      ++k;
    }
    if (k >= tokens.size() || k >= i + 2 * reach || !is_given(k)) return;
    if (k >= i + reach && !says(tokens[k], "as")) return;
  }
  if (k + 1 >= tokens.size() || k + reach < i) return;
  bool figure = false;
  for (std::size_t ahead = k + 1; ahead < tokens.size() && ahead <= k + 3; ++ahead)
    figure = figure || tokens[ahead].tag == Tag::figure;
  if (!figure) return;
  auto speaker = speaker_before(sentence, text, i);
  const bool give = event == "give";
  if (!speaker && give) speaker = shared_speaker(i);
  if (speaker && (give || !speaker->pronoun)) add(*speaker, {tokens[i].span.end, sentence.span.end});
}

/// "the authorities had counted 23 boats", whose office it is to count, "herders have counted 23 dead". False where
/// it is neither.
bool AttributionReader::counting(std::size_t i) {
  if (tokens[i].ing || (i > 0 && tokens[i - 1].tag == Tag::be)) return false;
  const auto speaker = speaker_before(sentence, text, i);
  if (!speaker || speaker->pronoun) return false;
  const Token& last = tokens[speaker->last];
  const bool office = last.word.noun_class == lexicon::NounClass::group ||
                      source_noun(noun_lemma(last)) == SourceNoun::body || says(last, "officials");
  if (!(last.tag == Tag::noun && office) && !(is_nominal(last.tag) && counts_losses(tokens, i))) {
    witnessing(i);
    return true;
  }
  add(*speaker, {tokens[i].span.end, sentence.span.end});
  return true;
}

/// "He rejected the claims of rivals that 30 died": who rejects them gives the figure, as denied.
void AttributionReader::rejecting(std::size_t i) {
  if (tokens[i].ing || (i > 0 && tokens[i - 1].tag == Tag::be)) return;
  constexpr std::size_t reach = 8;
  for (std::size_t k = i + 1; k < tokens.size() && k <= i + reach; ++k) {
    if (ends_clause(tokens[k]) || tokens[k].tag == Tag::comma) return;
    // "rejected claims that": no verb can follow one right away
    const bool noun = tokens[k].tag == Tag::noun || (k == i + 1 && tokens[k].word.plural_noun);
    if (!noun || !is_others_word(tokens[k].word.noun_lemma)) continue;
    if (const auto speaker = speaker_before(sentence, text, i)) add(*speaker, {tokens[k].span.end, sentence.span.end});
    return;
  }
}

/// "A reporter saw 30 bodies": whose trade it is to report what he sees.
void AttributionReader::witnessing(std::size_t i) {
  if (tokens[i].ing) return;
  const auto speaker = speaker_before(sentence, text, i);
  if (!speaker || speaker->pronoun) return;
  // "Reuters counted 14 bodies"
  if (text::names_outlet(speaker->name)) return add(*speaker, {tokens[i].span.end, sentence.span.end});
  if (tokens[speaker->last].tag == Tag::proper) return;
  constexpr std::string_view witnesses[] = {"cameraman", "correspondent", "eyewitness", "journalist", "monitor",
                                            "observer",  "photographer",  "reporter",   "witness"};
  if (std::find(std::begin(witnesses), std::end(witnesses), noun_lemma(tokens[speaker->last])) != std::end(witnesses))
    add(*speaker, {tokens[i].span.end, sentence.span.end});
}

}  // namespace figcheck::extract
