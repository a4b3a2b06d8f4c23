#pragma once

#include <cstdint>
#include <string_view>

namespace figcheck::text {

/// What an HTML element is, as far as its text is concerned (html_elements.def); all that is not named is inline.
enum class PageElement : std::uint8_t {
  text,  ///< no element but text
  inline_text,
  skipped,
  title,
  root,
  head,
  h1,
  heading,
  paragraph,
  preformatted,
  item,
  table,
  row,
  cell,
  article,
  main,
  navigation,
  aside,
  footer,
  header,
  form,
  caption,
  block,
  line_break,
  link,
  quotation,
  superscript,
  time
};

/// The element called `name`, in lower case.
PageElement page_element(std::string_view name);

/// Whether text before and after the element is of different paragraphs.
constexpr bool is_block(PageElement element) {
  return element >= PageElement::root && element <= PageElement::block && element != PageElement::head;
}

/// What an element's attributes say of its text. Flags; several may hold.
namespace sign {
constexpr std::uint16_t boilerplate = 1;  ///< by a word of its class or id (page_words.def)
constexpr std::uint16_t firm = 2;         ///< the same, however much text it holds
constexpr std::uint16_t byline = 4;
constexpr std::uint16_t body = 8;           ///< by a word of its class or id
constexpr std::uint16_t article_body = 16;  ///< itemprop="articleBody"
constexpr std::uint16_t hidden = 32;
constexpr std::uint16_t author = 64;     ///< itemprop="author", rel="author"
constexpr std::uint16_t headline = 128;  ///< itemprop="headline"
constexpr std::uint16_t main = 256;      ///< role="main"
constexpr std::uint16_t publisher = 512;
constexpr std::uint16_t reference = 1024;  ///< a note's mark
}  // namespace sign

/// The signs of a class or an id.
std::uint16_t signs_of_names(std::string_view names);

/// The signs of an ARIA role.
std::uint16_t signs_of_role(std::string_view role);

/// Whether a style hides the element: "display: none", "visibility:hidden".
bool hides(std::string_view style);

}  // namespace figcheck::text
