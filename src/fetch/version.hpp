#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace figcheck::fetch {

/// What a token says of the version of a unit that was read: named values, written a line each. A name may be given
/// more than once. What is no such text holds nothing, so that a token of another time makes its unit read anew.
class Version {
 public:
  static Version parse(std::string_view token);

  bool empty() const { return values_.empty(); }

  /// "" and 0 where there is none.
  std::string text(std::string_view name) const;
  std::int64_t number(std::string_view name) const;
  std::vector<std::string> all(std::string_view name) const;

  /// Empty values are not kept; line feeds in one become blanks.
  void add(std::string_view name, std::string_view value);
  void add(std::string_view name, std::int64_t value) { add(name, std::string_view(std::to_string(value))); }

  std::string token() const;

 private:
  std::multimap<std::string, std::string, std::less<>> values_;
};

}  // namespace figcheck::fetch
