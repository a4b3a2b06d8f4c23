#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "extract/counted.hpp"
#include "extract/ellipsis.hpp"

namespace figcheck::extract {

/// One call of find_counted: the figure at token `at` of a sentence, and in `out` what is known so far of what it
/// counts. The rules for counts are in count.cpp, count_part.cpp (parts of what was counted before) and count_bare.cpp
/// (those without a noun), those for amounts (money, measures, durations, shares, ages) in amount.cpp, those for what
/// happened in counted_event.cpp, what all use in counted.cpp.
struct CountedFinder {
  const Sentence& sentence;
  std::string_view text;
  std::size_t at;
  const std::optional<Antecedent>& antecedent;
  Counted& out;  ///< new
  const std::vector<Token>& tokens = sentence.tokens;
  const grammar::Figure& figure = figure_of(sentence, at);
  bool told_apart = false;  ///< a part of which its own predicate tells something that its set does not share
  std::optional<std::size_t> counted_noun{};  ///< token of the noun that is counted or that the amount is of

  /// Works everything out; called once.
  void find();
  /// What the words before the figure make of it: a part, an addition, an average.
  void look_before();
  /// A compound noun is one unit: "machine gun", "crew member".
  std::string unit_of(const NounPhrase& phrase) const;
  /// Whether the figure tells the parts of the people counted before: "31 sailors (19 …)", "of the 31 sailors, 19 …".
  bool parts_antecedent() const;
  /// Takes the phrase for what is counted.
  void take(const NounPhrase& phrase);
  /// The subject of the verb before, for comparison.
  void set_subject();
  /// What happened to what is counted, once that is known.
  void tell_event();
  /// The event behind a noun of action or harm in the phrase: "the death toll", "the number of injured", "arrests"; of
  /// those in it that name people by it ("detainees") only where `persons`.
  std::string event_in(const NounPhrase& phrase, bool persons = true) const;
  /// Whether the part that the figure counts is said to be in a state, which may pass: "of the injured, 12 were in
  /// intensive care".
  bool in_a_state() const;
  /// Whether lives were lost: "claimed 12 lives", "12 people lost their lives".
  bool takes_lives() const;
  /// The verbs that lives are the object of where people die.
  static bool is_life_taking(std::string_view verb);
  /// Whether what happened ended in death: "burned to death", "stabbed three men to death".
  bool ends_in_death() const;
  /// What was done to the owner of what the figure is of, where its own verb only gives, is or includes: "was given a
  /// fine of", "the dead were five girls", "the seized goods included".
  std::string done_to_owner() const;
  /// Whether people are counted to whom a toll is brought: "brings the death toll of the revolt to 2,300 people".
  bool raises_toll() const;
  /// The event that the noun the figure is an amount or number of names by itself, where its verb tells none: "made a
  /// $2 million offer", "three more explosions".
  std::string event_named() const;
  /// The nearest verb of the sentence that is none of saying, for a figure with none of its own; `after_light` passes
  /// over light verbs, too.
  std::string event_around(bool after_light) const;
  /// Takes what was counted before for what is counted here.
  void take_antecedent();
  /// Takes what was given before, where a speaker puts this number in its place (rival.hpp); false where none does.
  bool take_rival();
  /// Takes the phrase from token `from`, or else what was counted before.
  void take_antecedent_or_phrase(std::size_t from);
  /// Takes people for what is counted.
  void person();

