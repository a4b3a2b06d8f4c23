#include "extract/revised_here.hpp"

#include <cstddef>
#include <cstdint>
#include <set>

namespace figcheck::extract {

void keep_only_revised(std::vector<Assertion>& assertions) {
  std::set<std::int32_t> left;
  for (const Assertion& said : assertions)
    if (said.changed_from >= 0) left.insert(said.changed_from);
  for (std::size_t i = 0; i < assertions.size(); ++i)
    if (assertions[i].superseded && !left.contains(static_cast<std::int32_t>(i))) assertions[i].superseded = false;
}

}  // namespace figcheck::extract
