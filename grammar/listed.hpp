#pragma once

#include <string_view>

namespace figcheck::grammar {

/// Calls `use` with each word of a list whose words are separated by |, as the .def files write them; none of "".
template <typename Use>
constexpr void each_listed(std::string_view list, const Use& use) {
  while (!list.empty()) {
    const std::size_t bar = list.find('|');
    use(list.substr(0, bar));
    list = bar == std::string_view::npos ? std::string_view{} : list.substr(bar + 1);
  }
}

}  // namespace figcheck::grammar
