#include "text/page_sign.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include "text/utf8.hpp"

namespace figcheck::text {
namespace {

constexpr std::size_t longest_names = 1000;  // bytes of a class that are looked at
constexpr std::size_t longest_word = 24;

const auto& elements() {
  static const std::unordered_map<std::string_view, PageElement> table = {
#define ELEMENT(name, element) {name, PageElement::element},
#include "text/html_elements.def"
#undef ELEMENT
  };
  return table;
}

struct WordSigns {
  std::uint16_t alone = 0;
  bool begins_pair = false;
};

/// Words, and pairs with a space between.
struct WordTable {
  std::unordered_map<std::string_view, WordSigns> words;
  std::unordered_map<std::string, std::uint16_t> pairs;

  WordTable() {
#define WORD(word, what) words[word].alone |= sign::what;
#define PAIR(first, second, what)  \
  words[first].begins_pair = true; \
  pairs[std::string(first) + ' ' + (second)] |= sign::what;
#include "text/page_words.def"
#undef WORD
#undef PAIR
  }
};

const WordTable& word_table() {
  static const WordTable table;
  return table;
}

/// Takes the pieces of a name one after the other.
class NameReader {
 public:
  explicit NameReader(std::string_view names) : names_(names.substr(0, longest_names)) {}

  /// The next piece in lower case; "" at the end.
  std::string_view next() {
    length_ = 0;
    while (at_ < names_.size() && !is_letter_or_digit(names_[at_])) ++at_;
    while (at_ < names_.size() && is_letter_or_digit(names_[at_])) {
      const char c = names_[at_];
      if (length_ > 0 && is_ascii_upper(c) && !is_ascii_upper(names_[at_ - 1])) break;
      if (length_ < longest_word) word_[length_++] = is_ascii_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
      ++at_;
    }
    return {word_.data(), length_};
  }

 private:
  static bool is_letter_or_digit(char c) { return is_ascii_letter(c) || is_ascii_digit(c); }

  std::string_view names_;
  std::size_t at_ = 0;
  std::array<char, longest_word> word_{};
  std::size_t length_ = 0;
};

}  // namespace

PageElement page_element(std::string_view name) {
  const auto found = elements().find(name);
  return found != elements().end() ? found->second : PageElement::inline_text;
}

std::uint16_t signs_of_names(std::string_view names) {
  const WordTable& table = word_table();
  NameReader reader(names);
  std::uint16_t signs = 0;
  std::string pair;
  for (std::string_view word = reader.next(); !word.empty(); word = reader.next()) {
    if (!pair.empty()) {
      pair.append(1, ' ').append(word);
      if (const auto found = table.pairs.find(pair); found != table.pairs.end()) signs |= found->second;
      pair.clear();
    }
    const auto found = table.words.find(word);
    if (found == table.words.end()) continue;
    signs |= found->second.alone;
    if (found->second.begins_pair) pair = word;
  }
  return signs;
}

std::uint16_t signs_of_role(std::string_view role) {
  if (role == "main") return sign::main;
  for (const std::string_view name : {"navigation", "banner", "contentinfo", "complementary", "search", "dialog",
                                      "alertdialog", "menu", "menubar", "toolbar", "form"}) {
    if (role == name) return sign::boilerplate;
  }
  return 0;
}

bool hides(std::string_view style) {
  for (const auto& [property, value] : {std::pair<std::string_view, std::string_view>{"display", "none"},
                                        std::pair<std::string_view, std::string_view>{"visibility", "hidden"}}) {
    std::size_t at = style.find(property);
    if (at == std::string_view::npos) continue;
    at = style.find_first_not_of(" \t:", at + property.size());
    if (at != std::string_view::npos && style.substr(at).starts_with(value)) return true;
  }
  return false;
}

}  // namespace figcheck::text
