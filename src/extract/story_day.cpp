#include "extract/story_day.hpp"

#include "extract/function_word.hpp"
#include "extract/phrase.hpp"

namespace figcheck::extract {
namespace {

/// Whether one of the tokens from `first` to before `count` is a time of day.
bool has_hour(const Sentence& sentence, std::size_t first, std::size_t count) {
  for (std::size_t i = first; i < count && i < sentence.tokens.size(); ++i) {
    const Token& token = sentence.tokens[i];
    if (token.tag == Tag::set_aside && sentence.figures[static_cast<std::size_t>(token.figure)].role == Role::time)
      return true;
  }
  return false;
}

/// Whether the weekday at token i is that of what the story tells: somebody died or was hurt on it. "Saturday's crash"
/// is named in passing.
bool tells_of(const Sentence& sentence, std::size_t i) {
  constexpr std::size_t reach = 6;
  if (i + 1 < sentence.tokens.size() && sentence.tokens[i + 1].tag == Tag::genitive) return false;
  for (std::size_t k = i; k > 0 && i - k < reach; --k) {
    const Token& token = sentence.tokens[k - 1];
    if (ends_clause(token)) return false;
    if (token.tag == Tag::verb) return token.past && is_person_predicate(token.word.verb_lemma);
  }
  return false;
}

}  // namespace

void StoryDay::read(const Sentence& sentence, const std::vector<TimeMention>& times, const Date& published) {
  for (const TimeMention& mention : times) {
    if (mention.since || mention.ahead || mention.until || mention.counted_back || mention.date.day == 0) continue;
    // A weekday is named in passing, unless with the hour (not the hour at which a live report goes on, "14.10 Police
    // say …"); a date is given to tell of it.
    const std::size_t i = mention.token;
    if (sentence.tokens[i].figure < 0 && !(i > 0 && says(sentence.tokens[i - 1], "last")) &&
        !has_hour(sentence, 1, sentence.tokens.size()) && !tells_of(sentence, i))
      continue;
    if (!published.empty() && day_number(mention.date) >= day_number(published)) {
      day_ = {};  // back on the article's own day
      continue;
    }
    day_ = mention.date;
    sentence_ = sentence.index;
  }
}

Date StoryDay::of(const Sentence& sentence, std::size_t at, const std::vector<TimeMention>& times) const {
  constexpr std::uint32_t longest_story = 4;
  if (day_.empty() || !times.empty() || sentence.index - sentence_ > longest_story || sentence.tokens[at].quoted)
    return {};
  constexpr std::size_t opening = 4;
  // "At 2:10 p.m. the boat is seen …" can only be that day's.
  if (has_hour(sentence, 0, opening)) return day_;
  for (const Token& token : sentence.tokens) {
    const bool present = says(token, "is") || says(token, "are") || says(token, "has") || says(token, "have") ||
                         says(token, "now") || says(token, "'s");
    if (token.tag == Tag::modal ||
        (present && (token.tag == Tag::be || token.tag == Tag::have || token.tag == Tag::adverb)))
      return {};
  }
  return day_;
}

}  // namespace figcheck::extract
