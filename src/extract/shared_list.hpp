#pragma once

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace figcheck::extract {

/// A list that its copies share, since it is never changed but only replaced: what all figures of one sentence have in
/// common is held once, however many figures there are. Reads like a const vector; an empty one holds nothing.
template <typename Value>
class SharedList {
 public:
  SharedList() = default;
  SharedList(std::vector<Value> values)
      : values_(values.empty() ? nullptr : std::make_shared<const std::vector<Value>>(std::move(values))) {}
  SharedList(std::initializer_list<Value> values) : SharedList(std::vector<Value>(values)) {}
  /// A list that `owner` holds, among others: they are held as long as one of them is.
  template <typename Owner>
  SharedList(const std::shared_ptr<const Owner>& owner, const std::vector<Value>& values) {
    if (!values.empty()) values_ = std::shared_ptr<const std::vector<Value>>(owner, &values);
  }

  const Value* begin() const { return values_ ? values_->data() : nullptr; }
  const Value* end() const { return values_ ? values_->data() + values_->size() : nullptr; }
  std::size_t size() const { return values_ ? values_->size() : 0; }
  bool empty() const { return !values_; }

 private:
  std::shared_ptr<const std::vector<Value>> values_;
};

}  // namespace figcheck::extract
