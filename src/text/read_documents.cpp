#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>
#include <utility>

#include "text/blank.hpp"
#include "text/byte_source.hpp"
#include "text/compression.hpp"
#include "text/delivery.hpp"
#include "text/feed.hpp"
#include "text/html.hpp"
#include "text/json_lines.hpp"
#include "text/markdown.hpp"
#include "text/pdf.hpp"
#include "text/plain_text.hpp"
#include "text/reader.hpp"
#include "text/walk.hpp"
#include "text/warc.hpp"

namespace figcheck::text {
namespace {

bool has_extension(std::string_view path, std::initializer_list<std::string_view> extensions) {
  return std::any_of(extensions.begin(), extensions.end(), [&](std::string_view each) { return path.ends_with(each); });
}

bool is_warc(std::string_view path, std::string_view head) {
  return looks_like_warc(head) || has_extension(path, {".warc", ".wet"});
}

bool is_pdf(std::string_view, std::string_view head) { return looks_like_pdf(head); }

bool is_json_lines(std::string_view path, std::string_view head) {
  return has_extension(path, {".jsonl", ".ndjson"}) || looks_like_json_lines(head);
}

bool is_feed(std::string_view path, std::string_view head) {
  return looks_like_feed(head) || has_extension(path, {".rss", ".atom"});
}

bool is_html(std::string_view path, std::string_view head) {
  return looks_like_html(head) || has_extension(path, {".html", ".htm", ".xhtml", ".shtml"});
}

/// Without a front matter Markdown looks like text, and text with dashes and stars in it like Markdown: the name
/// decides.
bool is_markdown(std::string_view path, std::string_view head) {
  return has_extension(path, {".md", ".markdown"}) || has_front_matter(head);
}

bool is_anything(std::string_view, std::string_view) { return true; }

/// A format: its name on the command line, how it is told, how it is read.
struct Reader {
  std::string_view name;
  Format format;
  bool (*recognises)(std::string_view path, std::string_view head);
  void (*read)(ByteSource& source, const std::string& path, const Input& input, Delivery& delivery);
};

/// Asked in this order, PDF and archives first, since they hold the others; what no other recognises is plain text. A
/// new format is a reader and a line here.
constexpr std::array readers = {
    Reader{"warc", Format::warc, is_warc, read_warc},
    Reader{"pdf", Format::pdf, is_pdf, read_pdf},
    Reader{"jsonl", Format::jsonl, is_json_lines, read_json_lines},
    Reader{"feed", Format::feed, is_feed, read_feed},
    Reader{"html", Format::html, is_html, read_html},
    Reader{"markdown", Format::markdown, is_markdown, read_markdown},
    Reader{"text", Format::plain, is_anything, read_plain_text},
};

/// The path as it would be called unpacked, in lower case.
std::string unpacked_name(std::string_view path) {
  std::string name = ascii_lower(path);
  for (const std::string_view packed : packed_extensions) {
    if (name.ends_with(packed)) name.resize(name.size() - packed.size());
  }
  return name;
}

void read_source(const std::string& path, const Input& input, Delivery& delivery) {
  Problem problem;
  auto opened = ByteSource::open(path, problem);
  if (!opened) {
    delivery.report(problem);
    return;
  }
  const Compression compression = compression_of(opened->head());
  ByteSource source = decompressed(std::move(*opened), compression);
  const std::string name = unpacked_name(path);
  for (const Reader& reader : readers) {
    const bool chosen =
        input.format == Format::automatic ? reader.recognises(name, source.head()) : reader.format == input.format;
    if (!chosen) continue;
    reader.read(source, path, input, delivery);
    return;
  }
}

}  // namespace

std::optional<Format> format_from_name(std::string_view name) {
  if (name == "auto") return Format::automatic;
  for (const Reader& reader : readers) {
    if (reader.name == name) return reader.format;
  }
  return std::nullopt;
}

std::string format_names() {
  std::string names = "auto";
  for (const Reader& reader : readers) names.append(", ").append(reader.name);
  return names;
}

Tally read_documents(const Input& input, const std::function<bool(Document&&)>& accept,
                     const std::function<void(const Problem&)>& report) {
  Delivery delivery(accept, report, input.repeated_ids);
  Walk walk(delivery, [&](const std::string& path) { read_source(path, input, delivery); });
  for (const std::string& path : input.paths) {
    if (delivery.stopped()) break;
    walk.visit(path);
  }
  return delivery.tally();
}

}  // namespace figcheck::text
