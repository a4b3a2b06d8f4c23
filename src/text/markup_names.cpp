#include "text/markup_names.hpp"

#include <libxml/parser.h>

#include <cstddef>

namespace figcheck::text {
namespace {

// The table grows by blocks of 1,000, 4,000, 16,000 and 64,000 bytes: what takes the fourth has too many names, and
// there is no fifth.
constexpr std::size_t without_fourth = 21'000;

}  // namespace

void bound_names(xmlParserCtxt* parser) { ::xmlDictSetLimit(parser->dict, without_fourth); }

bool has_too_many_names(const xmlParserCtxt* parser) { return ::xmlDictGetUsage(parser->dict) > without_fourth; }

}  // namespace figcheck::text
