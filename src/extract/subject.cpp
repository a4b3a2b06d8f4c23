#include "extract/subject.hpp"

#include <algorithm>

#include "extract/ellipsis.hpp"
#include "extract/function_word.hpp"
#include "extract/owner.hpp"
#include "extract/time_adverbial.hpp"

namespace figcheck::extract {
namespace {

constexpr std::size_t longest_group = 16;  // tokens of a noun phrase with what modifies it
constexpr int most_clauses = 6;            // how many clauses a subject may be away
constexpr std::size_t farthest = 100;      // tokens that a verb, an opening bracket or a sentence's head may be away

/// "that" behind a noun and before its verb: a relative pronoun.
bool is_relative_that(const Sentence& sentence, std::size_t i) {
  return i > 0 && says(sentence.tokens[i], "that") && is_nominal(sentence.tokens[i - 1].tag);
}

/// Pronouns that can be the object of a preposition (Quirk et al. 1985, 6.4).
bool is_object_form(const Token& token) {
  constexpr std::string_view forms[] = {"it", "them", "him", "her", "us", "me", "you"};
  return std::any_of(std::begin(forms), std::end(forms), [&](std::string_view form) { return says(token, form); });
}

/// A numeral that is a name or part of one: "the TR-500", "model 12".
bool is_part_of_name(const Sentence& sentence, std::size_t i) {
  if (sentence.tokens[i].tag != Tag::set_aside) return false;
  return figure_of(sentence, i).role == Role::identifier || (i > 0 && is_nominal(sentence.tokens[i - 1].tag));
}

struct Finder {
  const Sentence& sentence;
  const std::vector<Token>& tokens = sentence.tokens;

  using Group = std::optional<NounPhrase>;  // [first, head], the head being its last token

  /// The group of noun phrases joined by prepositions and "and" that ends right before token `end`.
  Group group_until(std::size_t end) const {
    std::size_t i = end;
    while (i > 0 && end - i < farthest && (tokens[i - 1].tag == Tag::adverb || tokens[i - 1].tag == Tag::close_quote))
      --i;
    i = before_time(sentence, i);
    if (i == 0) return std::nullopt;
    const std::size_t head = i - 1;
    if (!is_nominal(tokens[head].tag) && !is_part_of_name(sentence, head)) return std::nullopt;
    std::size_t first = head;
    std::size_t begin = head;  // of the innermost whole phrase
    while (first > 0 && head - first < longest_group) {
      const Token& before = tokens[first - 1];
      if (before.tag == Tag::determiner || before.tag == Tag::possessive) {
        --first;
        // what stands before a determiner belongs to the group only if a preposition or "and" joins it
        if (first == 0) break;
        const Tag joint = tokens[first - 1].tag;
        if (joint != Tag::preposition && joint != Tag::coordinator) break;
        continue;
      }
      if (is_nominal(before.tag) || before.tag == Tag::adjective || before.tag == Tag::genitive ||
          is_part_of_name(sentence, first - 1) ||
          (before.tag == Tag::verb && (before.past || before.ing) && is_nominal(tokens[first].tag) &&
           !is_saying_verb(before.word.verb_lemma))) {
        --first;
        begin = std::min(begin, first);
        continue;
      }
      const bool joins = before.tag == Tag::preposition ||
                         (before.tag == Tag::coordinator && (says(before, "and") || says(before, "or")));
      if (!joins || first < 2) break;
      const Token& joined = tokens[first - 2];
      if (!is_nominal(joined.tag) && !is_part_of_name(sentence, first - 2)) break;
      begin = first - 2;
      first -= 2;
    }
    while (begin < head && (tokens[begin].tag == Tag::determiner || tokens[begin].tag == Tag::possessive ||
                            tokens[begin].tag == Tag::genitive))
      ++begin;
    return NounPhrase{begin, head};
  }

  std::optional<std::size_t> verb_before(std::size_t end) const {
    for (std::size_t i = end; i > 0 && end - i < farthest; --i) {
      if (is_verbal(tokens[i - 1].tag)) return i - 1;
    }
    return std::nullopt;
  }

  /// The nearest verb before token `end` that is no verb of saying.
  std::optional<std::size_t> verb_not_of_saying(std::size_t end) const {
    auto verb = verb_before(end);
    for (int clauses = most_clauses; verb && clauses > 0 && is_saying_verb(tokens[*verb].word.verb_lemma); --clauses) {
      std::size_t first = *verb;
      while (first > 0 && (is_verbal(tokens[first - 1].tag) || tokens[first - 1].tag == Tag::adverb)) --first;
      verb = verb_before(first);
    }
    return verb;
  }

