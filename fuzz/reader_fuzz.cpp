// A reader on any bytes. FIGCHECK_FORMAT names it; the input is a file in memory, since readers open paths.
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <string>

#include "text/compression.hpp"
#include "text/reader.hpp"

namespace {

/// The most text that so many bytes of a format may show: up to three bytes for one of another charset or for one that
/// is none, and what is set between paragraphs, rows and cells. What is packed, or has packed records, may show more.
std::size_t most_text(std::size_t bytes) { return 8 * bytes + 4096; }

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace figcheck::text;
  static const int file = ::memfd_create("figcheck-fuzz", MFD_CLOEXEC);
  if (file < 0 || ::ftruncate(file, 0) != 0) std::abort();
  for (std::size_t written = 0; written < size;) {
    const ssize_t more = ::pwrite(file, data + written, size - written, static_cast<off_t>(written));
    if (more <= 0) std::abort();
    written += static_cast<std::size_t>(more);
  }
  Input input;
  input.paths = {"/proc/self/fd/" + std::to_string(file)};
  input.largest_document = std::size_t{1} << 20;
  for (const std::string_view name : {std::string_view(FIGCHECK_FORMAT), std::string_view("auto")}) {
    input.format = format_from_name(name).value();
    std::size_t documents = 0, problems = 0, shown = 0;
    const Tally tally = read_documents(
        input,
        [&](Document&& document) {
          ++documents;
          shown += document.text.size();
          // UTF-8 takes up to three bytes for one of another charset
          if (document.text.size() > 4 * input.largest_document) std::abort();
          return true;
        },
        [&](const Problem& problem) {
          ++problems;
          // whoever is told of a problem is told what to do
          if (problem.what.empty() || problem.remedy.empty()) std::abort();
        });
    if (tally.documents != documents || tally.problems != problems) std::abort();
    const bool packed = compression_of({reinterpret_cast<const char*>(data), size}) != Compression::none ||
                        name == "auto" || name == "warc";
    if (!packed && shown > most_text(size)) std::abort();
  }
  return 0;
}
