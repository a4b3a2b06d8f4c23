#pragma once

#include <toml++/toml.h>

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "text/document.hpp"

namespace figcheck::fetch {

/// A table of a configuration whose keys are asked for one by one. What is wrong with a value is told with its line; a
/// key that nothing asked for is unknown.
class TomlTable {
 public:
  /// `called` is what messages call it: "[http]"; "" for the file's own keys.
  TomlTable(const toml::table& table, std::string called, std::string file, std::vector<text::Problem>& problems)
      : table_(table), called_(std::move(called)), file_(std::move(file)), problems_(problems) {}

  bool has(std::string_view key) const { return table_.contains(key); }

  // Nothing where the key is missing or wrong.
  std::optional<std::string> text(std::string_view key);
  std::optional<std::int64_t> whole(std::string_view key, std::int64_t least, std::int64_t most);
  std::optional<double> number(std::string_view key, double least, double most);
  std::optional<bool> flag(std::string_view key);
  std::vector<std::string> texts(std::string_view key);
  const toml::node* node(std::string_view key);

  /// Tells of the keys that were not asked for.
  void refuse_others();

  /// Tells that something is wrong with a key.
  void wrong(std::string_view key, const std::string& what, const std::string& remedy);
  /// "figcheck.toml:7", the line of the key or, where that is missing, of the table.
  std::string place(std::string_view key) const;
  /// How a message names the key: `"timeout" in [http]`.
  std::string naming(std::string_view key) const;

 private:
  void wrong_type(std::string_view key, const toml::node& found, std::string_view wanted, std::string_view example);

  const toml::table& table_;
  std::string called_;
  std::string file_;
  std::vector<text::Problem>& problems_;
  std::set<std::string, std::less<>> known_;
};

/// What a person calls the type of a value: "text", "a whole number" …
std::string_view type_name(const toml::node& node);

}  // namespace figcheck::fetch
