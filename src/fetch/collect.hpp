#pragma once

#include <optional>
#include <string>

#include "fetch/source.hpp"
#include "fetch/visitor.hpp"
#include "text/document.hpp"

namespace figcheck::fetch {

/// What earlier runs know of one source's units (a file, an article's address, a feed): the token that says which
/// version was read.
class Memory {
 public:
  virtual ~Memory() = default;
  virtual std::optional<std::string> recall(const std::string& key) const = 0;
};

/// Takes what one source gives: the documents of a unit, then that the unit was read.
class Sink {
 public:
  virtual ~Sink() = default;
  /// A document of the unit that unit_read names next. One whose id came before, in this run or an earlier one, is a
  /// later version of that.
  virtual void document(text::Document&& document) = 0;
  virtual void problem(const text::Problem& problem) = 0;
  /// All documents of the unit that are new or changed were handed on; there may be none. The token is to be stored
  /// together with them, in one transaction, and recalled by the key the next time. Documents that no unit_read follows
  /// come again in the next run. A unit may be read in parts, each with its token: a large drop, say.
  virtual void unit_read(const std::string& key, const std::string& token) = 0;
  /// False: no more is wanted. Asked between documents; the unit that is being read is then not said to be.
  virtual bool more() const { return true; }
};

/// Reads what is new in a source since the versions that the memory has.
///
/// A folder, JSON-lines drop or web archive: each file is a unit. One with the size, times and inode that it had is not
/// opened; one with the same content is not read again. A drop (.jsonl, .ndjson, not packed) that has grown is read
/// from where it ended, where what stands before is as it was (that is read through, not parsed), else as a whole; a
/// last line that is not complete yet is left for the next run. A document is called by its path as the configuration
/// writes it, or by the id that it gives itself.
///
/// A feed or sitemap: each article is a unit, the list another. Lists are asked for conditionally. Articles are asked
/// for when they are new, when the list says something else of them than it did (a feed's item: dates, title or text; a
/// sitemap's entry: lastmod), when they failed for a passing reason, and in every run of the first three days where no
/// lastmod tells of corrections; conditionally, and what is unchanged is not handed on. Newest first,
/// what is only looked at again last, at most `max_articles` a run; what is left over is taken in the next. A feed's
/// item stands in for its article where that cannot be had, and gives it the title and date that its page lacks. A
/// document is called by the address that the list gives, an item without one by its guid.
///
/// What fails is told as a problem, and the rest goes on; so does a source that has vanished.
void collect(const Source& source, Visitor& visitor, const Memory& memory, Sink& sink);

}  // namespace figcheck::fetch
