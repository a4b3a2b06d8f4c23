#include "reconcile/claim.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <iterator>
#include <map>
#include <span>
#include <string_view>
#include <tuple>
#include <unordered_set>
#include <utility>

#include "extract/function_word.hpp"
#include "grammar/date.hpp"
#include "lexicon/wordnet.hpp"
#include "reconcile/agreement.hpp"
#include "reconcile/in_parallel.hpp"
#include "reconcile/independence.hpp"

namespace figcheck::reconcile {
namespace {

using extract::Assertion;
using extract::Reading;

/// More words than this of one sentence tell no more; the bound keeps a hostile sentence from making every comparison
/// slow.
constexpr std::size_t most_words = 64;

/// About how many figures an article has: what makes it worth a thread to read more of them.
constexpr std::size_t figures_of_an_article = 10;

/// More words of names than this tell no more of what an article is about.
constexpr std::size_t most_story_names = 512;

/// A sentence about a year so long before its article is background, and not the article's own event.
constexpr int background_years = 3;

/// Headline, opening and what follows: where an article has its main figures.
constexpr std::uint32_t lead_sentences = 4;

// Words for people that say nothing of who they are, so that they may stand for any: WordNet's person.n.01 and
// people.n.01 themselves, and the pronouns and quantifiers that stand for a noun.
constexpr auto generic_people =
    std::to_array<std::string_view>({"person", "people", "other", "individual", "human", "life", "soul", "victim",
                                     "casualty", "man and woman", "someone", "adult", "body", "figure", "member"});

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

/// The words of a phrase or name in lower case: runs of letters, digits and bytes beyond ASCII.
std::vector<std::string> words_of(std::string_view phrase) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < phrase.size() && words.size() < most_words;) {
    const auto in_word = [&](std::size_t i) {
      const auto c = static_cast<unsigned char>(phrase[i]);
      return std::isalnum(c) != 0 || c >= 0x80;
    };
    if (!in_word(at)) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < phrase.size() && in_word(end)) ++end;
    words.push_back(lower(phrase.substr(at, end - at)));
    at = end;
  }
  return words;
}

std::string noun_lemma(const std::string& word) {
  const lexicon::Word found = lexicon::look_up(word);
  if (!found.noun_lemma.empty()) return std::string(found.noun_lemma);
  // Of the two spellings of a doer ("protestor", "protester") WordNet has one.
  if (found.pos == 0 && word.size() > 4 && word.ends_with("or")) {
    const lexicon::Word other = lexicon::look_up(word.substr(0, word.size() - 2) + "er");
    if (other.noun_class == lexicon::NounClass::person) return std::string(other.noun_lemma);
  }
  return word;
}

/// What of a noun phrase is its head: the last word before the first preposition ("depth of the quake").
std::size_t head_of(const std::vector<std::string>& words) {
  static constexpr auto prepositions =
      std::to_array<std::string_view>({"of", "in", "from", "at", "on", "to", "with", "for", "by", "near", "off",
                                       "among", "between", "within", "outside", "inside", "who", "that", "whose"});
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (std::find(prepositions.begin(), prepositions.end(), words[i]) != prepositions.end()) return i - 1;
  }
  return words.empty() ? 0 : words.size() - 1;
}

/// Verbs that say nothing of what happened: the auxiliaries and light verbs of English (Quirk et al. 1985, 3.21;
/// Jespersen's light verbs) and those of saying, of which the figure is the content and not the event.
bool is_light(std::string_view event) {
  static constexpr auto light = std::to_array<std::string_view>(
      {"be",      "have", "do",     "make",   "get",  "go",   "come",  "give",    "put",      "say",   "tell", "report",
       "include", "see",  "become", "remain", "seem", "know", "think", "believe", "estimate", "state", "add",  "note"});
  return std::find(light.begin(), light.end(), event) != light.end();
}

/// How far beside a figure a word is near it, in bytes: a clause's length.
constexpr std::size_t near_before = 70;
constexpr std::size_t near_after = 60;

/// The lemma by which a content word is compared wherever it stands: its verb's if it mostly is one, else its noun's.
std::string content_lemma(const std::string& word) {
  const lexicon::Word found = lexicon::look_up(word);
  if (found.dominant == lexicon::verb && !found.verb_lemma.empty()) return std::string(found.verb_lemma);
  if (!found.noun_lemma.empty()) return std::string(found.noun_lemma);
  return found.verb_lemma.empty() ? word : std::string(found.verb_lemma);
}

/// Whether a word is none that any sentence may hold: no function word, no number, not very short.
bool is_content(const std::string& word) {
  return word.size() > 2 && std::isdigit(static_cast<unsigned char>(word.front())) == 0 &&
         !extract::function_word(word);
}

