#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "store/database.hpp"
#include "text/document.hpp"

namespace figcheck::store {

/// How a store is verified.
struct Verification {
  std::string rules;  ///< the version of the rules by which texts are read now, as runs record it
  std::function<void(const text::Problem&)> fault;                       ///< told what is wrong, and what helps
  std::function<void(std::size_t done, std::size_t all)> progress = {};  ///< told, if set, how many documents are done
};

/// What came of it.
struct Verified {
  std::size_t documents = 0;  ///< versions that were looked at
  std::size_t topics = 0;     ///< whose quantities were worked out anew and compared
  std::size_t faults = 0;     ///< 0: the store is sound
};

/// Verifies all that must hold in a store, for which it reads everything once, works everything out anew, and holds the
/// articles of a few topics at a time: that the file is whole; that each text unpacks and has its SHA-256; that what is
/// stored of documents is what reading them gives; that topics are those of the articles, and quantities those that
/// their articles and the decisions give; that records name nothing that is not there; and that the history of verdicts
/// ends in what holds now. Changes nothing. What was worked out by other rules is not compared, but is a fault.
Verified verify(Transaction& transaction, const Verification& how);

}  // namespace figcheck::store
