#include "nightly/store_export.hpp"

#include <map>
#include <string_view>

#include "report/json_object.hpp"
#include "store/documents.hpp"
#include "store/value.hpp"

namespace figcheck::nightly {
namespace {

/// So many bytes are written at once.
constexpr std::size_t enough_to_write = 1 << 20;

bool is_utf8(const std::string& text) {
  // NUL is text in JSON, and none to a database.
  std::string without_nul = text;
  std::erase(without_nul, '\0');
  return store::storable_text(without_nul) == without_nul;
}

void append_line(std::string& out, const text::Document& document, const std::string* ended) {
  {
    report::JsonObject object(out);
    const auto known = [&](std::string_view name, std::string_view value) {
      if (!value.empty()) object.text(name, value);
    };
    object.text("id", document.id);
    if (ended != nullptr) {
      object.truth("superseded", true);
      object.text("ended", *ended);
    }
    known("title", document.title);
    known("url", document.url);
    known("outlet", document.outlet);
    known("author", document.author);
    // A day without its year is read off the text again.
    known("published", to_full_iso(document.published));
    if (document.published.tells_year()) known("published_from", text::to_string(document.published_from));
    // So is a time that the text tells.
    if (document.time && !document.time_of_text) known("published_time", text::to_iso(*document.time));
    object.text("text", document.text);
  }
  out += '\n';
}

}  // namespace

Exported export_documents(store::Transaction& transaction, bool with_history,
                          const std::function<bool(const std::string& lines)>& write) {
  store::Database& database = transaction.database();
  std::map<std::int64_t, std::string> run_at;
  if (with_history)
    database.each("SELECT id, started FROM run", {},
                  [&](const store::Row& row) { run_at[row.integer(0)] = row.text(1); });
  Exported exported;
  std::string lines;
  bool wanted = true;
  const auto which = with_history ? store::Versions::all : store::Versions::current;
  store::each_document(transaction, which, [&](store::KeptDocument&& kept) {
    if (!wanted) return;
    if (kept.state == store::DocumentState::pruned && kept.last_run) {
      ++exported.pruned;
      return;
    }
    if (kept.state != store::DocumentState::sound)
      throw store::damaged(database.name(), "document " + std::to_string(kept.id) + " is not as it was put");
    ++exported.documents;
    exported.changed += !is_utf8(kept.document.text);
    append_line(lines, kept.document, kept.last_run ? &run_at[*kept.last_run] : nullptr);
    if (lines.size() < enough_to_write) return;
    wanted = write(lines);
    lines.clear();
  });
  if (wanted && !lines.empty()) write(lines);
  return exported;
}

}  // namespace figcheck::nightly