/// The content words within a clause's length of the figure, on both sides, inside its sentence.
std::vector<std::string> near_words(const Assertion& a) {
  std::vector<std::string> near;
  if (a.span.begin < a.sentence_span.begin || a.span.end > a.sentence_span.end) return near;
  const std::size_t begin = a.span.begin - a.sentence_span.begin, end = a.span.end - a.sentence_span.begin;
  if (end > a.sentence.size() || begin > end) return near;
  const std::string_view sentence = a.sentence;
  const std::size_t from = begin > near_before ? begin - near_before : 0;
  for (const std::string_view side : {sentence.substr(from, begin - from), sentence.substr(end, near_after)}) {
    for (const std::string& word : words_of(side))
      if (is_content(word)) near.push_back(content_lemma(word));
  }
  return near;
}

/// Whether a word of a name is a name by itself ("Kellmouth", "Abora") or a place, and not a title, a weekday, an
/// agency's "National" or a nation's adjective, which stories of all kinds have.
bool tells_a_story(const std::string& word) {
  if (word.size() < 3) return false;
  const lexicon::Word found = lexicon::look_up(word);
  return found.pos == 0 || found.noun_class == lexicon::NounClass::location;
}

/// The strings of an assertion that are compared, before they become numbers.
struct Worded {
  std::string base, unit, per, statistic, window, event, head;
  std::vector<std::string> about, proper, subject, whose, whose_names, terms, near, names;
};

Worded words_of(const Assertion& a) {
  Worded w;
  w.base = base_unit(a.kind, a.unit);
  w.unit = a.unit;
  w.per = a.per;
  w.statistic = a.statistic;
  w.window = a.window;
  w.event = is_light(a.event) ? std::string() : lower(a.event);
  for (const std::string& name : a.names) {
    for (std::string& word : words_of(name)) {
      if (w.names.size() < most_words) w.names.push_back(std::move(word));
    }
  }
  const std::vector<std::string> counted = words_of(a.counted);
  const std::size_t head = head_of(counted);
  for (std::size_t i = 0; i < counted.size(); ++i) {
    std::string lemma = noun_lemma(counted[i]);
    if (i == head) {
      if (a.kind == Kind::count && !a.unit.empty()) {
        // Of a compound ("bank worker") the last word says what is counted, the others restrict it.
        const std::string unit = lower(a.unit);
        const std::size_t blank = unit.rfind(' ');
        w.head = noun_lemma(blank == std::string::npos ? unit : unit.substr(blank + 1));
        if (blank != std::string::npos)
          for (std::string& word : words_of(unit.substr(0, blank))) w.about.push_back(std::move(word));
      } else {
        w.head = lemma;
      }
      if (w.head != lemma) w.about.push_back(lemma);
    } else if (counted[i].size() > 2) {
      w.about.push_back(std::move(lemma));
    }
  }
  if (w.head.empty()) w.head = lower(a.unit);
  const auto take = [](const auto& from, std::vector<std::string>& to) {
    for (const std::string& word : from) {
      if (to.size() < most_words) to.push_back(lower(word));
    }
  };
  take(a.modifiers, w.about);
  take(a.subject, w.subject);
  for (const std::string& word : w.subject) w.about.push_back(word);
  // Nationalities and places are no common nouns or verbs of WordNet in their own right, or stand among the sentence's
  // names.
  for (const std::string& word : w.about) {
    if (std::find(w.names.begin(), w.names.end(), word) != w.names.end()) w.proper.push_back(word);
  }
  for (const std::string& word : words_of(a.subject_phrase)) {
    if (!is_content(word)) continue;
    const bool name = std::find(w.names.begin(), w.names.end(), word) != w.names.end();
    if (name) w.whose_names.push_back(word);
    w.whose.push_back(name ? word : noun_lemma(word));
  }
  take(a.terms, w.terms);
  w.near = near_words(a);
  return w;
}

void collect(const Worded& w, std::vector<std::string>& into) {
  for (const std::string* word : {&w.base, &w.unit, &w.per, &w.statistic, &w.window, &w.event, &w.head})
    into.push_back(*word);
  for (const auto* words : {&w.about, &w.subject, &w.whose, &w.terms, &w.near, &w.names})
    into.insert(into.end(), words->begin(), words->end());
}

WordSet set_of(const std::vector<std::string>& words, const Vocabulary& vocabulary) {
  WordSet ids;
  ids.reserve(words.size());
  for (const std::string& word : words) ids.push_back(vocabulary.find(word));
  normalize(ids);
  return ids;
}

std::optional<double> based(const Assertion& a, const std::string& base, std::optional<double> value) {
  if (!value || !std::isfinite(*value)) return std::nullopt;
  if (a.kind == Kind::measure || a.kind == Kind::duration) return convert_value(*value, a.unit, base);
  if (a.kind == Kind::age) return convert_value(*value, a.unit, "year").value_or(*value);
  if (a.kind == Kind::ratio) return *value * 100;
  return value;
}

