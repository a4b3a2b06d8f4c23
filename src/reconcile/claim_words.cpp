#include "reconcile/claim_words.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "extract/function_word.hpp"
#include "extract/light_verb.hpp"
#include "lexicon/wordnet.hpp"
#include "reconcile/event_phrase.hpp"
#include "reconcile/scale.hpp"
#include "reconcile/thing.hpp"

namespace figcheck::reconcile {
namespace {

using extract::Assertion;

/// The words of a phrase or name in lower case: runs of letters, digits and bytes beyond ASCII.
std::vector<std::string> words_of(std::string_view phrase) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < phrase.size() && words.size() < most_words;) {
    const auto in_word = [&](std::size_t i) {
      const auto c = static_cast<unsigned char>(phrase[i]);
      return std::isalnum(c) != 0 || c >= 0x80;
    };
    if (!in_word(at)) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < phrase.size() && in_word(end)) ++end;
    words.push_back(lower(phrase.substr(at, end - at)));
    at = end;
  }
  return words;
}

std::string noun_lemma(const std::string& word) {
  const lexicon::Word found = lexicon::look_up(word);
  if (!found.noun_lemma.empty()) return std::string(found.noun_lemma);
  // Of the two spellings of a doer ("protestor", "protester") WordNet has one.
  if (found.pos == 0 && word.size() > 4 && word.ends_with("or")) {
    const lexicon::Word other = lexicon::look_up(word.substr(0, word.size() - 2) + "er");
    if (other.noun_class == lexicon::NounClass::person) return std::string(other.noun_lemma);
  }
  return word;
}

/// What of a noun phrase is its head: the last word before the first preposition ("depth of the quake").
std::size_t head_of(const std::vector<std::string>& words) {
  static constexpr auto prepositions =
      std::to_array<std::string_view>({"of", "in", "from", "at", "on", "to", "with", "for", "by", "near", "off",
                                       "among", "between", "within", "outside", "inside", "who", "that", "whose"});
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (std::find(prepositions.begin(), prepositions.end(), words[i]) != prepositions.end()) return i - 1;
  }
  return words.empty() ? 0 : words.size() - 1;
}

/// How far beside a figure a word is near it, in bytes: a clause's length.
constexpr std::size_t near_before = 70;
constexpr std::size_t near_after = 60;

/// The lemma by which a content word is compared wherever it stands: its verb's if it mostly is one, else its noun's.
std::string content_lemma(const std::string& word) {
  const lexicon::Word found = lexicon::look_up(word);
  if (found.dominant == lexicon::verb && !found.verb_lemma.empty()) return std::string(found.verb_lemma);
  if (!found.noun_lemma.empty()) return std::string(found.noun_lemma);
  return found.verb_lemma.empty() ? word : std::string(found.verb_lemma);
}

/// Whether a word is none that any sentence may hold: no function word, no number, not very short.
bool is_content(const std::string& word) {
  return word.size() > 2 && std::isdigit(static_cast<unsigned char>(word.front())) == 0 &&
         !extract::function_word(word);
}

/// The content words within a clause's length of the figure, on both sides, inside its sentence.
std::vector<std::string> near_words(const Assertion& a) {
  std::vector<std::string> near;
  if (a.span.begin < a.sentence_span.begin || a.span.end > a.sentence_span.end) return near;
  const std::size_t begin = a.span.begin - a.sentence_span.begin, end = a.span.end - a.sentence_span.begin;
  if (end > a.sentence.size() || begin > end) return near;
  const std::string_view sentence = a.sentence;
  const std::size_t from = begin > near_before ? begin - near_before : 0;
  for (const std::string_view side : {sentence.substr(from, begin - from), sentence.substr(end, near_after)}) {
    for (const std::string& word : words_of(side))
      if (is_content(word)) near.push_back(content_lemma(word));
  }
  return near;
}

}  // namespace

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

bool tells_a_story(const std::string& word) {
  using lexicon::NounClass;
  constexpr std::size_t shortest = 3, shortest_noun = 4;
  if (word.size() < shortest) return false;
  const lexicon::Word found = lexicon::look_up(word);
  if (found.pos == 0 || found.noun_class == NounClass::location) return true;
  // Titles, bodies and days, and what trades and firms are called by: "Rescue", "Mining", "Foods", "Motors".
  static constexpr auto of_all_stories =
      std::to_array<NounClass>({NounClass::act, NounClass::cognition, NounClass::communication, NounClass::food,
                                NounClass::group, NounClass::person, NounClass::substance, NounClass::time});
  return word.size() >= shortest_noun && found.noun_lemma == word &&
         std::find(of_all_stories.begin(), of_all_stories.end(), found.noun_class) == of_all_stories.end();
}