  /// What stands before a comma, and before the insertion that the comma closes: "Orbell, a maker of lorries, sold".
  Group before_insertion(std::size_t comma) const {
    for (std::size_t i = comma; i > 0 && comma - i < 2 * longest_group; --i) {
      if (tokens[i - 1].tag == Tag::stop) break;
      if (tokens[i - 1].tag != tokens[comma].tag) continue;
      return group_until(i - 1);
    }
    return std::nullopt;
  }

  /// Whose clause the verb at token `verb` is.
  Group subject_of_clause(std::size_t verb, int clauses) const {
    if (clauses == 0) return std::nullopt;
    std::size_t i = verb;
    bool having = says(tokens[verb], "having");
    while (i > 0 && verb - i < farthest &&
           (is_verbal(tokens[i - 1].tag) || tokens[i - 1].tag == Tag::adverb || tokens[i - 1].tag == Tag::negation ||
            tokens[i - 1].tag == Tag::particle)) {
      // Each step is taken in a statement of its own: as a part of "having || …" it was not, and the walk never ended.
      --i;
      // "having grown" leans on another clause, "was having" is one of its own: the first of the verbs tells.
      if (is_verbal(tokens[i].tag)) having = says(tokens[i], "having");
    }
    if (i > 1 && tokens[i - 1].tag == Tag::to) {
      if (const auto object = object_before_infinitive(sentence, i - 1)) return object;
    }
    // "Flooding killed 12": an -ing form that begins its sentence is its subject
    if (i == 0) return verb > 0 && tokens[0].ing ? Group(NounPhrase{0, 0}) : std::nullopt;
    const Token& before = tokens[i - 1];
    const auto outer = [&]() -> Group {
      const auto other = verb_before(i - 1);
      return other ? subject_of_clause(*other, clauses - 1) : std::nullopt;
    };
    if (having) return outer();
    switch (is_relative_that(sentence, i - 1) ? Tag::wh : before.tag) {
      case Tag::wh: {
        std::size_t end = i - 1;
        while (end > 0 && (tokens[end - 1].tag == Tag::comma || tokens[end - 1].tag == Tag::preposition)) --end;
        if (end > 0 && tokens[end - 1].tag == Tag::close_bracket) end = bracket_before(end);
        if (const auto phrase = phrase_until(sentence, end)) return phrase;
        return outer();
      }
      case Tag::close_bracket:
        return group_until(bracket_before(i));
      case Tag::comma:
      case Tag::dash:
        if (tokens[verb].ing || tokens[verb].past) {
          if (tokens[verb].ing || !before_insertion(i - 1)) return outer();
        }
        if (const auto group = before_insertion(i - 1)) return group;
        return outer();
      case Tag::pronoun:
        // "the toll on it was": no subject of its own
        if (i >= 2 && tokens[i - 2].tag == Tag::preposition && is_object_form(before)) return group_until(i - 2);
        // "a rival claims it is $40 million": who says so is not what is worth it
        if (tokens[verb].tag == Tag::be && says(before, "it")) {
          const auto told = verb_not_of_saying(i - 1);
          return told ? subject_of_clause(*told, clauses - 1) : std::nullopt;
        }
        return outer();
      case Tag::set_aside:
      case Tag::figure: {
        if (is_part_of_name(sentence, i - 1)) break;
        // "sales in 2018 fell", "tests between May and July showed"
        std::size_t end = i;
        while (end > 0 && (tokens[end - 1].figure >= 0 || tokens[end - 1].tag == Tag::preposition ||
                           tokens[end - 1].tag == Tag::coordinator))
          --end;
        if (end == i || end == 0) break;
        if (tokens[end - 1].ing) return NounPhrase{end - 1, end - 1};
        return group_until(end);
      }
      default:
        break;
    }
    if (is_nominal(before.tag) || is_part_of_name(sentence, i - 1)) return group_until(i);
    return outer();
  }

  /// Where the bracket that closes right before token `end` opens.
  std::size_t bracket_before(std::size_t end) const {
    std::size_t i = end;
    while (i > 0 && end - i < farthest && tokens[i - 1].tag != Tag::open_bracket) --i;
    return i == 0 || tokens[i - 1].tag != Tag::open_bracket ? 0 : i - 1;
  }

