#include "extract/predicate.hpp"

#include <algorithm>

#include "extract/ellipsis.hpp"
#include "extract/function_word.hpp"
#include "extract/simple_past.hpp"
#include "extract/verb_group.hpp"
#include "grammar/word_set.hpp"

namespace figcheck::extract {
namespace {

constexpr std::size_t reach_ahead = 14;
constexpr std::size_t reach_back = 24;

/// How many tokens an apposition between commas or dashes may have.
constexpr std::size_t longest_insertion = 14;

/// Whether a token can stand in an apposition: those of noun phrases, so that a clause of its own is none.
bool is_of_phrase(const Token& token) {
  if (ends_clause(token)) return false;
  return is_nominal(token.tag) || token.tag == Tag::figure || token.tag == Tag::set_aside ||
         token.tag == Tag::determiner || token.tag == Tag::adjective || token.tag == Tag::preposition ||
         token.tag == Tag::possessive || token.tag == Tag::genitive || token.tag == Tag::coordinator ||
         token.tag == Tag::adverb || says(token, "including") || says(token, "them") || says(token, "whom");
}

/// Whether the clause goes on at token i with its verb.
bool goes_on(const Sentence& sentence, std::size_t i) {
  if (i >= sentence.tokens.size()) return false;
  const Token& token = sentence.tokens[i];
  return token.tag == Tag::be || token.tag == Tag::have || token.tag == Tag::modal ||
         (token.tag == Tag::verb && !token.ing && !is_saying_verb(token.word.verb_lemma));
}

/// Whether a word that was taken for a preposition can open a clause as well (Quirk et al. 14.12).
bool may_open_clause(const Token& token) {
  static constexpr std::string_view words[] = {"after", "as", "before", "like", "since", "than", "till", "until"};
  return std::any_of(std::begin(words), std::end(words), [&](std::string_view word) { return says(token, word); });
}

/// Where the clause goes on behind a list whose first comma stands at token `at`: "eight rifles, two pistols, some
/// rockets and grenades were found".
std::optional<std::size_t> past_list(const Sentence& sentence, std::size_t at) {
  constexpr std::size_t longest_list = 40;
  const auto& tokens = sentence.tokens;
  const std::size_t limit = std::min(tokens.size(), at + longest_list);
  bool joined = false;
  for (std::size_t i = at + 1; i < limit; ++i) {
    const Token& token = tokens[i];
    if (joined && goes_on(sentence, i)) return is_nominal(tokens[i - 1].tag) ? std::optional(i) : std::nullopt;
    if (token.tag == Tag::coordinator) {
      joined = true;
    } else if (token.tag == Tag::comma) {
      if (joined) return std::nullopt;
    } else if (token.tag == Tag::preposition ||
               !(is_of_phrase(token) || (token.past && i + 1 < limit && is_nominal(tokens[i + 1].tag)))) {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

/// Where the clause goes on behind an apposition that the comma or dash at token `at` opens or closes: "three people, a
/// man and two women, were killed", "the miners - one of them a trainee - died".
std::optional<std::size_t> past_insertion(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  if (goes_on(sentence, at + 1)) {
    for (std::size_t i = at; i > 1 && at - i < longest_insertion; --i) {
      if (tokens[i - 1].tag == tokens[at].tag && i < at)
        return is_nominal(tokens[i - 2].tag) ? std::optional(at + 1) : std::nullopt;
      if (!is_of_phrase(tokens[i - 1])) return std::nullopt;
    }
    return std::nullopt;
  }
  const std::size_t limit = std::min(tokens.size(), at + longest_insertion);
  for (std::size_t i = at + 1; i < limit; ++i) {
    if (tokens[i].tag == tokens[at].tag) {
      if (i == at + 1) return std::nullopt;
      if (goes_on(sentence, i + 1)) return i + 1;
      // "six prisoners, including the doctor, Mr Prohl, are …"
      if (!says(tokens[at + 1], "including")) return past_list(sentence, at);
      continue;
    }
    if (!is_of_phrase(tokens[i])) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

bool is_measure_verb(std::string_view lemma) {
  // VerbNet 3.4, classes register-54.1 and cost-54.2: whatever the thing did besides, the measure is of it, and not of
  // what it did.
  static const grammar::WordSet verbs{"cost", "measure", "number", "register", "span", "total", "weigh"};
  return verbs.holds(lemma);
}

namespace {

/// The first word behind a phrase that ends at token `last` which tells of it, be it a participle or a relative
/// clause's verb.
std::optional<Predicate> nearest_behind(const Sentence& sentence, std::size_t last) {
  const auto& tokens = sentence.tokens;
  const std::size_t limit = std::min(tokens.size(), last + reach_ahead);
  bool joined = false;
  for (std::size_t i = last + 1; i < limit; ++i) {
    const Token& token = tokens[i];
    // "22 percent next year", "40 last week"
    if ((says(token, "next") || says(token, "last")) && i + 1 < tokens.size() &&
        tokens[i + 1].word.noun_class == lexicon::NounClass::time)
      return std::nullopt;
    if (says(token, "more") || says(token, "others") || says(token, "other")) continue;  // "60 more are trapped"
    if (token.tag == Tag::verb || token.tag == Tag::adjective || is_auxiliary(token.tag)) {
      auto predicate = verb_group(sentence, i);
      if (predicate) predicate->joined = joined;
      return predicate;
    }
    if (token.tag == Tag::wh) {
      if (i + 1 < limit &&
          (is_auxiliary(tokens[i + 1].tag) || tokens[i + 1].tag == Tag::verb || tokens[i + 1].tag == Tag::adverb))
        return verb_group(sentence, i + 1);
      return std::nullopt;
    }
    if (token.tag == Tag::preposition && i + 1 < limit) {
      // a phrase that modifies the noun: "14 people from three villages were …"
      std::size_t next = i + 1;
      while (next < limit && tokens[next].figure >= 0) ++next;
      const auto phrase = phrase_from(sentence, next);
      if (!phrase) {
        if (next > i + 1) {
          i = next - 1;
          continue;
        }
        return std::nullopt;
      }
      // "for two days before troops stormed the camp": a clause of its own
      if (may_open_clause(token) && phrase->head + 1 < tokens.size() && goes_on(sentence, phrase->head + 1) &&
          tokens[phrase->head].word.noun_class != lexicon::NounClass::time)
        return std::nullopt;
      i = phrase->head;
      continue;
    }
    if (token.tag == Tag::coordinator && (says(token, "and") || says(token, "or"))) {
      // "30 houses and barns burned", "two women and one man died": the noun that it is joined to has the same verb
      std::size_t next = i + 1;
      if (next < limit && tokens[next].tag == Tag::figure) ++next;
      // "two boys aged 15 and 16 were held"
      if (next == i + 2 && next < limit && tokens[i - 1].tag == Tag::figure &&
          (is_auxiliary(tokens[next].tag) || tokens[next].tag == Tag::coordinator)) {
        i = next - 1;
        continue;
      }
      const auto phrase = next < limit ? phrase_from(sentence, next) : std::nullopt;
      if (!phrase) return std::nullopt;
      i = phrase->head;
      joined = true;
      continue;
    }
    if (token.tag == Tag::adverb || token.tag == Tag::close_quote || token.tag == Tag::open_quote) continue;
    // "a boy aged 15 was …"
    if (token.tag == Tag::figure && sentence.figures[static_cast<std::size_t>(token.figure)].kind == Kind::age)
      continue;
    if (token.tag == Tag::comma || token.tag == Tag::dash) {
      const auto past = past_insertion(sentence, i);
      if (!past) return std::nullopt;
      return verb_group(sentence, *past);
    }
    if (token.tag == Tag::open_bracket) {
      // a conversion or gloss in brackets is stepped over
      while (i < limit && tokens[i].tag != Tag::close_bracket) ++i;
      continue;
    }
    return std::nullopt;
  }
  return std::nullopt;
}

/// The verb of the clause whose subject is what a participle or relative clause behind it only describes: "mourners
/// leaving a church were shot", "three men who robbed a bank have been jailed". Nothing where the clause does not go
/// on.
std::optional<Predicate> main_verb(const Sentence& sentence, std::size_t last, const Predicate& nearest) {
  const auto& tokens = sentence.tokens;
  if (nearest.token <= last || nearest.joined || tokens[nearest.token].tag != Tag::verb) return std::nullopt;
  bool relative = false;
  for (std::size_t i = last + 1; i < nearest.token; ++i) {
    relative = relative || tokens[i].tag == Tag::wh;
    if (is_auxiliary(tokens[i].tag) && !relative) return std::nullopt;
    if (tokens[i].tag == Tag::comma || tokens[i].tag == Tag::dash) return std::nullopt;
  }
  const Token& verb = tokens[nearest.token];
  if (!relative && !(verb.ing || verb.past)) return std::nullopt;
  const std::size_t limit = std::min(tokens.size(), nearest.token + reach_back);
  for (std::size_t i = nearest.token + 1; i < limit; ++i) {
    const Token& token = tokens[i];
    if (ends_clause(token) || token.tag == Tag::comma || token.tag == Tag::dash || may_open_clause(token))
      return std::nullopt;
    // "nine died and 21 others were hurt": another subject's verb
    if (token.tag == Tag::coordinator && !verb.ing && i + 1 < limit && tokens[i + 1].tag != Tag::verb)
      return std::nullopt;
    const bool finite = token.tag == Tag::be || token.tag == Tag::have || token.tag == Tag::modal ||
                        token.tag == Tag::do_ || is_simple_past(token);
    if (!finite) continue;
    const Tag before = tokens[i - 1].tag;
    // "who robbed a bank and were caught", "hoping to be freed": still the clause that describes
    if (before == Tag::coordinator || before == Tag::to || is_auxiliary(before) || before == Tag::pronoun) continue;
    auto main = verb_group(sentence, i);
    if (!main || main->event == "be" || main->event == "have" || is_saying_verb(main->event)) return std::nullopt;
    return main;
  }
  return std::nullopt;
}

/// Whether nothing from the start of the clause to token `end` is a finite verb, so that one must follow.
bool lacks_verb(const Sentence& sentence, std::size_t end) {
  const auto& tokens = sentence.tokens;
  for (std::size_t i = end; i > 0; --i) {
    const Token& token = tokens[i - 1];
    if (ends_clause(token) || token.tag == Tag::comma || may_open_clause(token)) return true;
    // "an overcrowded ferry": a participle that modifies is no verb of the clause
    const Tag before = i >= 2 ? tokens[i - 2].tag : Tag::stop;
    const bool modifier = token.past && i < tokens.size() && is_nominal(tokens[i].tag) &&
                          (before == Tag::determiner || before == Tag::preposition || before == Tag::adjective);
    if (is_auxiliary(token.tag) || (token.tag == Tag::verb && !token.ing && !modifier)) return false;
  }
  return true;
}

/// Whether the predicate behind a phrase that ends at `last` is finite, as far as its words tell.
bool is_finite(const Sentence& sentence, std::size_t last, const Predicate& behind) {
  const auto& tokens = sentence.tokens;
  for (std::size_t i = last + 1; i <= behind.token; ++i)
    if (is_auxiliary(tokens[i].tag) && tokens[i].tag != Tag::negation && tokens[i - 1].tag != Tag::to) return true;
  const Token& verb = tokens[behind.token];
  return verb.tag == Tag::verb && ((!verb.past && !verb.ing) || is_simple_past(verb));
}

/// Prepositions that can not open a clause and are no hedge: what they govern is no subject.
bool is_plain_preposition(const Token& token) {
  if (token.tag == Tag::to) return true;
  if (token.tag != Tag::preposition) return false;
  static constexpr std::string_view words[] = {"aboard", "across",  "against", "at",     "between", "by",   "during",
                                               "for",    "from",    "in",      "inside", "into",    "near", "on",
                                               "onto",   "through", "towards", "toward", "via",     "with", "within"};
  return std::any_of(std::begin(words), std::end(words), [&](std::string_view word) { return says(token, word); });
}

/// Verbs that say of their object what it is made or found to be ("left 30 homes damaged", "found 12 boats burnt";
/// Quirk et al. 16.43-16.54): what follows the object tells more than they do.
bool takes_complement(std::string_view lemma) {
  static const grammar::WordSet verbs{"believe", "confirm",   "consider", "declare", "fear",  "find", "get",
                                      "have",    "hear",      "hold",     "keep",    "leave", "let",  "list",
                                      "make",    "pronounce", "render",   "report",  "see",   "set",  "want"};
  return verbs.holds(lemma);
}

}  // namespace

std::optional<Predicate> predicate_behind(const Sentence& sentence, std::size_t last) {
  auto nearest = nearest_behind(sentence, last);
  if (!nearest) return nearest;
  auto main = main_verb(sentence, last, *nearest);
  // "people injured in the blast were taken …": what befell them tells more than where they are now
  const bool told = is_person_predicate(nearest->event);
  if (!main || (told && !is_person_predicate(main->event))) return nearest;
  return main;
}

std::optional<Predicate> predicate_before(const Sentence& sentence, std::size_t at) {
  const auto& tokens = sentence.tokens;
  const std::size_t floor = at > reach_back ? at - reach_back : 0;
  bool direct = true;
  for (std::size_t i = at; i > floor; --i) {
    const Token& token = tokens[i - 1];
    if (token.tag == Tag::verb) {
      // a participle right before its noun is a modifier, not the clause's verb ("damaged houses in 12 villages")
      if (token.past && i < at && is_nominal(tokens[i].tag) && i >= 2 &&
          (tokens[i - 2].tag == Tag::determiner || tokens[i - 2].tag == Tag::preposition ||
           // "a nine-week suspended term and a fine of …"
           (tokens[i - 2].tag == Tag::figure && figure_of(sentence, i - 2).attributive)))
        continue;
      return Predicate{i - 1, verb_lemma(token), false, false, direct};
    }
    if (token.tag == Tag::be || token.tag == Tag::have)
      return Predicate{i - 1, token.tag == Tag::be ? "be" : "have", false, false, direct};
    if (ends_clause(token)) return std::nullopt;
    if (token.tag != Tag::adverb && token.tag != Tag::determiner && token.tag != Tag::possessive &&
        token.tag != Tag::open_quote)
      direct = false;
  }
  return std::nullopt;
}

namespace {

/// Whether the figure's phrase is an object of the verb before it, and the verb behind has another subject: "a ferry
/// carrying 230 pilgrims capsized", "a man who took seven guards hostage gave up", "the jet that vanished with six
/// sailors has been found", "the blaze forced 40 tenants out of flats built in May".
bool is_objects(const Sentence& sentence, std::size_t at, std::size_t last, const Predicate& before,
                const Predicate& behind) {
  const auto& tokens = sentence.tokens;
  if (before.event == "be" || before.event == "have" || is_saying_verb(before.event)) return false;
  // "… by 300 (12 who were guards)": that they were something is not what they did
  if (behind.event == "be" && (before.governs || tokens[last + 1].tag == Tag::wh)) return true;
  const bool finite = is_finite(sentence, last, behind);
  // "which left 40 dead"
  if (!finite && takes_complement(before.event)) return false;
  if (!before.governs) return finite && at > 0 && is_plain_preposition(tokens[at - 1]);
  std::size_t opens = before.token;
  while (opens > 0 && (is_auxiliary(tokens[opens - 1].tag) || tokens[opens - 1].tag == Tag::adverb)) --opens;
  const bool participle = tokens[before.token].ing && opens == before.token;
  const bool described = opens > 0 && (tokens[opens - 1].tag == Tag::wh || says(tokens[opens - 1], "that") ||
                                       (participle && is_nominal(tokens[opens - 1].tag)));
  if (described && (finite || lacks_verb(sentence, opens - 1))) return true;
  if (participle) return finite;
  return !finite && !takes_complement(before.event) && !is_person_predicate(behind.event);
}

}  // namespace

std::optional<Predicate> predicate_of(const Sentence& sentence, std::size_t at, std::size_t last) {
  const auto& tokens = sentence.tokens;
  auto behind = predicate_behind(sentence, last);
  auto before = predicate_before(sentence, at);
  // What a speaker does tells nothing of what he counts: "police said 12 people …"
  if (before && is_saying_verb(before->event) && behind) before.reset();
  if (behind && is_saying_verb(behind->event) && before) behind.reset();
  if (!behind) return before;
  if (!before) return behind;
  if (behind->joined) return before;
  // "a storm measuring 940 millibars struck …"
  if (before->governs && is_measure_verb(before->event)) return before;
  // "stealing $2 million of stones from a jeweller working for …": a participle behind belongs to the noun beside it
  if (before->governs && tokens[behind->token].ing && behind->token > 0 && tokens[behind->token - 1].tag != Tag::be)
    return before;
  const bool relative = last + 1 < tokens.size() && tokens[last + 1].tag == Tag::wh;
  if (before->governs && before->event != "be" && before->event != "have" &&
      (relative || is_person_predicate(before->event)) && !is_person_predicate(behind->event))
    return before;
  return is_objects(sentence, at, last, *before, *behind) ? before : behind;
}

}  // namespace figcheck::extract
