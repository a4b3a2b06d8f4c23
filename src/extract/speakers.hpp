#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/attribution.hpp"
#include "extract/speaker_phrase.hpp"
#include "extract/token.hpp"
#include "extract/when.hpp"

namespace figcheck::extract {

/// Who speaks in each sentence of a document: resolves "he said" to the speaker named before, and gives a quotation
/// that runs over several sentences to the one who is named at its end or before it. Looks a few sentences back or
/// ahead, only where a figure asks for it.
class Speakers {
 public:
  /// `published` is the text's day, for the days that its sentences name.
  Speakers(std::string_view text, const std::vector<Span>& sentences, const Date& published);

  /// Whether a quotation is open where the sentence begins.
  bool opens_quoted(std::size_t sentence) const { return open_[sentence]; }

  /// Who states a figure, and through whom it came.
  struct Source {
    std::string name;     ///< "" where the article speaks itself
    std::string carrier;  ///< "Reuters" of "Reuters reported, citing two officials", else ""
    Date told{};  ///< the day on which what an earlier sentence quotes was said, where the figure's goes on with it
  };

  /// The source of a figure of this sentence. `attributions` are the sentence's own.
  Source source_of(const Sentence& sentence, const std::vector<Attribution>& attributions, Span figure, bool quoted);

 private:
  /// What a phrase stands for, as far as it tells: which pronouns can mean it.
  enum class Bearer : std::uint8_t {
    name,    ///< a name, of a person or of a body
    person,  ///< "the mayor"
    body,    ///< "the ministry", "the report"
    many     ///< "officials"
  };

  /// Whom a sentence names as its speaker or subject.
  struct Named {
    std::string speaker;  ///< of the last statement in it, "" if it names none
    std::string pronoun;  ///< by which its last statement names whom it is of, in lower case; "" if by none
    std::string subject;  ///< the person or body whom the sentence is about, "" if none
    std::string object;   ///< the person whom its subject, several or a body, does something to; "" if none
    std::string teller;   ///< of the last statement that is not itself what another one hands on, "" if none
    Bearer speaker_bearer = Bearer::name;
    Bearer teller_bearer = Bearer::name;
    Bearer subject_bearer = Bearer::name;
    bool acted_on = false;  ///< something is done to the subject: "the shop was robbed"
    Span phrase;            ///< the speaker's phrase with its appositions, which holds what he is ("the mayor")
    Date told;              ///< the day on which what it quotes was said; empty if it names none
  };

  static Bearer bearer_of(const Token& head);
  static Bearer bearer_of(const Sentence& sentence, const Speaker& subject);
  static bool is_personal(std::string_view pronoun);
  /// Whether a pronoun ("he", "it", "they") can mean it; "" is any.
  static bool can_mean(std::string_view pronoun, Bearer bearer);

  /// Kept, since several figures may ask.
  const Named& named_in(std::size_t sentence);
  /// The speaker or subject named last before the sentence whom the pronoun can mean; only a speaker where `spoken`.
  /// Without a pronoun, one to whom something was done is named only where `own` says that he tells of himself.
  std::string named_before(std::size_t sentence, bool spoken, std::string_view pronoun = {}, bool own = true);
  /// The person whom the sentence right before is about, in the same paragraph, where the quotation that the sentence
  /// is or goes on with names no speaker: "The ferryman, Ana Prohl, points at the bank. 'I pulled out nine.'"; "" if
  /// none.
  std::string introduced_by(const Sentence& sentence);
  /// The day on which the last statement before the sentence was made, if that one quotes and names its day.
  Date told_before(std::size_t sentence);
  /// The name of the one whom a sentence before introduced as `what` ("official" for "the official"); "" if none.
  std::string introduced_as(std::size_t sentence, std::string_view what);
  /// Where the next quotation mark stands at or behind byte `at`.
  std::size_t next_mark(std::size_t at);

  std::string_view text_;
  const std::vector<Span>& sentences_;
  Date published_;
  std::vector<bool> open_;
  std::map<std::size_t, Named> named_;
  std::size_t mark_ = 0;  ///< the mark that next_mark found last
};

}  // namespace figcheck::extract
