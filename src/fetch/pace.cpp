#include "fetch/pace.hpp"

namespace figcheck::fetch {

void Pace::wait(const std::string& host, std::chrono::milliseconds pause) {
  const auto last = last_.find(host);
  if (last == last_.end()) return;
  const auto left = last->second + pause - clock_.now();
  if (left > left.zero()) clock_.sleep(std::chrono::ceil<std::chrono::milliseconds>(left));
}

void Pace::asked(const std::string& host) { last_[host] = clock_.now(); }

}  // namespace figcheck::fetch
