#include "fetch/clock.hpp"

#include <thread>

namespace figcheck::fetch {

std::chrono::steady_clock::time_point Clock::now() const { return std::chrono::steady_clock::now(); }

std::chrono::system_clock::time_point Clock::wall() const { return std::chrono::system_clock::now(); }

void Clock::sleep(std::chrono::milliseconds duration) { std::this_thread::sleep_for(duration); }

}  // namespace figcheck::fetch
