// Compiles WordNet 3.0 (Fellbaum 1998; the files of Debian's wordnet-base) to the table that wordnet.cpp reads. The
// files are those of wndb(5WN), cntlist(5WN) and senseidx(5WN).
//
// Of nouns and verbs it keeps single and hyphenated words, how often their senses are tagged, their first three senses
// and the hypernyms of these; of adjectives and adverbs that they exist. The same files always give the same bytes.

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lexicon/wordnet.hpp"
#include "lexicon/wordnet_table.hpp"

namespace {

using namespace figcheck::lexicon;
using table::Part;

constexpr std::array<std::string_view, table::parts> part_names = {"noun", "verb", "adj", "adv"};
constexpr std::size_t kept_senses = 3;

/// A synset of data.noun or data.verb.
struct Synset {
  struct Derivation {
    std::size_t word;      ///< which of the synset's words, from 0; all of them if it is all_words
    std::uint32_t target;  ///< file offset of the other part of speech's synset
    std::size_t target_word;
  };
  static constexpr std::size_t all_words = 0xff;

  std::uint32_t number = 0;  ///< in the table
  int file = 0;              ///< lexicographer file
  std::vector<std::string> words;
  std::vector<std::uint32_t> hypernyms;  ///< file offsets
  std::vector<Derivation> verbs;         ///< of a noun: the verbs it is related to by form
};
using Synsets = std::map<std::uint32_t, Synset>;  // by file offset

struct Lemma {
  std::vector<std::uint32_t> senses;  ///< file offsets, most frequent first
  std::vector<unsigned> uses;         ///< of each sense
  unsigned all_uses() const {
    unsigned sum = 0;
    for (const unsigned n : uses) sum += n;
    return sum;
  }
};
using Lemmas = std::map<std::string, Lemma>;

std::ifstream open(const std::string& folder, const std::string& name) {
  std::ifstream in(folder + "/" + name, std::ios::binary);
  if (!in)
    throw std::runtime_error(
        "cannot read " + folder + "/" + name +
        ": install WordNet 3.0's files (Debian: apt-get install wordnet-base), or give their folder to CMake with "
        "-DFIGCHECK_WORDNET_DIR=…");
  return in;
}

[[noreturn]] void malformed(const std::string& name, const std::string& line) {
  throw std::runtime_error(name + " is not as wndb(5WN) says: " + line.substr(0, 80));
}

std::string lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

/// Single and hyphenated words; not collocations, and no bare numbers.
bool kept(const std::string& form) {
  return form.size() <= table::longest_form && form.find('_') == std::string::npos &&
         std::any_of(form.begin(), form.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

Lemmas read_index(const std::string& folder, Part part) {
  const std::string name = "index." + std::string(part_names[part]);
  std::ifstream in = open(folder, name);
  Lemmas lemmas;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == ' ') continue;  // the licence
    std::istringstream fields(line);
    std::string lemma, pos, pointer;
    unsigned synsets = 0, pointers = 0, senses = 0, tagged = 0;
    fields >> lemma >> pos >> synsets >> pointers;
    for (unsigned i = 0; fields && i < pointers; ++i) fields >> pointer;
    fields >> senses >> tagged;
    Lemma entry;
    std::uint32_t offset = 0;
    for (unsigned i = 0; i < synsets && fields >> offset; ++i) entry.senses.push_back(offset);
    if (entry.senses.size() != synsets || synsets == 0) malformed(name, line);
    entry.uses.resize(synsets);
    if (kept(lemma)) lemmas.emplace(lemma, std::move(entry));
  }
  return lemmas;
}

Synsets read_data(const std::string& folder, Part part) {
  const std::string name = "data." + std::string(part_names[part]);
  std::ifstream in = open(folder, name);
  Synsets synsets;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == ' ') continue;
    std::istringstream fields(line);
    std::uint32_t offset = 0;
    std::size_t words = 0, pointers = 0;
    std::string type, lex_id;
    Synset synset;
    fields >> offset >> synset.file >> type >> std::hex >> words >> std::dec;
    for (std::size_t i = 0; fields && i < words; ++i) {
      std::string word;
      fields >> word >> lex_id;
      synset.words.push_back(lower(word));
    }
    fields >> pointers;
    for (std::size_t i = 0; fields && i < pointers; ++i) {
      std::string symbol, pos, ends;
      std::uint32_t target = 0;
      fields >> symbol >> target >> pos >> ends;
      if (!fields || ends.size() != 4) malformed(name, line);
      if (symbol == "@") synset.hypernyms.push_back(target);
      if (symbol == "+" && part == table::noun_part && pos == "v") {
        const auto from = std::stoul(ends.substr(0, 2), nullptr, 16), to = std::stoul(ends.substr(2), nullptr, 16);
        synset.verbs.push_back({from == 0 ? Synset::all_words : from - 1, target, to == 0 ? 0 : to - 1});
      }
    }
    if (!fields) malformed(name, line);
    synsets.emplace(offset, std::move(synset));
  }
  return synsets;
}

