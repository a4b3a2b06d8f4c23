#include "extract/when.hpp"

#include <algorithm>
#include <optional>

#include "extract/cue.hpp"
#include "extract/day_before.hpp"
#include "extract/function_word.hpp"
#include "extract/phrase.hpp"

namespace figcheck::extract {
namespace {

/// Whether token i opens a second relative clause to a noun whose first one says when it happened: "the fire that broke
/// out on Friday at a mill and that cost nine lives", "the crash that took place last week near Kell that killed two".
bool goes_on_from_occurrence(const Sentence& sentence, std::size_t i) {
  const auto& tokens = sentence.tokens;
  constexpr std::size_t reach = 16;
  if (!says(tokens[i], "that") && !says(tokens[i], "which")) return false;
  if (i == 0 || !is_nominal(tokens[i - 1].tag)) return false;
  for (std::size_t k = i; k-- > 1 && i - k < reach;) {
    if (tokens[k].tag == Tag::stop || tokens[k].tag == Tag::comma) return false;
    if (tokens[k].tag != Tag::verb || says(tokens[k], "place")) continue;
    const std::string_view verb = tokens[k].word.verb_lemma;
    const bool occurs = verb == "happen" || verb == "occur" ||
                        (verb == "take" && k + 1 < tokens.size() && says(tokens[k + 1], "place")) ||
                        (verb == "break" && k + 1 < tokens.size() && says(tokens[k + 1], "out"));
    return occurs && (says(tokens[k - 1], "that") || says(tokens[k - 1], "which"));
  }
  return false;
}

/// What it costs a time to be of another clause than the figure.
constexpr std::size_t other_clause = 20;

/// Whether the time at token `time` belongs to a relative clause set off by commas that ends before the figure: "the
/// mayor, who took office in 2009, says …".
bool ends_in_relative(const Sentence& sentence, std::size_t time, std::size_t figure) {
  const auto& tokens = sentence.tokens;
  constexpr std::size_t longest = 12;
  if (time + 1 >= figure || tokens[time + 1].tag != Tag::comma) return false;
  for (std::size_t k = time; k > 1 && time - k < longest; --k) {
    if (tokens[k - 1].tag == Tag::wh) return tokens[k - 2].tag == Tag::comma;
    if (tokens[k - 1].tag == Tag::comma || tokens[k - 1].tag == Tag::stop) return false;
  }
  return false;
}

/// What it costs to pass token i on the way from a figure to a time: little within a clause, more into another one or
/// a participle's own ("the men accused of stealing it in May").
std::size_t crossing(const Sentence& sentence, std::size_t i) {
  constexpr std::size_t participle = 26, coordinate = 4;
  const auto& tokens = sentence.tokens;
  const Token& token = tokens[i];
  const bool more = i + 1 < tokens.size();
  // "sold 40 when it opened in May", "in 2009, when six drowned": that clause says when
  if (says(token, "when")) return coordinate;
  if (goes_on_from_occurrence(sentence, i)) return 0;
  if (ends_clause(token)) return other_clause;
  if (token.tag == Tag::coordinator && more &&
      (tokens[i + 1].tag == Tag::be || tokens[i + 1].tag == Tag::have || tokens[i + 1].tag == Tag::verb))
    return other_clause;
  if (token.tag == Tag::coordinator || token.tag == Tag::comma) return coordinate;
  if (token.tag == Tag::verb && token.past && i > 0 && tokens[i - 1].tag == Tag::noun && more &&
      tokens[i + 1].tag == Tag::preposition && i + 2 < tokens.size() && tokens[i + 2].tag == Tag::verb &&
      tokens[i + 2].ing)
    return participle;
  return 0;
}

/// How far a figure's time may stand from it, in tokens and crossings: events are counted by the day, amounts of money,
/// shares and ages stand in an article as of its own day unless a time is right beside them.
std::size_t farthest_time(Kind kind) {
  switch (kind) {
    case Kind::count:
    case Kind::measure:
      return 30;
    default:
      return 14;
  }
}

/// Whether the mention is an end of a stretch of time, and no day.
bool is_range(const std::vector<TimeMention>& times, const TimeMention& mention) {
  return mention.from || (&mention != &times.front() && (&mention - 1)->from);
}

/// Whether a time is what something is compared with, "higher than four years ago", "than in 2010": it dates no figure.
bool is_compared(const Sentence& sentence, std::size_t token) {
  constexpr std::size_t reach = 2;
  for (std::size_t back = 1; back <= reach && back <= token; ++back)
    if (says(sentence.tokens[token - back], "than")) return true;
  return false;
}

/// Whether the word counts how long a contest or career went on.
bool is_spell_of_play(const Token& token) {
  return says(token, "games") || says(token, "matches") || says(token, "seasons") || says(token, "starts") ||
         says(token, "appearances") || says(token, "innings") || says(token, "races") || says(token, "rounds");
}

/// "in 54 games", "over his six top-flight seasons": the token of the word for what the figure at token `figure`
/// counts, where a player's or a side's numbers are counted over that; nothing where they are not.
std::optional<std::size_t> spell_behind(const Sentence& sentence, std::size_t figure) {
  const auto& tokens = sentence.tokens;
  constexpr std::size_t most_modifiers = 3;
  std::size_t spell = figure + 1;
  while (spell + 1 < tokens.size() && spell <= figure + most_modifiers && !is_spell_of_play(tokens[spell]) &&
         (tokens[spell].tag == Tag::adjective || is_nominal(tokens[spell].tag) || tokens[spell].tag == Tag::dash))
    ++spell;
  if (figure == 0 || spell >= tokens.size() || !is_spell_of_play(tokens[spell])) return std::nullopt;
  std::size_t lead = figure - 1;
  while (lead > 0 && (tokens[lead].tag == Tag::possessive || tokens[lead].tag == Tag::determiner)) --lead;
  const bool over = says(tokens[lead], "in") || says(tokens[lead], "over") || says(tokens[lead], "through") ||
                    says(tokens[lead], "across");
  return over ? std::optional(spell) : std::nullopt;
}

/// "in three days", "over the first six weeks", "within 24 hours": the token of the duration over which what has
/// happened is counted; nothing where the duration is not one, or lies ahead.
std::optional<std::size_t> span_of(const Sentence& sentence, std::size_t figure) {
  const auto& tokens = sentence.tokens;
  constexpr std::size_t longest_clause = 24;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].tag != Tag::figure || i == figure) continue;
    const grammar::Figure& length = sentence.figures[static_cast<std::size_t>(tokens[i].figure)];
    if (length.kind != Kind::duration || length.bound == Bound::vague || length.attributive) continue;
    std::size_t lead = i;
    while (lead > 0 && i - lead < 3 &&
           (tokens[lead - 1].tag == Tag::adverb || tokens[lead - 1].tag == Tag::determiner ||
            says(tokens[lead - 1], "first")))
      --lead;
    if (lead == 0) continue;
    const Token& in = tokens[lead - 1];
    if (!says(in, "in") && !says(in, "within") && !says(in, "over") && !says(in, "during")) continue;
    // "will open in two years", "expects 40 in two years": what is over has a verb of the past right around it
    const auto is_past = [&](std::size_t k) { return tokens[k].tag == Tag::verb && !tokens[k].ing && tokens[k].past; };
    const auto looks_ahead = [&](std::size_t k) {
      return tokens[k].tag == Tag::modal || tokens[k].tag == Tag::to ||
             (tokens[k].tag == Tag::verb && !tokens[k].past && !is_saying_verb(tokens[k].word.verb_lemma));
    };
    // it opens the sentence, or stands behind the figure with no other count between
    const auto counts = [&](const Token& token) {
      return token.tag == Tag::figure && sentence.figures[static_cast<std::size_t>(token.figure)].kind == Kind::count;
    };
    if (figure > i ? lead > 1
                   : std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(figure) + 1,
                                 tokens.begin() + static_cast<std::ptrdiff_t>(i), counts))
      continue;
    bool past = false, ahead = false;
    for (std::size_t k = lead; k > 0 && lead - k < longest_clause && !ends_clause(tokens[k - 1]); --k) {
      past = past || is_past(k - 1);
      ahead = ahead || looks_ahead(k - 1);
    }
    if (lead <= 1 || figure > i)
      for (std::size_t k = i + 1; k < tokens.size() && k - i < longest_clause && !ends_clause(tokens[k]); ++k) {
        past = past || is_past(k);
        ahead = ahead || looks_ahead(k);
      }
    if (past && !ahead) return i;
  }
  return std::nullopt;
}

}  // namespace

