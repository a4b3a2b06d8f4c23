#pragma once

#include <cstdint>
#include <string_view>

#include "grammar/figure.hpp"

namespace figcheck::reconcile {

/// How a count of an event moves with time (see events.def).
enum class Nature : std::uint8_t { unknown, cumulative, level, fixed };

/// One sort of thing that happens to what articles count: all words for killing, say. 0 is none.
struct EventClass {
  std::uint8_t id = 0;
  Nature nature = Nature::unknown;
  std::string_view name;  ///< "kill"; "" for none

  bool known() const { return id != 0; }
};

/// The class of an event's lemma or phrase ("kidnap", "take shelter") or of a noun that counts its event ("fatality"),
/// by events.def; the class of a phrase's first word where the phrase is not listed ("kill instantly"). Lower case;
/// never allocates for a listed word.
EventClass event_class(std::string_view event);

/// Whether nobody is counted under both of two events: the killed, the injured, the missing, the survivors and the
/// arrested are told apart by everyone who counts them (UNDRR terminology: deaths, injured, missing). False if either
/// is no fate of people.
bool exclude_each_other(EventClass a, EventClass b);

/// Whether an event is what became of people: that they died, were hurt, are missing, were saved, arrested or tried.
bool is_fate(EventClass event);

/// Whether words of two classes may still be said of one thing: of a price, that it was bid, paid or is what the thing
/// is worth; of hostages, that they were kidnapped or are held; of prisoners, that they fled or broke out.
bool may_be_one(EventClass a, EventClass b, Kind kind);

/// Whether a listed word has other senses as common as the one it is listed for ("find", "take", "fall"), so that what
/// befell others is no denial of it: "found nine shells" and "fired nine shells". Chosen by hand, from those words of
/// events.def that WordNet 3.0 gives several verb senses.
bool may_mean_otherwise(std::string_view event);

/// Whether events.def lists just this word or phrase.
bool is_listed_event(std::string_view words);

/// Whether a listed phrase of several words begins with this verb.
bool begins_event_phrase(std::string_view verb);

}  // namespace figcheck::reconcile
