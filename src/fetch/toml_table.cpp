#include "fetch/toml_table.hpp"

#include <cmath>
#include <utility>

namespace figcheck::fetch {
namespace {

constexpr std::size_t longest_quoted = 60;  // bytes of a key in a message

std::string line_of(const std::string& file, const toml::source_region& region) {
  return region.begin.line > 0 ? file + ':' + std::to_string(region.begin.line) : file;
}

std::string shown(double value) {
  std::string text = std::to_string(value);
  text.resize(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text;
}

}  // namespace

std::string_view type_name(const toml::node& node) {
  switch (node.type()) {
    case toml::node_type::table:
      return "a table";
    case toml::node_type::array:
      return "a list";
    case toml::node_type::string:
      return "text";
    case toml::node_type::integer:
      return "a whole number";
    case toml::node_type::floating_point:
      return "a number";
    case toml::node_type::boolean:
      return "true or false";
    default:
      return "a date or time";
  }
}

std::string TomlTable::place(std::string_view key) const {
  const toml::node* found = table_.get(key);
  return line_of(file_, found != nullptr ? found->source() : table_.source());
}

std::string TomlTable::naming(std::string_view key) const {
  std::string name = '"' + std::string(key.substr(0, longest_quoted)) + '"';
  return called_.empty() ? name : name + " in " + called_;
}

void TomlTable::wrong(std::string_view key, const std::string& what, const std::string& remedy) {
  problems_.push_back({place(key), naming(key) + ' ' + what, remedy});
}

void TomlTable::wrong_type(std::string_view key, const toml::node& found, std::string_view wanted,
                           std::string_view example) {
  wrong(key, "is " + std::string(type_name(found)) + ", not " + std::string(wanted),
        "write it as " + std::string(key) + " = " + std::string(example));
}

const toml::node* TomlTable::node(std::string_view key) {
  known_.emplace(key);
  return table_.get(key);
}

std::optional<std::string> TomlTable::text(std::string_view key) {
  const toml::node* found = node(key);
  if (found == nullptr) return std::nullopt;
  const auto* value = found->as_string();
  if (value == nullptr) {
    wrong_type(key, *found, "text", "\"…\"");
    return std::nullopt;
  }
  if (value->get().empty()) {
    wrong(key, "is empty", "give it a value, or leave it out");
    return std::nullopt;
  }
  if (value->get().find('\0') != std::string::npos) {
    wrong(key, "holds a NUL character", "leave that out");
    return std::nullopt;
  }
  return value->get();
}

std::optional<std::int64_t> TomlTable::whole(std::string_view key, std::int64_t least, std::int64_t most) {
  const toml::node* found = node(key);
  if (found == nullptr) return std::nullopt;
  const auto* value = found->as_integer();
  if (value == nullptr) {
    wrong_type(key, *found, "a whole number", std::to_string(least));
    return std::nullopt;
  }
  if (value->get() >= least && value->get() <= most) return value->get();
  wrong(key, "is " + std::to_string(value->get()),
        "give a number from " + std::to_string(least) + " to " + std::to_string(most));
  return std::nullopt;
}

std::optional<double> TomlTable::number(std::string_view key, double least, double most) {
  const toml::node* found = node(key);
  if (found == nullptr) return std::nullopt;
  const std::optional<double> value = found->is_number() ? found->value<double>() : std::nullopt;
  if (!value) {
    wrong_type(key, *found, "a number", shown(least));
    return std::nullopt;
  }
  if (*value >= least && *value <= most) return value;
  wrong(key, "is " + (std::isfinite(*value) ? shown(*value) : std::string("no finite number")),
        "give a number from " + shown(least) + " to " + shown(most));
  return std::nullopt;
}

std::optional<bool> TomlTable::flag(std::string_view key) {
  const toml::node* found = node(key);
  if (found == nullptr) return std::nullopt;
  if (const auto* value = found->as_boolean()) return value->get();
  wrong_type(key, *found, "true or false", "true");
  return std::nullopt;
}

std::vector<std::string> TomlTable::texts(std::string_view key) {
  const toml::node* found = node(key);
  if (found == nullptr) return {};
  const toml::array* list = found->as_array();
  if (list == nullptr) {
    wrong_type(key, *found, "a list of texts", "[\"…\"]");
    return {};
  }
  std::vector<std::string> values;
  for (const toml::node& each : *list) {
    if (const auto* value = each.as_string()) {
      values.push_back(value->get());
    } else {
      problems_.push_back({line_of(file_, each.source()),
                           naming(key) + " holds " + std::string(type_name(each)) + " where text is meant",
                           "write each as \"…\""});
    }
  }
  return values;
}

void TomlTable::refuse_others() {
  std::string known;
  for (const std::string& key : known_) known.append(known.empty() ? "" : ", ").append(key);
  for (const auto& [key, value] : table_) {
    if (known_.count(key.str()) > 0) continue;
    problems_.push_back(
        {line_of(file_, key.source()), naming(key.str()) + " is not a key that is known", "use one of: " + known});
  }
}

}  // namespace figcheck::fetch
