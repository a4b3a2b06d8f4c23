#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/attribution.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

/// Who speaks in each sentence of a document: resolves "he said" to the speaker named before, and gives a quotation
/// that runs over several sentences to the one who is named at its end or before it. Looks a few sentences back or
/// ahead, only where a figure asks for it.
class Speakers {
 public:
  Speakers(std::string_view text, const std::vector<Span>& sentences);

  /// Whether a quotation is open where the sentence begins.
  bool opens_quoted(std::size_t sentence) const { return open_[sentence]; }

  /// The source of a figure of this sentence, "" where the article speaks itself. `attributions` are the sentence's
  /// own.
  std::string source_of(const Sentence& sentence, const std::vector<Attribution>& attributions, Span figure,
                        bool quoted);

 private:
  /// The last speaker that the sentence names, "" if it names none; kept, since several figures may ask.
  const std::string& named_in(std::size_t sentence);
  std::string named_before(std::size_t sentence);

  std::string_view text_;
  const std::vector<Span>& sentences_;
  std::vector<bool> open_;
  std::map<std::size_t, std::string> named_;
};

}  // namespace figcheck::extract
