#include "text/delivery.hpp"

#include <utility>

namespace figcheck::text {

void Delivery::make_id_unique(Document& document, const std::string& where) {
  const auto [first, fresh] = ids_.try_emplace(document.id, 1);
  if (fresh) return;
  std::string told;
  do {
    told = document.id + '#' + std::to_string(++first->second);
  } while (ids_.contains(told));
  report({where, "the id \"" + document.id + "\" was given before; this document is called \"" + told + "\"",
          "give each document an id of its own"});
  ids_.emplace(told, 1);
  document.id = std::move(told);
}

bool Delivery::deliver(Document&& document, const std::string& where) {
  make_id_unique(document, where);
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
