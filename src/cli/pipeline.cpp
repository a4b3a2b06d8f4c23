#include "cli/pipeline.hpp"

#include <algorithm>
#include <system_error>
#include <utility>

namespace figcheck::cli {

namespace {

constexpr std::size_t kBatchDocuments = 128;
constexpr std::size_t kBatchBytes = std::size_t{256} << 10;
constexpr std::size_t kMostBytesUnderWay = std::size_t{64} << 20;
constexpr unsigned kMostJobs = 256;

}  // namespace

Pipeline::Pipeline(unsigned jobs, const extract::Options& options, Consume consume)
    : options_(options), consume_(std::move(consume)), most_batches_(0), filling_(std::make_unique<Batch>()) {
  jobs = std::clamp(jobs, 1u, kMostJobs);
  most_batches_ = std::size_t{4} * jobs;
  if (jobs == 1) return;
  try {
    for (unsigned i = 0; i < jobs; ++i) threads_.emplace_back([this] { work(); });
  } catch (const std::system_error&) {
    // The system gives no more threads; those that there are do, and without any the caller's does.
  }
}

Pipeline::~Pipeline() {
  {
    std::unique_lock lock(mutex_);
    if (!complete_) stop(lock);
    complete_ = true;
  }
  work_changed_.notify_all();
  for (std::thread& thread : threads_) {
    if (thread.joinable()) thread.join();
  }
}

bool Pipeline::push(text::Document&& document) {
  filling_->bytes += document.text.size();
  filling_->documents.push_back(std::move(document));
  if (filling_->documents.size() >= kBatchDocuments || filling_->bytes >= kBatchBytes) submit();
  const std::scoped_lock lock(mutex_);
  return !stopped_;
}

void Pipeline::submit() {
  if (filling_->documents.empty()) return;
  std::shared_ptr<Batch> batch = std::exchange(filling_, std::make_unique<Batch>());
  if (threads_.empty()) {
    if (stopped_) return;
    read(*batch);
    stopped_ = !consume(*batch);
    return;
  }
  std::unique_lock lock(mutex_);
  room_changed_.wait(lock, [&] {
    return stopped_ || under_way_.empty() ||
           (under_way_.size() < most_batches_ && bytes_under_way_ + batch->bytes <= kMostBytesUnderWay);
  });
  if (stopped_) return;
  bytes_under_way_ += batch->bytes;
  under_way_.push_back(std::move(batch));
  lock.unlock();
  work_changed_.notify_one();
}

void Pipeline::finish() {
  submit();
  {
    const std::scoped_lock lock(mutex_);
    complete_ = true;
  }
  work_changed_.notify_all();
  for (std::thread& thread : threads_) thread.join();
  threads_.clear();
  if (failure_) std::rethrow_exception(std::exchange(failure_, nullptr));
}

void Pipeline::read(Batch& batch) const {
  batch.readings = extract::read(batch.documents, options_);
  batch.documents = {};
}

bool Pipeline::consume(Batch& batch) const {
  for (extract::Reading& reading : batch.readings)
    if (!consume_(std::move(reading))) return false;
  return true;
}

void Pipeline::stop(std::unique_lock<std::mutex>&) {
  stopped_ = true;
  room_changed_.notify_all();
  work_changed_.notify_all();
}

void Pipeline::work() {
  std::unique_lock lock(mutex_);
  for (;;) {
    work_changed_.wait(lock, [&] { return stopped_ || complete_ || taken_ < under_way_.size(); });
    if (stopped_ || taken_ >= under_way_.size()) return;
    const std::shared_ptr<Batch> batch = under_way_[taken_++];
    lock.unlock();
    try {
      read(*batch);
      lock.lock();
      batch->read = true;
      consume_in_order(lock);
    } catch (...) {
      if (!lock.owns_lock()) lock.lock();
      if (!failure_) failure_ = std::current_exception();
      stop(lock);
      return;
    }
  }
}

void Pipeline::consume_in_order(std::unique_lock<std::mutex>& lock) {
  if (consuming_) return;  // that thread will come to this batch
  consuming_ = true;
  while (!stopped_ && !under_way_.empty() && under_way_.front()->read) {
    const std::shared_ptr<Batch> batch = std::move(under_way_.front());
    under_way_.pop_front();
    --taken_;
    lock.unlock();
    const bool more = consume(*batch);
    lock.lock();
    bytes_under_way_ -= batch->bytes;
    room_changed_.notify_all();
    if (!more) stop(lock);
  }
  consuming_ = false;
}

}  // namespace figcheck::cli
