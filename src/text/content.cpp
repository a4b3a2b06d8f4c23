#include "text/content.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace figcheck::text {
namespace {

using namespace std::string_view_literals;

struct Signature {
  std::string_view bytes;
  std::string_view what;
  std::string_view remedy;
};

constexpr auto unpack = "unpack it first"sv;
constexpr auto leave = "leave it out"sv;
constexpr auto export_text = "export it as plain text"sv;
constexpr auto recode = "convert it to UTF-8 (iconv -f UTF-16 -t UTF-8)"sv;

constexpr std::array signatures = {
    Signature{"%PDF-"sv, "a PDF document"sv, "read it as PDF (--input-format pdf)"sv},
    Signature{"<?xml"sv, "an XML document that is neither a feed nor XHTML"sv, "export it as HTML or plain text"sv},
    Signature{"\x1F\x8B"sv, "gzip-compressed data"sv, unpack},
    Signature{"BZh"sv, "bzip2-compressed data"sv, unpack},
    Signature{"\xFD\x37zXZ\0"sv, "xz-compressed data"sv, unpack},
    Signature{"\x28\xB5\x2F\xFD"sv, "zstd-compressed data"sv, unpack},
    Signature{"PK\x03\x04"sv, "a zip archive or an office document"sv, "unpack it, or export it as plain text"sv},
    Signature{"Rar!\x1A\x07"sv, "a RAR archive"sv, unpack},
    Signature{"7z\xBC\xAF\x27\x1C"sv, "a 7-zip archive"sv, unpack},
    Signature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "an old office document"sv, export_text},
    Signature{"{\\rtf"sv, "a Rich Text document"sv, export_text},
    Signature{"\x89PNG\r\n\x1A\n"sv, "a PNG image"sv, leave},
    Signature{"\xFF\xD8\xFF"sv, "a JPEG image"sv, leave},
    Signature{"GIF87a"sv, "a GIF image"sv, leave},
    Signature{"GIF89a"sv, "a GIF image"sv, leave},
    Signature{"RIFF"sv, "a RIFF file (WebP, WAV or AVI)"sv, leave},
    Signature{"ID3"sv, "an MP3 recording"sv, leave},
    Signature{"OggS"sv, "an Ogg recording"sv, leave},
    Signature{"\x7F"
              "ELF"sv,
              "an ELF program"sv, leave},
    Signature{"MZ\x90\0"sv, "a Windows program"sv, leave},
    Signature{"SQLite format 3\0"sv, "an SQLite database"sv, "export its texts as JSON lines"sv},
    Signature{"\xFF\xFE"sv, "UTF-16 text"sv, recode},
    Signature{"\xFE\xFF"sv, "UTF-16 text"sv, recode},
};

constexpr std::size_t looked_at = 8000;

bool is_control(char c) {
  const auto byte = static_cast<std::uint8_t>(c);
  return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && c != '\x1B';
}

/// UTF-16 without a mark: every other byte of English text is NUL.
bool looks_like_utf16(std::string_view head) {
  std::array<std::size_t, 2> nuls{};
  for (std::size_t i = 0; i < head.size(); ++i) nuls[i % 2] += head[i] == '\0' ? 1 : 0;
  const std::size_t pairs = head.size() / 2;
  const auto [fewer, more] = std::minmax(nuls[0], nuls[1]);
  return pairs >= 8 && 10 * more >= 7 * pairs && 20 * fewer <= pairs;
}

}  // namespace

Content recognise_content(std::string_view head) {
  head = head.substr(0, looked_at);
  for (const Signature& signature : signatures) {
    if (head.starts_with(signature.bytes)) return {std::string(signature.what), std::string(signature.remedy)};
  }
  if (looks_like_utf16(head)) return {"UTF-16 text", std::string(recode)};
  const auto controls = static_cast<std::size_t>(std::count_if(head.begin(), head.end(), is_control));
  if (10 * controls > head.size()) {
    const bool nul = head.find('\0') != std::string_view::npos;
    return {std::string("binary data (") + (nul ? "a NUL and other control characters" : "control characters") +
                " in the first 8000 bytes)",
            "convert it to text, or leave it out"};
  }
  return {};
}

}  // namespace figcheck::text
