#include "reconcile/candidates.hpp"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <numeric>
#include <span>

#include "reconcile/acquaintance.hpp"
#include "reconcile/in_parallel.hpp"
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

/// A pair as one number, which sorts as the pair does.
using PackedPair = std::uint64_t;

struct Entry {
  std::uint64_t key;
  std::uint32_t rank;  // of the claim by value: a window holds neighbours in value
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
std::vector<WordId> telling(WordView words, const Weights& weights, double rarest) {
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

/// The unit of people of a number that no noun says to be one of things.
std::uint64_t unit_of_people(const Claim& c) { return std::uint64_t{c.base} * 2 + 1; }

/// The event's class, or else its own lemma.
std::uint64_t event_of(const Claim& c) {
  return c.event_class.known() ? c.event_class.id : 256 + std::uint64_t{c.event};
}

/// Into how many parts keys and pairs are divided, so that each part is sorted by itself.
constexpr std::size_t divisions = 256;

/// What the index is made of.
class Index {
 public:
  explicit Index(const Claims& claims) : claims_(claims), threads_(claims.thread) {
    for (std::uint32_t i = 0; i < claims.list.size(); ++i)
      if (!claims.is_copy(i)) by_value_.push_back(i);
    std::sort(by_value_.begin(), by_value_.end(), [&](std::uint32_t a, std::uint32_t b) {
      return std::pair(position(claims.list[a]), a) < std::pair(position(claims.list[b]), b);
    });
    // The weight of a word that one sentence of all holds is about this.
    only_one_ = std::log((static_cast<double>(by_value_.size()) + 1) / 1.5) + 1e-9;
    // Large inputs get by with fewer pairs for each claim.
    most_ = std::clamp(pair_budget / (by_value_.size() + 1), least_whole, whole_bucket);
  }

  std::size_t size() const { return by_value_.size(); }
  std::uint32_t thread_of(std::uint32_t rank) const { return threads_[claim(rank).story]; }
  bool one_thread(PackedPair pair) const {
    return threads_[claims_.list[pair >> 32].story] == threads_[claims_.list[pair & 0xffffffffU].story];
  }

  /// Appends the keys of a claim, in a thread or between threads.
  void keys(std::uint32_t rank, std::uint64_t thread, std::vector<Entry>& entries) const {
    const Claim& c = claim(rank);
    keys(rank, thread, unit_of(c), entries);
    if (c.bare) keys(rank, thread, unit_of_people(c), entries);
  }

  /// The same, under one unit.
  void keys(std::uint32_t rank, std::uint64_t thread, std::uint64_t unit, std::vector<Entry>& entries) const {
    const Claim& c = claim(rank);
    const auto exact = std::hash<double>{}(position(c));
    const auto add = [&](Key key, auto... parts) { entries.push_back({key_of(key, thread, unit, parts...), rank}); };
    add(Key::unit);
    if (c.event != no_word || c.event_class.known()) add(Key::event, event_of(c));
    if (c.head != no_word) add(Key::head, c.head);
    for (const WordId word : telling(c.terms, claims_.term_weights, only_one_)) add(Key::term, word);
    for (const WordId word : telling(c.names, claims_.name_weights, only_one_)) add(Key::name, word);
    add(Key::value, exact);
    add(Key::value_event, exact, event_of(c));
  }

  /// Appends the pairs that share a key; puts the entries in order.
  void pairs(std::vector<Entry>& entries, bool between, std::vector<PackedPair>& pairs) const {
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return std::pair(a.key, a.rank) < std::pair(b.key, b.rank); });
    for (std::size_t begin = 0; begin < entries.size();) {
      std::size_t end = begin;
      while (end < entries.size() && entries[end].key == entries[begin].key) ++end;
      const std::size_t size = end - begin, whole = between ? most_ / between_share : most_;
      const std::size_t reach = size <= whole ? size : between ? between_window : bucket_window;
      for (std::size_t i = begin; i < end; ++i) {
        for (std::size_t j = i + 1; j < end && j <= i + reach; ++j) {
          if (entries[i].rank == entries[j].rank) continue;
          const auto [a, b] = std::minmax(by_value_[entries[i].rank], by_value_[entries[j].rank]);
          pairs.push_back(PackedPair{a} << 32 | b);
        }
      }
      begin = end;
    }
  }

  /// Appends the pairs within one thread, none twice. `ranks` are of one thread, in order.
  void pairs_within(std::span<const std::uint32_t> ranks, std::vector<PackedPair>& pairs) const {
    std::vector<std::pair<std::uint64_t, std::uint32_t>> by_unit;
    for (const std::uint32_t rank : ranks) {
      const Claim& c = claim(rank);
      by_unit.emplace_back(unit_of(c), rank);
      if (c.bare) by_unit.emplace_back(unit_of_people(c), rank);
    }
    std::sort(by_unit.begin(), by_unit.end());
    std::vector<Entry> entries;
    const std::size_t first = pairs.size();
    for (auto begin = by_unit.begin(); begin != by_unit.end();) {
      const auto end = std::find_if(begin, by_unit.end(), [&](const auto& each) { return each.first != begin->first; });
      entries.clear();
      // All keys hold the unit: where it alone proposes all pairs, the others have none to add.
      const bool whole = static_cast<std::size_t>(end - begin) <= most_;
      for (auto each = begin; each != end; ++each) {
        if (whole) {
          entries.push_back({0, each->second});
        } else {
          keys(each->second, 0, begin->first, entries);
        }
      }
      this->pairs(entries, false, pairs);
      begin = end;
    }
    const auto own = pairs.begin() + static_cast<std::ptrdiff_t>(first);
    std::sort(own, pairs.end());
    pairs.erase(std::unique(own, pairs.end()), pairs.end());
  }

