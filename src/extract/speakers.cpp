#include "extract/speakers.hpp"

#include <algorithm>

#include "extract/function_word.hpp"
#include "extract/person_name.hpp"
#include "extract/phrase.hpp"
#include "extract/sentence_subject.hpp"
#include "extract/speaker_phrase.hpp"
#include "extract/verb_group.hpp"
#include "grammar/byte_search.hpp"
#include "text/quotation.hpp"

namespace figcheck::extract {
namespace {

constexpr std::size_t look_back = 8;
constexpr std::size_t look_ahead = 3;
constexpr std::size_t longest_quotation = 1500;  // bytes from the start of a sentence to the mark that closes it

/// The first byte from `at` on that may turn a quotation on, or one that is open off.
std::size_t next_turn(std::string_view text, std::size_t at, bool open) {
  return open ? find_byte<'"', '\xe2', '\n'>(text, at, text.size()) : find_byte<'"', '\xe2'>(text, at, text.size());
}

/// Quotation marks of a stretch of text turn a quotation on and off; an empty line ends one, since writers forget to
/// close them. `turn` is the next_turn() of where the stretch begins, and then of its end.
bool quotation_after(std::string_view text, std::size_t& turn, std::size_t end, bool open) {
  for (std::size_t i = turn; i < end; turn = i = next_turn(text, i + 1, open)) {
    if (text[i] == '"')
      open = text::quoted_behind(text, i, open);
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
  return std::any_of(std::begin(papers), std::end(papers), [&](std::string_view paper) { return says(source, paper); });
}

bool has_capital(std::string_view name) {
  return std::any_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Whether a word of the name is that of a body: "University of Kellmouth", "Norvik Institute".
bool names_body(std::string_view name) {
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t end = std::min(name.find(' ', at), name.size());
    if (source_noun(lower(name.substr(at, end - at))) == SourceNoun::body) return true;
    at = end + 1;
  }
  return false;
}

/// Whether the bytes hold `what`, which is in lower case, in whatever ASCII case: a sentence that does not need not be
/// read.
bool mentions(std::string_view text, std::string_view what) {
  if (what.empty() || what.size() > text.size()) return what.empty();
  const char capital = what[0] >= 'a' && what[0] <= 'z' ? static_cast<char>(what[0] - 32) : what[0];
  const std::string_view begins = text.substr(0, text.size() - what.size() + 1);
  const auto holds = [&](char lead) {
    for (std::size_t at = begins.find(lead); at != std::string_view::npos; at = begins.find(lead, at + 1))
      if (says(text.substr(at, what.size()), what)) return true;
    return false;
  };
  return holds(what[0]) || (capital != what[0] && holds(capital));
}

/// Whether who is quoted tells of himself: "I lost nine cups".
bool speaks_of_self(const Sentence& sentence) {
  return std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [](const Token& token) {
    return token.quoted && (says(token, "i") || says(token, "we") || says(token, "me") || says(token, "us") ||
                            says(token, "my") || says(token, "our"));
  });
}

/// Whether the verb group from token `verb` on is a passive: "was robbed", "have since been freed".
bool is_acted_on(const Sentence& sentence, std::size_t verb) {
  const auto& tokens = sentence.tokens;
  bool be = false;
  while (verb < tokens.size() && (is_auxiliary(tokens[verb].tag) || tokens[verb].tag == Tag::adverb))
    be = tokens[verb++].tag == Tag::be || be;
  return be && verb < tokens.size() && tokens[verb].tag == Tag::verb && tokens[verb].past;
}

/// Whether what one speaker states is that another stated something: nothing closes his clause between them.
bool hands_on(const Attribution& outer, const Attribution& inner, std::string_view text) {
  if (outer.source.empty() || !inner.carrier.empty() || outer.speaker.end >= inner.speaker.begin ||
      inner.speaker.begin < outer.scope.begin || inner.speaker.begin >= outer.scope.end)
    return false;
  constexpr std::size_t longest = 48;  // bytes of a verb, "that" and what says which speaker
  const std::string_view between = text.substr(outer.speaker.end, inner.speaker.begin - outer.speaker.end);
  if (between.size() > longest) return false;
  for (const std::string_view joint : {",", ";", ":", "\"", "\u201c", " and ", " but ", " while ", " as ", " when "})
    if (between.find(joint) != std::string_view::npos) return false;
  return true;
}

}  // namespace

Speakers::Speakers(std::string_view text, const std::vector<Span>& sentences, const Date& published)
    : text_(text), sentences_(sentences), published_(published), open_(sentences.size()) {
  bool open = false;
  std::size_t turn = sentences.empty() ? 0 : next_turn(text, sentences[0].begin, open);
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    if (i > 0) open = quotation_after(text, turn, sentences[i].begin, open);
    // A quotation without an end in sight was never opened: its mark closed one whose own was lost.
    open = open && next_mark(sentences[i].begin) - sentences[i].begin <= longest_quotation;
    open_[i] = open;
  }
}

