#include "extract/word_walk.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace figcheck::extract {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Which of the 64 bytes at `at` are letters: bit i stands for byte i, 0 behind the text's end.
std::uint64_t letters_at(std::string_view text, std::size_t at) {
  std::uint64_t letters = 0;
#ifdef __SSE2__
  constexpr std::size_t width = 16;
  if (at + WordWalk::block <= text.size()) {
    for (std::size_t i = 0; i < WordWalk::block; i += width) {
      const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at + i));
      const __m128i behind_a = _mm_sub_epi8(_mm_or_si128(bytes, _mm_set1_epi8(0x20)), _mm_set1_epi8('a'));
      const __m128i ascii = _mm_cmpeq_epi8(_mm_min_epu8(behind_a, _mm_set1_epi8('z' - 'a')), behind_a);
      const int bits = _mm_movemask_epi8(_mm_or_si128(ascii, bytes));  // the high bit of each byte is what counts
      letters |= std::uint64_t{static_cast<std::uint32_t>(bits)} << i;
    }
    return letters;
  }
#endif
  for (std::size_t i = 0; i < WordWalk::block && at + i < text.size(); ++i)
    letters |= std::uint64_t{is_letter(text[at + i])} << i;
  return letters;
}

constexpr std::size_t hashed_at_once = 16;

/// 16 bytes of ones, then 16 of zeros: from the (16 - n)th on, what keeps n of 16 bytes.
constexpr std::array<std::uint8_t, 2 * hashed_at_once> keeping = [] {
  std::array<std::uint8_t, 2 * hashed_at_once> bytes{};
  std::fill_n(bytes.begin(), hashed_at_once, std::uint8_t{0xff});
  return bytes;
}();

/// Up to sixteen bytes, of which `size` belong to the word, in lower case: ASCII letters get the bit that tells the
/// cases apart, others stay.
struct Sixteen {
  std::uint64_t head, tail;
};
Sixteen lowered(const char* sixteen, std::size_t size) {
  const char* const kept = reinterpret_cast<const char*>(keeping.data()) + (hashed_at_once - size);
#ifdef __SSE2__
  const auto load = [](const char* from) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from)); };
  const __m128i bytes = load(sixteen);
  const __m128i ascii = _mm_srli_epi64(_mm_andnot_si128(bytes, _mm_set1_epi8('\x80')), 2);
  const __m128i word = _mm_and_si128(_mm_or_si128(bytes, ascii), load(kept));
  return {static_cast<std::uint64_t>(_mm_cvtsi128_si64(word)),
          static_cast<std::uint64_t>(_mm_cvtsi128_si64(_mm_unpackhi_epi64(word, word)))};
#else
  const auto load = [](const char* from) {
    std::uint64_t bytes;
    std::memcpy(&bytes, from, sizeof bytes);
    return bytes;
  };
  const auto lower = [](std::uint64_t bytes) { return bytes | (~bytes & 0x8080808080808080u) >> 2; };
  return {lower(load(sixteen)) & load(kept), lower(load(sixteen + 8)) & load(kept + 8)};
#endif
}

/// The hash of up to sixteen bytes, of which at most `size` belong to the word. The factors are odd and without a
/// pattern: those of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
std::uint64_t hash_of(const char* sixteen, std::size_t size) {
  const auto [head, tail] = lowered(sixteen, size);
  const std::uint64_t hash = head * 0x9e3779b97f4a7c15u ^ std::rotl(tail * 0xbf58476d1ce4e5b9u, 29);
  return hash ^ hash >> 32;
}

std::uint64_t hash_of(std::string_view text, std::size_t begin, std::size_t size) {
  if (size <= hashed_at_once && begin + hashed_at_once <= text.size()) return hash_of(text.data() + begin, size);
  std::uint64_t hash = 0;
  for (std::size_t at = 0; at < size; at += hashed_at_once) {
    std::array<char, hashed_at_once> sixteen{};
    const std::size_t part = std::min(size - at, hashed_at_once);
    std::copy_n(text.data() + begin + at, part, sixteen.begin());
    hash = std::rotl(hash, 7) * 0x94d049bb133111ebu + hash_of(sixteen.data(), part);
  }
  return hash;
}

}  // namespace

std::size_t WordWalk::take_block(std::size_t count) {
  const std::uint64_t letters = letters_at(text_, at_);
  const std::uint64_t before = letters << 1 | (open_ ? 1U : 0U);
  std::uint64_t begins = letters & ~before;
  const auto next_begin = [&] {
    begin_ = at_ + static_cast<std::size_t>(std::countr_zero(begins));
    begins &= begins - 1;
  };
  if (!open_) next_begin();
  for (std::uint64_t ends = ~letters & before; ends != 0; ends &= ends - 1) {
    words_[count].begin = begin_;
    words_[count++].size = at_ + static_cast<std::size_t>(std::countr_zero(ends)) - begin_;
    next_begin();
  }
  open_ = letters >> (block - 1) != 0;
  at_ += block;
  return count;
}

std::span<const WordAt> WordWalk::next() {
  std::size_t count = 0;
  for (std::size_t taken = 0; taken < step && !done(); taken += block) count = take_block(count);
  for (std::size_t i = 0; i < count; ++i) words_[i].hash = hash_of(text_, words_[i].begin, words_[i].size);
  return {words_.data(), count};
}

}  // namespace figcheck::extract
