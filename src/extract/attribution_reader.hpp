#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/attribution.hpp"
#include "extract/speaker_phrase.hpp"
#include "extract/token.hpp"

namespace figcheck::extract {

/// Reads the attributions of one sentence, for find_attributions alone: its rules by what they look for, each adding to
/// `out` what it finds.
struct AttributionReader {
  AttributionReader(const Sentence& of, std::string_view in) : sentence(of), text(in) {}
  std::vector<Attribution> read();

  // verbs of saying and their subjects
  void saying(std::size_t i);
  bool inverted(std::size_t i);
  bool asking(std::size_t i, std::string_view event);
  bool opens_clause(std::size_t that) const;
  bool stating_clause(std::size_t i, std::string_view event);
  void resume(const Speaker& speaker, std::size_t from);
  std::optional<Speaker> shared_speaker(std::size_t i) const;
  bool stands_aside(const Speaker& speaker) const;
  bool states(std::size_t i, std::string_view event) const;
  bool is_reduced(std::size_t i) const;
  std::optional<std::size_t> put_in_between(std::size_t i, const Speaker& speaker) const;
  std::optional<Speaker> run_on(std::size_t i, std::size_t heard, const Speaker& speaker) const;
  void name_by_apposition(Speaker& speaker) const;
  bool trails(std::size_t i, std::size_t heard, std::size_t first, bool& aside) const;
  Span object_scope(std::size_t i, Span scope) const;
  void behind_speaker(std::size_t i, std::size_t heard, const Speaker& speaker, const std::string& recipient);

  void believing(std::size_t i);

  // beside a quotation
  bool follows_statement(std::size_t at) const;
  void beside_quotation(std::size_t i);
  void introducing(std::size_t i);

  // who cites whom
  void settle_aside(std::size_t i);
  bool quoting(std::size_t i);
  void quoted_by(std::size_t i);
  void participle(std::size_t i, std::string_view event);

  // participles of saying
  void adding(std::size_t i, std::string_view event);
  std::optional<Speaker> with_speaker(std::size_t i) const;
  std::optional<Speaker> ended_clause_subject(std::size_t i) const;

  // who gives a number
  void showing(std::size_t i);
  void placing(std::size_t i);
  bool placed_by(std::size_t i);
  void taking_up(std::size_t from);
  bool hearing(std::size_t i);
  void giving(std::size_t i, std::string_view event);
  void witnessing(std::size_t i);
  bool counting(std::size_t i);
  void rejecting(std::size_t i);
  bool giving_number(std::size_t i, std::string_view event);
  bool revising(std::size_t i, std::string_view event);
  bool placed_passively(std::size_t i);
  void identifying(std::size_t i);

  // no verb of saying
  void according_to(std::size_t i, std::size_t name);
  void by_speaker(std::size_t i);
  void as_per(std::size_t i);
  void by_reckoning(std::size_t i);
  void bracketed(std::size_t i);
  void headline();
  bool labelled(std::size_t colon);
  bool heads_measure(std::size_t head, std::size_t colon) const;
  bool labelled_with_place(std::size_t first, std::size_t colon);

  std::size_t begin_of(std::size_t token) const {
    return token < tokens.size() ? tokens[token].span.begin : sentence.span.end;
  }
  void add(const Speaker& speaker, Span scope, std::string recipient = {});
  /// Where the part of the sentence before token i begins: behind the last semicolon.
  std::size_t part_edge(std::size_t i) const;
  /// Where the clause before token i begins: behind the last semicolon, or ", but" and its like.
  std::size_t left_edge(std::size_t i) const;

  const Sentence& sentence;
  std::string_view text;
  const std::vector<Token>& tokens = sentence.tokens;
  std::vector<Attribution> out{};
  bool reporting = false;
  bool supposing = false;
  std::optional<std::size_t> citing{};  ///< which of `out` an aside cites whose verb is still to come
};

/// Verbs by which papers and data speak (Levin 1993, 48.1.2 and 37.7, with "find").
bool is_showing(std::string_view lemma);

/// Verbs of counting by which those whose work it is give their count: "the network has logged 90 aftershocks".
bool is_counting(std::string_view lemma);

/// Whether what the verb at token i has for its object is a clause: "heard that 30 fled", "heard how", "heard he set
/// nine fires", "heard 30 people fled".
bool clause_behind(const Sentence& sentence, std::size_t i);

}  // namespace figcheck::extract
