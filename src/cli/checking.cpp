#include "cli/checking.hpp"

#include <spdlog/spdlog.h>

#include "report/tally.hpp"

namespace figcheck::cli {

report::Check check_documents(const InputOptions& options, const General& general, InputResult& input) {
  report::Check check;
  input = read_figures(options, general, {}, [&](extract::Reading&& reading) {
    check.readings.push_back(std::move(reading));
    return true;
  });
  check.problems = input.problems;
  check.result = reconcile::reconcile(check.readings);
  spdlog::info("{}", report::summary(report::tally(check)));
  return check;
}

}  // namespace figcheck::cli
