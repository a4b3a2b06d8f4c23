#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

namespace figcheck::text {

/// The ids that the last documents were given, told apart by 64 bits of each: some 14 bytes a document, and no more
/// than twice `generation` of them, so that a stream without end takes no memory without end. An id is known for at
/// least `generation` documents after it was given, and for at most twice as many. Of two million ids two share their
/// bits with a probability of one in ten million; the later one is then taken for given.
class GivenIds {
 public:
  using Mark = std::uint64_t;
  static constexpr std::size_t generation = std::size_t{1} << 20;

  explicit GivenIds(std::size_t remembered = generation) : most_(remembered) {}

  static Mark mark_of(std::string_view id) {
    const Mark mark = std::hash<std::string_view>{}(id);
    return mark != 0 ? mark : 1;  // 0 is an empty place
  }

  /// Whether the id was not given before, as far as is remembered.
  bool insert(Mark mark) {
    if (older_.holds(mark) || newer_.holds(mark)) return false;
    if (newer_.size() >= most_) {
      std::swap(older_, newer_);
      newer_.clear();
    }
    return newer_.insert(mark);
  }

 private:
  /// A set of marks by open addressing, in many small tables, each of which grows by itself: the copy made meanwhile is
  /// small, too.
  class Generation {
   public:
    std::size_t size() const { return used_; }

    bool holds(Mark mark) const {
      const Shard& shard = shards_[mark % shards];
      return !shard.places.empty() && shard.places[place_of(shard.places, mark)] == mark;
    }
    bool insert(Mark mark) {
      Shard& shard = shards_[mark % shards];
      if ((shard.used + 1) * 4 > shard.places.size() * 3) grow(shard);
      Mark& place = shard.places[place_of(shard.places, mark)];
      if (place == mark) return false;
      place = mark;
      ++shard.used;
      ++used_;
      return true;
    }
    void clear() {
      for (Shard& shard : shards_) shard = {};
      used_ = 0;
    }

   private:
    static constexpr std::size_t shards = 64;
    struct Shard {
      std::vector<Mark> places;  // a power of two long
      std::size_t used = 0;
    };

    static std::size_t place_of(const std::vector<Mark>& places, Mark mark) {
      std::size_t at = (mark / shards) & (places.size() - 1);
      while (places[at] != 0 && places[at] != mark) at = (at + 1) & (places.size() - 1);
      return at;
    }
    static void grow(Shard& shard) {
      std::vector<Mark> larger(shard.places.empty() ? 16 : shard.places.size() * 2);
      for (const Mark mark : shard.places)
        if (mark != 0) larger[place_of(larger, mark)] = mark;
      shard.places.swap(larger);
    }

    std::array<Shard, shards> shards_;
    std::size_t used_ = 0;
  };

  std::size_t most_;
  Generation newer_;
  Generation older_;
};

}  // namespace figcheck::text
