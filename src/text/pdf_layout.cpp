#include "text/pdf_layout.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>

#include "text/blank.hpp"
#include "text/line_wrap.hpp"
#include "text/prose.hpp"
#include "text/utf8.hpp"

namespace figcheck::text {
namespace {

constexpr std::size_t edge_lines = 3;  // at a page's top and bottom that may be running heads and feet
constexpr std::size_t longest_head = 120;
constexpr std::size_t prose_line = 30;  // bytes that a line of running text has on average

/// Takes XML's references out of a word.
std::string unescaped(std::string_view text) {
  std::string plain;
  append_collapsed(plain, text);
  return plain.find('&') == std::string::npos ? plain : one_line(plain);
}

/// What stands between `>` of the tag at `at` and the next `<`. A tag that is not closed before another begins has no
/// content: it would be that of the last of them for each, text by the square of their number.
std::string_view content_at(std::string_view xml, std::size_t at) {
  const std::string_view tag = xml.substr(at, xml.find('<', at + 1) - at);
  const std::size_t begin = tag.find('>');
  return begin == std::string_view::npos ? std::string_view() : tag.substr(begin + 1);
}

std::string_view attribute_value(std::string_view tag, std::string_view key) {
  std::size_t at = tag.find(key);
  if (at == std::string_view::npos) return {};
  at += key.size();
  return tag.substr(at, tag.find('"', at) - at);
}

/// Prefixes that keep their hyphen, as do the tens of spelled numbers.
bool keeps_hyphen(std::string_view word) {
  static const std::set<std::string_view> first = {
      "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "one",  "two", "three", "four",
      "five",   "six",    "seven", "eight", "nine",  "ten",     "half",   "self",   "non",  "ex",  "co",    "mid",
      "long",   "short",  "high",  "low",   "well",  "cross",   "all",    "vice",   "post", "pre", "anti",  "quarter"};
  std::size_t begin = word.size();
  while (begin > 0 && is_ascii_letter(word[begin - 1])) --begin;
  return first.contains(ascii_lower(word.substr(begin)));
}

/// Appends a line to a paragraph, with or without a blank or the hyphen between.
void join(std::string& paragraph, std::string_view line) {
  if (paragraph.empty()) {
    paragraph = line;
    return;
  }
  constexpr std::string_view soft = "\u00AD", typographic = "\u2010";
  for (const std::string_view hyphen : {std::string_view("-"), soft, typographic}) {
    if (!paragraph.ends_with(hyphen)) continue;
    const std::string_view word = std::string_view(paragraph).substr(0, paragraph.size() - hyphen.size());
    const bool broken = !word.empty() && is_ascii_lower(word.back()) && is_lower(decode(line, 0).code_point);
    if (!broken && hyphen != soft && (word.empty() || word.ends_with(' '))) break;  // a dash
    if (hyphen == soft || (broken && !keeps_hyphen(word))) paragraph.resize(word.size());
    paragraph += line;
    return;
  }
  paragraph += ' ';
  paragraph += line;
}

/// A line with its digits made alike: "Page 3 of 12" and "Page 4 of 12" are one running foot.
std::string shape_of(std::string_view line) {
  std::string shape;
  for (const char c : line) {
    if (!is_ascii_digit(c)) {
      shape += c;
    } else if (!shape.ends_with('#')) {
      shape += '#';
    }
  }
  return shape;
}

bool is_page_number(std::string_view line) {
  const std::string shape = ascii_lower(shape_of(line));
  return shape == "page #" || shape == "page # of #" || shape == "- # -" || shape == "# / #";
}

/// The shapes of the lines at the edges of most pages.
class RunningHeads {
 public:
  explicit RunningHeads(const PdfLayout& layout) : pages_(layout.pages.size()) {
    for (const PdfPage& page : layout.pages) {
      std::set<std::string> own;
      each_edge(page, [&](const std::string& line) { own.insert(shape_of(line)); });
      for (const std::string& shape : own) ++counts_[shape];
    }
  }

  bool holds(const std::string& line) const {
    if (line.size() > longest_head) return false;
    if (is_page_number(line)) return true;
    const auto found = counts_.find(shape_of(line));
    return found != counts_.end() && found->second >= 2 && 2 * found->second >= pages_;
  }