DatedAs as_of(const Sentence& sentence, const std::vector<TimeMention>& times, std::size_t at, Kind kind,
              const Date& published) {
  const auto& tokens = sentence.tokens;
  const TimeMention* best = nullptr;
  std::size_t best_cost = 0;
  for (const TimeMention& mention : times) {
    if (mention.counted_back) {
      if (dates_figure(sentence, mention, at)) return {mention.date, true};
      continue;
    }
    // Plans are for later, but "he will be 29 on May 3" says when.
    if (mention.since || is_range(times, mention) || (mention.ahead && (kind != Kind::age || mention.date.day == 0)))
      continue;
    if (is_compared(sentence, mention.token)) continue;
    const std::size_t low = std::min(mention.token, at), high = std::max(mention.token, at);
    std::size_t cost = high - low;
    for (std::size_t i = low + 1; i < high; ++i) cost += crossing(sentence, i);
    if (at > mention.token && ends_in_relative(sentence, mention.token, at)) cost += other_clause;
    if (mention.until) cost = cost > 15 ? cost - 15 : 0;
    if (cost > farthest_time(kind)) continue;
    if (!best || cost < best_cost) {
      best = &mention;
      best_cost = cost;
    }
  }
  if (best) return {best->date, best->until};
  if ((sentence.cues & says_so_far) == 0) return {};
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i)
    if ((says(tokens[i], "so") && says(tokens[i + 1], "far")) || (says(tokens[i], "to") && says(tokens[i + 1], "date")))
      return {published, true};
  return {};
}

