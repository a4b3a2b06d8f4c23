#include "extract/extract.hpp"

#include <algorithm>
#include <deque>
#include <optional>
#include <utility>

#include "extract/age_moment.hpp"
#include "extract/attribution.hpp"
#include "extract/cents.hpp"
#include "extract/comparison.hpp"
#include "extract/counted.hpp"
#include "extract/elapsed.hpp"
#include "extract/game_statistic.hpp"
#include "extract/lost_currency.hpp"
#include "extract/modality.hpp"
#include "extract/occasion.hpp"
#include "extract/own_dollar.hpp"
#include "extract/presupposition.hpp"
#include "extract/relation.hpp"
#include "extract/resumed_owner.hpp"
#include "extract/revised_here.hpp"
#include "extract/rival.hpp"
#include "extract/role.hpp"
#include "extract/sentence_reader.hpp"
#include "extract/shared_currency.hpp"
#include "extract/speakers.hpp"
#include "extract/story.hpp"
#include "extract/story_day.hpp"
#include "extract/subject.hpp"
#include "extract/superseded.hpp"
#include "extract/tabulation.hpp"
#include "extract/token.hpp"
#include "extract/trend.hpp"
#include "extract/when.hpp"
#include "grammar/bound.hpp"

namespace figcheck::extract {
namespace {

/// How many figures a text of so many bytes is likely to have at most, for articles of common length: an assertion is
/// large and moving it costs.
std::size_t likely_figures(std::size_t bytes) { return std::clamp<std::size_t>(bytes / 128, 4, 32); }

/// Fills in what the figure and its place say. `out` is new.
void read_figure(Assertion& out, const text::Document& document, const Sentence& sentence,
                 const grammar::Figure& figure) {
  out.doc = document.id;
  out.span = figure.span;
  out.figure = slice(document.text, figure.span);
  out.value = figure.value;
  out.interval = figure.interval;
  out.bound = figure.bound;
  out.kind = figure.kind;
  out.unit = figure.unit;
  out.per = figure.per;
  out.published = document.published;
  out.sentence = slice(document.text, sentence.span);
  out.role = figure.role;
  out.rounding = figure.rounding;
  out.sentence_span = sentence.span;
  out.extent = figure.extent;
  out.sentence_index = sentence.index;
}

/// Whether the figure stands in a speaker's phrase: "one official said" counts nobody.
bool speaks(const std::vector<Attribution>& attributions, Span figure) {
  return std::any_of(attributions.begin(), attributions.end(),
                     [&](const Attribution& attribution) { return attribution.speaker.begin == figure.begin; });
}

/// Makes the assertion the antecedent of those that follow; in place, for its strings have room for the next one's.
void remember(std::optional<Antecedent>& antecedent, const Assertion& assertion, std::int32_t index) {
  Antecedent& last = antecedent ? *antecedent : antecedent.emplace();
  last.unit = assertion.unit;
  last.phrase = assertion.counted;
  last.event = assertion.event;
  last.assertion = index;
  last.kind = assertion.kind;
  last.value = assertion.value;
  last.sentence = assertion.sentence_index;
}

/// Gives a number that seemed to count something the unit of the amount before it, where it is another such amount.
void take_amount(Counted& counted, const Sentence& sentence, std::size_t at, const Antecedents& antecedents) {
  const Antecedent& amount = *antecedents.amount;
  const bool latest = !antecedents.count || antecedents.count->assertion < amount.assertion;
  const bool again = counted.unit.empty() && latest && repeats_amount(sentence, at);
  if (!again && (amount.kind != Kind::money || !is_bare_sum(sentence, at))) return;
  counted.kind = amount.kind;
  counted.unit = amount.unit;
  if (again) counted.phrase = amount.phrase;
}

void describe(Assertion& out, const Sentence& sentence, std::string_view text, std::size_t at, const Context& context,
              Speakers& speakers, const StoryDay& story_day, const Occasion& occasion_before, const Deeds& deeds,
              std::int32_t index, Antecedents& antecedents) {
  // "Eleven men fled past two guards. Seven were caught": what is too few to hold them is not what they are part of
  const bool too_few = at == 0 && out.kind == Kind::count && out.value && antecedents.count && antecedents.larger &&
                       antecedents.count->value && *antecedents.count->value < *out.value &&
                       antecedents.larger->value && *antecedents.larger->value >= *out.value;
  const std::optional<Antecedent>& antecedent = too_few ? antecedents.larger : antecedents.of(out.kind);
  Counted counted = find_counted(sentence, text, at, antecedent);
  if (counted.kind == Kind::count && antecedents.amount) take_amount(counted, sentence, at, antecedents);
  out.role = role_in_sentence(sentence, at, counted);
  if (out.value == 1.0 && says(out.figure, "one") && speaks(context.attributions, out.span)) out.role = Role::pronoun;
  if (out.role == Role::assertion && is_game_statistic(sentence, text, at, counted)) out.role = Role::score;
  if (out.role != Role::assertion) return;
  out.relation = counted.relation;
  if (counted.restates) out.restates = antecedent->assertion;
  out.trend = trend_of(sentence, at);
  out.running = is_running(sentence, at);
  out.up_to_now = is_up_to_now(sentence, at, counted);
  out.elapsed = is_elapsed(sentence, at, counted);
  out.superseded = is_superseded(sentence, at, counted);
  if (out.value && (spans_time(sentence, at, counted) || is_sum_reached(sentence, at))) {
    out.bound = Bound::exact;
    out.interval = grammar::interval_of(out.bound, *out.value);
  } else if (denies_bound(sentence, at) && out.value) {
    out.bound = out.bound == Bound::less_than  ? Bound::at_least
                : out.bound == Bound::at_least ? Bound::less_than
                                               : Bound::at_most;
    out.interval = grammar::interval_of(out.bound, *out.value);
  } else {
    // "found 12 men not guilty" acquits them: the event has taken the "not" in
    out.negated = is_negated(sentence, at, counted) && counted.event != "acquit";
  }
  out.hypothetical = is_hypothetical(sentence, at, counted);
  if (out.negated && is_time_gone(sentence, at, counted)) out.negated = false;
  if ((out.negated || out.hypothetical) && is_presupposed(sentence, at, counted)) {
    out.negated = false;
    out.hypothetical = false;
  }
  const DatedAs dated = as_of(sentence, context.times, at, counted.kind, out.published);
  out.as_of = dated.date;
  out.as_of_stated = dated.stated;
  if (out.as_of.empty()) out.as_of = story_day.of(sentence, at, context.times);
  if (counted.kind == Kind::age && out.as_of.empty()) out.moment = moment_of_age(sentence, at);
  out.window = window(sentence, text, context.times, at);
  auto source = speakers.source_of(sentence, context.attributions, out.span, sentence.tokens[at].quoted);
  if (out.as_of.empty() && context.times.empty()) out.as_of = source.told;
  out.source = std::move(source.name);
  out.carrier = std::move(source.carrier);
  if (counted.kind == Kind::count) {
    Occasion occasion = context.occasions.empty() ? occasion_before : context.occasions.of(sentence, at);
    out.event_day = occasion.day;
    out.event_places = std::move(occasion.places);
    if (const Attribution* attribution = covering(context.attributions, out.span))
      out.speaker_places = places_of_speaker(sentence, text, *attribution);
  }
  out.kind = counted.kind;
  out.unit = std::move(counted.unit);
  if (out.kind == Kind::ratio && out.unit.empty()) out.unit = "ratio";
  // A rate of measure is a unit of its own ("barrel per day"); money keeps its currency's code, and what it is per
  // beside it.
  const bool coin = out.kind == Kind::money && !out.unit.empty() && out.unit[0] >= 'a';
  if (!out.per.empty() && (out.kind == Kind::measure || coin) && out.unit.find(" per ") == std::string::npos)
    out.unit += " per " + out.per;
  out.in_a_state = counted.in_a_state;
  out.doer = counted.doer;
  out.counted = std::move(counted.phrase);
  if (const auto subject = subject_of_figure(sentence, at, counted)) {
    out.subject_phrase = slice(text, *subject);
    // "The offer was for eight years": whose that offer is
    const std::string_view owner =
        out.kind == Kind::count || out.kind == Kind::age ? std::string_view() : deeds.owner_of(sentence, *subject);
    if (!owner.empty()) out.subject_phrase = std::string(owner) + ' ' + out.subject_phrase;
  }
  // "the 37-year-old was held": whose clause it is tells nothing of who he is
  const bool unnamed =
      out.kind == Kind::age && sentence.figures[static_cast<std::size_t>(sentence.tokens[at].figure)].attributive;
  if (out.counted.empty() && out.kind != Kind::count && !unnamed) out.counted = out.subject_phrase;
  out.event = std::move(counted.event);
  out.statistic = out.trend != Trend::none ? "change" : std::move(counted.statistic);
  out.modifiers = std::move(counted.modifiers);
  out.subject = std::move(counted.subject);
  out.terms = context.terms;
  out.names = context.names;
  out.years = context.years;
  if (out.kind == Kind::count && !out.unit.empty()) {
    if (antecedents.count && antecedents.count->value && out.value && *antecedents.count->value > *out.value)
      antecedents.larger = antecedents.count;
    remember(antecedents.count, out, index);
  } else if (out.kind != Kind::count && out.kind != Kind::age) {
    remember(antecedents.amount, out, index);
  }
}

/// The reading of one document, while its sentences come in.
class DocumentReader {
 public:
  DocumentReader(CutDocument& document, const Options& options) : cut_(document), options_(options) {
    const text::Document& from = document.document;
    out_.doc = from.id;
    out_.title = from.title;
    out_.outlet = from.outlet;
    out_.author = from.author;
    out_.url = from.url;
    out_.published = from.published;
    out_.published_from = from.published_from;
    out_.time = from.time;
    out_.bytes = from.text.size();
  }

