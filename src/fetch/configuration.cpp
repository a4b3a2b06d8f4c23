#include "fetch/configuration.hpp"

#include <algorithm>
#include <filesystem>
#include <limits>
#include <map>
#include <utility>

#include "fetch/source_table.hpp"
#include "fetch/toml_table.hpp"
#include "fetch/url.hpp"
#include "text/blank.hpp"
#include "text/byte_source.hpp"

namespace figcheck::fetch {
namespace {

constexpr std::size_t largest_file = std::size_t{1} << 20;  // bytes of a configuration
constexpr double longest = 86'400;                          // seconds
constexpr std::int64_t most_bytes = std::int64_t{1} << 40;

std::chrono::milliseconds milliseconds(double seconds) {
  return std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000 + 0.5));
}

bool is_contact(const std::string& contact) {
  if (contact.size() > 200) return false;
  const bool plain = std::all_of(contact.begin(), contact.end(),
                                 [](char c) { return c > ' ' && c < 0x7F && c != '(' && c != ')' && c != '\\'; });
  const std::size_t at = contact.find('@');
  return plain && (parse_url(contact) || (at != std::string::npos && at > 0 && at + 1 < contact.size()));
}

bool is_host_name(const std::string& host) {
  return !host.empty() && host.size() <= 253 && std::all_of(host.begin(), host.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
  });
}

void read_networks(TomlTable& table, PermittedNetworks& permitted) {
  for (const std::string& written : table.texts("private_networks")) {
    const std::string host = text::ascii_lower(written);
    const bool numeric = host.find_first_not_of("0123456789./") == std::string::npos;
    if (const auto network = parse_network(written)) {
      permitted.networks.push_back(*network);
    } else if (!numeric && is_host_name(host)) {
      permitted.hosts.insert(host);
    } else {
      table.wrong("private_networks", "holds \"" + written.substr(0, 60) + "\", neither a network nor a host",
                  "write a network as 10.1.0.0/16 or fd00::/8, a host as archive.internal");
    }
  }
}

void read_http(TomlTable& table, HttpSettings& http) {
  const auto seconds = [&](std::string_view key, double least, auto& into) {
    using Into = std::remove_reference_t<decltype(into)>;
    if (const auto value = table.number(key, least, longest))
      into = std::chrono::duration_cast<Into>(milliseconds(*value));
  };
  if (const auto contact = table.text("contact")) {
    http.contact = *contact;
    if (!is_contact(*contact))
      table.wrong("contact", "is no address of mail or of the web", "write it as contact = \"desk@paper.example\"");
  }
  seconds("timeout", 0.001, http.timeout);
  seconds("connect_timeout", 0.001, http.connect_timeout);
  seconds("low_speed_time", 1, http.low_speed_time);
  seconds("backoff", 0.001, http.backoff);
  seconds("longest_wait", 0, http.longest_wait);
  seconds("pause", 0, http.pause);
  if (const auto speed = table.whole("low_speed", 1, std::numeric_limits<std::int32_t>::max()))
    http.low_speed = static_cast<long>(*speed);
  if (const auto retries = table.whole("retries", 0, 10)) http.retries = static_cast<unsigned>(*retries);
  if (const auto most = table.whole("max_bytes", 1, most_bytes)) http.max_bytes = static_cast<std::size_t>(*most);
  if (const auto most = table.whole("max_redirects", 0, 50)) http.max_redirects = static_cast<unsigned>(*most);
  read_networks(table, http.private_networks);
  if (const auto robots = table.flag("robots")) http.robots = *robots;
  if (const auto proxy = table.text("proxy")) {
    http.proxy = *proxy;
    if (!parse_url(*proxy)) table.wrong("proxy", "is no address", "write it as http://proxy.example:3128");
  }
  table.refuse_others();
}

void read_log(const toml::node& node, TomlTable& root, const std::string& folder, const std::string& file,
              std::vector<text::Problem>& problems, Configuration& configuration) {
  if (node.is_string()) {
    if (const auto path = root.text("log")) configuration.log = Log{path_from(folder, *path)};
    return;
  }
  if (!node.is_table()) {
    root.wrong("log", "is " + std::string(type_name(node)) + ", not a file or a table",
               "write it as log = \"figcheck.log\"");
    return;
  }
  TomlTable table(*node.as_table(), "[log]", file, problems);
  Log log;
  if (const auto path = table.text("file")) {
    log.file = path_from(folder, *path);
  } else if (!table.has("file")) {
    table.wrong("file", "is missing", "write it as file = \"figcheck.log\"");
  }
  if (const auto most = table.whole("max_bytes", 1024, most_bytes)) log.max_bytes = static_cast<std::size_t>(*most);
  if (const auto files = table.whole("files", 1, 1000)) log.files = static_cast<std::size_t>(*files);
  table.refuse_others();
  configuration.log = std::move(log);
}

