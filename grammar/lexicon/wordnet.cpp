#include "lexicon/wordnet.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstring>
#include <span>

#include "lexicon/wordnet_table.hpp"

extern "C" const unsigned char figcheck_wordnet_table[];  // wordnet_table.S

namespace figcheck::lexicon {
namespace {

using table::Entry;
using table::Part;

/// The compiled table by its parts. compile_wordnet wrote it for this build, so that what it holds is not checked
/// again.
struct Table {
  const Entry* entries;
  const std::uint32_t* slots;
  const std::uint32_t* senses;
  const std::uint32_t* edges;  ///< where each synset's hypernyms begin in targets
  const std::uint32_t* targets;
  const char* letters;
  std::uint32_t slot_mask;
};

Table open_table() {
  const unsigned char* at = figcheck_wordnet_table;
  const auto& header = *reinterpret_cast<const table::Header*>(at);
  const auto words = [&at](std::size_t count) {
    const auto* part = reinterpret_cast<const std::uint32_t*>(at);
    at += count * sizeof(std::uint32_t);
    return part;
  };
  Table out{};
  at += sizeof header;
  out.entries = reinterpret_cast<const Entry*>(at);
  at += header.entries * sizeof(Entry);
  out.slots = words(header.slots);
  out.senses = words(header.senses);
  out.edges = words(header.synsets + 1);
  out.targets = words(header.targets);
  out.letters = reinterpret_cast<const char*>(at);
  out.slot_mask = header.slots - 1;
  return out;
}

const Table wordnet = open_table();

std::string_view form_of(const Entry& entry) { return {wordnet.letters + entry.letters, entry.length}; }

/// The entry of a form in lower case, by its unfinished hash.
const Entry* find(std::string_view form, std::uint64_t unfinished) {
  const std::uint64_t hash = table::hash_finish(unfinished);
  const std::uint32_t tag = table::hash_tag(hash);
  for (auto at = static_cast<std::uint32_t>(hash);; ++at) {
    const std::uint32_t slot = wordnet.slots[at & wordnet.slot_mask];
    if (slot == 0) return nullptr;
    if ((slot & ~table::entry_mask) != tag) continue;
    const Entry& entry = wordnet.entries[(slot & table::entry_mask) - 1];
    if (form_of(entry) == form) return &entry;
  }
}

/// A form in lower case with room for an ending, and the hashes of all its prefixes.
class Form {
 public:
  explicit Form(std::string_view form) : size_(form.size()) {
    std::uint64_t hash = table::hash_seed;
    for (std::size_t i = 0; i < size_; ++i) {
      const char c = form[i];
      letters_[i] = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
      hashes_[i] = hash;
      hash = table::hash_step(hash, letters_[i]);
    }
    hashes_[size_] = hash;
  }

  static bool fits(std::string_view form) { return !form.empty() && form.size() <= table::longest_form; }
  std::size_t size() const { return size_; }
  bool ends_with(std::string_view ending) const { return std::string_view(letters_.data(), size_).ends_with(ending); }
  const Entry* entry() const { return find({letters_.data(), size_}, hashes_[size_]); }

  /// The entry of what is left without the last `removed` bytes, with `added` (of at most two bytes) in their place.
  const Entry* entry_without(std::size_t removed, std::string_view added) const {
    const std::size_t stem = size_ - removed;
    std::array<char, table::longest_form + 2> letters;
    std::copy_n(letters_.begin(), stem, letters.begin());
    std::uint64_t hash = hashes_[stem];
    for (std::size_t i = 0; i < added.size(); ++i) hash = table::hash_step(hash, letters[stem + i] = added[i]);
    return find({letters.data(), stem + added.size()}, hash);
  }

 private:
  std::array<char, table::longest_form> letters_;
  std::array<std::uint64_t, table::longest_form + 1> hashes_;
  std::size_t size_;
};

/// An ending whose removal may give a lemma. The rules are those of morphy(7WN).
struct Detachment {
  std::string_view ending;
  std::string_view instead;
};
constexpr Detachment noun_endings[] = {{"s", ""},      {"ses", "s"},   {"xes", "x"},   {"zes", "z"},
                                       {"ches", "ch"}, {"shes", "sh"}, {"men", "man"}, {"ies", "y"}};
constexpr Detachment verb_s_endings[] = {{"s", ""}, {"ies", "y"}, {"es", "e"}, {"es", ""}};
constexpr Detachment verb_past_endings[] = {{"ed", "e"}, {"ed", ""}};
constexpr Detachment verb_ing_endings[] = {{"ing", "e"}, {"ing", ""}};
constexpr Detachment adjective_endings[] = {{"er", ""}, {"est", ""}, {"er", "e"}, {"est", "e"}};

bool is_lemma(const Entry* entry, Part part) { return entry && (entry->pos >> part & 1) != 0; }

/// The lemma of one part of speech that a form belongs to.
struct Reading {
  const Entry* lemma = nullptr;
  bool inflected = false;

