// Prints made-up press text as JSON lines, one article a line: press_lines BYTES. The text holds at least BYTES bytes,
// and a longer one begins with all of the shorter, so that programs of unlike speed can be timed on the same text.

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string_view>
#include <system_error>

#include "press_text.hpp"

namespace {

constexpr std::uint32_t seed = 1;                         // that of extract_bench
constexpr std::size_t most_bytes = std::size_t{1} << 30;  // it is held in memory

}  // namespace

int main(int argc, char** argv) {
  std::size_t bytes = 0;
  const std::string_view size = argc == 2 ? argv[1] : "";
  const auto [end, error] = std::from_chars(size.data(), size.data() + size.size(), bytes);
  if (error != std::errc{} || end != size.data() + size.size() || bytes == 0 || bytes > most_bytes) {
    std::cerr << "press_lines: give the size of the text as a number of bytes, 1 to " << most_bytes << '\n';
    return 2;
  }
  for (const figcheck::text::Document& article : figcheck::bench::write_press(bytes, seed).articles)
    std::cout << nlohmann::json{{"id", article.id}, {"text", article.text}} << '\n';
  std::cout.flush();
  if (!std::cout) {
    std::cerr << "press_lines: the text could not be written\n";
    return 2;
  }
}