std::vector<std::string> words_of_names(const extract::SharedList<std::string>& names) {
  std::vector<std::string> words;
  for (const std::string& name : names) {
    for (std::string& word : words_of(name)) {
      if (words.size() < most_words) words.push_back(std::move(word));
    }
  }
  return words;
}

std::vector<std::string> words_of_places(const extract::SharedList<std::string>& names) {
  std::vector<std::string> words;
  for (std::string& word : words_of_names(names)) {
    const std::uint32_t place = lexicon::synset_of_place(word);
    words.push_back(std::move(word));
    if (place != 0) words.push_back('#' + std::to_string(place));
  }
  return words;
}

/// What is done to the things before it in a compound whose last word tells that they go: "job cuts" counts jobs that
/// are cut, "store closures" stores that close; "rate cuts" and "home losses" no rates and homes. "" for other nouns.
std::string_view done_away_with(std::string_view noun, std::string_view thing) {
  if (noun == "closure" || noun == "closing") return "close";
  const bool goes = thing == "job" || thing == "post" || thing == "position";
  if (goes && (noun == "cut" || noun == "cutback")) return "cut";
  return (goes || thing == "life") && noun == "loss" ? "lose" : "";
}

/// A window without the words that tie its length to the day: "in three days" and "last three days" are of one length.
std::string_view stretch_of(std::string_view window) {
  for (const std::string_view lead : {"in ", "last "})
    if (window.starts_with(lead) && window.find(' ', lead.size()) != std::string_view::npos)
      return window.substr(lead.size());
  return window;
}

ClaimWords words_of(const Assertion& a) {
  ClaimWords w;
  w.base = base_unit(a.kind, a.unit);
  w.unit = a.unit;
  w.per = a.per;
  w.statistic = a.statistic;
  w.window = stretch_of(a.window);
  w.spell = w.window != a.window;
  w.event = event_phrase(a);
  if (extract::is_light_verb(w.event)) w.event.clear();
  w.names = words_of_names(a.names);
  w.places = words_of_places(a.event_places.empty() ? a.speaker_places : a.event_places);
  const std::vector<std::string> counted = words_of(a.counted);
  const std::size_t head = head_of(counted);
  for (std::size_t i = 0; i < counted.size(); ++i) {
    std::string lemma = noun_lemma(counted[i]);
    if (i == head) {
      if (a.kind == Kind::count && !a.unit.empty()) {
        // Of a compound ("bank worker") the last word says what is counted, the others restrict it.
        const std::string unit = lower(a.unit);
        const std::size_t blank = unit.rfind(' ');
        w.head = noun_lemma(blank == std::string::npos ? unit : unit.substr(blank + 1));
        if (blank != std::string::npos) {
          std::vector<std::string> others = words_of(unit.substr(0, blank));
          std::string thing = others.empty() ? std::string() : noun_lemma(others.back());
          if (const std::string_view done = done_away_with(w.head, thing); !done.empty() && !thing.empty()) {
            w.head = std::move(thing);
            others.pop_back();
            if (w.event.empty()) w.event = done;
          }
          for (std::string& word : others) w.about.push_back(std::move(word));
        }
      } else {
        w.head = lemma;
      }
      if (w.head != lemma) w.about.push_back(lemma);
      w.counted_head = lemma;
    } else if (counted[i].size() > 2) {
      w.about.push_back(std::move(lemma));
    }
  }
  if (w.head.empty()) w.head = lower(a.unit);
  if (a.kind == Kind::count) w.head = std::string(thing_of(w.head));
  const auto take = [](const auto& from, std::vector<std::string>& to) {
    for (const std::string& word : from) {
      if (to.size() < most_words) to.push_back(lower(word));
    }
  };
  take(a.modifiers, w.about);
  take(a.subject, w.subject);
  for (const std::string& word : w.subject) w.about.push_back(word);
  // Nationalities and places are no common nouns or verbs of WordNet in their own right, or stand among the sentence's
  // names.
  for (const std::string& word : w.about) {
    if (std::find(w.names.begin(), w.names.end(), word) != w.names.end()) w.proper.push_back(word);
  }
  for (const std::string& word : words_of(a.subject_phrase)) {
    if (!is_content(word)) continue;
    const bool name = std::find(w.names.begin(), w.names.end(), word) != w.names.end();
    if (name) w.whose_names.push_back(word);
    w.whose.push_back(name ? word : noun_lemma(word));
  }
  take(a.terms, w.terms);
  w.near = near_words(a);
  return w;
}

void collect(const ClaimWords& w, std::vector<std::string>& into) {
  for (const std::string* word : {&w.base, &w.unit, &w.per, &w.statistic, &w.window, &w.event, &w.head})
    into.push_back(*word);
  for (const auto* words : {&w.about, &w.subject, &w.whose, &w.terms, &w.near, &w.names, &w.places})
    into.insert(into.end(), words->begin(), words->end());
}

}  // namespace figcheck::reconcile
