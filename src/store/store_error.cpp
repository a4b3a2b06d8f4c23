#include "store/store_error.hpp"

#include <utility>

namespace figcheck::store {

StoreError::StoreError(Failure failure, text::Problem problem)
    : failure_(failure),
      problem_(std::move(problem)),
      message_(problem_.where + ": " + problem_.what + (problem_.remedy.empty() ? "" : "; " + problem_.remedy)) {}

StoreError damaged(const std::string& store, const std::string& what) {
  return {Failure::damaged,
          {store, "damaged: " + what,
           "run `figcheck store verify` to see what is left, and restore the store from its backup or its export"}};
}

}  // namespace figcheck::store
