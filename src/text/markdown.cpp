#include "text/markdown.hpp"

#include <md4c.h>

#include <array>
#include <utility>

#include "text/blank.hpp"
#include "text/charset.hpp"
#include "text/html.hpp"
#include "text/metadata_date.hpp"
#include "text/prose.hpp"
#include "text/whole_input.hpp"

namespace figcheck::text {
namespace {

constexpr std::size_t longest_front_matter = 8000;

/// Takes the first line off a text, without its end.
std::string_view take_line(std::string_view& text) {
  const std::size_t feed = text.find('\n');
  std::string_view line = text.substr(0, feed);
  text.remove_prefix(feed == std::string_view::npos ? text.size() : feed + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

bool is_key(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == 0 || colon == std::string_view::npos) return false;
  return line.substr(0, colon).find_first_not_of(
             "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-. ") == std::string_view::npos;
}

std::string_view unquoted(std::string_view value) {
  value = trimmed(value);
  if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front()) {
    value.remove_prefix(1);
    value.remove_suffix(1);
  }
  return value;
}

/// Reads and takes off the front matter; false if there is none.
bool take_front_matter(std::string_view& text, Document& document) {
  std::string_view rest = text;
  if (rest.starts_with("\uFEFF")) rest.remove_prefix(3);
  if (take_line(rest) != "---") return false;
  const std::string_view begin = rest;
  bool keys = false;
  while (true) {
    if (rest.empty() || begin.size() - rest.size() > longest_front_matter) return false;
    const std::string_view line = take_line(rest);
    if (line == "---" || line == "...") break;
    if (line.empty() || line[0] == ' ' || line[0] == '-' || line[0] == '#' || line[0] == '\t') continue;
    if (!is_key(line)) return false;
    keys = true;
    const std::size_t colon = line.find(':');
    const std::string key = ascii_lower(trimmed(line.substr(0, colon)));
    const std::string value = one_line(unquoted(line.substr(colon + 1)));
    if (key == "title") {
      document.title = value;
    } else if (key == "author" || key == "byline") {
      document.author = value;
    } else if (key == "outlet" || key == "publication" || key == "publisher" || key == "source") {
      document.outlet = value;
    } else if (key == "url" || key == "link" || key == "canonical_url") {
      document.url = value;
    } else if (key == "date" || key == "published" || key == "pubdate") {
      if (const auto date = metadata_date(value)) {
        document.published = *date;
        document.time = metadata_time(value);
        document.published_from = DateOrigin::front_matter;
      }
    }
  }
  if (keys) text = rest;
  return keys;
}

/// Writes what md4c parses.
class MarkdownWriter {
 public:
  /// md4c fills each row of a table up to the width of its head (as of 0.4.8, Debian 12's, without a bound): a head of
  /// n cells over n rows of one makes n² of n bytes. A table that is written out has a byte for each of its cells.
  explicit MarkdownWriter(std::size_t most_cells) : most_cells_(most_cells) {}

  Prose prose;
  bool overflowing = false;  ///< it ended because there were more cells than that

  int enter(MD_BLOCKTYPE type) {
    switch (type) {
      case MD_BLOCK_CODE:
        end_piece();
        ++code_;
        break;
      case MD_BLOCK_LI:
        end_piece();
        ++items_;
        break;
      case MD_BLOCK_TR:
        end_piece();
        row_ = true;
        cells_ = 0;
        break;
      case MD_BLOCK_TH:
      case MD_BLOCK_TD:
        if (cells_++ > 0) piece_ += " | ";
        overflowing = ++all_cells_ > most_cells_;
        break;
      default:
        end_piece();
    }
    return overflowing ? 1 : 0;
  }

  int leave(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) return 0;
    end_piece();
    if (type == MD_BLOCK_CODE) --code_;
    if (type == MD_BLOCK_LI) --items_;
    if (type == MD_BLOCK_TR) row_ = false;
    return 0;
  }

  int span(MD_SPANTYPE type, int step) {
    // What is struck out is taken back; a picture's text is no text of the page.
    if (type == MD_SPAN_DEL || type == MD_SPAN_IMG) left_out_ += step;
    return 0;
  }

