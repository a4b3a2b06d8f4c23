#include "nightly/quantity_choice.hpp"

#include <algorithm>

namespace figcheck::nightly {
namespace {

/// How many quantities are named to choose from.
constexpr std::size_t most_named = 8;

}  // namespace

std::optional<store::StoredQuantity> choose_quantity(store::Database& database, std::string_view what,
                                                     text::Problem& problem) {
  std::vector<store::StoredQuantity> found = store::find_quantities(database, what, most_named + 1);
  if (found.size() > 1 && std::any_of(found.begin(), found.end(), [](const auto& each) { return !each.ended; }))
    std::erase_if(found, [](const store::StoredQuantity& each) { return each.ended.has_value(); });
  if (found.size() == 1) return std::move(found.front());
  if (found.empty()) {
    problem = {std::string(what), "no quantity of the store has this id or these words",
               "take an id from the latest report, or fewer words of its label"};
    return std::nullopt;
  }
  std::string names;
  for (std::size_t i = 0; i < std::min(found.size(), most_named); ++i)
    names += (i > 0 ? ", " : "") + found[i].name + " (" + found[i].label + ", " + std::to_string(found[i].figures) +
             (found[i].figures == 1 ? " figure)" : " figures)");
  problem = {std::string(what),
             (found.size() > most_named ? "more than " + std::to_string(most_named) : std::to_string(found.size())) +
                 " quantities are meant by this",
             "give the id of one: " + names + (found.size() > most_named ? ", …" : "")};
  return std::nullopt;
}

}  // namespace figcheck::nightly
