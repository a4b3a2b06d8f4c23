#include "extract/sentence_reader.hpp"

#include <algorithm>
#include <cstdint>
#include <memory>

#include "extract/pound.hpp"
#include "grammar/figure.hpp"
#include "text/sentence.hpp"

namespace figcheck::extract {
namespace {

/// How many sentences are read at once, and about how many bytes of them: a hundred articles, or a page of data that
/// has a token a byte.
constexpr std::size_t most_at_once = 1024;
constexpr std::size_t most_bytes_at_once = std::size_t{192} << 10;

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
  // without a branch, for which tags follow each other is hard to foretell
  constexpr auto bit = [](Tag tag) { return std::uint32_t{1} << static_cast<unsigned>(tag); };
  static_assert(static_cast<unsigned>(Tag::other) < 32);
  constexpr std::uint32_t content_tags = bit(Tag::noun) | bit(Tag::proper) | bit(Tag::verb) | bit(Tag::adjective);
  const auto is_content = [&](const Token& token) { return (content_tags & bit(token.tag)) != 0; };
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
    if (mention.date.tells_year() && std::find(years.begin(), years.end(), mention.date.year) == years.end())
      years.push_back(mention.date.year);
  return out;
}

/// Gives back the memory of a sentence that is much longer than most, lest a thread comes to hold as much for each.
void release_if_large(Sentence& sentence) {
  constexpr std::size_t most_tokens = 256;
  constexpr std::size_t most_figures = 32;
  if (sentence.tokens.capacity() > most_tokens) sentence.tokens = {};
  if (sentence.figures.capacity() > most_figures) sentence.figures = {};
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

thread_local std::vector<ReadSentence> SentenceReader::room_;

CutDocument::CutDocument(const text::Document& whole)
    : document(whole), sentences(text::split_sentences(whole.text)), speakers(whole.text, sentences, whole.published) {}

const ReadSentence* SentenceReader::next() {
  while (given_ == size_) {
    for (std::size_t i = 0; i < size_; ++i) release_if_large(room_[i].sentence);
    given_ = size_ = 0;
    if (document_ == documents_.size()) return nullptr;
    read_some();
  }
  return &room_[given_++];
}

void SentenceReader::read_some() {
  if (room_.size() < most_at_once) room_.resize(most_at_once);
  look_for_numerals();
  for (const Numbered& each : numbered_)
    grammar::try_to_set_aside(text_of(each), span_of(each), std::span(starts_).subspan(each.first_start, each.starts));
  for (const Numbered& each : numbered_) size_ += find_figures(each, room_[size_]) ? 1 : 0;
  for (std::size_t i = 0; i < size_; ++i) {
    const CutDocument& of = documents_[room_[i].document];
    Sentence& sentence = room_[i].sentence;
    const std::uint32_t index = sentence.index;
    sentence = tokenize(of.document.text, sentence.span, std::move(sentence.figures), of.speakers.opens_quoted(index),
                        std::move(sentence.tokens));
    sentence.index = index;
    tell_pounds(sentence, of.document.text);
  }
  // From the last to the first: what was made last is still in the cache, and so is then what is given first.
  for (std::size_t i = size_; i-- > 0;) {
    const text::Document& document = documents_[room_[i].document].document;
    room_[i].context = room_[i].asserts ? context_of(room_[i].sentence, document.text, document.published) : Context{};
  }
}

void SentenceReader::look_for_numerals() {
  numbered_.clear();
  starts_.clear();
  for (std::size_t bytes = 0; document_ < documents_.size(); ++document_, sentence_ = 0) {
    const std::string_view text = documents_[document_].document.text;
    const std::vector<Span>& sentences = documents_[document_].sentences;
    for (; sentence_ < sentences.size(); ++sentence_) {
      if (numbered_.size() == most_at_once || bytes >= most_bytes_at_once) return;
      const std::size_t first = starts_.size();
      grammar::append_starts(text, sentences[sentence_], starts_);
      if (starts_.size() == first) continue;
      numbered_.push_back({document_, sentence_, first, starts_.size() - first});
      bytes += sentences[sentence_].size();
    }
  }
}

bool SentenceReader::find_figures(const Numbered& in, ReadSentence& out) const {
  auto& figures = out.sentence.figures;
  figures = grammar::find_figures(text_of(in), span_of(in), std::move(figures),
                                  std::span(starts_).subspan(in.first_start, in.starts));
  set_data_aside(figures);
  out.document = in.document;
  out.sentence.span = span_of(in);
  out.sentence.index = static_cast<std::uint32_t>(in.sentence);
  const auto any = [&](Role role) {
    return std::any_of(figures.begin(), figures.end(), [&](const auto& figure) { return figure.role == role; });
  };
  out.asserts = any(Role::assertion);
  out.dated = any(Role::date);
  return out.asserts || out.dated || (all_ && !figures.empty());
}

}  // namespace figcheck::extract