  int text(MD_TEXTTYPE type, std::string_view text) {
    if (code_ > 0 || left_out_ > 0) return 0;
    switch (type) {
      case MD_TEXT_NULLCHAR:
        piece_ += "\uFFFD";
        break;
      case MD_TEXT_BR:
        piece_ += '\n';
        break;
      case MD_TEXT_SOFTBR:
        piece_ += ' ';
        break;
      case MD_TEXT_ENTITY: {
        const std::string shown = text_of_fragment(text);
        append_collapsed(piece_, shown.empty() ? " " : shown);  // a blank of some width
        break;
      }
      case MD_TEXT_HTML:
        if (in_html_block_) {
          raw_ += text;
        } else if (ascii_lower(text.substr(0, 3)) == "<br") {
          piece_ += '\n';
        }
        break;
      default:
        append_collapsed(piece_, text);
    }
    return 0;
  }

  void enter_html() { in_html_block_ = true; }
  void leave_html() {
    prose.add(text_of_fragment(raw_), Setting::paragraph);
    raw_.clear();
    in_html_block_ = false;
    piece_.clear();
  }

 private:
  void end_piece() {
    prose.add(piece_, row_ ? Setting::row : items_ > 0 ? Setting::item : Setting::paragraph);
    piece_.clear();
  }

  std::string piece_;
  std::string raw_;
  int items_ = 0;
  int code_ = 0;
  int left_out_ = 0;
  int cells_ = 0;  // of the row
  std::size_t all_cells_ = 0;
  std::size_t most_cells_;
  bool row_ = false;
  bool in_html_block_ = false;
};

MarkdownWriter& writer(void* context) { return *static_cast<MarkdownWriter*>(context); }

constexpr unsigned without_tables = MD_FLAG_STRIKETHROUGH | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_PERMISSIVEAUTOLINKS;

/// The text that Markdown shows; nothing if it cannot be parsed. What has tables of more cells than bytes is read as if
/// there were no tables in Markdown: their lines are lines of text then.
bool render(std::string_view markdown, std::string& text, unsigned flags = without_tables | MD_FLAG_TABLES) {
  MarkdownWriter out(markdown.size());
  MD_PARSER parser{};
  parser.flags = flags;
  parser.enter_block = [](MD_BLOCKTYPE type, void*, void* context) {
    if (type == MD_BLOCK_HTML) writer(context).enter_html();
    return writer(context).enter(type);
  };
  parser.leave_block = [](MD_BLOCKTYPE type, void*, void* context) {
    if (type == MD_BLOCK_HTML) writer(context).leave_html();
    return writer(context).leave(type);
  };
  parser.enter_span = [](MD_SPANTYPE type, void*, void* context) { return writer(context).span(type, 1); };
  parser.leave_span = [](MD_SPANTYPE type, void*, void* context) { return writer(context).span(type, -1); };
  parser.text = [](MD_TEXTTYPE type, const MD_CHAR* bytes, MD_SIZE size, void* context) {
    return writer(context).text(type, {bytes, size});
  };
  const int result = ::md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &out);
  if (out.overflowing) return render(markdown, text, without_tables);
  if (result != 0) return false;
  text = out.prose.take();
  return true;
}

}  // namespace

void read_markdown(ByteSource& source, const std::string& path, const Input& input, Delivery& delivery) {
  const auto whole = read_whole_input(source, path, input, delivery, '\n');
  if (!whole) return;
  const std::string& bytes = *whole;
  Document document;
  document.id = path;
  const std::string valid = to_utf8(bytes, input.charset.empty() ? "utf-8" : input.charset);
  std::string_view body = valid;
  take_front_matter(body, document);
  if (!render(body, document.text)) {
    delivery.report({path, "cannot be parsed as Markdown", "read it as plain text (--input-format text)"});
    return;
  }
  if (is_blank(document.text)) {
    delivery.report({path, bytes.empty() ? "empty" : "shows no text", "leave it out"});
    return;
  }
  delivery.deliver(std::move(document), path);
}

bool has_front_matter(std::string_view head) {
  Document ignored;
  return take_front_matter(head, ignored);
}

}  // namespace figcheck::text
