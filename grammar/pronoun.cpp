#include "grammar/pronoun.hpp"

#include <algorithm>
#include <array>

#include "grammar/token.hpp"

namespace figcheck::grammar {
namespace {

constexpr std::string_view behind_one[] = {
#define BEHIND_ONE(word) word,
#include "grammar/lexicon/pronouns.def"
};

// Behind these "one" counts nothing, whatever follows ("no one man" is no figure either).
constexpr std::string_view never_counts[] = {"no", "any", "every", "each", "which", "this"};

// What "one-" makes an adjective of that counts nothing (compounds of WordNet 3.0): "a one-off charge", "one-way".
constexpr std::string_view uncounted_compounds[] = {"dimensional", "off", "on", "sided", "time", "to", "way"};

// Words before "one day" that make it a length of time.
constexpr std::string_view measuring[] = {
#define BEFORE_ONE_DAY(word) word,
#include "grammar/lexicon/pronouns.def"
};

// "at one point": a moment.
constexpr std::string_view moments[] = {"point", "time", "stage", "moment"};

// Irregular past forms that reports tell of one of several things, and what follows such a verb.
constexpr std::string_view past_forms[] = {
#define PAST_FORM(word) word,
#include "grammar/lexicon/pronouns.def"
};
constexpr std::string_view behind_verb[] = {
#define BEHIND_VERB(word) word,
#include "grammar/lexicon/pronouns.def"
};

// What becomes of people in the news, told of one of them.
constexpr std::string_view fates[] = {
#define FATE(word) word,
#include "grammar/lexicon/pronouns.def"
};

// Of which something is one among others: "as one way to".
constexpr std::string_view sorts[] = {
#define SORT(word) word,
#include "grammar/lexicon/pronouns.def"
};

bool same_word(std::string_view written, std::string_view lower) {
  return std::equal(written.begin(), written.end(), lower.begin(), lower.end(),
                    [](char a, char b) { return to_lower(a) == b; });
}

template <std::size_t count>
bool listed(std::string_view word, const std::string_view (&list)[count]) {
  return std::any_of(std::begin(list), std::end(list), [&](std::string_view entry) { return same_word(word, entry); });
}

std::string_view word_before(std::string_view text, std::size_t begin, std::size_t at) {
  const std::size_t end = skip_blanks_back(text, begin, at);
  std::size_t start = end;
  while (start > begin && end - start < 24 && is_ascii_letter(text[start - 1])) --start;
  return text.substr(start, end - start);
}

std::string_view word_behind(std::string_view text, std::size_t at, std::size_t end) {
  const std::size_t start = skip_blanks(text, at, end);
  std::size_t stop = start;
  while (stop < end && stop - start < 24 && is_ascii_letter(text[stop])) ++stop;
  return text.substr(start, stop - start);
}

bool is_be(std::string_view word) {
  return same_word(word, "is") || same_word(word, "was") || same_word(word, "has") || same_word(word, "had") ||
         same_word(word, "died");
}

// "is confirmed dead", "has been killed": a fate within three words.
bool tells_a_fate(std::string_view text, std::size_t at, std::size_t end) {
  for (int i = 0; i < 3; ++i) {
    const std::string_view word = word_behind(text, at, end);
    if (word.empty()) return false;
    if (listed(word, fates)) return true;
    at = skip_blanks(text, at, end) + word.size();
  }
  return false;
}

// A past participle or past tense by its form: what it counts can stand alone ("killed one and injured two").
bool may_count_its_object(std::string_view verb) {
  return (verb.size() > 4 && same_word(verb.substr(verb.size() - 2), "ed")) || same_word(verb, "killing") ||
         same_word(verb, "wounding") || same_word(verb, "injuring") || same_word(verb, "leaving") ||
         same_word(verb, "left") || same_word(verb, "hurt") || same_word(verb, "shot");
}

// A past form that is no word for a casualty, as a verb of which "one" is the subject or object.
bool is_verb_of_one(std::string_view word) {
  const bool past = word.size() > 3 && same_word(word.substr(word.size() - 2), "ed");
  return (past && !listed(word, fates)) || listed(word, past_forms);
}

// "one day it sank" tells when; "for one day", "within one day" how long.
bool tells_when(std::string_view previous, std::string_view next) {
  bool time = false;
  for (std::string_view word : {"day", "morning", "afternoon", "evening", "night"})
    time = time || same_word(next, word);
  return time && !listed(previous, measuring);
}

// "this is one more sign": what something is said to be is just another such thing. "There is one more body" counts.
bool names_another(std::string_view text, std::size_t begin, std::size_t at) {
  const std::string_view be = word_before(text, begin, at);
  if (!same_word(be, "is") && !same_word(be, "was") && !same_word(be, "be") && !same_word(be, "been")) return false;
  const auto be_at = static_cast<std::size_t>(be.data() - text.data());
  const std::string_view subject = word_before(text, begin, be_at);
  return !subject.empty() && !same_word(subject, "there") && !same_word(subject, "only");
}

// The sorts that are things or acts as well, by hand: "One area was flooded", "One sign fell".
constexpr std::string_view sorts_of_things[] = {"area", "cause", "method", "sign"};

// What begins a predicate noun, an infinitive or a clause behind "one reason is": articles, possessives, subject
// pronouns and wh-words (Quirk et al. 1985, 5.10-5.14, 6.14-6.39).
constexpr std::string_view clause_openers[] = {
    "a",   "an",      "the",  "this",  "that", "these", "those", "his", "her", "its",  "their", "our", "my",   "to",
    "how", "whether", "what", "where", "who",  "why",   "it",    "he",  "she", "they", "we",    "you", "there"};

bool ends_as(std::string_view word, std::string_view ending) {
  return word.size() > ending.size() + 1 && same_word(word.substr(word.size() - ending.size()), ending);
}

// Whether what stands at `at` says what the subject is: a noun, an infinitive, a clause, and no participle or phrase.
// Of a bare word ("is rice") that is not sure, so that it counts only if `bare` is.
bool begins_complement(std::string_view text, std::size_t at, std::size_t end, bool bare) {
  const std::string_view word = word_behind(text, at, end);
  if (listed(word, clause_openers)) return true;
  return bare && !word.empty() && !ends_as(word, "ed") && !ends_as(word, "en") && !same_word(word, "shut") &&
         !listed(word, fates) && !listed(word, past_forms) && !listed(word, behind_one) && !listed(word, behind_verb);
}

// "One way to pay", "One reason for the fall is that": whether a sentence's first phrase, whose noun ends at `at`, is
// said to be something. "One element of the roof was broken" is not.
bool is_said_to_be(std::string_view text, std::size_t at, std::size_t end) {
  constexpr int most_words = 10;
  const std::string_view joint = word_behind(text, at, end);
  if (same_word(joint, "to") || same_word(joint, "why")) return true;
  if (same_word(joint, "of") || same_word(joint, "for")) {
    const std::size_t behind = skip_blanks(text, at, end) + joint.size();
    if (ends_as(word_behind(text, behind, end), "ing")) return true;
  }
  for (int i = 0; i < most_words; ++i) {
    const std::string_view word = word_behind(text, at, end);
    if (word.empty()) return false;
    at = skip_blanks(text, at, end) + word.size();
    if (same_word(word, "is") || same_word(word, "was") || same_word(word, "be"))
      return begins_complement(text, at, end, i == 0);
  }
  return false;
}

// "sees tolls as one way to raise money", "this is one reason", "One example is rice": one of a sort, not so many.
bool is_one_of_sort(std::string_view text, Span word, Span within, std::string_view previous, std::string_view next) {
  if (!listed(next, sorts)) return false;
  if (same_word(previous, "as") || names_another(text, within.begin, word.begin)) return true;
  if (!previous.empty() || listed(next, sorts_of_things)) return false;
  return is_said_to_be(text, static_cast<std::size_t>(next.data() - text.data()) + next.size(), within.end);
}

// "three in Tarn, two in Kesh and one in Orvane": the last of a list of numbers that one preposition places.
bool closes_list(std::string_view text, Span within, std::string_view previous, std::string_view next) {
  static constexpr std::string_view numbers[] = {"one",   "two",   "three", "four", "five",   "six",
                                                 "seven", "eight", "nine",  "ten",  "eleven", "twelve"};
  constexpr std::size_t reach = 48;
  if (!same_word(previous, "and") || !(same_word(next, "in") || same_word(next, "at") || same_word(next, "on")))
    return false;
  const std::size_t end = static_cast<std::size_t>(previous.data() - text.data());
  const std::size_t begin = end - within.begin > reach ? end - reach : within.begin;
  for (std::size_t at = end; at > begin + 3; --at) {
    if (text[at - 1] == '.' || text[at - 1] == ';') return false;
    // the same preposition, with a blank on both sides
    if (text[at - 1] != ' ' || text[at - 4] != ' ' || text.substr(at - 3, 2) != next) continue;
    // "three in", "three men in"
    std::size_t stop = at - 4;
    for (int words = 0; words < 2; ++words) {
      if (stop > within.begin && text[stop - 1] >= '0' && text[stop - 1] <= '9') return true;
      const std::string_view before = word_before(text, within.begin, stop);
      if (listed(before, numbers)) return true;
      if (before.empty()) return false;
      stop = skip_blanks_back(text, within.begin, static_cast<std::size_t>(before.data() - text.data()));
    }
    return false;
  }
  return false;
}

}  // namespace

bool is_uncounted_one(std::string_view text, Span word, Span within) {
  // "a very one sided process": the hyphen is often left out where no noun of its own could be meant
  const std::string_view sided = word_behind(text, word.end, within.end);
  if (same_word(sided, "sided") || same_word(sided, "dimensional")) return true;
  return word.end < within.end && text[word.end] == '-' &&
         listed(word_behind(text, word.end + 1, within.end), uncounted_compounds);
}

bool is_one_struck(std::string_view text, std::size_t at, std::size_t end) {
  constexpr int most_words = 12;
  std::string_view last;
  for (int i = 0; i < most_words; ++i) {
    const std::string_view word = word_behind(text, at, end);
    if (word.empty()) return false;
    if ((is_be(last) || same_word(last, "been") || same_word(last, "were")) && listed(word, fates)) return true;
    last = word;
    at = skip_blanks(text, at, end) + word.size();
    // "the mayor's men"
    if (at < end && text[at] == '\'') at += 1;
  }
  return false;
}

bool is_pronoun_one(std::string_view text, Span word, Span within) {
  const std::string_view previous = word_before(text, within.begin, word.begin);
  if (listed(previous, never_counts)) return true;
  const bool apostrophe =
      word.end < within.end &&
      (text[word.end] == '\'' || (word.end + 3 <= within.end && text.substr(word.end, 3) == "\xE2\x80\x99"));
  if (apostrophe) return true;

  const std::size_t next_begin = skip_blanks(text, word.end, within.end);
  const std::string_view next = word_behind(text, word.end, within.end);
  const std::size_t next_end = next_begin + next.size();
  const bool closes = next.empty() && (next_begin >= within.end || !is_word_byte(text[next_begin])) &&
                      !(word.end < within.end && text[word.end] == '-') && next_begin == word.end;
  const bool alone = closes || same_word(next, "and") || same_word(next, "but") || same_word(next, "in") ||
                     same_word(next, "on") || same_word(next, "at");
  if (alone && may_count_its_object(previous)) return false;
  if (closes_list(text, within, previous, next)) return false;
  if (tells_when(previous, next)) return true;
  if (is_one_of_sort(text, word, within, previous, next)) return true;
  if (same_word(next, "more") && names_another(text, within.begin, word.begin)) return true;
  if (same_word(previous, "at") && listed(next, moments)) return true;
  if (same_word(previous, "the") && next.size() > 4 && same_word(next.substr(next.size() - 3), "ing")) return true;
  // "one was killed", "one is confirmed dead" count.
  if (is_be(next) && tells_a_fate(text, next_end, within.end)) return false;
  if (closes || listed(next, behind_one)) return true;
  // "one landed on a roof", "one used by clerks": a verb with what follows verbs.
  return is_verb_of_one(next) && listed(word_behind(text, next_end, within.end), behind_verb);
}

}  // namespace figcheck::grammar
