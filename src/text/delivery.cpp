#include "text/delivery.hpp"

#include <utility>

#include "text/fnv1a.hpp"
#include "text/head.hpp"
#include "text/language.hpp"

namespace figcheck::text {
namespace {

constexpr std::size_t most_repeated = std::size_t{1} << 16;  // ids whose repetitions are counted at a time
constexpr std::size_t longest_name = 8000;                   // bytes of an id or address: those of the longest address
constexpr std::size_t shown_name = 200;                      // bytes of one that is longer

/// The beginning of an id that is too long, and a hash of it all: the same from night to night, and another for
/// another.
std::string short_id(std::string_view id) {
  std::size_t end = shown_name;
  while (end > 0 && (static_cast<unsigned char>(id[end]) & 0xC0U) == 0x80U) --end;
  std::string told(id.substr(0, end));
  told += '#';
  constexpr std::string_view digits = "0123456789abcdef";
  const std::uint64_t hash = fnv1a(id);
  for (int shift = 60; shift >= 0; shift -= 4) told += digits[hash >> shift & 15];
  return told;
}

}  // namespace

void Delivery::bound_names(Document& document, const std::string& where) {
  const std::string limit = "longer than " + std::to_string(longest_name) + " bytes";
  if (document.url.size() > longest_name) {
    document.url.clear();
    report({where, "its address is " + limit + "; it is left out", "give it a shorter one"});
  }
  if (document.id.size() > longest_name) {
    document.id = short_id(document.id);
    report(
        {where, "its id is " + limit + "; this document is called \"" + document.id + "\"", "give it a shorter one"});
  }
}

void Delivery::make_id_unique(Document& document, const std::string& where) {
  const GivenIds::Mark mark = GivenIds::mark_of(document.id);
  if (ids_.insert(mark)) return;
  // Counting again from the start costs time, not truth: what is given is looked up in any case.
  if (repeated_.size() >= most_repeated) repeated_.clear();
  std::size_t& times = repeated_.try_emplace(mark, 1).first->second;
  std::string told;
  do {
    told = document.id + '#' + std::to_string(++times);
  } while (!ids_.insert(GivenIds::mark_of(told)));
  report({where, "the id \"" + document.id + "\" was given before; this document is called \"" + told + "\"",
          "give each document an id of its own"});
  document.id = std::move(told);
}

namespace {

/// Fills in what the document's source did not say.
void complete(Document& document) {
  Head head = read_head(document.text);
  if (document.title.empty()) document.title = std::move(head.title);
  if (document.outlet.empty()) document.outlet = std::move(head.outlet);
  // The day that a file was made is worth less than the one that its text gives.
  const bool open =
      document.published.empty() || (document.published_from == DateOrigin::pdf_info && head.published.tells_year());
  if (open && !head.published.empty()) {
    document.published = head.published;
    document.published_from = DateOrigin::dateline;
    document.time.reset();
  }
  supply_time(document, head);
}

}  // namespace

bool Delivery::deliver(Document&& document, const std::string& where) {
  if (const std::string language = foreign_language(document.text); !language.empty()) {
    report({where, "in " + language + ", and figcheck reads English; skipped", "translate it, or leave it out"});
    return !tally_.stopped;
  }
  bound_names(document, where);
  if (repeated_ids_ == RepeatedIds::told_apart) make_id_unique(document, where);
  complete(document);
  ++tally_.documents;
  tally_.bytes += document.text.size();
  if (!accept_(std::move(document))) tally_.stopped = true;
  return !tally_.stopped;
}

void Delivery::report(const Problem& problem) {
  ++tally_.problems;
  report_(problem);
}

}  // namespace figcheck::text
