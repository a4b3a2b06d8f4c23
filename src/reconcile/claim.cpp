#include "reconcile/claim.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <iterator>
#include <span>
#include <string_view>
#include <tuple>
#include <unordered_set>
#include <utility>

#include "grammar/date.hpp"
#include "lexicon/wordnet.hpp"
#include "reconcile/agreement.hpp"
#include "reconcile/article_claims.hpp"
#include "reconcile/claim_words.hpp"
#include "reconcile/copies.hpp"
#include "reconcile/in_parallel.hpp"
#include "reconcile/independence.hpp"
#include "reconcile/referring.hpp"
#include "reconcile/story_words.hpp"
#include "reconcile/supplied_year.hpp"
#include "reconcile/thread.hpp"

namespace figcheck::reconcile {
namespace {

using extract::Assertion;
using extract::Reading;

/// About how many figures an article has: what makes it worth a thread to read more of them.
constexpr std::size_t figures_of_an_article = 10;

/// More words of names than this tell no more of what an article is about.
constexpr std::size_t most_story_names = 512;

/// Headline, opening and what follows: where an article has its main figures.
constexpr std::uint32_t lead_sentences = 4;

// Words for people that say nothing of who they are, so that they may stand for any: WordNet's person.n.01 and
// people.n.01 themselves, and the pronouns and quantifiers that stand for a noun.
constexpr auto generic_people =
    std::to_array<std::string_view>({"person", "people", "other", "individual", "human", "life", "soul", "victim",
                                     "casualty", "man and woman", "someone", "body", "figure", "member"});

WordSet set_of(const std::vector<std::string>& words, const Vocabulary& vocabulary) {
  WordSet ids;
  ids.reserve(words.size());
  for (const std::string& word : words) ids.push_back(vocabulary.find(word));
  normalize(ids);
  return ids;
}

std::optional<double> based(const Assertion& a, const std::string& base, std::optional<double> value) {
  if (!value || !std::isfinite(*value)) return std::nullopt;
  return base_value(a.kind, a.unit, base, *value);
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

/// Whether what the words of a class mean can befall what is counted: people are taken and held, but a bed that is
/// taken is no captive; bombs fall and land, and people who do are no bombs; people who are seized may be arrested,
/// abducted or held hostage, but are no haul; a bid that is lifted is not stolen.
bool befalls(std::string_view event_class, std::string_view event, Kind kind, bool person) {
  if (event_class == "abduct" || event_class == "arrest") return person;
  if (event == "seize" || event == "confiscate") return !person;
  if (event == "lift") return kind != Kind::money;
  // Of sums, sizes and times only what is done with them is told by such a word: a debt is let off, a lease is for
  // ten years.
  static constexpr auto of_people_and_arms =
      std::to_array<std::string_view>({"displace", "escape", "hold", "hospitalize", "infect", "injure", "missing",
                                       "protest", "reunite", "shoot", "survive", "vaccinate"});
  const bool sized = kind == Kind::money || kind == Kind::measure || kind == Kind::duration;
  if (sized && std::binary_search(of_people_and_arms.begin(), of_people_and_arms.end(), event_class)) return false;
  if (event_class == "bomb" && kind == Kind::money) return false;
  return event_class != "bomb" || !person;
}

/// `before` is the claim before it in its text, where there is one: the sets of one sentence are kept once.
Claim claim_of(const Assertion& a, const ClaimWords& w, const Vocabulary& vocabulary, WordStore& store,
               const Claim* before) {
  Claim c;
  c.said = &a;
  c.kind = a.kind;
  c.trend = a.trend;
  c.relation = a.relation;
  c.base = vocabulary.find(w.base);
  c.unit = vocabulary.find(w.unit);
  c.per = vocabulary.find(w.per);
  c.statistic = vocabulary.find(w.statistic);
  c.window = vocabulary.find(w.window);
  c.spell = w.spell;
  c.event = vocabulary.find(w.event);
  c.event_class = event_class(w.event);
  c.doer = a.doer;
  c.referring = refers_back(a);
  c.head = vocabulary.find(w.head);
  c.bare = a.kind == Kind::count && a.unit.empty();
  c.ambiguous = may_mean_otherwise(w.event);
  if (a.kind == Kind::count) {
    c.sides = people_sides(w.head);
    // "Two deaths": the noun counts its event, and so people.
    const EventClass counted = event_class(w.head == "case" ? std::string_view(a.unit) : std::string_view(w.head));
    if (counted.known() && !lexicon::can_be_person(w.head)) {
      if (!c.event_class.known()) c.event_class = counted;
      static constexpr auto of_people =
          std::to_array<std::string_view>({"arrest", "hospitalize", "infect", "injure", "kill"});
      c.person = std::binary_search(of_people.begin(), of_people.end(), counted.name);
    }
    const lexicon::Word head = lexicon::look_up(w.head);
    const lexicon::NounClass sort = head.noun_class;
    c.named = head.pos == 0;
    c.happens = sort == lexicon::NounClass::event || sort == lexicon::NounClass::phenomenon;
    c.generic = std::find(generic_people.begin(), generic_people.end(), w.head) != generic_people.end() || c.person;
    c.person = c.person || c.generic || lexicon::can_be_person(w.head);
    // "a workforce of 900", "the 900-strong workforce": where no verb says what they do, their collective noun does
    if (c.person && w.event.empty() && !c.event_class.known()) c.event_class = event_class(w.counted_head);
  }
  if (!befalls(c.event_class.name, w.event, c.kind, c.person)) c.event_class = {};
  if (a.in_a_state && c.event_class.known()) c.event_class.nature = Nature::level;
  c.value = based(a, w.base, a.value);
  c.interval = {based(a, w.base, a.interval.lower), based(a, w.base, a.interval.upper)};
  if (c.interval.lower && c.interval.upper && *c.interval.lower > *c.interval.upper)
    std::swap(c.interval.lower, c.interval.upper);
  const std::optional<double> zero = based(a, w.base, 0.0);
  const std::optional<double> step = based(a, w.base, a.rounding);
  c.rounding = zero && step ? std::abs(*step - *zero) : 0;
  c.allowed = slackened(c, fitted(c));
  c.information = a.value ? information_of(*a.value) : 0;
  const auto kept = [&](const std::vector<std::string>& words) { return store.keep(set_of(words, vocabulary)); };
  const auto shared = [&](const std::vector<std::string>& words, WordView Claim::*set) {
    const WordSet ids = set_of(words, vocabulary);
    return before && before->*set == WordView(ids) ? before->*set : store.keep(ids);
  };
  c.terms = shared(w.terms, &Claim::terms);
  c.names = shared(w.names, &Claim::names);
  c.near = kept(w.near);
  c.places = kept(w.places);
  c.about = kept(w.about);
  c.proper = kept(w.proper);
  c.subject = kept(w.subject);
  c.whose = kept(w.whose);
  c.whose_names = kept(w.whose_names);
  c.years.assign(a.years.begin(), a.years.end());
  if (c.years.size() > most_words) c.years.resize(most_words);
  std::sort(c.years.begin(), c.years.end());
  c.background = !c.years.empty() && a.published.tells_year() && c.years.back() + background_years <= a.published.year;
  c.lead = a.sentence_index < lead_sentences;
  c.dated = !a.as_of.empty();
  if (!a.published.empty()) c.told = day_number(a.published);
  if (c.dated)
    c.day = day_number(a.as_of);
  else if (a.moment == extract::Moment::told)
    c.day = c.told;
  return c;
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

Claims claims_of(const std::vector<Reading>& readings, double prior) {
  std::vector<const Reading*> all;
  all.reserve(readings.size());
  for (const Reading& reading : readings) all.push_back(&reading);
  return claims_of(all, prior);
}

Claims claims_of(const std::vector<const Reading*>& readings, double prior) {
  std::vector<std::uint32_t> order(readings.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return before(*readings[a], *readings[b]); });

  // The words are taken twice, first to number them and then as numbers: all of them at once would take more memory
  // than the readings.
  Claims claims;
  claims.prior = prior;
  for (const std::uint32_t r : order) claims.readings.push_back(readings[r]);
  claims.dated = supply_years(claims.readings);
  const std::size_t parts = parts_for(order.size() * figures_of_an_article);
  claims.words = vocabulary_of(claims.readings, parts);
  claims.rates = ExchangeRates(claims.readings);

  std::vector<std::vector<Claim>> lists(parts);
  claims.sets.resize(parts);
  claims.stories.resize(order.size());
  claims.story_names.resize(order.size());
  in_parallel(order.size(), parts, [&](std::size_t begin, std::size_t end, std::size_t part) {
    TellingNames telling(claims.words);
    for (std::size_t story = begin; story < end; ++story) {
      const Reading& reading = *claims.readings[story];
      WordSet& words = claims.stories[story];
      for (const std::string& word : reading.story) words.push_back(claims.words.find(lower(word)));
      normalize(words);
      const std::size_t first = lists[part].size();
      for (std::uint32_t i = 0; i < reading.assertions.size(); ++i) {
        const Assertion& a = reading.assertions[i];
        if (a.role != Role::assertion) continue;
        Claim claim = claim_of(a, words_of(a), claims.words, claims.sets[part],
                               lists[part].size() > first ? &lists[part].back() : nullptr);
        claim.reading = order[story];
        claim.assertion = i;
        claim.story = static_cast<std::uint32_t>(story);
        lists[part].push_back(std::move(claim));
      }
      const std::span<Claim> of_article = std::span(lists[part]).subspan(first);
      compare_within_article(of_article, reading);
      WordSet& names = claims.story_names[story];
      for (const Claim& claim : of_article)
        for (const WordId name : claim.names)
          if (names.size() < most_story_names && telling.tells(name)) names.push_back(name);
      for (const WordId word : claims.stories[story])
        if (names.size() < most_story_names && telling.is_unlisted(word)) names.push_back(word);
      for (const std::string& written : reading.story) {
        std::string word = lower(written);  // with a capital it is written as a name throughout
        if (word == written || names.size() >= most_story_names) continue;
        if (const WordId name = claims.words.find(word); telling.tells(name)) names.push_back(name);
      }
      // Names of ordinary words ("Harrow Vale") tell little beside others, but they are all there is where there is no
      // other.
      if (names.empty())
        for (const Claim& claim : of_article)
          for (const WordId name : claim.names)
            if (names.size() < most_story_names) names.push_back(name);
      normalize(names);
    }
  });
  for (std::vector<Claim>& list : lists) {
    claims.list.reserve(claims.list.size() + list.size());
    std::move(list.begin(), list.end(), std::back_inserter(claims.list));
    list = {};
  }

  claims.given.resize(order.size());
  for (const Claim& claim : claims.list)
    if (claim.value) claims.given[claim.story].push_back({claim.base, claim.person, *claim.value, claim.said->source});
  for (std::vector<GivenNumber>& numbers : claims.given) {
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  }

  claims.origin = origins(claims.readings);
  claims.first = firsts(claims);

  // A sentence's words weigh by how few sentences hold them; a sentence with three figures is still one.
  std::vector<WordView> terms, nearby, names;
  for (std::uint32_t i = 0; i < claims.list.size(); ++i) {
    const Claim& c = claims.list[i];
    if (claims.is_copy(i)) continue;
    nearby.push_back(c.near);
    if (i > 0 && claims.list[i - 1].story == c.story && claims.list[i - 1].said->sentence_span == c.said->sentence_span)
      continue;
    terms.push_back(c.terms);
    names.push_back(c.names);
  }
  claims.term_weights = Weights(terms, claims.words.size());
  claims.near_weights = Weights(nearby, claims.words.size());
  claims.name_weights = Weights(names, claims.words.size());
  in_parallel(claims.list.size(), parts, [&](std::size_t begin, std::size_t end, std::size_t) {
    for (std::size_t i = begin; i < end; ++i) {
      Claim& c = claims.list[i];
      c.terms_norm = squared_norm(c.terms, claims.term_weights);
      c.near_norm = squared_norm(c.near, claims.near_weights);
      c.names_norm = squared_norm(c.names, claims.name_weights);
    }
  });
  claims.story_weights = weights_of_stories(claims);
  claims.thread = threads_of(claims);
  claims.thread_size.assign(claims.thread.size(), 0);
  for (const std::uint32_t first : claims.thread) ++claims.thread_size[first];
  claims.thread_claims.assign(claims.thread.size(), 0);
  for (std::uint32_t i = 0; i < claims.list.size(); ++i)
    if (!claims.is_copy(i)) ++claims.thread_claims[claims.thread[claims.list[i].story]];
  return claims;
}

}  // namespace figcheck::reconcile
