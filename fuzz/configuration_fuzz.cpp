// A configuration of any bytes: read, or told what is wrong.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "fetch/configuration.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace figcheck;
  std::vector<text::Problem> problems;
  const auto configuration =
      fetch::parse_configuration({reinterpret_cast<const char*>(data), size}, "/desk/a.toml", problems);
  if (configuration.has_value() != problems.empty()) std::abort();
  for (const text::Problem& problem : problems)
    if (problem.where.empty() || problem.what.empty() || problem.remedy.empty()) std::abort();
  return 0;
}