  /// Calls `see` for the first and last lines of a page.
  template <typename See>
  static void each_edge(const PdfPage& page, See&& see) {
    std::vector<const std::string*> lines;
    for (const PdfBlock& block : page.blocks) {
      for (const std::string& line : block.lines) lines.push_back(&line);
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if ((i < edge_lines || i + edge_lines >= lines.size()) && lines[i]->size() <= longest_head) see(*lines[i]);
    }
  }

 private:
  std::size_t pages_;
  std::unordered_map<std::string, std::size_t> counts_;
};

bool ends_sentence(std::string_view text) {
  for (const std::string_view mark : {".", "!", "?", ":", ".\"", ".\u201D", ".\u2019", ".)"}) {
    if (text.ends_with(mark)) return true;
  }
  return false;
}

bool is_prose(const std::vector<std::string>& lines) {
  std::size_t size = 0;
  for (const std::string& line : lines) {
    if (line.ends_with('-')) return true;  // a word goes on
    size += line.size();
  }
  return lines.size() == 1 || size >= prose_line * (lines.size() - 1);
}

/// Gathers paragraphs from blocks.
class Paragraphs {
 public:
  void add(const std::vector<std::string>& lines) {
    if (lines.empty()) return;
    if (!is_prose(lines)) {
      flush();
      std::string table;
      for (const std::string& line : lines) table += (table.empty() ? "" : "\n") + line;
      prose_.add(table, Setting::paragraph);
      return;
    }
    // A sentence that a page's or column's end cut through goes on.
    const bool goes_on = !open_.empty() && !ends_sentence(open_) && is_lower(decode(lines[0], 0).code_point);
    if (!goes_on) flush();
    for (const std::string& line : lines) {
      if (is_list_marker(line, 0)) flush();
      join(open_, line);
    }
  }

  std::string take() {
    flush();
    return prose_.take();
  }

 private:
  void flush() {
    prose_.add(open_, Setting::paragraph);
    open_.clear();
  }

  Prose prose_;
  std::string open_;
};

}  // namespace

PdfLayout parse_pdf_layout(std::string_view xml) {
  PdfLayout layout;
  for (std::size_t at = xml.find('<'); at != std::string_view::npos; at = xml.find('<', at + 1)) {
    const std::string_view rest = xml.substr(at + 1, 32);
    if (rest.starts_with("word ") || rest.starts_with("word>")) {
      if (layout.pages.empty() || layout.pages.back().blocks.empty() || layout.pages.back().blocks.back().lines.empty())
        continue;
      const std::string word = unescaped(content_at(xml, at));
      if (word.empty()) continue;
      std::string& line = layout.pages.back().blocks.back().lines.back();
      line.append(line.empty() ? "" : " ").append(word);
    } else if (rest.starts_with("line ")) {
      if (!layout.pages.empty() && !layout.pages.back().blocks.empty())
        layout.pages.back().blocks.back().lines.emplace_back();
    } else if (rest.starts_with("block ")) {
      if (!layout.pages.empty()) layout.pages.back().blocks.emplace_back();
    } else if (rest.starts_with("page ")) {
      layout.pages.emplace_back();
    } else if (rest.starts_with("title>") && layout.pages.empty()) {
      layout.title = one_line(content_at(xml, at).substr(0, 1000));
    } else if (rest.starts_with("meta name=\"CreationDate\"")) {
      layout.created = attribute_value(xml.substr(at, 200), "content=\"");
    }
  }
  return layout;
}

std::string text_of_layout(const PdfLayout& layout) {
  const RunningHeads heads(layout);
  Paragraphs paragraphs;
  for (const PdfPage& page : layout.pages) {
    std::set<const std::string*> left_out;
    RunningHeads::each_edge(page, [&](const std::string& line) {
      if (heads.holds(line)) left_out.insert(&line);
    });
    for (const PdfBlock& block : page.blocks) {
      std::vector<std::string> lines;
      for (const std::string& line : block.lines) {
        if (!left_out.contains(&line) && !line.empty()) lines.push_back(line);
      }
      paragraphs.add(lines);
    }
  }
  return paragraphs.take();
}

}  // namespace figcheck::text
