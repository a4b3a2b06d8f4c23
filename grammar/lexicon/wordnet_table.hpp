#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

/// The layout of the table that compile_wordnet writes and wordnet.cpp reads. All numbers are in the byte order of the
/// machine that builds, since the table never leaves it; every part begins at a multiple of four bytes. Parts, in
/// order: Header, Entry[entries], slots, senses, edges, targets, letters.
namespace figcheck::lexicon::table {

inline constexpr std::array<char, 8> magic = {'f', 'i', 'g', 'w', 'n', '0', '0', '1'};
inline constexpr std::uint32_t absent = 0xffffffff;

/// Forms longer than this are not in the table (WordNet's longest single word has 49 letters).
inline constexpr std::size_t longest_form = 64;

/// Parts of speech in the order of WordNet's files; 1 << index is the bit of lexicon::Pos.
enum Part : std::uint8_t { noun_part, verb_part, adjective_part, adverb_part, parts };

struct Header {
  std::array<char, 8> magic;
  std::uint32_t entries;  ///< lemmas and irregular forms, sorted by their letters
  std::uint32_t slots;    ///< of the open-addressing hash table; a power of two, at most half full
  std::uint32_t senses;   ///< synset numbers that entries point into
  std::uint32_t synsets;  ///< nouns and verbs
  std::uint32_t targets;  ///< hypernym edges
  std::uint32_t letters;  ///< bytes of all forms, one after another
};

/// A lemma, or an irregular form of one ("children", "shot"), or both ("found").
struct Entry {
  std::uint32_t letters;  ///< where its form begins
  std::uint8_t length;
  std::uint8_t pos;                       ///< parts of speech it is a lemma of
  std::uint8_t irregular;                 ///< parts of speech it is an irregular form of
  std::uint8_t noun_class;                ///< lexicon::NounClass of the first sense
  std::array<std::uint16_t, parts> uses;  ///< how often its senses are tagged in the concordance texts, at most 65535
  std::array<std::uint8_t, parts> meanings;  ///< how many senses it has, at most 255
  std::uint32_t senses;                      ///< where its noun senses begin, then its verb senses: numbers of synsets
  std::uint8_t noun_senses;                  ///< at most 3
  std::uint8_t verb_senses;                  ///< at most 3
  std::uint8_t person;                       ///< 1 if it names persons
  std::uint8_t unused;
  std::uint32_t verb_of_noun;         ///< entry of the verb that the noun is derived from, or absent
  std::array<std::uint32_t, 2> base;  ///< entries of the noun and the verb that it is an irregular form of, or absent
};
static_assert(sizeof(Entry) == 40 && sizeof(Header) == 32);

/// A slot holds the number of its entry plus one in the low bits, and bits of the hash above them so that most probes
/// of other forms need no look at their letters; 0 is an empty slot.
inline constexpr std::uint32_t entry_bits = 18;
inline constexpr std::uint32_t entry_mask = (1u << entry_bits) - 1;

/// FNV-1a, a byte at a time, so that the hashes of a form's prefixes come with its own.
inline constexpr std::uint64_t hash_seed = 0xcbf29ce484222325;
constexpr std::uint64_t hash_step(std::uint64_t hash, char letter) {
  return (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3;
}
constexpr std::uint64_t hash_finish(std::uint64_t hash) {
  hash ^= hash >> 32;
  hash *= 0x9e3779b97f4a7c15;
  return hash ^ (hash >> 29);
}
constexpr std::uint32_t hash_tag(std::uint64_t finished) {
  return static_cast<std::uint32_t>(finished >> 32) & ~entry_mask;
}

}  // namespace figcheck::lexicon::table
