#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/database.hpp"
#include "text/document.hpp"

// Documents are known by their names. What stands under a name now is current; what stood there before is kept as
// history. The same text under two names is two documents: two outlets print one story.

namespace figcheck::store {

/// What became of a document that was put into the store.
enum class Arrival : std::uint8_t {
  added,      ///< nothing stood under its name
  unchanged,  ///< just this did
  replaced    ///< something else did, which is history now
};

struct Placed {
  std::int64_t id = 0;  ///< of the version that is current now
  Arrival arrival = Arrival::added;
  std::optional<std::int64_t> before;  ///< the version that was current until now, where one was replaced
  std::int64_t first_run = 0;          ///< that brought the version that is current now
};

/// One version of a document, without its text.
struct DocumentVersion {
  std::int64_t id = 0;
  std::int64_t first_run = 0;
  std::optional<std::int64_t> last_run;  ///< nothing while it is current
  std::optional<std::int64_t> replaces;  ///< the version before it
  std::string content_hash;
};

/// The SHA-256 of a document's text, title, outlet, author, url and date: of all but its name.
std::string content_hash(const text::Document& document);

/// Puts a document into the store, brought by `run`. The same again changes nothing.
Placed put_document(Transaction& transaction, const text::Document& document, std::int64_t run);

/// Makes the document of that name history, as of `run`; which version that was, if one was current. It comes back by
/// being put again.
std::optional<std::int64_t> retire_document(Transaction& transaction, std::string_view name, std::int64_t run);

/// A version of a document as it was put, byte for byte; nothing if there is none of that id, or its text was pruned. A
/// StoreError, `damaged`, if it is not what was put.
std::optional<text::Document> document_of(Database& database, std::int64_t id);

enum class DocumentState : std::uint8_t {
  sound,   ///< as it was put, byte for byte
  pruned,  ///< its text was dropped; what is known about it is there
  damaged  ///< it is not what was put: its text does not unpack, or has another hash
};

/// A version of a document as the store has it.
struct KeptDocument {
  std::int64_t id = 0;
  DocumentState state = DocumentState::sound;
  text::Document document;  ///< without a text where that was pruned; not to be used where it is damaged
  std::int64_t first_run = 0;
  std::optional<std::int64_t> last_run;  ///< nothing while it is current
};

/// A version of a document, in whatever state; nothing if there is none of that id.
std::optional<KeptDocument> kept_document(Database& database, std::int64_t id);

enum class Versions : std::uint8_t { current, all };

/// Calls `take` with each version, in whatever state, in the order in which they came; a few in memory at a time.
void each_document(Transaction& transaction, Versions versions, const std::function<void(KeptDocument&&)>& take);

/// The version of that name that is current.
std::optional<std::int64_t> current_document(Database& database, std::string_view name);

/// All versions of that name, oldest first.
std::vector<DocumentVersion> versions_of(Database& database, std::string_view name);

/// Calls `take` with each current document and its id, in the order in which they came; a few in memory at a time.
/// The transaction is for reading or writing.
void each_current_document(Transaction& transaction,
                           const std::function<void(std::int64_t id, text::Document document)>& take);

}  // namespace figcheck::store
