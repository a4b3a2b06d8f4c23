#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace figcheck::reconcile {

/// Cuts 0 … count-1 into as many runs as there are processors and calls work(begin, end, part) for each in a thread of
/// its own; part counts from 0. The runs are in order, so that results kept by part and put end to end are the same
/// whatever the number of processors. `work` must not throw but for want of memory, which ends the program.
template <class Work>
void in_parallel(std::size_t count, std::size_t parts, const Work& work) {
  std::vector<std::jthread> threads;
  for (std::size_t part = 1; part < parts; ++part)
    threads.emplace_back([&, part] { work(count * part / parts, count * (part + 1) / parts, part); });
  work(0, count / parts, std::size_t{0});
}

/// Does work(0) … work(count-1) on so many threads, each taking the next that is left: for items that cost very
/// unequally. `worker()` is called once in each thread and gives its `work`, which may keep what it needs from item to
/// item. Which thread does which item is chance, so that a result must depend on its item alone.
template <class Worker>
void one_by_one(std::size_t count, std::size_t threads, const Worker& worker) {
  std::atomic<std::size_t> next{0};
  const auto run = [&] {
    auto work = worker();
    for (std::size_t i = next++; i < count; i = next++) work(i);
  };
  std::vector<std::jthread> others;
  for (std::size_t thread = 1; thread < threads; ++thread) others.emplace_back(run);
  run();
}

/// Into how many runs to cut so much work: one where it is not worth a thread, never more than eight.
inline std::size_t parts_for(std::size_t count) {
  constexpr std::size_t worth_a_thread = 2000, most = 8;
  if (count < 2 * worth_a_thread) return 1;
  return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, most);
}

}  // namespace figcheck::reconcile