void read_sources(const toml::node& node, TomlTable& root, const std::string& folder, const std::string& file,
                  std::vector<text::Problem>& problems, Configuration& configuration) {
  const toml::array* list = node.as_array();
  if (list == nullptr ||
      !std::all_of(list->begin(), list->end(), [](const toml::node& each) { return each.is_table(); })) {
    root.wrong("source", "is not a list of tables", "write [[source]] above each source, in double brackets");
    return;
  }
  std::map<std::string, std::string> places;
  for (const toml::node& each : *list) {
    TomlTable table(*each.as_table(), "[[source]]", file, problems);
    auto source = read_source(table, folder);
    if (!source) continue;
    const auto [first, is_new] = places.try_emplace(source->name, table.place(to_string(source->kind)));
    if (!is_new) {
      problems.push_back(
          {table.place(table.has("name") ? "name" : to_string(source->kind)),
           "a second source is called \"" + source->name.substr(0, 100) + "\", as that at " + first->second,
           "give each source a name of its own"});
    }
    configuration.sources.push_back(std::move(*source));
  }
}

Configuration read_root(const toml::table& root_table, const std::string& path, std::vector<text::Problem>& problems) {
  namespace fs = std::filesystem;
  Configuration configuration;
  std::error_code failed;
  const fs::path whole = fs::absolute(path, failed);
  const std::string folder = (failed ? fs::path(path) : whole).parent_path().string();
  TomlTable root(root_table, "", path, problems);
  if (const auto store = root.text("store")) configuration.store = *store;
  const bool database =
      configuration.store.starts_with("postgresql://") || configuration.store.starts_with("postgres://");
  if (!database && configuration.store.find("://") != std::string::npos) {
    root.wrong("store", "is an address of a kind that is not known",
               "give the path of a file, or an address that begins with postgresql://");
  }
  if (!database) configuration.store = path_from(folder, configuration.store);
  if (const auto reports = root.text("reports")) configuration.reports = *reports;
  configuration.reports = path_from(folder, configuration.reports);
  if (const toml::node* log = root.node("log")) read_log(*log, root, folder, path, problems, configuration);
  if (const toml::node* http = root.node("http")) {
    if (http->is_table()) {
      TomlTable table(*http->as_table(), "[http]", path, problems);
      read_http(table, configuration.http);
    } else {
      root.wrong("http", "is " + std::string(type_name(*http)) + ", not a table", "write [http] on a line of its own");
    }
  }
  if (const toml::node* sources = root.node("source"))
    read_sources(*sources, root, folder, path, problems, configuration);
  root.refuse_others();
  const auto asks = std::find_if(configuration.sources.begin(), configuration.sources.end(),
                                 [](const Source& source) { return is_on_the_web(source.kind); });
  if (asks != configuration.sources.end() && configuration.http.contact.empty()) {
    problems.push_back({path,
                        "\"contact\" in [http] is missing, and \"" + asks->name.substr(0, 100) +
                            "\" is on the web, where a server's keeper must be able to reach you",
                        "write [http] and below it contact = \"desk@paper.example\""});
  }
  return configuration;
}

}  // namespace

std::optional<Configuration> parse_configuration(std::string_view toml, const std::string& path,
                                                 std::vector<text::Problem>& problems) {
  try {
    const std::size_t before = problems.size();
    const toml::table table = toml::parse(toml, path);
    Configuration configuration = read_root(table, path, problems);
    if (problems.size() > before) return std::nullopt;
    return configuration;
  } catch (const toml::parse_error& error) {
    problems.push_back({path + ':' + std::to_string(error.source().begin.line),
                        "no TOML: " + std::string(error.description()).substr(0, 200),
                        "mend the line; https://toml.io shows how it is written"});
    return std::nullopt;
  }
}

std::optional<Configuration> read_configuration(const std::string& path, std::vector<text::Problem>& problems) {
  text::Problem problem;
  auto source = text::ByteSource::open(path, problem);
  if (!source) {
    problems.push_back(problem);
    return std::nullopt;
  }
  std::string bytes;
  switch (text::read_whole(*source, largest_file, bytes)) {
    case text::Whole::too_large:
      problems.push_back({path, "larger than a configuration may be (" + std::to_string(largest_file) + " bytes)",
                          "check that it is the right file"});
      return std::nullopt;
    case text::Whole::failed:
      problems.push_back(text::problem_of(path, *source->fault()));
      return std::nullopt;
    case text::Whole::read:
      break;
  }
  return parse_configuration(bytes, path, problems);
}

}  // namespace figcheck::fetch
