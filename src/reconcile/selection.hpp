#pragma once

#include <cstdint>

namespace figcheck::reconcile {

/// How the articles of an input came together.
enum class Selection : std::uint8_t {
  picked,  ///< somebody put them together: the fewer they are, the less in common makes them one story's
  press    ///< they are a part of the press at large, as those of a store: how many they are tells nothing
};

}  // namespace figcheck::reconcile
