#include "reconcile/candidates.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "reconcile/acquaintance.hpp"
#include "reconcile/thread.hpp"

namespace figcheck::reconcile {
namespace {

/// How many of a sentence's rarest words and names make keys.
constexpr std::size_t key_words = 4;

enum class Key : std::uint64_t { unit = 1, event, head, term, name, value, value_event };

/// Stands for the thread in keys that claims of all threads share.
constexpr std::uint64_t between_threads = std::numeric_limits<std::uint64_t>::max();

/// Of a bucket larger than this all pairs are not proposed: whole_bucket in a small input, fewer in a large one.
constexpr std::size_t pair_budget = 600'000;
constexpr std::size_t least_whole = 24;
/// Between threads buckets are so much smaller, and each claim of a larger one meets so many neighbours.
constexpr std::size_t between_share = 4;
constexpr std::size_t between_window = 2;

/// Log-odds of one story below which two articles have nothing to say to each other (see Feature::other_story).
constexpr double strangers = -3;

struct Entry {
  std::uint64_t key;
  double value;  // orders a bucket, so that a window holds neighbours in value
  std::uint32_t claim;
  bool between;  // the key is not of one thread
};

std::uint64_t mix(std::uint64_t h, std::uint64_t x) {
  // splitmix64 (Steele, Lea and Flood 2014)
  h += 0x9e3779b97f4a7c15ULL + x;
  h = (h ^ (h >> 30)) * 0xbf58476d1ce4e5b9ULL;
  h = (h ^ (h >> 27)) * 0x94d049bb133111ebULL;
  return h ^ (h >> 31);
}

template <class... Parts>
std::uint64_t key_of(Key key, Parts... parts) {
  std::uint64_t h = mix(0, static_cast<std::uint64_t>(key));
  ((h = mix(h, static_cast<std::uint64_t>(parts))), ...);
  return h;
}

double position(const Claim& c) {
  const double value = c.value            ? *c.value
                       : c.interval.lower ? *c.interval.lower
                       : c.interval.upper ? *c.interval.upper
                                          : 0;
  return std::isfinite(value) ? value : std::numeric_limits<double>::max();
}

/// The rarest words of a set that still occur elsewhere.
std::vector<WordId> telling(const WordSet& words, const Weights& weights, double rarest) {
  std::vector<WordId> some;
  for (const WordId word : words) {
    if (weights[word] < rarest) some.push_back(word);
  }
  std::stable_sort(some.begin(), some.end(), [&](WordId a, WordId b) { return weights[a] > weights[b]; });
  if (some.size() > key_words) some.resize(key_words);
  return some;
}

/// All money is one unit here: currencies may be linked by a rate.
std::uint64_t unit_of(const Claim& c) {
  return c.kind == Kind::money ? std::numeric_limits<std::uint64_t>::max()
                               : std::uint64_t{c.base} * 2 + (c.kind == Kind::count && c.person);
}

/// The event's class, or else its own lemma.
std::uint64_t event_of(const Claim& c) {
  return c.event_class.known() ? c.event_class.id : 256 + std::uint64_t{c.event};
}

}  // namespace

std::vector<std::pair<std::uint32_t, std::uint32_t>> candidates(const Claims& claims) {
  std::size_t originals = 0;
  for (std::uint32_t i = 0; i < claims.list.size(); ++i) originals += !claims.is_copy(i);
  const double sentences = static_cast<double>(originals) + 1;
  const double only_one =
      std::log(sentences / 1.5) + 1e-9;  // the weight of a word that one sentence of all holds is about this
  const std::vector<std::uint32_t> threads = threads_of(claims);
  std::vector<Entry> entries;
  for (std::uint32_t i = 0; i < claims.list.size(); ++i) {
    if (claims.is_copy(i)) continue;
    const Claim& c = claims.list[i];
    const std::uint64_t unit = unit_of(c);
    const double at = position(c);
    const auto exact = std::hash<double>{}(at);
    // Within a thread much is proposed; between threads what shares something that tells.
    for (const std::uint64_t thread : {std::uint64_t{threads[c.story]}, between_threads}) {
      const auto add = [&](Key key, auto... parts) {
        entries.push_back({key_of(key, thread, unit, parts...), at, i, thread == between_threads});
      };
      add(Key::unit);
      if (c.event != no_word || c.event_class.known()) add(Key::event, event_of(c));
      if (c.head != no_word) add(Key::head, c.head);
      for (const WordId word : telling(c.terms, claims.term_weights, only_one)) add(Key::term, word);
      for (const WordId word : telling(c.names, claims.name_weights, only_one)) add(Key::name, word);
      add(Key::value, exact);
      add(Key::value_event, exact, event_of(c));
    }
  }
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    if (a.key != b.key) return a.key < b.key;
    if (a.value != b.value) return a.value < b.value;
    return a.claim < b.claim;
  });

  // Large inputs get by with fewer pairs for each claim.
  const std::size_t most = std::clamp(pair_budget / (originals + 1), least_whole, whole_bucket);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (std::size_t begin = 0; begin < entries.size();) {
    std::size_t end = begin;
    while (end < entries.size() && entries[end].key == entries[begin].key) ++end;
    const std::size_t size = end - begin, whole = entries[begin].between ? most / between_share : most;
    const std::size_t reach = size <= whole ? size : entries[begin].between ? between_window : bucket_window;
    for (std::size_t i = begin; i < end; ++i) {
      for (std::size_t j = i + 1; j < end && j <= i + reach; ++j) {
        if (entries[i].claim == entries[j].claim) continue;
        const auto pair = std::minmax(entries[i].claim, entries[j].claim);
        const Claim &a = claims.list[pair.first], &b = claims.list[pair.second];
        if (entries[begin].between &&
            (threads[a.story] == threads[b.story] || acquaintance(claims, a.story, b.story).one_story() <= strangers))
          continue;
        pairs.push_back(pair);
      }
    }
    begin = end;
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

}  // namespace figcheck::reconcile
