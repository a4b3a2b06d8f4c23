#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "fetch/collect.hpp"

namespace figcheck::fetch {

/// What a store does with a source, in memory: documents are kept when the unit they belong to is said to be read.
class Night final : public Memory, public Sink {
 public:
  std::optional<std::string> recall(const std::string& key) const override {
    const auto found = tokens.find(key);
    return found != tokens.end() ? std::optional(found->second) : std::nullopt;
  }
  void document(text::Document&& document) override {
    waiting_.push_back(std::move(document));
    ++handed_on_;
  }
  void problem(const text::Problem& problem) override { problems.push_back(problem); }
  void unit_read(const std::string& key, const std::string& token) override {
    tokens[key] = token;
    for (text::Document& document : std::exchange(waiting_, {})) {
      const std::string id = document.id;
      stored.insert_or_assign(id, document);
      read.push_back(std::move(document));
    }
    ++units;
  }
  bool more() const override { return handed_on_ < most; }

  /// Collects once more; `read` and `problems` are of this time.
  void collect(const Source& source, Visitor& visitor) {
    read.clear();
    problems.clear();
    waiting_.clear();
    handed_on_ = 0;
    units = 0;
    fetch::collect(source, visitor, *this, *this);
  }

  std::vector<std::string> ids() const {
    std::vector<std::string> all;
    for (const text::Document& document : read) all.push_back(document.id);
    return all;
  }
  std::vector<std::string> whats() const {
    std::vector<std::string> all;
    for (const text::Problem& problem : problems) all.push_back(problem.what);
    return all;
  }

  std::map<std::string, std::string> tokens;
  std::map<std::string, text::Document> stored;
  std::vector<text::Document> read;
  std::vector<text::Problem> problems;
  std::size_t units = 0;
  std::size_t most = 1'000'000;

 private:
  std::vector<text::Document> waiting_;
  std::size_t handed_on_ = 0;
};

}  // namespace figcheck::fetch
