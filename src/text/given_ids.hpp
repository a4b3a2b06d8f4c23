#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace figcheck::text {

/// The ids that documents were given, told apart by 64 bits of each: some 14 bytes a document, where a stream has
/// millions of them. Of 100 million ids two share their bits with a probability of 0.0003; the later one is then taken
/// for given.
class GivenIds {
 public:
  using Mark = std::uint64_t;
  static Mark mark_of(std::string_view id) {
    const Mark mark = std::hash<std::string_view>{}(id);
    return mark != 0 ? mark : 1;  // 0 is an empty place
  }

  /// Whether the id was not given before.
  bool insert(Mark mark) {
    Shard& shard = shards_[mark % shards];
    if ((shard.used + 1) * 4 > shard.places.size() * 3) grow(shard);
    Mark& place = find(shard.places, mark);
    if (place == mark) return false;
    place = mark;
    ++shard.used;
    return true;
  }

 private:
  // Many small tables, each of which grows by itself: the copy made meanwhile is small, too.
  static constexpr std::size_t shards = 64;
  struct Shard {
    std::vector<Mark> places;  // open addressing, a power of two long
    std::size_t used = 0;
  };

  static Mark& find(std::vector<Mark>& places, Mark mark) {
    std::size_t at = (mark / shards) & (places.size() - 1);
    while (places[at] != 0 && places[at] != mark) at = (at + 1) & (places.size() - 1);
    return places[at];
  }
  static void grow(Shard& shard) {
    std::vector<Mark> larger(shard.places.empty() ? 16 : shard.places.size() * 2);
    for (const Mark mark : shard.places)
      if (mark != 0) find(larger, mark) = mark;
    shard.places.swap(larger);
  }

  std::array<Shard, shards> shards_;
};

}  // namespace figcheck::text