std::string window(const Sentence& sentence, std::string_view text, const std::vector<TimeMention>& times,
                   std::size_t at) {
  const auto& tokens = sentence.tokens;
  // Nothing but an untold year ("since last year") names no stretch.
  const auto named = [](const Date& date) { return date.month != 0 || date.tells_year(); };
  for (const TimeMention& mention : times)
    if (mention.from && named(mention.date) && named((&mention + 1)->date))
      return to_iso(mention.date) + " to " + to_iso((&mention + 1)->date);
  for (const TimeMention& mention : times)
    if (mention.since && named(mention.date)) return "since " + to_iso(mention.date);
  if (tokens[at].tag == Tag::figure &&
      sentence.figures[static_cast<std::size_t>(tokens[at].figure)].kind == Kind::count)
    if (const auto span = span_of(sentence, at))
      return "in " + std::string(slice(text, sentence.figures[static_cast<std::size_t>(tokens[*span].figure)].extent));
  if ((sentence.cues & names_window) == 0) return {};
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    // "13 goals in 54 games"
    if (tokens[i - 1].tag == Tag::figure && i - 1 != at)
      if (const auto spell = spell_behind(sentence, i - 1))
        return "in " + std::string(tokens[i - 1].text) + ' ' + lower(tokens[*spell].text);
    // "in the first quarter"
    if (tokens[i - 1].tag == Tag::set_aside && (says(tokens[i], "quarter") || says(tokens[i], "half")) && i - 1 != at &&
        sentence.figures[static_cast<std::size_t>(tokens[i - 1].figure)].role == Role::ordinal)
      return lower(tokens[i - 1].text) + ' ' + std::string(tokens[i].text);
    if (!tokens[i - 1].function) continue;  // the words below are function words
    if (!(says(tokens[i - 1], "last") || says(tokens[i - 1], "past") || says(tokens[i - 1], "next") ||
          says(tokens[i - 1], "this")))
      continue;
    if (i == at) continue;
    const bool next = says(tokens[i - 1], "next"), current = says(tokens[i - 1], "this");
    const std::string lead = next ? "next " : (current ? "this " : "last ");
    if (tokens[i].figure >= 0 && !current) {
      const auto& figure = sentence.figures[static_cast<std::size_t>(tokens[i].figure)];
      if (figure.kind == Kind::duration) return lead + std::string(slice(text, figure.extent));
    }
    if (tokens[i].tag == Tag::noun) {
      const std::string unit = noun_lemma(tokens[i]);
      if (unit == "year" || unit == "month" || unit == "week" || unit == "quarter" || unit == "decade" ||
          unit == "century" || unit == "season")
        return lead + unit;
    }
  }
  return {};
}

}  // namespace figcheck::extract