/// Tag counts of senses: "kill%2:35:00:: 1 88" is sense key, sense number, count.
void read_uses(const std::string& folder, std::array<Lemmas, table::parts>& lemmas) {
  std::ifstream in = open(folder, "cntlist.rev");
  for (std::string line; std::getline(in, line);) {
    std::istringstream fields(line);
    std::string key;
    unsigned sense = 0, count = 0;
    if (!(fields >> key >> sense >> count)) malformed("cntlist.rev", line);
    const std::size_t mark = key.find('%');
    if (mark == std::string::npos || mark + 1 >= key.size()) malformed("cntlist.rev", line);
    const int type = key[mark + 1] - '0';  // 1 noun, 2 verb, 3 adjective, 4 adverb, 5 satellite adjective
    if (type < 1 || type > 5) malformed("cntlist.rev", line);
    auto& part = lemmas[type == 5 ? table::adjective_part : type - 1];
    const auto found = part.find(key.substr(0, mark));
    if (found != part.end() && sense >= 1 && sense <= found->second.uses.size()) found->second.uses[sense - 1] = count;
  }
}

/// Irregular form → the most frequent of its lemmas.
std::map<std::string, std::string> read_exceptions(const std::string& folder, Part part, const Lemmas& lemmas) {
  std::ifstream in = open(folder, std::string(part_names[part]) + ".exc");
  std::map<std::string, std::string> base;
  for (std::string line; std::getline(in, line);) {
    std::istringstream fields(line);
    std::string form, lemma;
    fields >> form;
    while (fields >> lemma) {
      const auto found = lemmas.find(lemma);
      if (!kept(form) || found == lemmas.end() || lemma == form) continue;
      const auto [at, fresh] = base.emplace(form, lemma);
      if (!fresh && lemmas.at(at->second).all_uses() < found->second.all_uses()) at->second = lemma;
    }
  }
  return base;
}

/// The synsets below `root`, root included: file offsets.
std::set<std::uint32_t> hyponyms(const Synsets& synsets, std::uint32_t root) {
  std::map<std::uint32_t, std::vector<std::uint32_t>> below;
  for (const auto& [offset, synset] : synsets)
    for (const std::uint32_t above : synset.hypernyms) below[above].push_back(offset);
  std::set<std::uint32_t> seen = {root};
  std::vector<std::uint32_t> open = {root};
  while (!open.empty()) {
    const std::uint32_t at = open.back();
    open.pop_back();
    for (const std::uint32_t next : below[at])
      if (seen.insert(next).second) open.push_back(next);
  }
  return seen;
}

/// Which nouns name persons. The first sense decides; a later one only if texts use it for a good part of the time, so
/// that "tanker", a ship first and a soldier second, stays a ship. Groups of people count by the first sense alone:
/// "country" is one in its third.
class Persons {
 public:
  Persons(const Synsets& synsets, const Lemmas& nouns)
      : synsets_(synsets),
        persons_(hyponyms(synsets, nouns.at("person").senses[0])),
        people_(hyponyms(synsets, nouns.at("people").senses[0])) {}

  bool named_by(const std::string& form, const Lemma& noun) const {
    if (person(noun.senses[0]) || people_.contains(noun.senses[0])) return true;
    // Collectives that are counted by the head, as dictionaries note at the noun: "30 troops", "200 police", "all 12
    // crew".
    for (const std::string_view collective : {"troops", "police", "personnel", "staff", "crew"})
      if (form == collective) return true;
    const bool by_form = form.ends_with("man") || form.ends_with("woman") || form.ends_with("person");
    for (std::size_t i = 1; i < std::min(noun.senses.size(), kept_senses); ++i)
      if (person(noun.senses[i]) && (by_form || (noun.uses[i] > 0 && 4 * noun.uses[i] >= noun.all_uses()))) return true;
    return most_senses_do(noun);
  }

