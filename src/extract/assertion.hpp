#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "extract/shared_list.hpp"
#include "grammar/date.hpp"
#include "grammar/figure.hpp"
#include "text/document.hpp"

namespace figcheck::extract {

enum class Relation : std::uint8_t { none, subset, addition };
enum class Trend : std::uint8_t { none, up, down };
std::string_view to_string(Relation relation);  ///< "" for none
std::string_view to_string(Trend trend);        ///< "" for none

/// What one figure of a text is to another, by the words between them.
enum class LinkKind : std::uint8_t {
  converts,      ///< restates it in another unit: "8 miles (13 km)"
  corrects,      ///< puts it at another number: "…, but it could be 90"
  disputes,      ///< is what another speaker puts it at: "police said 300, organisers 500"
  subset_of,     ///< is a part of it: "of the eight, three"
  part_of,       ///< is one of the parts that are said to make it up: "31: 19 men and 12 women"
  changed_from,  ///< is what it became: "from 500 to 600", "600, up from 500"
  change_to,     ///< is the change that led to it: "up 5% to $20"
  share_of,      ///< is a share of it: "12% of the 500 workers"
  same_as        ///< is another word for it: "60 workers, or 12%"
};
std::string_view to_string(LinkKind kind);

struct Link {
  LinkKind kind{};
  Span span;  ///< of the other figure, in the same text
};

/// Which day a figure without one holds for: the one that it is told on, or one before or after that.
enum class Moment : std::uint8_t { told, earlier, later };

/// A numeric assertion: a constraint that a text puts on a quantity, with who says so, of what and for when. The fields
/// down to `role` are those of the output contract; the rest is what reconciliation compares.
struct Assertion {
  std::string doc;
  Span span;
  std::string figure;
  std::optional<double> value;
  Interval interval;
  Bound bound = Bound::exact;
  Kind kind = Kind::count;
  std::string unit;            ///< count: singular lemma of what is counted ("person", "child", "house")
  std::string per;             ///< what a rate is per, else ""
  std::string counted;         ///< shortest noun phrase that says what it is a number of
  std::string event;           ///< lemma of what happened to it, else ""
  std::string subject_phrase;  ///< whose amount it is: the subject of its clause or what the counted thing belongs to,
                               ///< as worded
  std::string source;          ///< whom the text attributes it to, "" in the article's own voice
  std::string carrier;  ///< through whom it came ("Reuters" of "Reuters reported, citing two officials"), else ""
  Date as_of;
  Date published;
  std::string window;  ///< "since 2022-02", "last 24 hours", else ""
  Relation relation = Relation::none;
  Trend trend = Trend::none;
  bool negated = false;
  bool hypothetical = false;
  Moment moment = Moment::told;             ///< of an age without as_of: whether it is of the article's day
  Date event_day;                           ///< the day on which what it counts happened, where its words tell it
  std::vector<std::string> event_places;    ///< and where: "in Vardel", "the Vardel bombing"; names as written
  std::vector<std::string> speaker_places;  ///< the places that who says so speaks for: "the mayor of Vardel"
  bool as_of_stated = false;  ///< the words date the count itself ("as of Monday"), not what befell those counted
  bool in_a_state = false;    ///< a part that is in a state which may pass: "12 of the injured were in intensive care"
  bool doer = false;          ///< those counted do what the event tells to others: "shot by two guards"
  bool running = false;       ///< a count that the words call unfinished: "so far", "rose to", "and counting"
  bool up_to_now = false;     ///< told as it is at the time of telling: "24 have drowned", "the toll stands at 24"
  bool elapsed = false;       ///< a time that grows by a day a day: "a 15-day-old strike", "has lasted nine days"
  bool superseded =
      false;  ///< of an earlier statement that the text itself has left: "first said", "an earlier count of"
  std::string sentence;
  Role role = Role::assertion;

  double rounding = 0;  ///< half a unit of the last place written (Figure::rounding)
  Span sentence_span;
  Span extent;  ///< the figure with its hedges and unit word
  std::uint32_t sentence_index = 0;
  std::uint32_t coordination =
      0;  ///< figures joined in one coordination ("five dead, 250 injured") share a number > 0 within the document
  std::int32_t converts =
      -1;  ///< index, within the document's assertions, of the figure this one restates in another unit
  std::int32_t restates = -1;   ///< index of the figure that this one puts at another number: "…, but it could be 90"
  std::int32_t subset_of = -1;  ///< index of the figure this one is a part of
  bool partition = false;       ///< one of the parts that are said to make up `subset_of`: "31: 19 men and 12 women"
  bool divides = false;         ///< one of the parts that `subset_of` is told in: "of the 31, 19 were men and 12 women"
  std::int32_t changed_from = -1;  ///< index of what it was before: "from 500 to 600", "600, up from 500"
  std::int32_t change_to = -1;     ///< of a change, index of the level that it led to: "up 5% to $20"
  std::int32_t share_of = -1;      ///< of a share, index of its base: "12% of the 500 workers"
  std::int32_t same_as = -1;       ///< of a share, index of the figure that it is another word for: "60, or 12% of …"
  std::string statistic;    ///< "" for a level or total; "average", "rate", "record", "change", "minimum" … where the
                            ///< words say so
  std::vector<Link> links;  ///< the indices above, for those who have the text and not its assertions
  std::vector<std::string>
      modifiers;  ///< lemmas of the words that restrict what is counted ("wooden", "injured": not the head)
  std::vector<std::string> subject;  ///< lemmas of the clause's subject or the possessor: whose height, price, age
  SharedList<std::string> terms;     ///< content lemmas of the sentence, lower case, without the figure's own words
  SharedList<std::string> names;     ///< proper names of the sentence ("Mount Abora", "Kellmouth"), as written
  SharedList<int> years;             ///< years the sentence names
};

/// What was read of one document: its figures and what identifies its story.
struct Reading {
  std::string doc;
  std::string title;
  std::string outlet;
  std::string author;
  std::string url;
  Date published;
  text::DateOrigin published_from = text::DateOrigin::none;
  std::optional<text::TimeOfDay> time;  ///< of the day that it was published on
  std::size_t bytes = 0;
  std::vector<Assertion> assertions;  ///< in order of span; with --all also the numerals set aside, told apart by role
  std::vector<std::string> story;     ///< most telling lemmas and names of the whole text, for comparing stories
  std::vector<std::uint64_t> shingles;  ///< MinHash signature of the text (near-copies), empty for a text too short
};

}  // namespace figcheck::extract
