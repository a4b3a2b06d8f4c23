#include "extract/story.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

#include "extract/function_word.hpp"

namespace figcheck::extract {
namespace {

constexpr std::size_t shortest_word = 4;
constexpr std::size_t longest_word = 40;
constexpr std::size_t shingle = 5;
constexpr std::size_t fewest_words = 12;
constexpr std::size_t largest_table = 4096;  // a longer text is told by its first two thousand distinct words
constexpr std::size_t smallest_table = 64;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

std::uint64_t mix(std::uint64_t x) {  // the finalizer of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014)
  x ^= x >> 30;
  x *= 0xbf58476d1ce4e5b9u;
  x ^= x >> 27;
  x *= 0x94d049bb133111ebu;
  return x ^ (x >> 31);
}

/// Calls f(begin, end, hash) for each word; the hash ignores ASCII case (FNV-1a).
template <typename F>
void for_words(std::string_view text, F f) {
  std::size_t i = 0;
  while (i < text.size()) {
    while (i < text.size() && !is_letter(text[i])) ++i;
    const std::size_t begin = i;
    std::uint64_t h = 14695981039346656037u;
    while (i < text.size() && is_letter(text[i])) {
      const char c = text[i];
      h = (h ^ static_cast<std::uint8_t>(c >= 'A' && c <= 'Z' ? c + 32 : c)) * 1099511628211u;
      ++i;
    }
    if (i > begin) f(begin, i, h);
  }
}

}  // namespace

std::vector<std::string> story_of(std::string_view text) {
  struct Slot {
    std::uint64_t hash = 0;
    std::uint32_t count = 0;
    std::uint32_t first = 0;
    std::size_t begin = 0, end = 0;
  };
  // Room for twice the words that a text of this length has, of six bytes each, so that a short article costs little.
  const std::size_t table_size = std::clamp(std::bit_ceil(text.size() / 5 + 1), smallest_table, largest_table);
  std::vector<Slot> table(table_size);
  std::uint32_t order = 0, used = 0;
  for_words(text, [&](std::size_t begin, std::size_t end, std::uint64_t h) {
    if (end - begin < shortest_word || end - begin > longest_word) return;
    std::size_t at = h & (table_size - 1);
    while (table[at].count != 0 && table[at].hash != h) at = (at + 1) & (table_size - 1);
    Slot& slot = table[at];
    if (slot.count == 0) {
      if (used * 2 >= table_size) return;
      ++used;
      slot = {h, 0, order++, begin, end};
    }
    ++slot.count;
  });
  std::vector<Slot> words;
  for (const Slot& slot : table)
    if (slot.count != 0 && !function_word(text.substr(slot.begin, slot.end - slot.begin))) words.push_back(slot);
  std::sort(words.begin(), words.end(),
            [](const Slot& a, const Slot& b) { return a.count != b.count ? a.count > b.count : a.first < b.first; });
  if (words.size() > story_words) words.resize(story_words);
  std::vector<std::string> out;
  for (const Slot& slot : words) {
    const Token token{{slot.begin, slot.end},
                      text.substr(slot.begin, slot.end - slot.begin),
                      Tag::noun,
                      lexicon::look_up(text.substr(slot.begin, slot.end - slot.begin))};
    out.push_back(noun_lemma(token));
  }
  return out;
}

std::vector<std::uint64_t> signature_of(std::string_view text) {
  constexpr std::uint64_t none = std::numeric_limits<std::uint64_t>::max();
  std::vector<std::uint64_t> bins(signature_size, none);
  std::array<std::uint64_t, shingle> last{};
  std::size_t count = 0;
  for_words(text, [&](std::size_t, std::size_t, std::uint64_t h) {
    last[count++ % shingle] = h;
    if (count < shingle) return;
    std::uint64_t sum = 0;
    for (std::size_t k = 0; k < shingle; ++k) sum = mix(sum + last[(count + k) % shingle]);
    std::uint64_t& bin = bins[sum % signature_size];
    bin = std::min(bin, sum / signature_size);
  });
  if (count < fewest_words) return {};
  // An empty bin takes the value of the next full one on the right, marked by its distance.
  std::vector<std::uint64_t> out(signature_size);
  for (std::size_t i = 0; i < signature_size; ++i) {
    std::size_t distance = 0;
    while (distance < signature_size && bins[(i + distance) % signature_size] == none) ++distance;
    out[i] = distance == 0 ? bins[i] : mix(bins[(i + distance) % signature_size] + distance);
  }
  return out;
}

}  // namespace figcheck::extract
