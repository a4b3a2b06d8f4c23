#pragma once

struct _xmlParserCtxt;

namespace figcheck::text {

/// Bounds the different names of elements, attributes and entities that a parser of libxml2, for XML or HTML, keeps.
///
/// It compares each attribute of a tag with those before it (as of 2.9.14, Debian 12's), so that a tag of a megabyte of
/// attributes takes ten seconds and one of ten megabytes twenty minutes; namespaces and declared entities are looked up
/// alike. Repeated attributes are dropped at once: it is different names that cost, and those the parser holds in a
/// table that can be bounded.
void bound_names(_xmlParserCtxt* parser);

/// Whether what was parsed has more different names than are read: some 20 kB, where the pages of large sites have 5.
/// To be asked at each tag, and the parser stopped then: from some 80 kB on it loses names without telling.
bool has_too_many_names(const _xmlParserCtxt* parser);

/// What has_too_many_names means, for a message that goes on from what the document is.
constexpr auto too_many_names = "has more names of elements and attributes than are read";

}  // namespace figcheck::text
