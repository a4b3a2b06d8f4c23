#pragma once

#include <string_view>
#include <vector>

#include "extract/assertion.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

/// Relates the assertions of one sentence, which are `assertions[first…]`: figures joined in one coordination get a
/// common number above `coordinations`; a bracketed conversion points at what it converts and takes over its bound and
/// what is counted; a subset points at its set. `tokens_of[i]` is the sentence's token of assertion first + i.
void relate(const Sentence& sentence, const std::vector<std::size_t>& tokens_of, std::size_t first,
            std::uint32_t& coordinations, std::vector<Assertion>& assertions);

}  // namespace figcheck::extract