std::size_t Speakers::next_mark(std::size_t at) {
  if (mark_ >= at && mark_ != 0) return mark_;
  for (mark_ = at; mark_ < text_.size(); ++mark_) {
    if (text_[mark_] == '"') break;
    if (text_[mark_] == '\xe2' && (text_.substr(mark_, 3) == "\u201c" || text_.substr(mark_, 3) == "\u201d")) break;
  }
  if (mark_ >= text_.size()) mark_ = text_.size() + longest_quotation + 1;
  return mark_;
}

const Speakers::Named& Speakers::named_in(std::size_t sentence) {
  if (const auto known = named_.find(sentence); known != named_.end()) return known->second;
  const Sentence read = tokenize(text_, sentences_[sentence], {}, open_[sentence]);
  Named named;
  const std::vector<Attribution> attributions = find_attributions(read, text_);
  for (std::size_t i = 0; i < attributions.size(); ++i) {
    const Attribution& attribution = attributions[i];
    if (attribution.source.empty()) named.pronoun = lower(slice(text_, attribution.speaker));
    if (attribution.source.empty() || stands_for_speaker(attribution.source)) continue;
    named.speaker = attribution.source;
    named.speaker_bearer = Bearer::name;
    for (const Token& token : read.tokens)
      if (token.span.end == attribution.speaker.end) named.speaker_bearer = bearer_of(token);
    if (named.speaker_bearer == Bearer::name && names_body(named.speaker)) named.speaker_bearer = Bearer::body;
    named.phrase = {attribution.speaker.begin, std::max(attribution.speaker.end, attribution.aside.end)};
    // "The mayor said the warden had noted …": it is the mayor whom "he" goes on with
    constexpr std::size_t near = 4;  // statements that stand right before it; the outer one is among them
    const auto here = attributions.begin() + static_cast<std::ptrdiff_t>(i);
    if (std::any_of(here - static_cast<std::ptrdiff_t>(std::min(i, near)), here,
                    [&](const Attribution& other) { return hands_on(other, attribution, text_); }))
      continue;
    named.teller = named.speaker;
    named.teller_bearer = named.speaker_bearer;
  }
  const bool quotes =
      std::any_of(read.tokens.begin(), read.tokens.end(), [](const Token& token) { return token.quoted; });
  if (quotes && (!named.speaker.empty() || !named.pronoun.empty()))
    for (const TimeMention& mention : find_times(read, text_, published_))
      if (!mention.since && !mention.ahead && mention.date.day != 0) named.told = mention.date;
  if (!open_[sentence]) {
    if (const auto subject = subject_of_sentence(read, text_); subject && !is_calendar_name(subject->name)) {
      named.subject = subject->name;
      named.subject_bearer = bearer_of(read, *subject);
      named.acted_on = is_acted_on(read, subject->behind);
      if (named.subject_bearer == Bearer::many || named.subject_bearer == Bearer::body)
        if (auto met = person_met(read, text_, subject->behind)) named.object = *met;
    }
  }
  return named_.emplace(sentence, std::move(named)).first->second;
}

Speakers::Bearer Speakers::bearer_of(const Token& head) {
  if (head.tag == Tag::proper) return Bearer::name;
  if (head.plural || head.tag == Tag::verb) return Bearer::many;
  const std::string noun = noun_lemma(head);
  if (source_noun(noun) != SourceNoun::none || head.word.noun_class == lexicon::NounClass::group) return Bearer::body;
  return lexicon::can_be_person(noun) ? Bearer::person : Bearer::body;
}

