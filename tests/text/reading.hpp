#pragma once

#include <string>
#include <vector>

#include "text/reader.hpp"

namespace figcheck::text {

/// All that reading an input gave.
struct Reading {
  std::vector<Document> documents;
  std::vector<Problem> problems;
  Tally tally;
};

inline Reading read_all(const Input& input) {
  Reading reading;
  reading.tally = read_documents(
      input,
      [&](Document&& document) {
        reading.documents.push_back(std::move(document));
        return true;
      },
      [&](const Problem& problem) { reading.problems.push_back(problem); });
  return reading;
}

inline std::vector<std::string> ids(const Reading& reading) {
  std::vector<std::string> all;
  for (const Document& document : reading.documents) all.push_back(document.id);
  return all;
}

/// Where the problems are, without what and remedy.
inline std::vector<std::string> places(const Reading& reading) {
  std::vector<std::string> all;
  for (const Problem& problem : reading.problems) all.push_back(problem.where);
  return all;
}

}  // namespace figcheck::text
