#include "reconcile/event_phrase.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <string_view>
#include <vector>

#include "lexicon/wordnet.hpp"
#include "reconcile/claim_words.hpp"
#include "reconcile/event_class.hpp"

namespace figcheck::reconcile {
namespace {

struct SentenceWord {
  std::size_t begin;
  std::string text;  // in lower case
};

/// The words of the first part of a sentence: more are of no verb beside the figure.
std::vector<SentenceWord> words_in(std::string_view sentence) {
  constexpr std::size_t most = 120;
  std::vector<SentenceWord> words;
  for (std::size_t at = 0; at < sentence.size() && words.size() < most;) {
    const auto in_word = [&](std::size_t i) { return std::isalnum(static_cast<unsigned char>(sentence[i])) != 0; };
    if (!in_word(at)) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < sentence.size() && in_word(end)) ++end;
    words.push_back({at, lower(sentence.substr(at, end - at))});
    at = end;
  }
  return words;
}

bool is_form_of(const std::string& word, std::string_view verb) {
  return word == verb || lexicon::look_up(word).verb_lemma == verb;
}

/// The longest listed phrase of a verb and one to three words from `next` on: "take to the streets".
std::string listed_from(const std::string& verb, const std::vector<SentenceWord>& words, std::size_t next) {
  constexpr std::size_t most_words = 3;
  std::string phrase = verb, listed;
  for (std::size_t i = next; i < words.size() && i < next + most_words; ++i) {
    phrase += ' ' + words[i].text;
    if (is_listed_event(phrase)) listed = phrase;
  }
  return listed;
}

}  // namespace

std::string event_phrase(const extract::Assertion& a) {
  std::string verb = lower(a.event);
  if (!begins_event_phrase(verb) || a.span.begin < a.sentence_span.begin) return verb;
  const std::vector<SentenceWord> words = words_in(a.sentence);
  const std::size_t place = a.span.begin - a.sentence_span.begin;
  // "held nine guards hostage": between the figure and what completes the verb stands what is counted.
  constexpr std::size_t behind_figure = 4;
  const auto figure = static_cast<std::size_t>(
      std::lower_bound(words.begin(), words.end(), place,
                       [](const SentenceWord& word, std::size_t at) { return word.begin < at; }) -
      words.begin());
  std::size_t nearest = words.size();
  const auto distance = [&](std::size_t i) { return i > figure ? i - figure : figure - i; };
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (is_form_of(words[i].text, verb) && (nearest == words.size() || distance(i) <= distance(nearest))) nearest = i;
  }
  if (nearest == words.size()) return verb;
  if (std::string beside = listed_from(verb, words, nearest + 1); !beside.empty()) return beside;
  if (nearest < figure) {
    for (std::size_t i = figure + 1; i < words.size() && i <= figure + behind_figure; ++i) {
      std::string around = verb + ' ' + words[i].text;
      if (is_listed_event(around)) return around;
    }
  }
  return verb;
}

}  // namespace figcheck::reconcile
