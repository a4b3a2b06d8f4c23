#pragma once

#include <string>

#include "extract/assertion.hpp"

namespace figcheck::reconcile {

/// What happened, as its lemma and the words that make another event of the verb, where events.def lists the two
/// together: "break out" of "forty prisoners broke out", "hold hostage" of "held nine guards hostage", "fall ill" of
/// "400 people have fallen ill". The lemma alone where nothing of that kind stands beside its verb or right behind
/// the thing counted; empty where the assertion has no event. Lower case; linear in the sentence, and looks at
/// it only for verbs that begin a listed phrase.
std::string event_phrase(const extract::Assertion& assertion);

}  // namespace figcheck::reconcile
