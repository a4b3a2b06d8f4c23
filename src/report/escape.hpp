#pragma once

#include <string>
#include <string_view>

namespace figcheck::report {

/// How text of unknown origin is put into each output format, so that it is shown and never acted upon. All take any
/// bytes; all give valid UTF-8, with U+FFFD for what was not.

/// For a person's eyes: each run of blanks and line breaks is one space; control characters become their pictures
/// (U+2400 …), direction marks are spelt out ("⟨U+202E⟩"), what takes no room is left out.
std::string visible(std::string_view text);

/// A JSON string, quotes included. Keeps every code point; those that show badly (controls, direction marks, unseen
/// ones) as \uXXXX.
void append_json_string(std::string& out, std::string_view text);

/// Inline Markdown (CommonMark and GitHub's tables, strikethrough, autolinks, mentions, mathematics) that renders as
/// the visible text, on one line, without blanks at its ends: fit for a paragraph, a heading, a list item or a table's
/// cell.
std::string markdown(std::string_view text);

/// The same for a piece out of the middle of a line: blanks at its ends stay, and it is not guarded against starting a
/// list.
std::string markdown_inside(std::string_view text);

/// Text or a quoted attribute's value of an HTML page.
std::string html(std::string_view text);

/// A cell of a CSV file (RFC 4180), in quotes where it needs them. A cell that a spreadsheet would run as a formula (it
/// begins with = + - @, full width ones included, or blanks before these) gets an apostrophe in front, unless it is a
/// number.
void append_csv_cell(std::string& out, std::string_view text);

/// A message for a terminal, on one line: what is not plain is spelt out (\x1b, \u{202e}, \n), so that a file's name
/// moves no cursor.
std::string terminal(std::string_view text);

/// A path as a URI reference (RFC 3986), every byte but unreserved ones and "/" percent-encoded; an absolute path as
/// file://.
std::string uri_of_path(std::string_view path);

/// The address if it is an http or https one, with what could end a Markdown link or an HTML attribute percent-encoded;
/// else "".
std::string web_address(std::string_view url);

}  // namespace figcheck::report
