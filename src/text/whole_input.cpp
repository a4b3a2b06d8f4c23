#include "text/whole_input.hpp"

#include "text/blank.hpp"

namespace figcheck::text {

std::optional<std::string> read_whole_input(ByteSource& source, const std::string& path, const Input& input,
                                            Delivery& delivery, std::optional<char> cut) {
  std::string bytes;
  switch (read_whole(source, input.largest_document, bytes)) {
    case Whole::too_large:
      delivery.report(too_large(path, input.largest_document));
      return std::nullopt;
    case Whole::failed: {
      delivery.report(problem_of(path, *source.fault()));
      if (!source.fault()->sound || !cut) return std::nullopt;
      const std::size_t last = bytes.rfind(*cut);
      const bool closes = *cut == '\n';  // a line break closes what stands before it, a '<' opens what is lost
      bytes.resize(last == std::string::npos ? 0 : last + (closes ? 1 : 0));
      if (is_blank(bytes)) return std::nullopt;
      break;
    }
    case Whole::read:
      break;
  }
  return bytes;
}

}  // namespace figcheck::text