 private:
  const Claim& claim(std::uint32_t rank) const { return claims_.list[by_value_[rank]]; }

  const Claims& claims_;
  std::vector<std::uint32_t> threads_;
  std::vector<std::uint32_t> by_value_;
  double only_one_ = 0;
  std::size_t most_ = 0;
};

/// Pairs by their lower claim, in so many divisions that each is soon sorted.
using Divided = std::vector<std::vector<PackedPair>>;

void divide(const std::vector<PackedPair>& pairs, std::size_t claims, Divided& into) {
  for (const PackedPair pair : pairs) into[(pair >> 32) * divisions / claims].push_back(pair);
}

/// The pairs within threads. Much is proposed there.
void propose_within_threads(const Index& index, std::size_t claims, std::size_t parts, std::vector<Divided>& found) {
  std::vector<std::uint32_t> ranks(index.size());
  std::iota(ranks.begin(), ranks.end(), 0U);
  std::stable_sort(ranks.begin(), ranks.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return index.thread_of(a) < index.thread_of(b); });
  std::vector<std::size_t> begins;
  for (std::size_t i = 0; i < ranks.size(); ++i)
    if (i == 0 || index.thread_of(ranks[i]) != index.thread_of(ranks[i - 1])) begins.push_back(i);
  begins.push_back(ranks.size());
  std::atomic<std::size_t> workers{0};
  one_by_one(begins.size() - 1, parts, [&] {
    return [&, &mine = found[workers++], pairs = std::vector<PackedPair>()](std::size_t thread) mutable {
      pairs.clear();
      index.pairs_within(std::span(ranks).subspan(begins[thread], begins[thread + 1] - begins[thread]), pairs);
      divide(pairs, claims, mine);
    };
  });
}

/// The pairs between threads, of what shares something that tells; some of them several times, some within a thread.
void propose_between_threads(const Index& index, std::size_t claims, std::size_t parts, std::vector<Divided>& found) {
  std::vector<std::vector<std::vector<Entry>>> entries(parts, std::vector<std::vector<Entry>>(divisions));
  in_parallel(index.size(), parts, [&](std::size_t begin, std::size_t end, std::size_t part) {
    std::vector<Entry> some;
    for (std::size_t rank = begin; rank < end; ++rank) {
      some.clear();
      index.keys(static_cast<std::uint32_t>(rank), between_threads, some);
      for (const Entry& entry : some) entries[part][entry.key % divisions].push_back(entry);
    }
  });
  std::atomic<std::size_t> workers{0};
  one_by_one(divisions, parts, [&] {
    return [&, &mine = found[workers++], pairs = std::vector<PackedPair>()](std::size_t division) mutable {
      std::vector<Entry> all;
      for (auto& of_part : entries) {
        all.insert(all.end(), of_part[division].begin(), of_part[division].end());
        of_part[division] = {};
      }
      pairs.clear();
      index.pairs(all, true, pairs);
      std::erase_if(pairs, [&](PackedPair pair) { return index.one_thread(pair); });
      divide(pairs, claims, mine);
    };
  });
}

}  // namespace

std::vector<std::pair<std::uint32_t, std::uint32_t>> candidates(const Claims& claims) {
  const Index index(claims);
  const std::size_t parts = parts_for(index.size());
  std::vector<Divided> found(parts, Divided(divisions));
  propose_within_threads(index, claims.list.size(), parts, found);
  propose_between_threads(index, claims.list.size(), parts, found);

  one_by_one(divisions, parts, [&] {
    return [&, acquaintances = Acquaintances(claims)](std::size_t division) mutable {
      std::vector<PackedPair>& all = found.front()[division];
      for (std::size_t part = 1; part < parts; ++part) {
        all.insert(all.end(), found[part][division].begin(), found[part][division].end());
        found[part][division] = {};
      }
      std::sort(all.begin(), all.end());
      all.erase(std::unique(all.begin(), all.end()), all.end());
      std::erase_if(all, [&](PackedPair pair) {
        const Claim &a = claims.list[pair >> 32], &b = claims.list[pair & 0xffffffffU];
        return !index.one_thread(pair) && acquaintances.of(a.story, b.story).one_story() + claims.prior <= strangers;
      });
    };
  });
  std::size_t count = 0;
  for (const std::vector<PackedPair>& some : found.front()) count += some.size();
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
  pairs.reserve(count);
  for (std::vector<PackedPair>& some : found.front()) {
    for (const PackedPair pair : some) pairs.emplace_back(pair >> 32, pair & 0xffffffffU);
    some = {};
  }
  return pairs;
}

}  // namespace figcheck::reconcile
