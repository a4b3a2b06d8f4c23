#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "extract/extract.hpp"

namespace figcheck::cli {

/// Reads documents on several threads and hands their readings on in the order in which the documents came, so that
/// output does not depend on how many threads there are. What is under way is bounded in number and in bytes: a slow
/// consumer slows the producer.
class Pipeline {
 public:
  /// Takes one reading; called by one thread at a time, in order. False: no more is wanted.
  using Consume = std::function<bool(extract::Reading&&)>;

  /// With one job everything is done in the calling thread.
  Pipeline(unsigned jobs, const extract::Options& options, Consume consume);
  ~Pipeline();
  Pipeline(const Pipeline&) = delete;
  Pipeline& operator=(const Pipeline&) = delete;

  /// Takes the next document; waits while too much is under way. False when no more is wanted.
  bool push(text::Document&& document);

  /// Waits until all is consumed. Throws what a job or the consumer threw.
  void finish();

 private:
  /// Documents that one job takes at once: single articles are too short to be worth waking a thread for, and many are
  /// read faster together than one by one.
  struct Batch {
    std::vector<text::Document> documents;
    std::vector<extract::Reading> readings;
    std::size_t bytes = 0;
    bool read = false;
  };

  void submit();
  void work();
  void read(Batch& batch) const;
  /// Hands on the readings of a batch; false if no more is wanted.
  bool consume(Batch& batch) const;
  void consume_in_order(std::unique_lock<std::mutex>& lock);
  void stop(std::unique_lock<std::mutex>& lock);

  extract::Options options_;
  Consume consume_;
  std::size_t most_batches_;
  std::unique_ptr<Batch> filling_;

  std::mutex mutex_;
  std::condition_variable work_changed_;  ///< there is work, or no more will come
  std::condition_variable room_changed_;  ///< something was consumed
  std::deque<std::shared_ptr<Batch>> under_way_;
  std::size_t taken_ = 0;  ///< of under_way_, from the front, how many a job has taken
  std::size_t bytes_under_way_ = 0;
  bool consuming_ = false;
  bool stopped_ = false;
  bool complete_ = false;
  std::exception_ptr failure_;
  std::vector<std::thread> threads_;
};

}  // namespace figcheck::cli
