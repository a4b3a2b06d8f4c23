#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>

#include "text/document.hpp"

namespace figcheck::store {

/// What helps against a fault of a store.
enum class Cure : std::uint8_t {
  anew,       ///< working everything out anew
  take_out,   ///< taking the document out, and in again
  from_copy,  ///< nothing but a copy of the store
  run         ///< the next run
};

/// Tells what is wrong with a store; of one kind a few, and how many there are besides.
class Faults {
 public:
  using Tell = std::function<void(const text::Problem&)>;

  Faults(std::string store, Tell tell) : store_(std::move(store)), tell_(std::move(tell)) {}

  /// `kind` is said of those that are not told one by one: "assertions that are not …".
  void add(const std::string& kind, const std::string& where, const std::string& what, Cure cure);

  /// Tells how many of each kind were left out.
  void finish();

  std::size_t count() const { return count_; }

 private:
  struct Kind {
    std::size_t count = 0;
    Cure cure{};
  };

  std::string store_;
  Tell tell_;
  std::map<std::string, Kind> kinds_;
  std::size_t count_ = 0;
};

}  // namespace figcheck::store
