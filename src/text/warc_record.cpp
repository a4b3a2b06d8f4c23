#include "text/warc_record.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "text/http_message.hpp"

namespace figcheck::text {
namespace {

constexpr std::size_t chunk = std::size_t{256} << 10;
constexpr std::size_t longest_headers = std::size_t{64} << 10;
constexpr std::string_view begin_mark = "WARC/";
constexpr auto broken_remedy = "the rest is read; fetch the archive again if this record matters";

std::optional<std::uint64_t> length_of(std::string_view headers) {
  const std::string_view field = header_field(headers, "Content-Length");
  std::uint64_t length = 0;
  const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), length);
  if (field.empty() || error != std::errc() || end != field.data() + field.size()) return std::nullopt;
  return length;
}

/// Whether a record may begin at `at`: "WARC/1.".
bool is_begin(std::string_view text, std::size_t at) {
  const std::string_view here = text.substr(at, begin_mark.size() + 2);
  return here.size() == begin_mark.size() + 2 && here.starts_with(begin_mark) && here.back() == '.' && here[5] >= '0' &&
         here[5] <= '9';
}

/// The begin of the next line that a record may begin at, from `from` on; npos if there is none.
std::size_t next_begin(std::string_view text, std::size_t from) {
  for (std::size_t at = text.find("\nWARC/", from); at != std::string_view::npos; at = text.find("\nWARC/", at + 1)) {
    if (is_begin(text, at + 1)) return at + 1;
  }
  return std::string_view::npos;
}

/// Where a record's headers end, and how long the empty line behind them is.
struct HeadersEnd {
  std::size_t end = std::string_view::npos;  ///< npos if it is not in sight
  std::size_t gap = 0;
  bool cut = false;  ///< another record begins before it: there is none
};

/// Looks no further than the next line that a record may begin at. A file of such lines alone would be searched to the
/// longest headers from each of them.
HeadersEnd headers_end(std::string_view head) {
  for (std::size_t feed = head.find('\n'); feed != std::string_view::npos; feed = head.find('\n', feed + 1)) {
    const std::string_view next = head.substr(feed + 1);
    if (next.starts_with('\n')) return {feed, 2};
    if (feed > 0 && head[feed - 1] == '\r' && next.starts_with("\r\n")) return {feed - 1, 4};
    if (is_begin(head, feed + 1)) return {std::string_view::npos, 0, true};
  }
  return {};
}

}  // namespace

/// Sees to it that `wanted` bytes are buffered; false if the input ends before.
bool WarcRecords::fill(std::size_t wanted) {
  while (buffered().size() < wanted && !ended_) {
    if (at_ > 0) {
      buffer_.erase(0, at_);
      at_ = 0;
    }
    const std::size_t before = buffer_.size();
    const std::size_t step = std::max(chunk, std::min(wanted - before, longest_));
    buffer_.resize(before + step);
    const std::size_t got = source_.read(buffer_.data() + before, step);
    buffer_.resize(before + got);
    ended_ = got < step;
  }
  return buffered().size() >= wanted;
}

void WarcRecords::take(std::size_t count) {
  at_ += count;
  offset_ += count;
}

void WarcRecords::pass_over(std::uint64_t count) {
  while (count > 0 && fill(1)) {
    const auto step = static_cast<std::size_t>(std::min<std::uint64_t>(count, buffered().size()));
    take(step);
    count -= step;
  }
}

/// Where packed data are broken, goes on behind the break.
bool WarcRecords::go_on_after_fault() {
  const Fault* fault = source_.fault();
  if (fault == nullptr) return false;
  report_(offset_, fault->what, fault->remedy);
  if (!source_.skip_fault()) return false;
  buffer_.clear();
  at_ = 0;
  ended_ = false;
  return true;
}

/// Moves on to the next line that begins as a record does.
bool WarcRecords::find_next_begin() {
  while (true) {
    const std::size_t found = next_begin(buffered(), 0);
    if (found != std::string_view::npos) {
      take(found);
      return true;
    }
    // The mark may stand across two chunks.
    const std::size_t kept = std::min(buffered().size(), begin_mark.size() + 2);
    take(buffered().size() - kept);
    if (fill(kept + 1)) continue;
    take(buffered().size());
    return go_on_after_fault() && find_begin();
  }
}

/// Moves to the begin of a record, over empty lines, and over what is none. False at the end.
bool WarcRecords::find_begin() {
  while (true) {
    if (!fill(begin_mark.size() + 2)) {
      const std::size_t text = buffered().find_first_not_of("\r\n");
      if (text == std::string_view::npos || !fill(1)) {
        take(buffered().size());
        if (go_on_after_fault()) continue;
        return false;
      }
    }
    const std::size_t blank = std::min(buffered().find_first_not_of("\r\n"), buffered().size());
    if (blank > 0) {
      take(blank);
      continue;
    }
    if (is_begin(buffered(), 0)) return true;
    report_(offset_, "no WARC record begins here", broken_remedy);
    return find_next_begin();
  }
}

std::optional<WarcRecord> WarcRecords::next() {
  while (find_begin()) {
    const std::uint64_t begin = offset_;
    // The headers, to the empty line.
    HeadersEnd found_end;
    for (std::size_t wanted = 4096;; wanted *= 2) {
      const bool whole = fill(wanted);
      found_end = headers_end(buffered().substr(0, longest_headers));
      if (found_end.end != std::string_view::npos || found_end.cut || !whole || wanted > longest_headers) break;
    }
    const std::size_t end = found_end.end;
    const auto length = end == std::string_view::npos ? std::nullopt : length_of(buffered().substr(0, end));
    if (!length) {
      report_(begin,
              end == std::string_view::npos ? "the headers of this WARC record have no end"
                                            : "this WARC record has no Content-Length",
              broken_remedy);
      take(1);
      if (!find_next_begin()) return std::nullopt;
      continue;
    }
    const std::size_t headers = end + found_end.gap;
    if (*length > longest_) {
      report_(begin, "this WARC record is longer than a document may be (" + std::to_string(longest_) + " bytes)",
              "raise the limit, or leave it out");
      take(headers);
      pass_over(*length);
      continue;
    }
    const auto size = static_cast<std::size_t>(*length);
    // With what follows it, which shows whether the length is right.
    const bool more = fill(headers + size + 11);
    const std::string_view all = buffered();
    const std::string_view rest = all.substr(std::min(headers + size, all.size()));
    const std::size_t follows = std::min(rest.find_first_not_of("\r\n"), rest.size());
    // Right before another record, at the end, or before the empty lines that close one, whatever follows them.
    const bool closed = rest.starts_with("\r\n\r\n") || rest.starts_with("\n\n");
    const bool last = follows == rest.size() && !more;
    const bool sound = all.size() >= headers + size && (closed || last || is_begin(rest, follows));
    if (sound) {
      const WarcRecord record{begin, all.substr(0, end), all.substr(headers, size)};
      take(headers + size);
      return record;
    }
    const bool short_of = all.size() < headers + size;
    if (short_of && source_.fault() != nullptr) {
      // The reason is told where reading goes on.
      take(headers);
      const std::size_t found = next_begin(buffered(), 0);
      take(found == std::string_view::npos ? buffered().size() : found);
      continue;
    }
    const std::size_t found = next_begin(all, headers);
    report_(begin,
            short_of && found == std::string_view::npos ? "this WARC record breaks off"
                                                        : "the Content-Length of this WARC record is wrong",
            broken_remedy);
    take(headers);
    if (!find_next_begin()) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace figcheck::text
