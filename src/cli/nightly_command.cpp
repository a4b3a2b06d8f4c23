#include <spdlog/spdlog.h>

#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <memory>
#include <string_view>
#include <system_error>
#include <vector>

#include "cli/command.hpp"
#include "cli/output.hpp"
#include "cli/status.hpp"
#include "cli/writing.hpp"
#include "nightly/night_run.hpp"
#include "store/database.hpp"
#include "store/open_store.hpp"
#include "store/utc_time.hpp"

namespace figcheck::cli {

namespace {

struct Settings {
  std::string configuration = "figcheck.toml";
  std::string since;
  std::string date;
  std::string fail_on = "new";
  bool dry_run = false;
};

/// The day it is here.
Date today() {
  const std::time_t now = std::time(nullptr);
  std::tm here{};
  ::localtime_r(&now, &here);
  return {static_cast<std::int16_t>(here.tm_year + 1900), static_cast<std::uint8_t>(here.tm_mon + 1),
          static_cast<std::uint8_t>(here.tm_mday)};
}

std::string is_day(const std::string& given) {
  const std::optional<Date> date = date_from_iso(given);
  return date && date->day != 0 ? std::string() : "'" + given + "' is no day; use 2026-11-26";
}

/// "2026-11-26", or a time of it as far as it is given: "2026-11-26T06:40", "2026-11-26T06:40:00Z".
std::string is_day_or_time(const std::string& given) {
  constexpr std::string_view form = "0000-00-00T00:00:00Z";
  constexpr std::size_t day_length = 10;
  bool good = is_day(given.substr(0, day_length)).empty() && given.size() <= form.size();
  for (std::size_t i = 0; good && i < given.size(); ++i)
    good = form[i] == '0' ? given[i] >= '0' && given[i] <= '9' : given[i] == form[i];
  return good ? std::string() : "'" + given + "' is no day or time; use 2026-11-26 or 2026-11-26T06:40:00Z";
}

/// A folder that goes when it does.
class PassingFolder {
 public:
  explicit PassingFolder(bool wanted) {
    if (!wanted) return;
    path_ = (std::filesystem::temp_directory_path() / "figcheck-XXXXXX").string();
    if (::mkdtemp(path_.data()) == nullptr)
      throw std::system_error(errno, std::generic_category(), "no folder can be made for a dry run: " + path_);
  }
  ~PassingFolder() {
    std::error_code error;
    if (!path_.empty()) std::filesystem::remove_all(path_, error);
  }
  PassingFolder(const PassingFolder&) = delete;
  PassingFolder& operator=(const PassingFolder&) = delete;
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

/// What the command line says of the log goes before what the configuration says.
bool start_night_log(LogOptions options, const fetch::Configuration& configuration, std::string& error) {
  if (options.file.empty() && configuration.log) {
    options.file = configuration.log->file;
    options.max_bytes = configuration.log->max_bytes;
    options.files = configuration.log->files;
  }
  return start_log(options, error);
}

int write_file(const std::string& path, const std::string& text) {
  Output output;
  if (!output.open(path) || !output.write(text) || !output.commit()) return complain_of_output(path, output);
  return kFine;
}

std::vector<report::IndexEntry> index_entries(const std::vector<store::WrittenReport>& reports) {
  std::vector<report::IndexEntry> entries;
  const auto number = [](std::int64_t count) { return static_cast<std::size_t>(count); };
  constexpr std::size_t day_length = 10;  // of "2031-03-01-2"
  for (const store::WrittenReport& each : reports)
    entries.push_back({each.name.substr(0, day_length), number(each.new_conflicts), number(each.worse),
                       number(each.reopened), number(each.settled), number(each.changed), number(each.open),
                       each.name + ".md", each.summary});
  return entries;
}

/// Removes what runs that were killed had not finished writing (Output's temporary files), once it is so old that
/// nobody writes it any more.
void clear_unfinished(const std::string& folder) {
  constexpr std::string_view prefix = ".figcheck-";
  constexpr std::size_t length = prefix.size() + 6;
  const auto old = std::filesystem::file_time_type::clock::now() - std::chrono::hours(24);
  std::error_code error;
  std::vector<std::filesystem::path> unfinished;
  for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    const std::string name = at->path().filename().string();
    std::error_code unknown;
    if (name.size() == length && name.starts_with(prefix) && at->last_write_time(unknown) < old && !unknown)
      unfinished.push_back(at->path());
  }
  for (const std::filesystem::path& path : unfinished) std::filesystem::remove(path, error);
}

/// Writes the report, its JSON and the list of reports. The report is recorded in between: one that cannot be written
/// is told again the next time.
int write_reports(const std::string& folder, const nightly::NightResult& result, store::Database& database) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) {
    complain({folder, "the folder for reports cannot be made: " + error.message(),
              "see that there is room and permission, or name another as 'reports' in the configuration"});
    return kWrong;
  }
  clear_unfinished(folder);
  std::string markdown, json, index;
  report::write_night_markdown(markdown, result.night);
  report::write_night_json(json, result.night);
  const std::string name = folder + "/" + result.report.name;
  if (write_file(name + ".md", markdown) != kFine || write_file(name + ".json", json + "\n") != kFine) return kWrong;
  nightly::record_report(database, result.report);
  report::write_night_index(index, index_entries(store::reports_of(database)));
  return write_file(folder + "/index.md", index);
}