 private:
  /// "Shooter", "medic": of more senses than not, or of as many where texts use none.
  bool most_senses_do(const Lemma& noun) const {
    const auto persons = static_cast<std::size_t>(
        std::count_if(noun.senses.begin(), noun.senses.end(), [&](std::uint32_t sense) { return person(sense); }));
    return 2 * persons > noun.senses.size() || (2 * persons == noun.senses.size() && noun.all_uses() == 0);
  }

  /// The lexicographers filed some agents ("driver") under noun.person that are no hyponyms of person.
  bool person(std::uint32_t sense) const { return persons_.contains(sense) || synsets_.at(sense).file == 18; }

  const Synsets& synsets_;
  std::set<std::uint32_t> persons_, people_;
};

std::size_t common_prefix(std::string_view a, std::string_view b) {
  return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}

/// Whether the verb is made from the noun and not the noun from the verb: "hospital", "hospitalize".
bool made_from(std::string_view verb, std::string_view noun) {
  return verb.size() > noun.size() && (verb.ends_with("ize") || verb.ends_with("ise") || verb.ends_with("ify"));
}

/// The verb that a noun is derived from: of the derivations of its earliest sense that has any, the one that shares the
/// longest stem, then the most frequent.
std::string verb_of_noun(const std::string& noun, const Lemma& lemma, const Synsets& nouns, const Synsets& verb_synsets,
                         const Lemmas& verbs) {
  for (std::size_t i = 0; i < lemma.senses.size(); ++i) {
    const Synset& synset = nouns.at(lemma.senses[i]);
    std::string best;
    std::pair<std::size_t, unsigned> best_score;
    for (const Synset::Derivation& derivation : synset.verbs) {
      if (derivation.word != Synset::all_words &&
          (derivation.word >= synset.words.size() || synset.words[derivation.word] != noun))
        continue;
      const auto target = verb_synsets.find(derivation.target);
      if (target == verb_synsets.end() || derivation.target_word >= target->second.words.size()) continue;
      const std::string& verb = target->second.words[derivation.target_word];
      const auto known = verbs.find(verb);
      if (known == verbs.end() || made_from(verb, noun)) continue;
      const std::pair<std::size_t, unsigned> score = {common_prefix(noun, verb), known->second.all_uses()};
      if (best.empty() || score > best_score) best = verb, best_score = score;
    }
    if (!best.empty()) return best;
  }
  struct Derived {
    std::string_view noun, verb;
  };
  static constexpr Derived by_change_of_sound[] = {
#define DERIVED_NOUN(noun, verb) {noun, verb},
#include "lexicon/derived_nouns.def"
#undef DERIVED_NOUN
  };
  for (const Derived& derived : by_change_of_sound)
    if (derived.noun == noun) return std::string(derived.verb);
  // WordNet gives no derivation for some gerunds that became nouns.
  if (noun.size() > 5 && noun.ends_with("ing")) {
    const std::string stem = noun.substr(0, noun.size() - 3);
    for (const std::string& verb : {stem, stem + "e", stem.substr(0, stem.size() - 1)})
      if (verbs.contains(verb)) return verb;
  }
  return {};
}

/// The table under construction, part by part.
struct Table {
  std::vector<table::Entry> entries;
  std::vector<std::uint32_t> slots, senses, edges, targets;
  std::string letters;
};

std::uint8_t noun_class_of(int lexicographer_file) {
  // lexnames(5WN): 03 noun.Tops, 04 noun.act … 28 noun.time, in alphabetical order as NounClass is.
  if (lexicographer_file == 3) return static_cast<std::uint8_t>(NounClass::tops);
  return static_cast<std::uint8_t>(lexicographer_file - 3);
}

std::vector<std::uint32_t> hash_slots(const std::vector<table::Entry>& entries, const std::string& letters) {
  std::size_t size = 1;
  while (size < 2 * entries.size()) size *= 2;
  std::vector<std::uint32_t> slots(size, 0);
  for (std::uint32_t i = 0; i < entries.size(); ++i) {
    std::uint64_t hash = table::hash_seed;
    for (std::size_t k = 0; k < entries[i].length; ++k) hash = table::hash_step(hash, letters[entries[i].letters + k]);
    hash = table::hash_finish(hash);
    std::size_t at = hash & (size - 1);
    while (slots[at] != 0) at = (at + 1) & (size - 1);
    slots[at] = table::hash_tag(hash) | (i + 1);
  }
  return slots;
}