  /// The noun phrase that the figure stands right beside: "Orbell (up 3%)", "Orbell, down 3%", "…, Tarn by 2%".
  Group beside(std::size_t at) const {
    std::size_t i = at;
    bool step = false;
    // "a lease worth $3 million"
    if (i > 1 && says(tokens[i - 1], "worth")) {
      if (is_nominal(tokens[i - 2].tag)) return group_until(i - 1);
    }
    while (i > 0 && at - i < farthest &&
           (tokens[i - 1].tag == Tag::particle || (step && tokens[i - 1].tag == Tag::figure) ||
            tokens[i - 1].text == "+" ||
            (tokens[i - 1].tag == Tag::adverb && (says(tokens[i - 1], "up") || says(tokens[i - 1], "down"))) ||
            says(tokens[i - 1], "by") || says(tokens[i - 1], "at"))) {
      --i;
      step = true;
    }
    if (i == 0) return std::nullopt;
    if (tokens[i - 1].tag == Tag::open_bracket || (step && tokens[i - 1].tag == Tag::comma)) {
      // "two loaves (3 lb)": a bracket that holds nothing else is about what it stands behind
      const bool alone =
          tokens[i - 1].tag == Tag::open_bracket && at + 1 < tokens.size() && tokens[at + 1].tag == Tag::close_bracket;
      const auto group = alone ? phrase_until(sentence, i - 1) : group_until(i - 1);
      return group && (alone || tokens[group->head].capitalised) ? group : std::nullopt;
    }
    // "investments over 35 million": the hedge is a preposition on the noun
    if (i == at && is_nominal(tokens[i - 1].tag)) {
      for (std::string_view hedge : {"over ", "under ", "above ", "below ", "between "})
        if (tokens[at].text.starts_with(hedge)) return phrase_until(sentence, i);
    }
    const bool named = is_part_of_name(sentence, i - 1);
    const auto group = named ? group_until(i) : phrase_until(sentence, i);
    if (named && group && i == at - 1 && tokens[i].text == "+") return group;
    if (!group || !(tokens[group->head].tag == Tag::proper || tokens[group->head].capitalised)) return std::nullopt;
    // "Orbell +3%"; "Orbell fell 3%, Tarn by 2%": a verb that is left out
    const std::string_view sign = tokens[i].text.substr(0, 1);
    if (sign == "+" || sign == "-") return group;
    if (!step || group->first == 0) return std::nullopt;
    const Tag joint = tokens[group->first - 1].tag;
    return joint == Tag::comma || joint == Tag::coordinator || joint == Tag::stop ? group : std::nullopt;
  }

  /// What the counted noun belongs to: "five seasons of the series".
  Group behind(const Counted& counted) const {
    const std::size_t of = counted.last + 1;
    if (of + 1 >= tokens.size() || !(says(tokens[of], "of") || says(tokens[of], "for") || says(tokens[of], "from")))
      return std::nullopt;
    return phrase_from(sentence, of + 1);
  }

  Group find(std::size_t at, const Counted& counted) const {
    if (const auto owner = gapped_owner(sentence, at)) return owner;
    if (const auto owner = relative_owner(sentence, at, counted)) return owner;
    if (const auto group = beside(at)) return group;
    // "is 70 miles wide": an adjective behind a measure is what it measures, and leaves the clause its subject
    const bool is_subject = counted.predicate && counted.predicate->behind &&
                            (counted.kind == Kind::count || tokens[counted.predicate->token].tag != Tag::adjective);
    const auto verb = verb_before(at);
    if (verb) {
      // a figure that is its clause's own subject belongs to no clause before it
      bool same_clause = !is_subject;
      for (std::size_t i = *verb + 1; i < at && same_clause; ++i)
        same_clause = !ends_clause(tokens[i]) && !says(tokens[i], "than");
      if (same_clause) {
        if (const auto group = subject_of_clause(*verb, most_clauses)) return group;
      }
    }
    if (const auto group = behind(counted)) return group;
    // without a verb, a text's own order tells: "Houses by the sea: 5 rooms, $300,000; at the lake, 99 days"
    if (!verb) {
      for (std::size_t i = 0; i < at && i < farthest; ++i) {
        if (!is_nominal(tokens[i].tag) || tokens[i].word.noun_class == lexicon::NounClass::time) continue;
        while (i + 1 < at && is_nominal(tokens[i + 1].tag)) ++i;
        return group_until(i + 1);
      }
      return std::nullopt;
    }
    std::size_t i = at;
    while (i > 0 && at - i < farthest &&
           (tokens[i - 1].tag == Tag::preposition || tokens[i - 1].tag == Tag::comma ||
            tokens[i - 1].tag == Tag::open_bracket || tokens[i - 1].tag == Tag::particle ||
            tokens[i - 1].tag == Tag::determiner || tokens[i - 1].tag == Tag::colon))
      --i;
    if (i < at) {
      if (const auto group = group_until(i)) return group;
    }
    // an item of a list that goes on in the clause that opened it: "Flats stay 70 days; houses by the sea, 99"
    return is_subject ? std::nullopt : subject_of_clause(*verb, most_clauses);
  }
};

}  // namespace

std::optional<Span> subject_of_figure(const Sentence& sentence, std::size_t at, const Counted& counted) {
  const auto group = Finder{sentence}.find(at, counted);
  if (!group || group->first > group->head) return std::nullopt;
  return Span{sentence.tokens[group->first].span.begin, sentence.tokens[group->head].span.end};
}

}  // namespace figcheck::extract
