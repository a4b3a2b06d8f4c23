#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fetch/http_settings.hpp"
#include "fetch/source.hpp"
#include "text/document.hpp"

namespace figcheck::fetch {

/// A log file that is begun anew when it is full; the older ones are kept beside it.
struct Log {
  std::string file;
  std::size_t max_bytes = std::size_t{10} << 20;
  std::size_t files = 5;
};

/// What figcheck.toml says:
///
///     store = "figcheck.db"          # or postgresql://…
///     reports = "reports"
///     [log]
///     file = "figcheck.log"
///     max_bytes = 10_000_000
///     files = 5
///     [http]
///     contact = "desk@paper.example" # must be given where a feed or sitemap is read
///     timeout = 60                   # seconds, as connect_timeout, low_speed_time, backoff, longest_wait, pause
///     max_bytes = 33_554_432
///     private_networks = ["10.1.0.0/16", "archive.internal"]
///     [[source]]
///     feed = "https://news.example/rss"
///     name = "News"
///     outlet = "The News"
///
/// Paths are relative to the file's own folder. Fields of HttpSettings and Source are the keys of [http] and
/// [[source]].
struct Configuration {
  std::string store = "figcheck.db";  ///< an absolute path, or the address of a PostgreSQL database
  std::string reports = "reports";    ///< an absolute path
  std::optional<Log> log;
  HttpSettings http;
  std::vector<Source> sources;
};

/// Reads a configuration file. Nothing if anything is wrong with it (it cannot be read, is no TOML, a key is unknown, a
/// value of the wrong type or out of range, two sources have one name, a contact is missing): `problems` then holds all
/// that was found, each with file and line, what, and the remedy.
std::optional<Configuration> read_configuration(const std::string& path, std::vector<text::Problem>& problems);

/// Reads what stands in a configuration file that lies at `path`.
std::optional<Configuration> parse_configuration(std::string_view toml, const std::string& path,
                                                 std::vector<text::Problem>& problems);

}  // namespace figcheck::fetch
