#include "store/faults.hpp"

namespace figcheck::store {
namespace {

constexpr std::size_t most_told = 10;

std::string remedy_of(Cure cure) {
  switch (cure) {
    case Cure::anew:
      return "figcheck store verify --repair works everything out anew";
    case Cure::take_out:
      return "restore the store from a copy, or figcheck store verify --repair takes the document out, and figcheck "
             "ingest of the article brings it back";
    case Cure::from_copy:
      return "restore the store from a copy";
    case Cure::run:
      break;
  }
  return "run figcheck ingest or figcheck nightly";
}

}  // namespace

void Faults::add(const std::string& kind, const std::string& where, const std::string& what, Cure cure) {
  ++count_;
  Kind& of_it = kinds_[kind];
  of_it.cure = cure;
  if (++of_it.count <= most_told) tell_({store_ + ": " + where, what, remedy_of(cure)});
}

void Faults::finish() {
  for (const auto& [kind, of_it] : kinds_)
    if (of_it.count > most_told)
      tell_({store_, std::to_string(of_it.count - most_told) + " more of " + kind, remedy_of(of_it.cure)});
}

}  // namespace figcheck::store
