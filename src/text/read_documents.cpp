#include <array>
#include <string>

#include "text/blank.hpp"
#include "text/byte_source.hpp"
#include "text/compression.hpp"
#include "text/delivery.hpp"
#include "text/html.hpp"
#include "text/json_lines.hpp"
#include "text/plain_text.hpp"
#include "text/reader.hpp"
#include "text/walk.hpp"

namespace figcheck::text {
namespace {

bool is_json_lines(std::string_view path, std::string_view head) {
  return path.ends_with(".jsonl") || path.ends_with(".ndjson") || looks_like_json_lines(head);
}

bool is_html(std::string_view path, std::string_view head) {
  return looks_like_html(head) || path.ends_with(".html") || path.ends_with(".htm") || path.ends_with(".xhtml");
}

/// A format: its name on the command line, how it is told, how it is read.
struct Reader {
  std::string_view name;
  Format format;
  bool (*recognises)(std::string_view path, std::string_view head);
  void (*read)(ByteSource& source, const std::string& path, const Input& input, Delivery& delivery);
};

/// Asked in this order; the last takes whatever no other recognises. A new format is a reader and a line here.
constexpr std::array readers = {
    Reader{"jsonl", Format::jsonl, is_json_lines, read_json_lines},
    Reader{"html", Format::html, is_html, read_html},
    Reader{"text", Format::plain, [](std::string_view, std::string_view) { return true; }, read_plain_text},
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
  Delivery delivery(accept, report);
  Walk walk(delivery, [&](const std::string& path) { read_source(path, input, delivery); });
  for (const std::string& path : input.paths) {
    if (delivery.stopped()) break;
    walk.visit(path);
  }
  return delivery.tally();
}

}  // namespace figcheck::text
