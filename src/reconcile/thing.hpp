#pragma once

#include <string_view>

namespace figcheck::reconcile {

/// The word by which what a noun counts is compared: of several words for one thing (things.def) the first, else the
/// noun itself. Takes and gives a lemma in lower case; the view of the noun's own text lasts as long as that.
std::string_view thing_of(std::string_view noun_lemma);

}  // namespace figcheck::reconcile
