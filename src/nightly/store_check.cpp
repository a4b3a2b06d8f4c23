#include "nightly/store_check.hpp"

#include <iterator>
#include <utility>

#include "reconcile/findings.hpp"
#include "reconcile/lean.hpp"
#include "reconcile/topic_result.hpp"
#include "store/decisions.hpp"
#include "store/quantity_query.hpp"
#include "store/topic_work.hpp"

namespace figcheck::nightly {

report::Check check_of(store::Database& database) {
  report::Check check;
  check.selection = reconcile::Selection::press;
  reconcile::TopicResult all;
  store::work_out(database, store::all_topics(database), store::decisions_of(database), [&](store::TopicWork&& work) {
    const auto first = static_cast<std::uint32_t>(check.readings.size());
    for (store::DecidedQuantity& decided : work.quantities) {
      reconcile::Quantity& quantity = all.quantities.emplace_back(std::move(decided.quantity));
      const reconcile::Member& any = quantity.members.front();
      if (const auto name = store::name_of_holder(database, work.read.anchors[any.reading][any.assertion]))
        quantity.id = *name;
      if (decided.standing != store::Standing::open)
        quantity.explanation += (quantity.explanation.empty() ? "" : " ") + std::string("An editor's decision: ") +
                                std::string(to_string(decided.standing)) +
                                (decided.by.empty() ? "" : " by " + decided.by) +
                                (decided.reason.empty() ? "" : " (" + decided.reason + ")") + ".";
      for (reconcile::Member& member : quantity.members) member.reading += first;
    }
    reconcile::TopicResult voices;
    voices.voices = std::move(work.voices);
    append(all, std::move(voices));
    std::move(work.read.readings.begin(), work.read.readings.end(), std::back_inserter(check.readings));
  });
  check.result.quantities = std::move(all.quantities);
  reconcile::sort_worst_first(check.result.quantities);
  check.result.findings = reconcile::findings_of(check.readings);
  check.result.leans = reconcile::leans_of(all.voices.outlets, false);
  for (reconcile::Lean& lean : reconcile::leans_of(all.voices.sources, true))
    check.result.leans.push_back(std::move(lean));
  return check;
}

}  // namespace figcheck::nightly