Table compile(const std::string& folder) {
  std::array<Lemmas, table::parts> lemmas;
  for (int part = 0; part < table::parts; ++part) lemmas[part] = read_index(folder, static_cast<Part>(part));
  read_uses(folder, lemmas);
  std::array<std::map<std::string, std::string>, table::parts> exceptions;
  for (int part = 0; part < table::parts; ++part)
    exceptions[part] = read_exceptions(folder, static_cast<Part>(part), lemmas[part]);
  std::array<Synsets, 2> synsets = {read_data(folder, table::noun_part), read_data(folder, table::verb_part)};

  Table out;
  std::uint32_t number = 0;
  for (auto& part : synsets)
    for (auto& [offset, synset] : part) synset.number = number++;
  for (const auto& part : synsets)
    for (const auto& [offset, synset] : part) {
      out.edges.push_back(static_cast<std::uint32_t>(out.targets.size()));
      for (const std::uint32_t above : synset.hypernyms) out.targets.push_back(part.at(above).number);
    }
  out.edges.push_back(static_cast<std::uint32_t>(out.targets.size()));

  std::map<std::string, std::uint32_t> places;
  for (int part = 0; part < table::parts; ++part) {
    for (const auto& [form, lemma] : lemmas[part]) places.emplace(form, 0);
    for (const auto& [form, base] : exceptions[part]) places.emplace(form, 0);
  }
  if (places.size() >= table::entry_mask) throw std::runtime_error("too many words for the table's slots");
  std::uint32_t place = 0;
  for (auto& [form, at] : places) at = place++;

  const Persons persons(synsets[0], lemmas[0]);
  for (const auto& [form, at] : places) {
    table::Entry entry{};
    entry.letters = static_cast<std::uint32_t>(out.letters.size());
    entry.length = static_cast<std::uint8_t>(form.size());
    entry.senses = static_cast<std::uint32_t>(out.senses.size());
    entry.verb_of_noun = table::absent;
    entry.base = {table::absent, table::absent};
    out.letters += form;
    for (int part = 0; part < table::parts; ++part) {
      const auto bit = static_cast<std::uint8_t>(1 << part);
      if (const auto irregular = exceptions[part].find(form); irregular != exceptions[part].end()) {
        entry.irregular |= bit;
        if (part < 2) entry.base[part] = places.at(irregular->second);
      }
      const auto found = lemmas[part].find(form);
      if (found == lemmas[part].end()) continue;
      const Lemma& lemma = found->second;
      entry.pos |= bit;
      entry.uses[part] = static_cast<std::uint16_t>(std::min(lemma.all_uses(), 65535u));
      entry.meanings[part] = static_cast<std::uint8_t>(std::min<std::size_t>(lemma.senses.size(), 255));
      if (part > table::verb_part) continue;
      const std::size_t senses = std::min(lemma.senses.size(), kept_senses);
      (part == table::noun_part ? entry.noun_senses : entry.verb_senses) = static_cast<std::uint8_t>(senses);
      for (std::size_t i = 0; i < senses; ++i) out.senses.push_back(synsets[part].at(lemma.senses[i]).number);
      if (part == table::noun_part) {
        entry.noun_class = noun_class_of(synsets[0].at(lemma.senses[0]).file);
        entry.person = persons.named_by(form, lemma) ? 1 : 0;
        const std::string verb = verb_of_noun(form, lemma, synsets[0], synsets[1], lemmas[1]);
        if (!verb.empty()) entry.verb_of_noun = places.at(verb);
      }
    }
    out.entries.push_back(entry);
  }
  out.slots = hash_slots(out.entries, out.letters);
  return out;
}

template <class T>
void write(std::ostream& out, const std::vector<T>& part) {
  out.write(reinterpret_cast<const char*>(part.data()), static_cast<std::streamsize>(part.size() * sizeof(T)));
}

void save(const Table& built, const std::string& path) {
  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  const auto count = [](const auto& part) { return static_cast<std::uint32_t>(part.size()); };
  const table::Header header = {table::magic,           count(built.entries), count(built.slots),  count(built.senses),
                                count(built.edges) - 1, count(built.targets), count(built.letters)};
  out.write(reinterpret_cast<const char*>(&header), sizeof header);
  write(out, built.entries);
  write(out, built.slots);
  write(out, built.senses);
  write(out, built.edges);
  write(out, built.targets);
  out.write(built.letters.data(), static_cast<std::streamsize>(built.letters.size()));
  out.close();
  if (!out) throw std::runtime_error("cannot write " + path);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: compile_wordnet FOLDER-OF-WORDNET OUTPUT\n";
    return 2;
  }
  try {
    save(compile(argv[1]), argv[2]);
  } catch (const std::exception& problem) {
    std::cerr << "compile_wordnet: " << problem.what() << '\n';
    return 1;
  }
  return 0;
}
