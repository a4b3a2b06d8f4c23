#include "fetch/visitor.hpp"

#include <algorithm>
#include <utility>

namespace figcheck::fetch {
namespace {

constexpr unsigned most_failures = 3;  // requests in a row, each with its retries

/// Before robots.txt itself stands only the pause.
class PauseOnly final : public Gate {
 public:
  PauseOnly(Pace& pace, std::chrono::milliseconds pause) : pace_(pace), pause_(pause) {}

  std::optional<Refusal> before(const Url& url) override {
    pace_.wait(url.host, pause_);
    return std::nullopt;
  }
  void after(const Url& url) override { pace_.asked(url.host); }

 private:
  Pace& pace_;
  std::chrono::milliseconds pause_;
};

}  // namespace

Visitor::Visitor(const HttpSettings& settings, Clock& clock)
    : settings_(settings), clock_(clock), client_(settings, clock), pace_(clock) {}

Answer Visitor::get(const Request& request) {
  Answer answer = client_.get(request, *this);
  remember(answer);
  return answer;
}

void Visitor::remember(const Answer& answer) {
  if (answer.stopped) return;
  Host& host = hosts_[answer.url.host];
  host.failures = answer.transient && answer.status == 0 ? host.failures + 1 : 0;
  host.wants_rest = host.wants_rest || answer.come_back.has_value();
}

std::optional<Refusal> Visitor::before(const Url& url) {
  const Rules* rules = settings_.robots ? &rules_of(url) : nullptr;
  const Host host = hosts_[url.host];
  if (host.wants_rest) {
    return Refusal{"not asked: " + url.host + " wants to be left alone for now", "the next run asks again", true};
  }
  if (host.failures >= most_failures) {
    return Refusal{"not asked: " + url.host + " did not answer " + std::to_string(most_failures) + " times",
                   "the next run asks again; correct the address if the host is gone", true};
  }
  if (rules != nullptr && rules->missing) return rules->missing;
  if (rules != nullptr && !rules->robots.allows(url.target)) {
    return Refusal{"forbidden by the host's robots.txt", "ask the publisher, or leave it out"};
  }
  const auto delay = rules != nullptr ? rules->robots.crawl_delay() : std::nullopt;
  pace_.wait(url.host, std::max(settings_.pause, delay.value_or(settings_.pause)));
  return std::nullopt;
}

void Visitor::after(const Url& url) { pace_.asked(url.host); }

const Visitor::Rules& Visitor::rules_of(const Url& url) {
  if (const auto known = rules_.find(url.origin); known != rules_.end()) return known->second;
  Rules rules;
  if (const auto address = resolve_url(url, "/robots.txt")) {
    Request request;
    request.url = *address;
    request.most = most_robots + 1;  // one more shows that there is more
    request.cut = true;
    PauseOnly gate(pace_, settings_.pause);
    const Answer answer = client_.get(request, gate);
    remember(answer);
    const bool unavailable = answer.status >= 300 && answer.status < 500 && answer.status != 429;
    if (answer.ok()) {
      rules.robots = Robots::parse(answer.body, product_token);
    } else if (!unavailable) {
      rules.robots = Robots::forbid_all();
      rules.missing = Refusal{"not asked, since its host's robots.txt cannot be had: " + answer.what, answer.remedy,
                              answer.transient};
    }
  }
  return rules_.emplace(url.origin, std::move(rules)).first->second;
}

}  // namespace figcheck::fetch
