#include "text/page_flow.hpp"

#include <algorithm>

#include "text/blank.hpp"
#include "text/utf8.hpp"

namespace figcheck::text {
namespace {

constexpr std::uint32_t longest_cell = 200;
constexpr std::uint32_t longest_broken_cell = 60;  // one with line breaks in it
constexpr std::uint32_t longest_raised = 200;      // of a superscript, what is looked at with its white space

bool is_heading(PageElement element) { return element == PageElement::h1 || element == PageElement::heading; }

/// Elements that a cell of figures and words does not hold.
bool is_layout(PageElement element) {
  return element == PageElement::table || element == PageElement::item || is_heading(element) ||
         element == PageElement::preformatted || element == PageElement::article;
}

/// For each element whether something stands in it that no plain cell has.
std::vector<bool> find_layout(const PageTree& tree) {
  std::vector<bool> layout(tree.nodes.size());
  for (std::size_t i = tree.nodes.size(); i-- > 1;) {
    if (layout[i] || is_layout(tree.nodes[i].element)) layout[tree.nodes[i].parent] = true;
  }
  return layout;
}

std::uint32_t text_size(const PageTree& tree, std::uint32_t node) {
  const std::uint32_t end = tree.nodes[node].end;
  const std::size_t last = end < tree.nodes.size() ? tree.nodes[end].begin_text : tree.text.size();
  return static_cast<std::uint32_t>(last) - tree.nodes[node].begin_text;
}

bool has_line_break(const PageTree& tree, std::uint32_t node) {
  const auto begin = tree.nodes.begin();
  return std::any_of(begin + node, begin + tree.nodes[node].end,
                     [](const PageNode& each) { return each.element == PageElement::line_break; });
}

bool is_row_of_plain_cells(const PageTree& tree, std::uint32_t row, const std::vector<bool>& layout) {
  if (layout[row]) return false;
  int cells = 0;
  for (std::uint32_t at = row + 1; at < tree.nodes[row].end; at = tree.nodes[at].end) {
    if (tree.nodes[at].element != PageElement::cell) continue;
    const std::uint32_t size = text_size(tree, at);
    if (size > longest_cell || (size > longest_broken_cell && has_line_break(tree, at))) return false;
    ++cells;
  }
  return cells >= 2;
}

class FlowWriter {
 public:
  explicit FlowWriter(const PageTree& tree) : tree_(tree), layout_(find_layout(tree)) {
    flow_.text.reserve(tree.text.size());
  }

  PageFlow write() {
    const auto size = static_cast<std::uint32_t>(tree_.nodes.size());
    for (std::uint32_t at = 0; at < size;) {
      while (!open_.empty() && tree_.nodes[open_.back()].end <= at) close();
      const PageNode& node = tree_.nodes[at];
      if (node.element == PageElement::text) {
        write_text(at);
        ++at;
        continue;
      }
      if (is_left_out(at)) {
        if (is_block(node.element)) end_block();
        at = std::max(node.end, at + 1);
        continue;
      }
      open(at);
      ++at;
    }
    while (!open_.empty()) close();
    end_block();
    return std::move(flow_);
  }

 private:
  const PageNode& node(std::uint32_t at) const { return tree_.nodes[at]; }

  bool is_left_out(std::uint32_t at) {
    const PageNode& here = node(at);
    if ((here.signs & sign::hidden) != 0) return true;
    if (!is_block(here.element) && (here.signs & sign::firm) != 0) return true;
    return here.element == PageElement::superscript && !write_superscript(at);
  }

  /// Whether a superscript is to be read like any other text. A mark of a note is left out, a unit's power written.
  bool write_superscript(std::uint32_t at) {
    const PageNode& here = node(at);
    // Of a long one no more is looked at than tells that it is no mark: superscripts may stand in each other, and the
    // text of the innermost is that of each.
    const std::uint32_t looked_at = std::min(text_size(tree_, at), longest_raised);
    std::string raised;
    append_collapsed(raised, std::string_view(tree_.text).substr(here.begin_text, looked_at));
    if ((here.signs & sign::reference) != 0 || raised.size() > 12) return raised.size() > 12;
    const std::string_view mark = trimmed(raised);
    if (mark.empty()) return false;
    if (mark.find_first_not_of("0123456789-\u2212") != std::string_view::npos) {
      // "1st" is written so; "[3]", "a" and "*" are marks.
      return mark == "st" || mark == "nd" || mark == "rd" || mark == "th" || mark == "TM";
    }
    bool links = false;
    for (std::uint32_t i = at; i < here.end; ++i) links = links || node(i).element == PageElement::link;
    if (links) return false;
    const std::string_view before = std::string_view(flow_.text).substr(begin_);
    if (before.ends_with("10")) {
      append("^" + std::string(mark), at);
    } else if ((mark == "2" || mark == "3") && (before.ends_with("m") || before.ends_with("ft"))) {
      append(mark == "2" ? "\u00B2" : "\u00B3", at);
    }
    return false;
  }