  /// Takes in the next of its sentences that hold what is asked for.
  void take(const ReadSentence& each) {
    const text::Document& document = cut_.document;
    const Sentence& sentence = each.sentence;
    if (!each.asserts && each.dated)
      story_day_.read(sentence, find_times(sentence, document.text, document.published), document.published);
    if (!each.asserts && !options_.all) return;
    // "Raising it costs 4 million marks. The limit is 80 percent. 'A hundred and fifty is the law'": not marks
    for (std::optional<Antecedent>* last : {&antecedents_.count, &antecedents_.larger, &antecedents_.amount})
      if (*last && sentence.index > (*last)->sentence + 1) last->reset();
    // "… in Vardel on Tuesday. Another 44 were wounded."
    if (sentence.index > occasion_sentence_ + 1) occasion_ = {};
    const std::size_t first = out_.assertions.size();
    if (each.asserts) story_day_.read(sentence, each.context.times, document.published);
    // A deed whose sum is told anywhere is mostly told with one: what only counts things tells of none.
    if (each.asserts &&
        std::any_of(sentence.figures.begin(), sentence.figures.end(), [](const grammar::Figure& figure) {
          return figure.role == Role::assertion &&
                 (figure.kind == Kind::money || figure.kind == Kind::duration || figure.kind == Kind::percent);
        }))
      deeds_.read(sentence, document.text);
    tokens_of_.clear();
    std::size_t token = 0;
    for (std::size_t f = 0; f < sentence.figures.size(); ++f) {
      const grammar::Figure& figure = sentence.figures[f];
      if (figure.role != Role::assertion && !options_.all) continue;
      while (token + 1 < sentence.tokens.size() && sentence.tokens[token].figure < static_cast<std::int32_t>(f))
        ++token;
      take_figure(each, figure, token, sentence.tokens[token].figure == static_cast<std::int32_t>(f));
    }
    relate(sentence, tokens_of_, first, coordinations_, out_.assertions);
    compare(sentence, tokens_of_, first, out_.assertions);
  }

