#include "extract/sentence_reader.hpp"

#include <algorithm>
#include <memory>

#include "grammar/figure.hpp"

namespace figcheck::extract {
namespace {

constexpr std::size_t most_terms = 60;
constexpr std::size_t most_names = 20;

/// How many figures a sentence asserts at most; one of a news article seldom has more than eight. What has more in the
/// 2,000 bytes that a sentence may be long is a run of data with hardly a word to say what it is of, and each figure
/// would be kept with all of it: a megabyte of digits and blanks took three gigabytes.
constexpr std::size_t most_asserted = 100;

/// Sets the figures of a run of data aside.
void set_data_aside(std::vector<grammar::Figure>& figures) {
  const auto asserts = [](const grammar::Figure& figure) { return figure.role == Role::assertion; };
  if (figures.size() <= most_asserted) return;
  if (static_cast<std::size_t>(std::count_if(figures.begin(), figures.end(), asserts)) <= most_asserted) return;
  for (grammar::Figure& figure : figures)
    if (asserts(figure)) figure.role = Role::furniture;
}

/// The lists of a sentence, in one piece of memory.
struct Lists {
  std::vector<std::string> terms;
  std::vector<std::string> names;
  std::vector<int> years;
};

std::shared_ptr<const Lists> lists_of(const Sentence& sentence, std::string_view text,
                                      const std::vector<TimeMention>& times) {
  const auto out = std::make_shared<Lists>();
  auto& [terms, names, years] = *out;
  const auto& tokens = sentence.tokens;
  const auto is_content = [](const Token& token) {
    return token.tag == Tag::noun || token.tag == Tag::proper || token.tag == Tag::verb || token.tag == Tag::adjective;
  };
  const auto begins_name = [&](std::size_t i) {
    return tokens[i].tag == Tag::proper && (i == 0 || tokens[i - 1].tag != Tag::proper);
  };
  std::size_t content = 0, named = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    content += is_content(tokens[i]) ? 1 : 0;
    named += begins_name(i) ? 1 : 0;
  }
  terms.reserve(std::min(content, most_terms));
  names.reserve(std::min(named, most_names));
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    if (is_content(token) && terms.size() < most_terms) add_lemma(terms, token);
    if (begins_name(i) && names.size() < most_names) {
      std::size_t last = i;
      while (last + 1 < tokens.size() && tokens[last + 1].tag == Tag::proper) ++last;
      names.emplace_back(text.substr(token.span.begin, tokens[last].span.end - token.span.begin));
    }
  }
  for (const TimeMention& mention : times)
    if (std::find(years.begin(), years.end(), mention.date.year) == years.end()) years.push_back(mention.date.year);
  return out;
}

Context context_of(const Sentence& sentence, std::string_view text, const Date& published) {
  Context context;
  context.attributions = find_attributions(sentence, text);
  context.times = find_times(sentence, text, published);
  context.occasions = Occasions(sentence, text, context.times, context.attributions);
  const auto lists = lists_of(sentence, text, context.times);
  context.terms = {lists, lists->terms};
  context.names = {lists, lists->names};
  context.years = {lists, lists->years};
  return context;
}

}  // namespace

thread_local std::array<ReadSentence, SentenceReader::most_at_once> SentenceReader::room_;

const ReadSentence* SentenceReader::next() {
  if (given_ == size_) read_some();
  return given_ < size_ ? &room_[given_++] : nullptr;
}

void SentenceReader::read_some() {
  given_ = size_ = 0;
  for (; size_ < most_at_once && at_ < sentences_.size(); ++at_) size_ += find_figures(at_, room_[size_]) ? 1 : 0;
  for (std::size_t i = 0; i < size_; ++i) {
    Sentence& sentence = room_[i].sentence;
    const std::uint32_t index = sentence.index;
    sentence = tokenize(document_.text, sentence.span, std::move(sentence.figures), speakers_.opens_quoted(index),
                        std::move(sentence.tokens));
    sentence.index = index;
  }
  for (std::size_t i = 0; i < size_; ++i)
    room_[i].context =
        room_[i].asserts ? context_of(room_[i].sentence, document_.text, document_.published) : Context{};
}

bool SentenceReader::find_figures(std::size_t index, ReadSentence& out) const {
  auto& figures = out.sentence.figures;
  figures = grammar::find_figures(document_.text, sentences_[index], std::move(figures));
  set_data_aside(figures);
  out.sentence.span = sentences_[index];
  out.sentence.index = static_cast<std::uint32_t>(index);
  const auto any = [&](Role role) {
    return std::any_of(figures.begin(), figures.end(), [&](const auto& figure) { return figure.role == role; });
  };
  out.asserts = any(Role::assertion);
  out.dated = any(Role::date);
  return out.asserts || out.dated || (all_ && !figures.empty());
}

}  // namespace figcheck::extract
