#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace figcheck::fetch {

/// The most of a robots.txt that is read (RFC 9309, section 2.5).
constexpr std::size_t most_robots = std::size_t{500} << 10;

/// What a robots.txt tells one crawler (RFC 9309).
class Robots {
 public:
  /// What is told the crawler of that product token: the rules of all groups that name it, without case, else of those
  /// for "*", else none. What is no rule is passed over; what is behind `most_robots` bytes is not read.
  static Robots parse(std::string_view text, std::string_view product);
  static Robots allow_all() { return {}; }
  static Robots forbid_all();

  /// Whether a path with its query may be fetched: by the longest rule that matches it, and where two are equally long
  /// by the one that allows. "*" stands for anything, "$" for the end. /robots.txt may always be.
  bool allows(std::string_view target) const;

  /// What Crawl-delay asks for, which is not in the RFC but widely written; nothing if it does not ask.
  std::optional<std::chrono::milliseconds> crawl_delay() const { return delay_; }

 private:
  struct Rule {
    std::string pattern;
    bool allow = false;
  };

  std::vector<Rule> rules_;  ///< the longest first, of equally long ones those that allow first
  std::optional<std::chrono::milliseconds> delay_;
};

}  // namespace figcheck::fetch
