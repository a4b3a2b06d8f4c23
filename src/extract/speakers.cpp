#include "extract/speakers.hpp"

#include <algorithm>

#include "extract/phrase.hpp"

namespace figcheck::extract {
namespace {

constexpr std::size_t look_back = 6;
constexpr std::size_t look_ahead = 3;

/// Quotation marks of a stretch of text turn a quotation on and off; an empty line ends one, since writers forget to
/// close them.
bool quotation_after(std::string_view text, std::size_t begin, std::size_t end, bool open) {
  for (std::size_t i = begin; i < end; ++i) {
    if (text[i] == '"')
      open = !open;
    else if (text[i] == '\xe2' && text.substr(i, 3) == "\u201c")
      open = true;
    else if (text[i] == '\xe2' && text.substr(i, 3) == "\u201d")
      open = false;
    else if (text[i] == '\n' && i + 1 < end && (text[i + 1] == '\n' || text.substr(i + 1, 2) == "\r\n"))
      open = false;
  }
  return open;
}

/// Papers that speak for those who issued them: "the statement said" is the statement of whoever was named before.
bool stands_for_speaker(std::string_view source) {
  constexpr std::string_view papers[] = {"announcement", "communique", "document", "notice",
                                         "release",      "report",     "statement"};
  return std::find(std::begin(papers), std::end(papers), lower(source)) != std::end(papers);
}

/// A sentence that begins with a name makes its bearer the one whom the next "he" means.
std::string named_subject(const Sentence& sentence, std::string_view text) {
  const auto& tokens = sentence.tokens;
  for (std::size_t i = 0; i < tokens.size() && i < 4; ++i) {
    if (tokens[i].tag != Tag::proper) continue;
    const auto phrase = phrase_from(sentence, i);
    if (!phrase || phrase->head + 1 >= tokens.size() || tokens[phrase->head].tag != Tag::proper) return {};
    const Tag next = tokens[phrase->head + 1].tag;
    if (next == Tag::verb || next == Tag::have || next == Tag::be || next == Tag::modal)
      return std::string(text_of(sentence, text, {i, phrase->head}));
    return {};
  }
  return {};
}

}  // namespace

Speakers::Speakers(std::string_view text, const std::vector<Span>& sentences)
    : text_(text), sentences_(sentences), open_(sentences.size()) {
  bool open = false;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    if (i > 0) open = quotation_after(text, sentences[i - 1].begin, sentences[i].begin, open);
    open_[i] = open;
  }
}

const std::string& Speakers::named_in(std::size_t sentence) {
  if (const auto known = named_.find(sentence); known != named_.end()) return known->second;
  const Sentence read = tokenize(text_, sentences_[sentence], {}, open_[sentence]);
  std::string name;
  for (const Attribution& attribution : find_attributions(read, text_))
    if (!attribution.source.empty() && !stands_for_speaker(attribution.source)) name = attribution.source;
  if (name.empty()) name = named_subject(read, text_);
  return named_.emplace(sentence, std::move(name)).first->second;
}

std::string Speakers::named_before(std::size_t sentence) {
  for (std::size_t back = 1; back <= look_back && back <= sentence; ++back)
    if (const std::string& name = named_in(sentence - back); !name.empty()) return name;
  return {};
}

std::string Speakers::source_of(const Sentence& sentence, const std::vector<Attribution>& attributions, Span figure,
                                bool quoted) {
  if (const Attribution* attribution = covering(attributions, figure)) {
    if (overlap(figure, attribution->speaker)) return attribution->recipient;
    if (attribution->source.empty()) return named_before(sentence.index);
    if (stands_for_speaker(attribution->source)) {
      if (std::string issuer = named_before(sentence.index); !issuer.empty()) return issuer;
    }
    return attribution->source;
  }
  if (!quoted) return {};
  if (sentence.ends_quoted) {
    // The speaker of a quotation that goes on is often named where it ends.
    for (std::size_t ahead = 1;
         ahead <= look_ahead && sentence.index + ahead < sentences_.size() && open_[sentence.index + ahead]; ++ahead)
      if (const std::string& name = named_in(sentence.index + ahead); !name.empty()) return name;
  }
  for (const Attribution& attribution : attributions)
    if (!attribution.source.empty()) return attribution.source;
  return named_before(sentence.index);
}

}  // namespace figcheck::extract