  /// Takes `entry` if it is a lemma of `part` that texts use more than the one so far.
  void offer(const Entry* entry, Part part) {
    if (!is_lemma(entry, part) || entry == lemma) return;
    if (lemma && lemma->uses[part] >= entry->uses[part]) return;
    lemma = entry;
    inflected = true;
  }
  void offer(const Form& form, Part part, std::span<const Detachment> rules) {
    for (const Detachment& rule : rules)
      if (form.size() > rule.ending.size() && form.ends_with(rule.ending))
        offer(form.entry_without(rule.ending.size(), rule.instead), part);
  }
};

Reading own(const Entry* entry, Part part) { return is_lemma(entry, part) ? Reading{entry, false} : Reading{}; }

const Entry* irregular_base(const Entry* entry, Part part) {
  return entry && entry->base[part] != table::absent ? &wordnet.entries[entry->base[part]] : nullptr;
}

Reading read_noun(const Form& form, const Entry* self) {
  Reading noun = own(self, table::noun_part);
  noun.offer(irregular_base(self, table::noun_part), table::noun_part);
  const bool s = form.ends_with("s") && !form.ends_with("ss");  // morphy takes neither "boss" nor "us" for a plural
  if (form.size() > 2 && (s || form.ends_with("men"))) noun.offer(form, table::noun_part, noun_endings);
  return noun;
}

Reading read_verb(const Form& form, const Entry* self, VerbForm& verb_form) {
  Reading verb = own(self, table::verb_part);
  if (verb.lemma) verb_form = VerbForm::base;
  const auto offer = [&](auto&& candidates, VerbForm as) {
    const Entry* before = verb.lemma;
    candidates();
    if (verb.lemma != before) verb_form = as;
  };
  const bool s = form.ends_with("s"), ing = form.ends_with("ing");
  offer([&] { verb.offer(irregular_base(self, table::verb_part), table::verb_part); }, ing ? VerbForm::ing
                                                                                       : s ? VerbForm::third_person
                                                                                           : VerbForm::past);
  if (s) offer([&] { verb.offer(form, table::verb_part, verb_s_endings); }, VerbForm::third_person);
  if (ing) offer([&] { verb.offer(form, table::verb_part, verb_ing_endings); }, VerbForm::ing);
  if (form.ends_with("ed")) offer([&] { verb.offer(form, table::verb_part, verb_past_endings); }, VerbForm::past);
  return verb;
}

Reading read_adjective(const Form& form, const Entry* self) {
  Reading adjective = own(self, table::adjective_part);
  if (!adjective.lemma && (form.ends_with("er") || form.ends_with("est")))
    adjective.offer(form, table::adjective_part, adjective_endings);
  return adjective;
}

/// The part of speech most used. Between equals: a form that is its own lemma, then the one with more senses, then the
/// order of Part.
Part most_used(const std::array<Reading, table::parts>& readings) {
  std::size_t best = table::parts;
  const auto rank = [&](std::size_t part) {
    const Reading& reading = readings[part];
    return std::array<int, 3>{reading.lemma->uses[part], reading.inflected ? 0 : 1, reading.lemma->meanings[part]};
  };
  for (std::size_t part = 0; part < readings.size(); ++part)
    if (readings[part].lemma && (best == table::parts || rank(part) > rank(best))) best = part;
  return static_cast<Part>(best);
}

const Entry* find_lemma(std::string_view lemma) { return Form::fits(lemma) ? Form(lemma).entry() : nullptr; }

std::span<const std::uint32_t> senses_of(const Entry& entry, Part part) {
  const std::uint32_t* first = wordnet.senses + entry.senses;
  return part == table::noun_part ? std::span(first, entry.noun_senses)
                                  : std::span(first + entry.noun_senses, entry.verb_senses);
}

/// Whether one of `to` is among `from` or their hypernyms within `steps`.
bool reaches(std::span<const std::uint32_t> from, std::span<const std::uint32_t> to, int steps) {
  // WordNet's longest chain of hypernyms has some twenty synsets, few of them with two hypernyms: what does not fit is
  // far off.
  std::array<std::uint32_t, 128> seen;
  std::size_t end = std::min(from.size(), seen.size());
  std::copy_n(from.begin(), end, seen.begin());
  std::size_t level = 0;
  for (int step = 0;; ++step) {
    const std::size_t level_end = end;
    for (std::size_t i = level; i < level_end; ++i)
      if (std::find(to.begin(), to.end(), seen[i]) != to.end()) return true;
    if (step >= steps || level == level_end) return false;
    for (std::size_t i = level; i < level_end; ++i)
      for (std::uint32_t k = wordnet.edges[seen[i]]; k < wordnet.edges[seen[i] + 1]; ++k)
        if (end < seen.size()) seen[end++] = wordnet.targets[k];
    level = level_end;
  }
}

bool related(std::string_view a, std::string_view b, Part part, int steps) {
  const Entry *first = find_lemma(a), *second = find_lemma(b);
  if (!is_lemma(first, part) || !is_lemma(second, part)) return false;
  const auto from = senses_of(*first, part), to = senses_of(*second, part);
  return reaches(from, to, steps) || reaches(to, from, steps);
}

/// What look_up answers, worked out from the table.
Word analyse(const Form& form) {
  Word word;
  const Entry* self = form.entry();
  std::array<Reading, table::parts> readings;
  readings[table::noun_part] = read_noun(form, self);
  readings[table::verb_part] = read_verb(form, self, word.verb_form);
  readings[table::adjective_part] = read_adjective(form, self);
  readings[table::adverb_part] = own(self, table::adverb_part);

  for (std::size_t part = 0; part < readings.size(); ++part)
    if (readings[part].lemma) word.pos |= static_cast<std::uint8_t>(1u << part);
  if (self) word.pos |= self->irregular;
  const Part most = most_used(readings);
  if (most != table::parts)
    word.dominant = static_cast<Pos>(1u << most);
  else if (word.pos != 0)
    word.dominant = (word.pos & adjective) != 0 ? adjective : adverb;
  if (const Reading& reading = readings[table::noun_part]; reading.lemma) {
    word.noun_lemma = form_of(*reading.lemma);
    word.noun_class = static_cast<NounClass>(reading.lemma->noun_class);
    word.plural_noun = reading.inflected;
  }
  if (const Reading& reading = readings[table::verb_part]; reading.lemma) word.verb_lemma = form_of(*reading.lemma);
  return word;
}

/// A form of up to sixteen bytes in ASCII lower case, in two integers: compared and hashed without a loop.
struct Key {
  static constexpr std::size_t longest = 16;

