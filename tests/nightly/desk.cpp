#include "desk.hpp"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "grammar/date.hpp"
#include "planted/corpus.hpp"

namespace figcheck::nightly {
namespace {

/// More than a run takes before it keeps them.
constexpr std::size_t many = 230;

void write(const std::filesystem::path& path, const std::string& content) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << content;
}

std::string note(std::size_t night, int boats) {
  return "Boats sent to Kellmouth " + std::to_string(night) +
         "\n\nKELLMOUTH, March 1, 2031 — The harbour master said " + std::to_string(boats) +
         " boats were sent to the pier number " + std::to_string(night + 100) +
         " when the Linnet sank off Kellmouth on Saturday.\n";
}

}  // namespace

std::vector<std::string> planted_lines(std::size_t articles, std::uint64_t seed) {
  std::stringstream lines, truth;
  planted::write_corpus({articles, seed, 0.12}, lines, truth);
  std::vector<std::string> all;
  for (std::string line; std::getline(lines, line);) all.push_back(line);
  return all;
}

std::vector<text::Document> planted_documents(std::size_t articles, std::uint64_t seed) {
  std::vector<text::Document> documents;
  for (const std::string& line : planted_lines(articles, seed)) {
    const auto record = nlohmann::json::parse(line);
    text::Document& document = documents.emplace_back();
    document.id = record["id"];
    document.title = record["title"];
    document.outlet = record["outlet"];
    document.url = record["url"];
    document.text = record["text"];
    document.published = *date_from_iso(record["published"].get<std::string>());
    document.published_from = text::DateOrigin::metadata;
  }
  return documents;
}

Desk::Desk(std::size_t nights, std::size_t articles_a_night, std::uint64_t seed) {
  const std::vector<std::string> lines = planted_lines(2 * many + nights * articles_a_night, seed);
  std::size_t next = 0;
  for (std::size_t night = 0; night < nights; ++night) {
    const std::size_t count = night == 0 || night + 1 == nights ? many : articles_a_night;
    std::vector<std::string>& own = nights_.emplace_back();
    for (std::size_t i = 0; i < count && next < lines.size(); ++i) own.push_back(lines[next++]);
  }
}

std::string Desk::day(std::size_t night) {
  const auto month = static_cast<std::uint8_t>(3 + night / 28), day = static_cast<std::uint8_t>(1 + night % 28);
  return to_iso(Date{2031, month, day});
}

void Desk::bring(std::size_t night, const std::filesystem::path& folder) const {
  std::string lines;
  for (const std::string& line : nights_[night]) lines += line + "\n";
  write(folder / "drop" / (day(night) + ".jsonl"), lines);
  write(folder / "desk" / (std::to_string(night) + ".txt"), note(night, 12));
  if (night > 0) write(folder / "desk" / (std::to_string(night - 1) + ".txt"), note(night - 1, 14));
}

void Desk::configure(const std::filesystem::path& folder, const std::string& store) {
  write(folder / "figcheck.toml", "store = \"" + store + "\"\nreports = \"reports\"\n[[source]]\njsonl = \"drop\"\n" +
                                      "[[source]]\nfolder = \"desk\"\noutlet = \"The Desk\"\n");
}

}  // namespace figcheck::nightly
