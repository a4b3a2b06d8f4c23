#include "text/json_lines.hpp"

#include <cstring>
#include <utility>

#include "text/blank.hpp"
#include "text/html.hpp"
#include "text/json_record.hpp"
#include "text/metadata_date.hpp"

namespace figcheck::text {
namespace {

constexpr std::size_t chunk = 256 * 1024;

/// Gives a source's lines one after the other. Holds one line and a chunk, never more than `longest` of a line.
class LineReader {
 public:
  LineReader(ByteSource& source, std::size_t longest, std::size_t lines_before)
      : source_(source), longest_(longest), number_(lines_before) {
    buffer_.resize(chunk);
  }

  enum class Got { line, overlong, end };

  /// Moves on to the next line; `line` is without its line feed and holds until the next call.
  Got next(std::string_view& line) {
    carry_.clear();
    bool overlong = false;
    while (true) {
      if (at_ == filled_ && !fill()) {
        ++number_;
        if (overlong) return Got::overlong;
        if (carry_.empty()) return Got::end;
        line = carry_;
        return Got::line;
      }
      const char* begin = buffer_.data() + at_;
      const auto* feed = static_cast<const char*>(std::memchr(begin, '\n', filled_ - at_));
      const std::size_t length = feed != nullptr ? static_cast<std::size_t>(feed - begin) : filled_ - at_;
      at_ += length + (feed != nullptr ? 1 : 0);
      if (carry_.size() + length > longest_) {
        overlong = true;
        carry_.clear();
        carry_.shrink_to_fit();
      }
      if (feed != nullptr && (overlong || carry_.empty())) {
        ++number_;
        line = {begin, length};
        return overlong ? Got::overlong : Got::line;
      }
      if (!overlong) carry_.append(begin, length);
      if (feed != nullptr) {
        ++number_;
        line = carry_;
        return Got::line;
      }
    }
  }

  /// The number of the line last given, from 1 at the file's begin.
  std::size_t number() const { return number_; }

 private:
  bool fill() {
    at_ = 0;
    filled_ = source_.read(buffer_.data(), buffer_.size());
    return filled_ > 0;
  }

  ByteSource& source_;
  std::size_t longest_;
  std::string buffer_;
  std::string carry_;  ///< the part of the line from earlier chunks
  std::size_t at_ = 0;
  std::size_t filled_ = 0;
  std::size_t number_;
};

bool is_empty(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

Problem line_problem(const std::string& where, const JsonError& error) {
  std::string what = error.column > 0 ? "column " + std::to_string(error.column) + ": " : "";
  return {where, what + error.what, error.remedy};
}

void take_date(const JsonRecord& record, const std::string& where, Delivery& delivery, Document& document) {
  if (!record.published || record.published->empty()) return;
  if (const auto date = metadata_date(*record.published)) {
    auto time = metadata_time(*record.published);
    if (!time) time = time_of_day_from_iso(record.published_time);
    // A page that tells the time of that day itself is left it.
    if (time || *date != document.published) document.time = time;
    document.published = *date;
  } else {
    delivery.report(
        {where, "\"published\" is no date: \"" + record.published->substr(0, 40) + "\"", "write it as 2025-08-16"});
    return;
  }
  document.published_from = DateOrigin::metadata;
  for (int i = 1; i <= static_cast<int>(DateOrigin::pdf_info); ++i)
    if (to_string(static_cast<DateOrigin>(i)) == record.published_from)
      document.published_from = static_cast<DateOrigin>(i);
}

void deliver_record(JsonRecord&& record, const std::string& where, Delivery& delivery) {
  Document document;
  if (record.text) {
    document.text = std::move(*record.text);
    if (is_blank(document.text)) {
      delivery.report({where, "its \"text\" is empty", "leave it out"});
      return;
    }
  } else if (record.html) {
    Fault trouble;
    document = read_page(*record.html, "utf-8", trouble);
    if (!trouble.what.empty()) delivery.report(problem_of(where, trouble));
    if (document.text.empty()) return;
  } else {
    delivery.report({where, "has no \"text\"", "give text or html"});
    return;
  }
  document.id = record.id && !record.id->empty() ? std::move(*record.id) : where;
  if (record.title) document.title = std::move(*record.title);
  if (record.outlet) document.outlet = std::move(*record.outlet);
  if (record.author) document.author = std::move(*record.author);
  if (record.url) document.url = std::move(*record.url);
  take_date(record, where, delivery, document);
  delivery.deliver(std::move(document), where);
}

}  // namespace

bool looks_like_json_lines(std::string_view head) {
  if (head.starts_with("\uFEFF")) head.remove_prefix(3);
  const std::size_t first = head.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || head[first] != '{') return false;
  head.remove_prefix(first);
  const std::size_t feed = head.find('\n');
  const std::string_view line = head.substr(0, feed);
  JsonError error;
  if (parse_json_record(line, error)) return true;
  // A broken or very long first line still shows what it is meant to be.
  const std::size_t key = line.find_first_not_of(" \t", 1);
  if (key == std::string_view::npos || line[key] != '"') return false;
  for (const std::string_view name : {"\"text\"", "\"id\"", "\"html\""}) {
    if (line.find(name) != std::string_view::npos) return true;
  }
  return false;
}

void read_json_lines(ByteSource& source, const std::string& path, const Input& input, Delivery& delivery) {
  LineReader lines(source, input.largest_document, input.lines_before);
  bool any = false;
  std::string_view line;
  while (!delivery.stopped()) {
    const LineReader::Got got = lines.next(line);
    if (got == LineReader::Got::end) break;
    const std::string where = path + ':' + std::to_string(lines.number());
    if (got == LineReader::Got::overlong) {
      any = true;
      delivery.report({where, "longer than a document may be (" + std::to_string(input.largest_document) + " bytes)",
                       "split it into documents, or raise the limit"});
      continue;
    }
    if (lines.number() == 1 && line.starts_with("\uFEFF")) line.remove_prefix(3);
    if (is_empty(line)) continue;
    any = true;
    JsonError error;
    if (auto record = parse_json_record(line, error)) {
      if (record->superseded) {
        delivery.pass_over();
        continue;
      }
      deliver_record(std::move(*record), where, delivery);
    } else {
      delivery.report(line_problem(where, error));
    }
  }
  if (source.fault() != nullptr) {
    delivery.report(problem_of(path, *source.fault()));
  } else if (!any && input.lines_before == 0 && !delivery.stopped()) {
    delivery.report({path, "empty", "leave it out"});
  }
}

}  // namespace figcheck::text
