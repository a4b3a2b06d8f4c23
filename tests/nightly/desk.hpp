#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "text/document.hpp"

namespace figcheck::nightly {

/// Planted articles as JSON lines.
std::vector<std::string> planted_lines(std::size_t articles, std::uint64_t seed);

/// Planted articles as documents.
std::vector<text::Document> planted_documents(std::size_t articles, std::uint64_t seed);

/// What a desk's sources give: in a drop of JSON lines some planted articles more each night, and in a folder an
/// article more, while one of the night before is corrected.
class Desk {
 public:
  /// The first and the last night bring so many articles that what was taken is kept while more is read.
  Desk(std::size_t nights, std::size_t articles_a_night, std::uint64_t seed);

  std::size_t nights() const { return nights_.size(); }
  /// "2031-03-01" and so on.
  static std::string day(std::size_t night);
  /// Writes what a night brings below a folder.
  void bring(std::size_t night, const std::filesystem::path& folder) const;
  /// Writes the configuration of a desk whose store is at `store`.
  static void configure(const std::filesystem::path& folder, const std::string& store);

 private:
  std::vector<std::vector<std::string>> nights_;  ///< lines of each
};

}  // namespace figcheck::nightly
