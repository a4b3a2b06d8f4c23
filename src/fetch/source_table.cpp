#include "fetch/source_table.hpp"

#include <array>
#include <filesystem>
#include <vector>

#include "fetch/url.hpp"
#include "text/blank.hpp"

namespace figcheck::fetch {
namespace {

constexpr std::array kinds = {SourceKind::folder, SourceKind::jsonl, SourceKind::warc, SourceKind::feed,
                              SourceKind::sitemap};
constexpr std::int64_t most_articles = 1'000'000;
constexpr std::int64_t oldest = 36'500;  // days: a century

bool is_address(const std::string& location) { return location.find("://") != std::string::npos; }

/// Fills in where the source is. False: nowhere.
bool read_location(TomlTable& table, const std::string& folder, Source& source) {
  std::vector<SourceKind> given;
  for (const SourceKind kind : kinds) {
    table.node(to_string(kind));
    if (table.has(to_string(kind))) given.push_back(kind);
  }
  if (given.size() != 1) {
    table.wrong(given.empty() ? "name" : to_string(given[1]),
                given.empty() ? "belongs to a source without a location" : "is a second location of one source",
                "give each [[source]] one of: folder, jsonl, warc, feed, sitemap");
    return false;
  }
  source.kind = given.front();
  const std::string_view key = to_string(source.kind);
  const auto location = table.text(key);
  if (!location) return false;
  source.written = *location;
  if (is_on_the_web(source.kind)) {
    const auto url = parse_url(*location);
    if (!url) {
      table.wrong(key, "is no address that can be fetched: \"" + location->substr(0, 100) + '"',
                  "write it as https://news.example/rss, without a password; a feed in a file is read from its folder");
      return false;
    }
    source.location = source.written = url->text;
    return true;
  }
  if (is_address(*location)) {
    table.wrong(key, "is an address, and a path is meant", "name a folder or file, or use feed or sitemap");
    return false;
  }
  source.location = path_from(folder, *location);
  while (source.written.size() > 1 && source.written.ends_with('/')) source.written.pop_back();
  return true;
}

}  // namespace

std::string path_from(const std::string& folder, const std::string& path) {
  std::string joined = (std::filesystem::path(folder) / path).lexically_normal().string();
  if (joined.size() > 1 && joined.ends_with('/')) joined.pop_back();
  return joined;
}

std::optional<Source> read_source(TomlTable& table, const std::string& folder) {
  Source source;
  const bool located = read_location(table, folder, source);
  if (const auto name = table.text("name")) source.name = *name;
  if (source.name.empty()) source.name = source.written;
  if (const auto outlet = table.text("outlet")) source.outlet = *outlet;
  const auto only_for = [&](std::string_view key, bool allowed, const std::string& kind_names) {
    if (!located || allowed || !table.has(key)) return;
    table.wrong(key, "says nothing to a " + std::string(to_string(source.kind)),
                "leave it out; it is for " + kind_names);
  };
  if (const auto articles = table.flag("articles")) source.articles = *articles;
  only_for("articles", source.kind == SourceKind::feed, "a feed");
  if (const auto most = table.whole("max_articles", 1, most_articles))
    source.max_articles = static_cast<std::size_t>(*most);
  only_for("max_articles", is_on_the_web(source.kind), "a feed or sitemap");
  if (const auto days = table.whole("max_age", 0, oldest)) source.max_age = static_cast<unsigned>(*days);
  only_for("max_age", is_on_the_web(source.kind), "a feed or sitemap");
  if (const auto name = table.text("input_format")) {
    if (const auto format = text::format_from_name(*name)) {
      source.format = *format;
    } else {
      table.wrong("input_format", "is \"" + name->substr(0, 40) + "\", which no reader is called",
                  "use one of: " + text::format_names());
    }
  }
  only_for("input_format", source.kind == SourceKind::folder, "a folder");
  table.refuse_others();
  if (!located) return std::nullopt;
  return source;
}

}  // namespace figcheck::fetch
