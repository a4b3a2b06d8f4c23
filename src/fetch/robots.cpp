#include "fetch/robots.hpp"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <utility>

#include "fetch/url.hpp"
#include "text/blank.hpp"

namespace figcheck::fetch {
namespace {

constexpr double longest_delay = 60;  // seconds: what asks for more gets that
constexpr std::string_view hex = "0123456789ABCDEF";

int digit_of(char c) {
  if (c >= 'a' && c <= 'f') c = static_cast<char>(c - 'a' + 'A');
  const std::size_t found = hex.find(c);
  return found == std::string_view::npos ? -1 : static_cast<int>(found);
}

bool is_unreserved(int c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
         c == '_' || c == '~';
}

void escape(std::string& to, int byte) {
  to += '%';
  to += hex[static_cast<std::size_t>(byte >> 4)];
  to += hex[static_cast<std::size_t>(byte & 15)];
}

/// One spelling for a path however it is escaped (RFC 9309, section 2.2.2): letters, digits and the like bare, bytes
/// beyond ASCII escaped, escapes in upper case.
std::string in_one_spelling(std::string_view path) {
  std::string spelled;
  for (std::size_t i = 0; i < path.size(); ++i) {
    const int byte = static_cast<unsigned char>(path[i]);
    const int high = byte == '%' && i + 2 < path.size() ? digit_of(path[i + 1]) : -1;
    const int low = high >= 0 ? digit_of(path[i + 2]) : -1;
    if (low >= 0) {
      const int escaped = high * 16 + low;
      i += 2;
      if (is_unreserved(escaped)) {
        spelled += static_cast<char>(escaped);
      } else {
        escape(spelled, escaped);
      }
    } else if (byte >= 0x80) {
      escape(spelled, byte);
    } else {
      spelled += path[i];
    }
  }
  return spelled;
}

/// Where `part` is found first from `at` on. memmem(3) takes time in proportion to the lengths, whatever is in them.
std::size_t find_from(std::string_view text, std::string_view part, std::size_t at) {
  const void* found = ::memmem(text.data() + at, text.size() - at, part.data(), part.size());
  return found == nullptr ? std::string_view::npos
                          : static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
}

/// Whether a pattern matches a path from its begin: the parts between stars are looked for one behind the other, each
/// as early as it comes.
bool matches(std::string_view pattern, std::string_view path) {
  const bool anchored = pattern.ends_with('$');
  if (anchored) pattern.remove_suffix(1);
  std::size_t at = 0;
  bool first = true;
  while (true) {
    const std::size_t star = pattern.find('*');
    const std::string_view part = pattern.substr(0, star);
    const bool last = star == std::string_view::npos;
    if (last && anchored) {
      if (first) return path == part;
      return path.size() >= at + part.size() && path.ends_with(part);
    }
    if (first) {
      if (!path.starts_with(part)) return false;
      at = part.size();
    } else if (!part.empty()) {
      const std::size_t found = find_from(path, part, at);
      if (found == std::string_view::npos) return false;
      at = found + part.size();
    }
    if (last) return true;
    pattern.remove_prefix(star + 1);
    first = false;
  }
}

/// The product token that a User-agent line begins with: "figcheck" of "figcheck/0.1".
std::string_view token_of(std::string_view agent) {
  const auto end = std::find_if(agent.begin(), agent.end(), [](char c) {
    return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_');
  });
  return agent.substr(0, static_cast<std::size_t>(end - agent.begin()));
}

std::optional<std::chrono::milliseconds> delay_of(std::string_view value) {
  double seconds = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), seconds);
  if (error != std::errc() || end != value.data() + value.size() || !(seconds >= 0)) return std::nullopt;
  return std::chrono::milliseconds(static_cast<std::int64_t>(std::min(seconds, longest_delay) * 1000));
}

/// Takes the next line off, whatever ends it.
std::string_view next_line(std::string_view& text) {
  const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

}  // namespace

Robots Robots::forbid_all() {
  Robots robots;
  robots.rules_.push_back({"/", false});
  return robots;
}

Robots Robots::parse(std::string_view text, std::string_view product) {
  if (text.size() > most_robots) {
    // A line that the limit cuts would say something else.
    text = text.substr(0, most_robots);
    text = text.substr(0, std::min(text.find_last_of("\r\n"), text.size()));
  }
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  const std::string wanted = text::ascii_lower(product);
  Robots ours, everyones;
  bool named = false;
  bool in_ours = false, in_everyones = false;
  bool in_agents = false;  // the lines before were of agents: one more belongs to the same group
  while (!text.empty()) {
    std::string_view line = next_line(text);
    line = line.substr(0, line.find('#'));
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    const std::string key = text::ascii_lower(text::trimmed(line.substr(0, colon)));
    const std::string_view value = text::trimmed(line.substr(colon + 1));
    if (key == "user-agent" || key == "useragent" || key == "user agent") {
      if (!in_agents) in_ours = in_everyones = false;
      in_agents = true;
      in_everyones = in_everyones || value.starts_with('*');
      if (!wanted.empty() && text::ascii_lower(token_of(value)) == wanted) in_ours = named = true;
      continue;
    }
    const bool allow = key == "allow", forbid = key == "disallow", delay = key == "crawl-delay";
    if (!allow && !forbid && !delay) continue;  // a line of another kind (Sitemap) ends no group
    in_agents = false;
    for (Robots* robots : {in_ours ? &ours : nullptr, in_everyones ? &everyones : nullptr}) {
      if (robots == nullptr) continue;
      if (delay) {
        if (const auto given = delay_of(value)) robots->delay_ = given;
      } else if (value.starts_with('/') || value.starts_with('*')) {
        // One that is longer than any address matches none.
        if (value.size() <= 3 * longest_url) robots->rules_.push_back({in_one_spelling(value), allow});
      }
    }
  }
  Robots chosen = named ? std::move(ours) : std::move(everyones);
  std::stable_sort(chosen.rules_.begin(), chosen.rules_.end(), [](const Rule& a, const Rule& b) {
    return a.pattern.size() != b.pattern.size() ? a.pattern.size() > b.pattern.size() : a.allow && !b.allow;
  });
  return chosen;
}

bool Robots::allows(std::string_view target) const {
  if (target == "/robots.txt") return true;
  const std::string path = in_one_spelling(target);
  const auto rule =
      std::find_if(rules_.begin(), rules_.end(), [&](const Rule& each) { return matches(each.pattern, path); });
  return rule == rules_.end() || rule->allow;
}

}  // namespace figcheck::fetch