  /// Counts: the noun that the number counts.
  void count();
  /// "90 gruelling kilometres", "three anxious days": an amount, whose unit has an adjective; takes it.
  bool measures(const NounPhrase& phrase);
  /// "its nine man crew": whether the first noun is what the number counts, and the other what they make up.
  bool counts_within(const NounPhrase& phrase) const;
  /// "three of the dead", "12 of those injured": people, whom no noun names. Asked of a
  /// figure before "of", as resumes_verb() is.
  bool part_of_struck();
  /// "holding hundreds hostage": people, whom the noun behind says as what they are held.
  bool held();
  /// "five were convicted of theft, three of murder": noun and verb are left out.
  bool resumes_verb();
  /// "a mother of three" counts children, whoever stands behind.
  bool children_of_parent();
  /// "Of the 31 dead, 12 were children", "12 of the 31 dead were children": what a part of a set is said to be is what
  /// it counts; false where it is not said by a plural noun.
  bool part_described();
  /// "30 guests, six of them waiters": the noun behind says what the part counts. Asked of a figure before "of" and a
  /// pronoun, as whole_apposed() is.
  bool part_named();
  /// "the farm's goats, 85 of them, are in pens": no part, where no number went before, but all of them.
  bool whole_apposed();
  /// "Nine are plumbers.": what a number that opens a sentence is said to be is what it counts.
  bool bare_described();
  /// "another figure, 66": the number of what was counted before, whatever else the sentence names.
  bool number_apposed();
  /// "the forced relocation of 4,000 villagers and nine guards": the action that the noun before "of" names.
  std::string event_before() const;
  /// The first of the figures that "and" and commas join to this one, each with its noun; this one where none is.
  std::size_t first_joined() const;
  /// Whether the noun is of a killing and comes from no verb.
  static bool is_killing(std::string_view noun);
  /// What befell the set of a part: of the figure that "of the" leads to ("nine of the 31 dead"), else of the one
  /// counted before.
  std::string event_of_set() const;
  /// Whether a noun names those whom the noun before it befell: "drowning victims".
  static bool names_affected(const Token& head);
  /// "…, but it could be 90 boats": what was counted before, put at another number.
  bool restates_antecedent() const;
  static bool tells_number(std::string_view verb);
  /// "250 injured", "killing seven", "the death toll rose to 24", "killed were four", "two landed inside".
  void without_noun();
  /// "raising the number of confirmed dead to 16", "brought the toll to 51", "puts the number of tents at 40": the
  /// number that the figure is, as its verb's object.
  bool total_before();
  /// "bringing to eleven the number of people held": the same, with the number before its noun.
  bool total_behind();
  /// "as flu toll tops 60": of the dead, whatever the sentence's subject is.
  bool toll_reaches();

  /// "life expectancy stands at 68", "a mean age of 46.3": years, without their name; false of other subjects.
  bool spans_life(const NounPhrase& phrase);

  /// "residents put the dead at nine": the number of those whom something befell.
  bool struck_placed();
  /// "police put the crowd at 400": the number as the size of what it is said of.
  bool size_placed();
  /// What those do whose number is put to a gathering, "march" of "put the march at 400 people"; "" where it is none.
  std::string event_of_placed(const NounPhrase& phrase) const;

  /// Money, measures, durations, shares: what they are the amount of.
  void amount();
  /// The noun phrase that an amount right before token `from` modifies: "… EU and IMF loan package".
  std::optional<NounPhrase> modified_from(std::size_t from) const;
  /// "20% sparkling wine", "a 70 C washing cycle": an -ing form that can stand before a noun, as "requiring" can not.
  static bool is_gerundial(const Token& token);
  /// The last token before what the amount modifies: past a conversion in brackets ("6 miles (10 km) of canals").
  std::size_t past_conversion() const;
  /// Takes the phrase for whose amount it is.
  void take_owner(const NounPhrase& phrase);
  /// "cut the speed limit from 90 to 60": the object of a verb of change, right behind it and before the figure.
  std::optional<NounPhrase> changed_object() const;
  /// "Orbell got nine months and a fine of 8,000 crowns, Berg six months and 3,000": the name that has the figure in
  /// a list whose verb goes on.
  std::optional<NounPhrase> gap_owner() const;
  /// Takes the clause's subject, or the noun beside the figure, for what it is the amount of.
  void of_subject();
  /// Whose age it is: "a 10-year-old girl", "Ana Prohl, 61,", "the driver, aged 22".
  void age();

  /// Whether the phrase that ends at token `head` is of what happens, and of nobody.
  bool happens(std::size_t head) const;
  /// Whether a preposition governs the phrase.
  bool follows_preposition(const NounPhrase& phrase) const;
  /// Ends the phrase of whom an age before it is of where he is named whole.
  void close_bearer(NounPhrase& phrase) const;

  /// Whether token i holds an age, or a number without a unit that one could be, or joins two of them.
  bool lists_ages(std::size_t i) const;

  bool behind(std::size_t offset, std::string_view word) const { return Behind{sentence, at}.says(offset, word); }
  Tag tag_behind(std::size_t offset) const { return Behind{sentence, at}.tag(offset); }
};

}  // namespace figcheck::extract
