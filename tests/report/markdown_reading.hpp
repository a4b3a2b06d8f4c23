#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace figcheck::report {

/// What a Markdown text is made of, read line by line: enough of CommonMark and GitHub's tables to see what a hostile
/// text did.
struct MarkdownReading {
  std::vector<std::string> headings;           ///< with their number signs
  std::vector<std::vector<std::string>> rows;  ///< of tables, delimiter rows left out; cells trimmed
  std::vector<std::size_t> columns;            ///< that the table of each row has
  std::vector<std::string> others;             ///< every other line that is not empty
};
MarkdownReading read_markdown(std::string_view text);

/// Where inline Markdown acts: unescaped characters that can begin emphasis, a link, code, raw HTML, a character
/// reference that is none of the writer's own; bare addresses and mentions. "" where all is inert but for `**`.
std::string active_markup(std::string_view line);

/// What inline Markdown shows: escapes and the writer's references resolved, "**" left out.
std::string shown(std::string_view line);

}  // namespace figcheck::report