  constexpr Key() = default;
  explicit Key(std::string_view form) {
    std::memcpy(halves.data(), form.data(), form.size());
    for (std::uint64_t& half : halves) half = lowered(half);
  }
  bool operator==(const Key&) const = default;
  std::size_t place(std::size_t places) const {
    return (((halves[0] ^ std::rotl(halves[1], 23)) * 0x9e3779b97f4a7c15) >> 32) % places;
  }

  std::array<std::uint64_t, 2> halves{};

 private:
  static constexpr std::uint64_t each(std::uint8_t byte) { return 0x0101010101010101u * byte; }
  static constexpr std::uint64_t lowered(std::uint64_t bytes) {
    const std::uint64_t seven = bytes & each(0x7f);
    const std::uint64_t capital = (seven + each(0x80 - 'A')) & ~(seven + each(0x80 - 'Z' - 1)) & ~bytes & each(0x80);
    return bytes | capital >> 2;
  }
};

/// The words of a text repeat: the last answers are kept, each at the place of its form's hash. Of one thread, so that
/// no lock is needed.
struct Remembered {
  Key key;
  std::size_t length = 0;
  Word word;
};
constexpr std::size_t remembered_words = 2048;

}  // namespace

Word look_up(std::string_view text) {
  if (!Form::fits(text)) return {};
  if (text.size() > Key::longest) return analyse(Form(text));
  thread_local std::array<Remembered, remembered_words> memory;
  const Key key(text);
  Remembered& place = memory[key.place(remembered_words)];
  if (place.length != text.size() || place.key != key) {
    place.word = analyse(Form(text));
    place.key = key;
    place.length = text.size();
  }
  return place.word;
}

bool can_be_person(std::string_view noun_lemma) {
  const Entry* entry = find_lemma(noun_lemma);
  return entry && entry->person != 0;
}

bool related_nouns(std::string_view a, std::string_view b, int steps) { return related(a, b, table::noun_part, steps); }
bool related_verbs(std::string_view a, std::string_view b, int steps) { return related(a, b, table::verb_part, steps); }

std::uint32_t synset_of_place(std::string_view noun_lemma) {
  const Entry* entry = find_lemma(noun_lemma);
  if (!is_lemma(entry, table::noun_part) || static_cast<NounClass>(entry->noun_class) != NounClass::location) return 0;
  const auto senses = senses_of(*entry, table::noun_part);
  return senses.empty() ? 0 : senses.front() + 1;
}

std::string_view verb_of_noun(std::string_view noun_lemma) {
  const Entry* entry = find_lemma(noun_lemma);
  return entry && entry->verb_of_noun != table::absent ? form_of(wordnet.entries[entry->verb_of_noun])
                                                       : std::string_view();
}

}  // namespace figcheck::lexicon