/// Orders readings by what they hold, so that the order they come in is no matter.
bool before(const Reading& a, const Reading& b) {
  const auto key = [](const Reading& r) {
    return std::tie(r.doc, r.title, r.outlet, r.url, r.bytes, r.published, r.story);
  };
  if (key(a) != key(b)) return key(a) < key(b);
  return std::lexicographical_compare(a.assertions.begin(), a.assertions.end(), b.assertions.begin(),
                                      b.assertions.end(), [](const Assertion& x, const Assertion& y) {
                                        return std::tie(x.span.begin, x.span.end, x.figure, x.sentence) <
                                               std::tie(y.span.begin, y.span.end, y.figure, y.sentence);
                                      });
}

Claim claim_of(const Assertion& a, const Worded& w, const Vocabulary& vocabulary) {
  Claim c;
  c.said = &a;
  c.kind = a.kind;
  c.base = vocabulary.find(w.base);
  c.unit = vocabulary.find(w.unit);
  c.per = vocabulary.find(w.per);
  c.statistic = vocabulary.find(w.statistic);
  c.window = vocabulary.find(w.window);
  c.event = vocabulary.find(w.event);
  c.event_class = event_class(w.event);
  c.head = vocabulary.find(w.head);
  if (a.kind == Kind::count) {
    c.sides = people_sides(w.head);
    // "Two deaths": the noun counts its event, and so people.
    const EventClass counted = event_class(w.head);
    if (counted.known() && !lexicon::can_be_person(w.head)) {
      if (!c.event_class.known()) c.event_class = counted;
      c.person = counted.name == "kill" || counted.name == "injure";
    }
    const lexicon::NounClass sort = lexicon::look_up(w.head).noun_class;
    c.happens = sort == lexicon::NounClass::event || sort == lexicon::NounClass::phenomenon;
    c.generic = std::find(generic_people.begin(), generic_people.end(), w.head) != generic_people.end() || c.person;
    c.person = c.person || c.generic || lexicon::can_be_person(w.head);
  }
  c.value = based(a, w.base, a.value);
  c.interval = {based(a, w.base, a.interval.lower), based(a, w.base, a.interval.upper)};
  if (c.interval.lower && c.interval.upper && *c.interval.lower > *c.interval.upper)
    std::swap(c.interval.lower, c.interval.upper);
  const std::optional<double> zero = based(a, w.base, 0.0);
  const std::optional<double> step = based(a, w.base, a.rounding);
  c.rounding = zero && step ? std::abs(*step - *zero) : 0;
  c.allowed = slackened(c, fitted(c));
  c.information = a.value ? information_of(*a.value) : 0;
  c.about = set_of(w.about, vocabulary);
  c.proper = set_of(w.proper, vocabulary);
  c.subject = set_of(w.subject, vocabulary);
  c.whose = set_of(w.whose, vocabulary);
  c.whose_names = set_of(w.whose_names, vocabulary);
  c.terms = set_of(w.terms, vocabulary);
  c.near = set_of(w.near, vocabulary);
  c.names = set_of(w.names, vocabulary);
  c.years.assign(a.years.begin(), a.years.end());
  if (c.years.size() > most_words) c.years.resize(most_words);
  std::sort(c.years.begin(), c.years.end());
  c.background = !c.years.empty() && !a.published.empty() && c.years.back() + background_years <= a.published.year;
  c.lead = a.sentence_index < lead_sentences;
  c.dated = !a.as_of.empty();
  if (!a.published.empty()) c.told = day_number(a.published);
  c.day = c.dated ? day_number(a.as_of) : c.told;
  return c;
}

/// Marks the claims of a reading that another of its figures is said to have come from.
void mark_former(std::span<Claim> claims, const Reading& reading) {
  std::vector<std::int32_t> before;
  for (const Assertion& a : reading.assertions)
    if (a.changed_from >= 0) before.push_back(a.changed_from);
  std::sort(before.begin(), before.end());
  for (Claim& claim : claims)
    claim.former = std::binary_search(before.begin(), before.end(), static_cast<std::int32_t>(claim.assertion));
}

/// All words that claims of the readings are made of.
Vocabulary vocabulary_of(const std::vector<const Reading*>& readings, std::size_t parts) {
  std::vector<std::unordered_set<std::string>> found(parts);
  in_parallel(readings.size(), parts, [&](std::size_t begin, std::size_t end, std::size_t part) {
    std::vector<std::string> words;
    for (std::size_t i = begin; i < end; ++i) {
      words.clear();
      for (const std::string& word : readings[i]->story) words.push_back(lower(word));
      for (const Assertion& a : readings[i]->assertions)
        if (a.role == Role::assertion) collect(words_of(a), words);
      for (std::string& word : words) found[part].insert(std::move(word));
    }
  });
  std::vector<std::string> all;
  for (std::unordered_set<std::string>& words : found)
    while (!words.empty()) all.push_back(std::move(words.extract(words.begin()).value()));
  return Vocabulary(std::move(all));
}

