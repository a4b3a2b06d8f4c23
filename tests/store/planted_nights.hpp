#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "store/reconciliation.hpp"
#include "store_place.hpp"
#include "text/document.hpp"

namespace figcheck::store {

/// Articles of a planted corpus (bench/planted).
std::vector<text::Document> planted(std::size_t articles, std::uint64_t seed);

/// A quantity by what it says and of which figures: the article's name and the figure's place in it.
using Told = std::tuple<std::string, double, std::optional<double>, std::optional<double>, std::string,
                        std::set<std::pair<std::string, std::size_t>>>;

/// What a check of these documents gives.
std::multiset<Told> checked(const std::vector<text::Document>& documents);

/// A test on an empty store of either kind that takes in articles night by night.
class PlantedNights : public OnBothDatabases {
 protected:
  void SetUp() override;
  void TearDown() override;

  std::int64_t begin_run(const std::string& started = "2031-01-01T00:00:00Z");
  Reconciled night(const std::vector<text::Document>& coming, const std::vector<std::string>& going = {},
                   const std::string& started = "2031-01-01T00:00:00Z");

  /// The quantities that hold.
  std::multiset<Told> stored();
  /// The current documents.
  std::vector<text::Document> current();

  std::unique_ptr<Database> database;
  std::int64_t run = 0;
};

}  // namespace figcheck::store