  void open(std::uint32_t at) {
    const PageElement element = node(at).element;
    open_.push_back(at);
    beside_ = beside_ || gap_;
    if (element == PageElement::line_break) {
      break_line();
    } else if (row_ != 0) {
      if (element == PageElement::cell) {
        if (cells_++ > 0) append(" | ", at);
      } else if (is_block(element)) {
        append(" ", at);
      }
    } else if (is_block(element)) {
      end_block();
      blocks_.push_back(at);
      if (element == PageElement::row && is_row_of_plain_cells(tree_, at, layout_)) {
        row_ = at;
        cells_ = 0;
      }
    } else if (element == PageElement::quotation) {
      append("\u201C", at);
    }
    links_ += element == PageElement::link ? 1 : 0;
    raw_ += element == PageElement::preformatted ? 1 : 0;
  }

  void close() {
    const std::uint32_t at = open_.back();
    open_.pop_back();
    const PageElement element = node(at).element;
    links_ -= element == PageElement::link ? 1 : 0;
    raw_ -= element == PageElement::preformatted ? 1 : 0;
    if (row_ == at && at != 0) {
      end_block();
      row_ = 0;
      blocks_.pop_back();
    } else if (row_ == 0 && is_block(element)) {
      end_block();
      blocks_.pop_back();
    } else if (element == PageElement::quotation) {
      append("\u201D", at);
    }
    gap_ = true;
  }

  void break_line() {
    if (row_ != 0 || (!blocks_.empty() && is_heading(node(blocks_.back()).element))) {
      append(" ", 0);
      return;
    }
    const std::string_view block = std::string_view(flow_.text).substr(begin_);
    if (block.ends_with('\n')) {
      end_block();
    } else if (!block.empty()) {
      while (flow_.text.size() > begin_ && flow_.text.back() == ' ') flow_.text.pop_back();
      flow_.text += '\n';
    }
  }

  void write_text(std::uint32_t at) {
    const std::string_view text =
        std::string_view(tree_.text).substr(node(at).begin_text, node(at).end_text - node(at).begin_text);
    // Two elements side by side whose figures would run into one number are shown apart.
    const bool digits = flow_.text.size() > begin_ && is_ascii_digit(flow_.text.back()) && is_ascii_digit(text[0]);
    if (beside_ && digits) append(" ", at);
    gap_ = beside_ = false;
    append(text, at);
  }

  void append(std::string_view text, std::uint32_t at) {
    if (flow_.text.size() == begin_) {
      text = text.substr(std::min(text.find_first_not_of(" \t\r\n\f\v"), text.size()));
      if (text.empty()) return;
      first_ = at;
    }
    const std::size_t before = flow_.text.size();
    if (raw_ > 0) {
      flow_.text += text;
    } else {
      append_collapsed(flow_.text, text);
    }
    if (links_ > 0) linked_ += flow_.text.size() - before;
  }

  void end_block() {
    const std::string_view block = trimmed(std::string_view(flow_.text).substr(begin_));
    if (!block.empty() && block.find_first_not_of("| ") != std::string_view::npos) {
      const auto begin = static_cast<std::uint32_t>(block.data() - flow_.text.data());
      const std::uint32_t in = blocks_.empty() ? 0 : blocks_.back();
      PageBlock made{in,
                     first_,
                     begin,
                     static_cast<std::uint32_t>(begin + block.size()),
                     static_cast<std::uint32_t>(linked_),
                     node(in).element,
                     Setting::paragraph};
      if (row_ != 0) made.setting = Setting::row;
      if (in_item()) made.setting = Setting::item;
      flow_.blocks.push_back(made);
    }
    begin_ = flow_.text.size();
    linked_ = 0;
  }

  /// Whether the innermost block is a list's item or a paragraph that an item is made of.
  bool in_item() const {
    const std::size_t size = blocks_.size();
    if (size == 0) return false;
    const PageElement inner = node(blocks_.back()).element;
    if (inner == PageElement::item) return true;
    return size > 1 && (inner == PageElement::paragraph || inner == PageElement::block) &&
           node(blocks_[size - 2]).element == PageElement::item;
  }

  const PageTree& tree_;
  std::vector<bool> layout_;
  PageFlow flow_;
  std::vector<std::uint32_t> open_;
  std::vector<std::uint32_t> blocks_;  ///< those of open_ that are blocks
  std::size_t begin_ = 0;              ///< of the block that is written, in flow_.text
  std::uint32_t first_ = 0;
  std::size_t linked_ = 0;
  std::uint32_t row_ = 0;  ///< the row of plain cells that is open; 0 for none
  int cells_ = 0;
  int links_ = 0;
  int raw_ = 0;
  bool gap_ = false;     ///< an element ended since the last text
  bool beside_ = false;  ///< and another began
};

}  // namespace

PageFlow flow_of(const PageTree& tree) { return FlowWriter(tree).write(); }

}  // namespace figcheck::text