Speakers::Bearer Speakers::bearer_of(const Sentence& sentence, const Speaker& subject) {
  const auto begin = sentence.tokens.begin();
  // "the answer for Saturday": what is printed is no name
  const bool name = std::any_of(begin + static_cast<std::ptrdiff_t>(subject.first),
                                begin + static_cast<std::ptrdiff_t>(subject.last) + 1, [&](const Token& token) {
                                  return token.tag == Tag::proper && subject.name.find(token.text) != std::string::npos;
                                });
  if (!name) {
    const auto phrase = phrase_from(sentence, subject.first);
    return bearer_of(sentence.tokens[phrase && phrase->head <= subject.last ? phrase->head : subject.last]);
  }
  return names_no_person(sentence, subject) || names_place(subject.name) ? Bearer::body : Bearer::name;
}

bool Speakers::is_personal(std::string_view pronoun) {
  return pronoun == "he" || pronoun == "she" || pronoun == "his" || pronoun == "her";
}

bool Speakers::can_mean(std::string_view pronoun, Bearer bearer) {
  if (is_personal(pronoun)) return bearer == Bearer::name || bearer == Bearer::person;
  if (pronoun == "it" || pronoun == "its") return bearer == Bearer::name || bearer == Bearer::body;
  if (pronoun == "one" || pronoun == "another") return bearer == Bearer::many;
  if (pronoun == "they" || pronoun == "their") return bearer != Bearer::person;
  return true;
}

std::string Speakers::named_before(std::size_t sentence, bool spoken, std::string_view pronoun, bool own) {
  for (std::size_t back = 1; back <= look_back && back <= sentence; ++back) {
    const Named& named = named_in(sentence - back);
    if (!named.teller.empty() && can_mean(pronoun, named.teller_bearer)) return named.teller;
    if (!named.speaker.empty() && can_mean(pronoun, named.speaker_bearer)) return named.speaker;
    const bool subject = !spoken && !named.subject.empty() && can_mean(pronoun, named.subject_bearer) &&
                         !(pronoun.empty() && named.acted_on && !own);
    // "Torvale was under water. … she said": whoever else it is, no place
    if (subject && !(is_personal(pronoun) && named.subject_bearer == Bearer::name &&
                     stands_as_place(text_, sentences_[sentence - back].begin, named.subject)))
      return named.subject;
    if (!spoken && !named.object.empty() && !pronoun.empty() && can_mean(pronoun, Bearer::person)) return named.object;
    // "…, she says. 'I knocked …'": whom that pronoun means
    if (pronoun.empty() && !named.pronoun.empty()) {
      pronoun = named.pronoun;
      spoken = false;
    }
  }
  return {};
}

std::string Speakers::introduced_by(const Sentence& sentence) {
  const auto is_mark = [&](std::size_t at) {
    return at < text_.size() && (text_[at] == '"' || text_.substr(at, 3) == "\u201c");
  };
  // a word in quotation marks begins a sentence, too: "'Forty boats' is its name"
  if (!sentence.ends_quoted && !(!sentence.tokens.empty() && sentence.tokens.back().tag == Tag::close_quote)) return {};
  // a title, as of a show, says nothing
  if (std::none_of(sentence.tokens.begin(), sentence.tokens.end(), [](const Token& token) {
        return token.tag == Tag::verb || token.tag == Tag::be || token.tag == Tag::have || token.tag == Tag::modal;
      }))
    return {};
  std::size_t start = sentence.index;
  for (std::size_t back = 0; open_[start] && back < look_back; ++back) --start;
  if (start == 0 || open_[start] || !is_mark(sentences_[start].begin)) return {};
  const Span before = sentences_[start - 1];
  const std::string_view gap = text_.substr(before.end, sentences_[start].begin - before.end);
  if (std::count(gap.begin(), gap.end(), '\n') > 1) return {};  // a paragraph of its own
  const Named& named = named_in(start - 1);
  if (!named.speaker.empty() || !named.pronoun.empty() || named.subject.empty()) return {};
  if (named.subject_bearer != Bearer::name && named.subject_bearer != Bearer::person) return {};
  if (named.acted_on && !speaks_of_self(sentence)) return {};
  return stands_as_place(text_, before.begin, named.subject) ? std::string() : named.subject;
}

