#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <unordered_map>

#include "text/given_ids.hpp"
#include "text/reader.hpp"

namespace figcheck::text {

/// Where readers hand over documents and problems: completes a document with what its own head says of its title,
/// outlet and date, tells equal ids apart (as far back as GivenIds remembers) unless they are to be kept, and keeps the
/// tally.
class Delivery {
 public:
  Delivery(const std::function<bool(Document&&)>& accept, const std::function<void(const Problem&)>& report,
           RepeatedIds repeated_ids = RepeatedIds::told_apart)
      : accept_(accept), report_(report), repeated_ids_(repeated_ids) {}

  /// Hands the document over, or reports it where its text is not English (see language.hpp). `where` names it in a
  /// problem. False: no more is wanted.
  bool deliver(Document&& document, const std::string& where);
  void report(const Problem& problem);
  /// Counts a former version of a document, which is not wanted.
  void pass_over() { ++tally_.superseded; }

  bool stopped() const { return tally_.stopped; }
  Tally& tally() { return tally_; }

 private:
  /// Each figure of a document bears its id, and each row of a report its address: a long one would make of a text that
  /// holds many figures memory and reports by the product of both.
  void bound_names(Document& document, const std::string& where);
  void make_id_unique(Document& document, const std::string& where);

  const std::function<bool(Document&&)>& accept_;
  const std::function<void(const Problem&)>& report_;
  RepeatedIds repeated_ids_;
  Tally tally_;
  GivenIds ids_;
  std::unordered_map<GivenIds::Mark, std::size_t> repeated_;  ///< how often each id that was given again was given
};

}  // namespace figcheck::text