int status_of(const nightly::NightResult& result, const std::string& fail_on) {
  if (result.sources > 0 && result.failed == result.sources) {
    complain({"", "none of the sources could be read", "see the messages above, or the report"});
    return kWrong;
  }
  const store::WrittenReport& report = result.report;
  const bool news = report.new_conflicts + report.worse + report.reopened > 0;
  if (fail_on == "never") return kFine;
  return news || (fail_on == "open" && report.open > 0) ? kDiscrepancy : kFine;
}

int run_nightly(const Settings& settings, const General& general) {
  std::vector<text::Problem> problems;
  const auto configuration = fetch::read_configuration(settings.configuration, problems);
  for (const text::Problem& problem : problems) complain(problem);
  if (!configuration) return kWrong;
  std::string error;
  if (!start_night_log(general.log, *configuration, error)) {
    complain({"log", error, "give a file that can be written"});
    return kWrong;
  }
  // A dry run leaves no store where there was none.
  const bool passing = settings.dry_run && !store::is_postgres_location(configuration->store) &&
                       !std::filesystem::exists(configuration->store);
  const PassingFolder folder(passing);
  const store::WritableStore store =
      store::open_for_writing(passing ? folder.path() + "/figcheck.db" : configuration->store);
  fetch::Clock clock;
  nightly::NightOptions options{settings.date.empty() ? today() : *date_from_iso(settings.date), "", settings.since,
                                !settings.dry_run};
  if (!settings.date.empty()) options.started = settings.date + store::utc_now().substr(10);
  const nightly::NightResult result = nightly::run_night(*store.database, *configuration, options, clock);
  if (settings.dry_run) {
    std::string markdown;
    report::write_night_markdown(markdown, result.night);
    if (const int status = write_file("", markdown); status != kFine) return status;
  } else {
    if (write_reports(configuration->reports, result, *store.database) != kFine) return kWrong;
    if (const int status = write_file("", result.report.summary + "\n"); status != kFine) return status;
  }
  spdlog::info("{}", result.report.summary);
  return status_of(result, settings.fail_on);
}

}  // namespace

Run declare_nightly(CLI::App& app) {
  const auto settings = std::make_shared<Settings>();
  app.add_option("-c,--config", settings->configuration, "the configuration: sources, store, reports")
      ->option_text("FILE [figcheck.toml]");
  app.add_option("--since", settings->since, "tell what is new since this day or time, not since the last report")
      ->option_text("DAY")
      ->check(is_day_or_time);
  app.add_option("--date", settings->date, "the day of the report")->option_text("DAY [today]")->check(is_day);
  app.add_flag("--dry-run", settings->dry_run, "keep nothing; print the report instead of writing it");
  add_choice(app, "--fail-on", settings->fail_on, {"new", "open", "never"},
             "which conflicts make the exit status 1: those that are new, worse or opened again, or any open one");
  add_examples(app, R"(Examples:
  figcheck nightly
  figcheck nightly --config /etc/figcheck/desk.toml --fail-on never
  figcheck nightly --dry-run --since 2026-11-20)");
  return [settings](const General& general) { return run_nightly(*settings, general); };
}

}  // namespace figcheck::cli
