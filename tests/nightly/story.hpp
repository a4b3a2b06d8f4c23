#pragma once

#include <string>
#include <vector>

#include "../store/store_place.hpp"
#include "nightly/news.hpp"
#include "nightly/store_run.hpp"
#include "store/open_store.hpp"
#include "store/quantity_query.hpp"

namespace figcheck::nightly {

/// An article on a ferry that sank, in which `who` counts the dead.
inline text::Document ferry(const std::string& id, const std::string& outlet, const std::string& dead,
                            const std::string& who = "Police") {
  text::Document document;
  document.id = id;
  document.outlet = outlet;
  document.title = "Ferry sinks off Kellmouth";
  document.published = {2021, 5, 3};
  document.published_from = text::DateOrigin::metadata;
  document.text = "The ferry Linnet sank off Kellmouth on Monday. " + who + " said that " + dead +
                  " passengers were killed when the Linnet sank.\n";
  return document;
}

/// A store on either database into which nights are put.
class StoreWithNights : public store::OnBothDatabases {
 protected:
  void SetUp() override {
    OnBothDatabases::SetUp();
    if (IsSkipped() || HasFatalFailure()) return;
    store_ = store::open_for_writing(location());
  }
  void TearDown() override {
    store_ = {};
    OnBothDatabases::TearDown();
  }

  store::Database& database() { return *store_.database; }

  /// Takes documents in, at a time of a day; the run's id.
  std::int64_t night(const std::vector<text::Document>& documents, const std::string& day = "2031-03-01") {
    StoreRun run(database(), "night", true, day + "T02:00:00Z");
    for (const text::Document& document : documents) run.take(document);
    run.finish();
    run.commit();
    return run.id();
  }
  /// The report of what changed behind a run.
  report::Night told(std::int64_t from_run) {
    store::Transaction transaction(database(), store::Purpose::read);
    return night_of(database(), {2031, 3, 2}, {from_run, from_run == 0 ? "" : "2031-03-01"});
  }
  /// The name of the quantity of the dead.
  std::string dead() {
    const auto found = store::find_quantities(database(), "passengers", 2);
    return found.empty() ? "" : found.front().name;
  }

 private:
  store::WritableStore store_;
};

}  // namespace figcheck::nightly
