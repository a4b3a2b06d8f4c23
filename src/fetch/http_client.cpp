#include "fetch/http_client.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <charconv>
#include <set>
#include <string_view>
#include <utility>

#include "text/blank.hpp"
#include "text/compression.hpp"

namespace figcheck::fetch {
namespace {

constexpr std::chrono::seconds a_year{365 * 86'400};
constexpr std::uint64_t freely_unpacked = std::uint64_t{1} << 20;  // bytes, however little they were packed to
constexpr std::chrono::milliseconds longest_backoff{600'000};

bool is_redirect(int status) {
  return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool may_pass(int status) { return status == 408 || status == 429 || status / 100 == 5; }

void fail(Answer& answer, std::string what, std::string remedy, bool transient = false) {
  answer.what = std::move(what);
  answer.remedy = std::move(remedy);
  answer.transient = transient;
}

void fail_status(Answer& answer, int status) {
  const std::string what = "answered with status " + std::to_string(status);
  if (status == 404 || status == 410) {
    fail(answer, what + ": it is gone", "give its new address, or take it out");
  } else if (status == 401 || status == 403 || status == 407) {
    fail(answer, what + ": it is not open to all", "ask its publisher, or take it out");
  } else {
    fail(answer, what, "try its address in a browser", may_pass(status));
  }
}

/// Unpacks a body. Nothing, and `answer` filled in, if that cannot be done within the bounds.
std::optional<std::string> unpacked(Exchange&& exchange, std::size_t most, Answer& answer) {
  const std::string coding = text::ascii_lower(exchange.coding);
  if (coding.empty() || coding == "identity" || exchange.body.empty()) return std::move(exchange.body);
  if (coding != "gzip" && coding != "x-gzip" && coding != "deflate") {
    fail(answer, "is packed by \"" + coding.substr(0, 40) + "\", which was not asked for", "leave it out");
    return std::nullopt;
  }
  constexpr std::uint64_t ratio = text::Expansion{}.ratio;
  const std::uint64_t bound =
      std::min<std::uint64_t>(most, std::max<std::uint64_t>(freely_unpacked, exchange.body.size() * ratio));
  auto body = text::decode_content(exchange.body, coding, static_cast<std::size_t>(bound));
  if (!body) {
    fail(answer,
         "its " + coding + " data are broken, break off or expand to more than " + std::to_string(bound) + " bytes",
         "raise max_bytes under [http] if it is to be trusted, or leave it out");
  }
  return body;
}

}  // namespace

std::optional<std::chrono::seconds> retry_after(std::string_view field, std::chrono::system_clock::time_point now) {
  using std::chrono::seconds;
  if (field.empty()) return std::nullopt;
  if (field.find_first_not_of("0123456789") == std::string_view::npos) {
    std::int64_t given = 0;
    const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), given);
    return error == std::errc() ? std::min(seconds(given), a_year) : a_year;
  }
  const time_t date = ::curl_getdate(std::string(field).c_str(), nullptr);
  if (date < 0) return std::nullopt;
  // In seconds: the system's clock counts nanoseconds, and has none for a date behind the year 2262.
  const seconds wait = seconds(date) - std::chrono::floor<seconds>(now.time_since_epoch());
  return std::clamp(wait, seconds(0), a_year);
}

HttpClient::HttpClient(const HttpSettings& settings, Clock& clock)
    : settings_(settings), clock_(clock), transfer_(settings), random_(std::random_device{}()) {}

std::chrono::milliseconds HttpClient::wait_before(unsigned retry) {
  const auto whole = std::min(settings_.backoff * (std::int64_t{1} << std::min(retry, 20U)), longest_backoff);
  std::uniform_int_distribution<std::int64_t> jitter(0, whole.count() / 2);
  return whole - whole / 2 + std::chrono::milliseconds(jitter(random_));
}

Answer HttpClient::get(const Request& request, Gate& gate) {
  Answer answer;
  answer.url = request.url;
  std::set<std::string> visited{request.url.text};
  unsigned redirects = 0;
  unsigned retries = 0;
  while (true) {
    if (const auto refusal = gate.before(answer.url)) {
      answer.stopped = true;
      answer.status = 0;
      fail(answer, refusal->what, refusal->remedy, refusal->transient);
      return answer;
    }
    Exchange exchange = transfer_.get(request, answer.url);
    gate.after(answer.url);
    answer.status = exchange.status;
    if (exchange.end == End::refused) {
      fail(answer, exchange.what, exchange.remedy);
      return answer;
    }
    if (exchange.end == End::broken || may_pass(exchange.status)) {
      const auto asked = exchange.end == End::broken ? std::nullopt : retry_after(exchange.retry_after, clock_.wall());
      if (exchange.end == End::broken) {
        fail(answer, exchange.what, exchange.remedy, true);
      } else {
        fail_status(answer, exchange.status);
      }
      if (asked && *asked > settings_.longest_wait) {
        answer.what += " and asks to be left alone for " + std::to_string(asked->count()) + " seconds";
        answer.remedy = "the next run asks again";
        answer.come_back = asked;
        return answer;
      }
      if (retries == settings_.retries) return answer;
      const auto wait = wait_before(retries++);
      clock_.sleep(asked ? std::max<std::chrono::milliseconds>(wait, *asked) : wait);
      answer.what.clear();
      answer.remedy.clear();
      answer.transient = false;
      continue;
    }
    if (is_redirect(exchange.status)) {
      const std::string shown = exchange.location.substr(0, 200);
      const auto next = exchange.location.empty() ? std::nullopt : resolve_url(answer.url, exchange.location);
      if (!next) {
        fail(answer, "is redirected to " + (shown.empty() ? "nowhere" : '"' + shown + "\", which is no web address"),
             "give its new address, or take it out");
      } else if (!visited.insert(next->text).second) {
        fail(answer, "is redirected in a circle, by way of " + next->text.substr(0, 200),
             "give its new address, or take it out");
      } else if (redirects++ == settings_.max_redirects) {
        fail(answer, "is redirected more than " + std::to_string(settings_.max_redirects) + " times",
             "give its new address, or raise max_redirects under [http]");
      } else {
        answer.url = *next;
        continue;
      }
      return answer;
    }
    if (exchange.status == 304 && request.conditional()) return answer;
    if (exchange.status != 200 && exchange.status != 203) {
      fail_status(answer, exchange.status);
      return answer;
    }
    answer.content_type = std::move(exchange.content_type);
    answer.etag = std::move(exchange.etag);
    answer.last_modified = std::move(exchange.last_modified);
    const std::size_t most = request.most > 0 ? request.most : settings_.max_bytes;
    if (auto body = unpacked(std::move(exchange), most, answer)) answer.body = std::move(*body);
    return answer;
  }
}

}  // namespace figcheck::fetch
