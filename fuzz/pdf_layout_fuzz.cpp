// What is made of pdftotext's output, on any bytes. The program itself runs in a process of its own and is not fuzzed
// here.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "text/pdf_layout.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace figcheck::text;
  const std::string_view xml(reinterpret_cast<const char*>(data), size);
  const std::string text = text_of_layout(parse_pdf_layout(xml));
  // a reference of six bytes becomes one of at most three; between words and blocks a tag gives way to a blank or two
  if (text.size() > 2 * size) std::abort();
  return 0;
}
