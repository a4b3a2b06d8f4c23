#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace figcheck::text {

/// How a piece of text is set.
enum class Setting : std::uint8_t {
  paragraph,
  item,  ///< of a list: a line of its own, with a dash before it
  row    ///< of a table: a line of its own, its cells between bars
};

/// Writes a document's text from formats that mark paragraphs up: paragraphs with an empty line between them, items and
/// rows a line each, so that nothing runs on into what follows it.
class Prose {
 public:
  /// Adds a piece; one that is empty or white space is passed over.
  void add(std::string_view piece, Setting setting);

  bool empty() const { return text_.empty(); }
  std::size_t size() const { return text_.size(); }
  std::string take() { return std::move(text_); }

 private:
  std::string text_;
  Setting last_ = Setting::paragraph;
};

/// Appends text as a page shows it: white space as one blank, soft hyphens and other invisible characters left out.
void append_collapsed(std::string& to, std::string_view text);

/// A value of one line: collapsed, without blanks at its ends, HTML's character references in it resolved where they
/// were escaped twice (&amp;amp;).
std::string one_line(std::string_view value);

}  // namespace figcheck::text