  /// The reading, when all sentences have been taken in.
  Reading finish() {
    const std::string_view text = cut_.document.text;
    tabulate(text, out_.assertions);
    name_lost_currency(out_.assertions);
    name_own_dollar(out_.assertions, cut_.document);
    name_cents(out_.assertions, text);
    name_shared_currency(out_.assertions, text);
    keep_only_revised(out_.assertions);
    write_links(out_.assertions);
    if (!out_.assertions.empty()) {
      Story story = story_of(text);
      out_.story = std::move(story.words);
      out_.shingles = std::move(story.signature);
    }
    return std::move(out_);
  }

 private:
  /// `own` says whether the token is the figure's own.
  void take_figure(const ReadSentence& each, const grammar::Figure& figure, std::size_t token, bool own) {
    const text::Document& document = cut_.document;
    std::vector<Assertion>& assertions = out_.assertions;
    if (assertions.empty()) assertions.reserve(likely_figures(document.text.size()));
    read_figure(assertions.emplace_back(), document, each.sentence, figure);
    tokens_of_.push_back(token);
    if (figure.role != Role::assertion || !own) return;
    describe(assertions.back(), each.sentence, document.text, token, each.context, cut_.speakers, story_day_, occasion_,
             deeds_, static_cast<std::int32_t>(assertions.size() - 1), antecedents_);
    if (const Assertion& said = assertions.back(); said.role == Role::assertion) {
      if (!each.context.occasions.empty() && said.kind == Kind::count) {
        occasion_ = {said.event_day, said.event_places};
        occasion_sentence_ = each.sentence.index;
      }
    } else if (!options_.all) {
      assertions.pop_back();
      tokens_of_.pop_back();
    }
  }

  CutDocument& cut_;
  const Options& options_;
  Reading out_;
  StoryDay story_day_;
  std::uint32_t coordinations_ = 0;
  Antecedents antecedents_;
  Deeds deeds_;
  Occasion occasion_;  // of the last sentence that tells one
  std::size_t occasion_sentence_ = 0;
  std::vector<std::size_t> tokens_of_;  // of the sentence's figures
};

/// Reads documents together.
void read_together(std::span<const text::Document> documents, const Options& options, std::vector<Reading>& out) {
  std::deque<CutDocument> cut;
  for (const text::Document& document : documents) cut.emplace_back(document);
  std::vector<DocumentReader> readers;
  readers.reserve(cut.size());
  for (CutDocument& document : cut) readers.emplace_back(document, options);
  SentenceReader sentences(cut, options.all);
  while (const ReadSentence* each = sentences.next()) readers[each->document].take(*each);
  for (DocumentReader& reader : readers) out.push_back(reader.finish());
}

}  // namespace

std::vector<Reading> read(std::span<const text::Document> documents, const Options& options) {
  constexpr std::size_t most_bytes = std::size_t{256} << 10;
  std::vector<Reading> out;
  out.reserve(documents.size());
  while (!documents.empty()) {
    std::size_t count = 0;
    for (std::size_t bytes = 0; count < documents.size() && bytes < most_bytes; ++count)
      bytes += documents[count].text.size();
    read_together(documents.first(count), options, out);
    documents = documents.subspan(count);
  }
  return out;
}

Reading read(const text::Document& document, const Options& options) {
  return std::move(read({&document, 1}, options).front());
}

}  // namespace figcheck::extract