Date Speakers::told_before(std::size_t sentence) {
  constexpr std::size_t longest = 2;
  for (std::size_t back = 1; back <= longest && back <= sentence; ++back) {
    const Named& named = named_in(sentence - back);
    if (!named.speaker.empty() || !named.pronoun.empty()) return named.told;
  }
  return {};
}

std::string Speakers::introduced_as(std::size_t sentence, std::string_view what) {
  for (std::size_t back = 1; back <= look_back && back <= sentence; ++back) {
    if (!mentions(slice(text_, sentences_[sentence - back]), what)) continue;
    const Named& named = named_in(sentence - back);
    if (named.speaker.empty() || !has_capital(named.speaker)) continue;
    const std::string phrase = lower(slice(text_, named.phrase));
    const std::size_t at = phrase.find(what);
    if (at != std::string::npos && (at == 0 || phrase[at - 1] == ' ') &&
        (at + what.size() == phrase.size() || phrase[at + what.size()] == ' ' || phrase[at + what.size()] == ','))
      return named.speaker;
  }
  return {};
}

Speakers::Source Speakers::source_of(const Sentence& sentence, const std::vector<Attribution>& attributions,
                                     Span figure, bool quoted) {
  if (const Attribution* attribution = covering(attributions, figure)) {
    // "Two analysts told Reuters …" is from Reuters; "… told this newspaper" from the article itself
    if (overlap(figure, attribution->speaker))
      return {has_capital(attribution->recipient) ? attribution->recipient : std::string(), {}};
    if (attribution->source.empty()) {
      // "The mayor denied it, but he said …"
      for (const Attribution& before : attributions)
        if (before.speaker.end <= attribution->speaker.begin && !before.source.empty())
          return {before.source, attribution->carrier};
      const std::string pronoun = lower(slice(text_, attribution->speaker));
      // "Norvik is recalling 40 pumps, it said.", where nobody spoke before
      if (pronoun == "it" && attribution->scope.begin < attribution->speaker.begin && !sentence.opens_quoted)
        if (const auto subject = subject_of_sentence(sentence, text_);
            subject && sentence.tokens[subject->last].span.end < attribution->speaker.begin &&
            can_speak(sentence.tokens[subject->last]) && can_mean(pronoun, bearer_of(sentence, *subject)) &&
            named_before(sentence.index, true, pronoun).empty())
          return {subject->name, attribution->carrier};
      return {named_before(sentence.index, false, pronoun), attribution->carrier};
    }
    if (stands_for_speaker(attribution->source)) {
      if (std::string issuer = named_before(sentence.index, true); !issuer.empty()) return {issuer, {}};
    } else if (!has_capital(attribution->source) && attribution->definite) {
      if (std::string name = introduced_as(sentence.index, attribution->source); !name.empty())
        return {name, attribution->carrier};
    }
    return {attribution->source, attribution->carrier};
  }
  if (!quoted) return {};
  if (sentence.ends_quoted) {
    // The speaker of a quotation that goes on is often named where it ends.
    for (std::size_t ahead = 1;
         ahead <= look_ahead && sentence.index + ahead < sentences_.size() && open_[sentence.index + ahead]; ++ahead)
      if (const std::string& name = named_in(sentence.index + ahead).speaker; !name.empty()) return {name, {}};
  }
  for (const Attribution& attribution : attributions)
    if (!attribution.source.empty() && !stands_for_speaker(attribution.source)) return {attribution.source, {}};
  if (!sentence.opens_quoted && !attributions.empty()) return {named_before(sentence.index, false), {}};
  if (std::string name = introduced_by(sentence); !name.empty()) return {name, {}, {}};
  const Date told = told_before(sentence.index);
  if (std::string name = named_before(sentence.index, true); !name.empty()) return {name, {}, told};
  return {named_before(sentence.index, false, {}, speaks_of_self(sentence)), {}, told};
}

}  // namespace figcheck::extract