/// Claims::first.
std::vector<std::uint32_t> firsts(const Claims& claims) {
  std::vector<std::uint32_t> first(claims.list.size());
  std::map<std::tuple<std::uint32_t, std::string_view, std::size_t, std::string_view>, std::uint32_t> said;
  for (std::uint32_t i = 0; i < first.size(); ++i) {
    const Assertion& a = *claims.list[i].said;
    const std::uint32_t origin = claims.origin[claims.list[i].story];
    const std::size_t place = a.span.begin - std::min(a.span.begin, a.sentence_span.begin);
    const auto [found, fresh] = said.try_emplace({origin, a.sentence, place, a.figure}, i);
    // What one article says twice it says twice.
    first[i] = !fresh && claims.list[found->second].story != claims.list[i].story ? found->second : i;
  }
  return first;
}

}  // namespace

double information_of(double value) {
  if (value == 0 || !std::isfinite(value)) return 0;
  double mantissa = std::abs(value);
  // Significant digits of the shortest decimal form, up to six.
  const double exponent = std::floor(std::log10(mantissa));
  mantissa = std::round(mantissa / std::pow(10.0, exponent - 5));
  int digits = 6;
  while (digits > 1 && std::fmod(mantissa, 10) == 0) {
    mantissa /= 10;
    --digits;
  }
  const double size = exponent >= 4 ? 0.15 : exponent >= 1 ? 0.1 : 0;
  return std::min(1.0, 0.3 * (digits - 1) + size);
}

Claims claims_of(const std::vector<Reading>& readings) {
  std::vector<std::uint32_t> order(readings.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return before(readings[a], readings[b]); });

  // The words are taken twice, first to number them and then as numbers: all of them at once would take more memory
  // than the readings.
  Claims claims;
  for (const std::uint32_t r : order) claims.readings.push_back(&readings[r]);
  const std::size_t parts = parts_for(order.size() * figures_of_an_article);
  claims.words = vocabulary_of(claims.readings, parts);
  claims.rates = ExchangeRates(claims.readings);

  std::vector<std::vector<Claim>> lists(parts);
  claims.stories.resize(order.size());
  in_parallel(order.size(), parts, [&](std::size_t begin, std::size_t end, std::size_t part) {
    for (std::size_t story = begin; story < end; ++story) {
      const Reading& reading = *claims.readings[story];
      WordSet& words = claims.stories[story];
      for (const std::string& word : reading.story) words.push_back(claims.words.find(lower(word)));
      normalize(words);
      const std::size_t first = lists[part].size();
      for (std::uint32_t i = 0; i < reading.assertions.size(); ++i) {
        const Assertion& a = reading.assertions[i];
        if (a.role != Role::assertion) continue;
        Claim claim = claim_of(a, words_of(a), claims.words);
        claim.reading = order[story];
        claim.assertion = i;
        claim.story = static_cast<std::uint32_t>(story);
        lists[part].push_back(std::move(claim));
      }
      mark_former(std::span(lists[part]).subspan(first), reading);
    }
  });
  for (std::vector<Claim>& list : lists) {
    claims.list.reserve(claims.list.size() + list.size());
    std::move(list.begin(), list.end(), std::back_inserter(claims.list));
    list = {};
  }

  claims.story_names.resize(claims.stories.size());
  for (const Claim& c : claims.list) {
    WordSet& names = claims.story_names[c.story];
    for (const WordId name : c.names)
      if (names.size() < most_story_names && tells_a_story(claims.words.word(name))) names.push_back(name);
  }
  for (WordSet& names : claims.story_names) normalize(names);

  claims.origin = origins(claims.readings);
  claims.first = firsts(claims);

  // A sentence's words weigh by how few sentences hold them; a sentence with three figures is still one.
  std::vector<const WordSet*> terms, nearby, names;
  for (std::uint32_t i = 0; i < claims.list.size(); ++i) {
    const Claim& c = claims.list[i];
    if (claims.is_copy(i)) continue;
    nearby.push_back(&c.near);
    if (i > 0 && claims.list[i - 1].story == c.story && claims.list[i - 1].said->sentence_span == c.said->sentence_span)
      continue;
    terms.push_back(&c.terms);
    names.push_back(&c.names);
  }
  claims.term_weights = Weights(terms, claims.words.size());
  claims.near_weights = Weights(nearby, claims.words.size());
  claims.name_weights = Weights(names, claims.words.size());
  return claims;
}

}  // namespace figcheck::reconcile
