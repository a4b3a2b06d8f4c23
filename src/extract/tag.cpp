#include "extract/tag.hpp"

#include <algorithm>

#include "extract/cue.hpp"
#include "extract/dateline_dash.hpp"
#include "extract/function_word.hpp"
#include "extract/word_form.hpp"

namespace figcheck::extract {
namespace {

using lexicon::Pos;

bool is_letter_start(std::string_view text) {
  if (text.empty()) return false;
  const auto c = static_cast<unsigned char>(text[0]);
  return static_cast<unsigned char>((c | 0x20) - 'a') <= 'z' - 'a' || c >= 0x80;
}
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool ends_with(std::string_view text, std::string_view tail) {
  if (text.size() < tail.size()) return false;
  for (std::size_t i = 0; i < tail.size(); ++i) {
    const char c = text[text.size() - tail.size() + i];
    if ((is_upper(c) ? static_cast<char>(c + 32) : c) != tail[i]) return false;
  }
  return true;
}
bool same_word(std::string_view a, std::string_view b) { return a.size() == b.size() && ends_with(a, b); }

bool is_mark(Tag tag) { return tag >= Tag::comma && tag < Tag::other; }

/// Tags after which a noun group goes on or begins.
bool opens_noun_group(Tag tag) {
  return tag == Tag::determiner || tag == Tag::possessive || tag == Tag::adjective || tag == Tag::preposition ||
         tag == Tag::genitive || tag == Tag::figure || tag == Tag::set_aside;
}

/// In a headline set in title case, most words of an open class are capitalised, so that a capital tells nothing.
bool is_title_case(const Sentence& sentence) {
  int words = 0, capitals = 0;
  for (const Token& token : sentence.tokens) {
    if (!is_letter_start(token.text) || token.figure >= 0 || token.text.size() < 4) continue;
    ++words;
    capitals += token.capitalised;
  }
  const bool closed = !sentence.tokens.empty() && sentence.tokens.back().tag == Tag::stop;
  return (words >= 4 && capitals * 10 >= words * 8) ||
         (words >= 2 && words == capitals && !closed && sentence.tokens.size() > 2);
}

/// Takes over what is known of the word wherever it stands.
void mark_form(Token& token, const WordForm& form) {
  token.word = form.word;
  token.past = form.past;
  token.ing = form.ing;
  token.plural = form.plural;
}

bool is_open_class(Tag tag) { return tag == Tag::noun || tag == Tag::adjective || tag == Tag::verb; }

lexicon::Word word_of(const Token& token) { return known_form(token.text, token.key).word; }

/// Verbs whose past forms are their base form (Quirk et al. 1985, 3.16, class 5A), so that the form alone does not tell
/// them from nouns.
bool is_invariant_verb(std::string_view lemma) {
  static const grammar::WordSet verbs{"bet",  "broadcast", "burst", "cast",   "cost",   "cut",  "forecast",
                                      "hit",  "hurt",      "let",   "put",    "quit",   "set",  "shed",
                                      "shut", "slit",      "split", "spread", "thrust", "upset"};
  return !lemma.empty() && (lemma.back() == 't' || lemma.back() == 'd') && verbs.holds(lemma);
}

Tag by_suffix(const Token& token) {
  if (token.ing || token.past) return Tag::verb;
  if (ends_with(token.text, "ly")) return Tag::adverb;
  if (token.text.find('-') != std::string_view::npos) return Tag::adjective;
  return Tag::noun;
}

bool counts_several(const Sentence& sentence, std::size_t i) {
  const std::int32_t index = sentence.tokens[i].figure;
  if (index < 0) return false;
  const grammar::Figure& figure = sentence.figures[static_cast<std::size_t>(index)];
  return figure.kind == Kind::count && figure.unit.empty() && figure.value != 1.0 && !figure.attributive;
}

/// Whether the words before token i are a plural of papers or data: "the latest figures from the harbour board show",
/// "the board's data show".
bool is_said_of_papers(const Sentence& sentence, std::size_t i) {
  constexpr std::size_t reach = 10;
  for (std::size_t k = i; k > 0 && i - k < reach; --k) {
    const Token& token = sentence.tokens[k - 1];
    if (token.tag == Tag::noun && (token.plural || says(token, "data")) &&
        source_noun(token.word.noun_lemma) == SourceNoun::document)
      return true;
    const bool inside = token.tag == Tag::noun || token.tag == Tag::proper || token.tag == Tag::adjective ||
                        token.tag == Tag::determiner || token.tag == Tag::preposition || token.tag == Tag::genitive;
    if (!inside) return false;
  }
  return false;
}

/// Whether the word at token i ends a clause of its own that began behind a comma or a quotation, and can be its verb
/// of saying: "…, the governor fears."
bool ends_as_saying(const Sentence& sentence, std::size_t i) {
  constexpr std::size_t longest = 7;
  const auto& tokens = sentence.tokens;
  if (i + 1 < tokens.size() && tokens[i + 1].tag != Tag::stop && tokens[i + 1].tag != Tag::comma) return false;
  if (!is_saying_verb(tokens[i].word.verb_lemma) && tokens[i].word.verb_lemma != "show") return false;
  for (std::size_t k = i; k > 1 && i - k < longest; --k) {
    const Tag tag = tokens[k - 1].tag;
    if (tag == Tag::comma || tag == Tag::close_quote) return k < i;
    if (tag != Tag::noun && tag != Tag::proper && tag != Tag::adjective && tag != Tag::determiner &&
        tag != Tag::possessive && tag != Tag::genitive)
      return false;
  }
  return false;
}

/// Whether the comma before token i closes a relative or participial clause set between commas.
bool closes_aside(const Sentence& sentence, std::size_t i) {
  constexpr std::size_t longest = 12;
  const auto& tokens = sentence.tokens;
  for (std::size_t k = i - 1; k > 1 && i - k < longest; --k) {
    if (tokens[k - 1].tag == Tag::wh) return tokens[k - 2].tag == Tag::comma;
    if (tokens[k - 2].tag == Tag::comma)
      return k > 2 && tokens[k - 3].tag == Tag::noun && tokens[k - 1].tag == Tag::verb &&
             (tokens[k - 1].past || tokens[k - 1].ing);
  }
  return false;
}

/// Chooses between the parts of speech that WordNet allows, by the tag before and the word after.
Tag by_context(const Sentence& sentence, std::size_t i, Tag previous) {
  const Token& token = sentence.tokens[i];
  const std::uint8_t pos = token.word.pos;
  if (pos == 0) return by_suffix(token);
  const bool noun = pos & Pos::noun, verb = pos & Pos::verb, adjective = pos & Pos::adjective,
             adverb = pos & Pos::adverb;
  // "Dunlow's cut 40 jobs": behind a genitive, but right before a number, a past tense is no noun that it owns
  if (verb && previous == Tag::genitive && i > 1 && sentence.tokens[i - 2].tag == Tag::proper &&
      i + 1 < sentence.tokens.size() && sentence.tokens[i + 1].tag == Tag::figure &&
      (token.past || is_invariant_verb(token.word.verb_lemma)))
    return Tag::verb;
  // "the military said": what a determiner opens has a noun, and here it can only be this word
  const bool closes_group = [&] {
    if (i + 1 >= sentence.tokens.size()) return true;
    const Token& next = sentence.tokens[i + 1];
    if (next.tag != Tag::other || next.figure >= 0 || (next.function && !next.capitalised)) return true;
    // "the firm expects"
    if (token.word.noun_class == lexicon::NounClass::group && ends_with(next.text, "s")) {
      const std::string_view saying = word_of(next).verb_lemma;
      return is_saying_verb(saying) && !same_word(next.text, saying);
    }
    // "the military told reporters"
    if (token.word.noun_class == lexicon::NounClass::group) {
      const WordForm& form = known_form(next.text, next.key);
      return form.past && is_saying_verb(form.word.verb_lemma);
    }
    if (token.word.noun_class != lexicon::NounClass::person) return false;
    const WordForm& form = known_form(next.text, next.key);
    // "the owner insists": no comparative
    if (ends_with(token.text, "er") && is_saying_verb(form.word.verb_lemma) &&
        !same_word(next.text, form.word.verb_lemma))
      return true;
    if (!form.past) return false;
    // "the owner told us" is no comparative; "an executive involved in the deal": a participle with an adverbial
    return ends_with(token.text, "er") ||
           (i + 2 < sentence.tokens.size() && sentence.tokens[i + 2].function == Tag::preposition);
  }();
  if (noun && adjective && closes_group && !token.past && !token.ing &&
      (previous == Tag::determiner || previous == Tag::possessive || previous == Tag::genitive ||
       (previous == Tag::proper && token.word.noun_class == lexicon::NounClass::group)))
    return Tag::noun;
  if (!verb) {
    // "40 divers", "12 marines": what a number counts is no adjective
    if (noun && adjective && token.word.plural_noun && previous == Tag::figure) return Tag::noun;
    // "a police chief said", "a long-time insider.", "the coastal military chief said"
    const auto behind_determiner = [&] {
      constexpr std::size_t longest = 3;
      std::size_t k = i - 1;
      while (k > 0 && i - k < longest && sentence.tokens[k - 1].tag == Tag::adjective) --k;
      return k > 0 && sentence.tokens[k - 1].tag == Tag::determiner;
    };
    const bool modified = previous == Tag::noun || (previous == Tag::adjective && i > 1 && behind_determiner());
    if (noun && adjective && closes_group && modified && token.word.noun_class == lexicon::NounClass::person &&
        !(i + 1 < sentence.tokens.size() && says(sentence.tokens[i + 1], "with")))  // "a person familiar with it"
      return Tag::noun;
    if (noun && adjective) return token.word.dominant == Pos::noun ? Tag::noun : Tag::adjective;
    if (noun) return Tag::noun;
    if (adjective) return Tag::adjective;
    return Tag::adverb;
  }
  const bool next_opens_object = [&] {
    if (i + 1 >= sentence.tokens.size()) return false;
    const Token& next = sentence.tokens[i + 1];
    const auto function = next.function;
    return next.figure >= 0 || (function && (*function == Tag::determiner || *function == Tag::possessive ||
                                             *function == Tag::pronoun || *function == Tag::conjunction));
  }();
  if (!noun && !adjective && !adverb) return Tag::verb;
  // "finance chief Ana Prohl", "…, harbour staff said": the title before a name, the place before a staff
  if (noun && !token.past && !token.ing && i + 2 < sentence.tokens.size() && !sentence.headline &&
      !sentence.tokens[i + 1].capitalised) {
    const lexicon::NounClass next = word_of(sentence.tokens[i + 1]).noun_class;
    if ((next == lexicon::NounClass::person && sentence.tokens[i + 2].capitalised) ||
        (next == lexicon::NounClass::group && previous == Tag::comma))
      return Tag::noun;
  }
  // "monitors at the group say": one has a say, but nouns do not stand behind others so; "a crowd that staff put at
  // 250"
  // "sources close to the talks"
  if (says(token, "close") && previous == Tag::noun && i + 2 < sentence.tokens.size() &&
      says(sentence.tokens[i + 1], "to") && sentence.tokens[i + 2].function == Tag::determiner)
    return Tag::adjective;
  if (says(token, "show") && (next_opens_object || ends_as_saying(sentence, i)) && is_said_of_papers(sentence, i))
    return Tag::verb;
  if (((says(token, "say") || says(token, "tell")) && previous != Tag::determiner && previous != Tag::possessive &&
       previous != Tag::adjective) ||
      (says(token, "put") && (previous == Tag::noun || previous == Tag::proper) && i + 1 < sentence.tokens.size() &&
       says(sentence.tokens[i + 1], "at")))
    return Tag::verb;
  // "rings and watches worth", "goods valued at": what has a worth is a thing
  if (noun && !token.past && !token.ing && i + 1 < sentence.tokens.size() &&
      (says(sentence.tokens[i + 1], "worth") || says(sentence.tokens[i + 1], "valued")))
    return Tag::noun;
  const bool base_form = same_word(token.text, token.word.verb_lemma);
  if (base_form && (previous == Tag::modal || previous == Tag::to || previous == Tag::do_)) return Tag::verb;
  if (previous == Tag::pronoun) return Tag::verb;
  if (previous == Tag::to && !token.past && !token.ing && noun) return Tag::noun;
  // "burly guard Ana Prohl": the title before a name, where no plural stands that it could agree with as a verb
  if (noun && base_form && i + 1 < sentence.tokens.size() && sentence.tokens[i + 1].capitalised &&
      !sentence.tokens[i + 1].function && !sentence.headline && token.word.noun_class == lexicon::NounClass::person &&
      (previous == Tag::verb || previous == Tag::adjective || previous == Tag::stop || previous == Tag::comma))
    return Tag::noun;
  // "the register, which few know, lists 19 wells"
  if (previous == Tag::comma && noun && closes_aside(sentence, i) && next_opens_object && ends_with(token.text, "s") &&
      !same_word(token.text, token.word.verb_lemma))
    return Tag::verb;
  if ((previous == Tag::be || previous == Tag::have) && is_invariant_verb(token.word.verb_lemma)) return Tag::verb;
  if (previous == Tag::be || previous == Tag::have)
    return token.past || token.ing ? Tag::verb : (adjective ? Tag::adjective : (noun ? Tag::noun : Tag::verb));
  if (previous == Tag::stop && noun && !token.past && !token.ing) return Tag::noun;  // news has few imperatives
  // "the bridge, which cost $9m", "a storm that hit 12 villages"
  const bool relative = i > 0 && (previous == Tag::wh || (i > 1 && says(sentence.tokens[i - 1], "that") &&
                                                          sentence.tokens[i - 2].tag == Tag::noun));
  if (next_opens_object && is_invariant_verb(token.word.verb_lemma) &&
      (previous == Tag::noun || previous == Tag::proper || relative ||
       (previous == Tag::comma && sentence.tokens[i + 1].figure >= 0)))
    return Tag::verb;
  // "the drug cut deaths by", "the bank cut rates to": a plural behind it is its object, not the end of a compound
  if ((previous == Tag::noun || previous == Tag::proper) && is_invariant_verb(token.word.verb_lemma) &&
      i + 2 < sentence.tokens.size() && (says(sentence.tokens[i + 2], "by") || says(sentence.tokens[i + 2], "to")) &&
      word_of(sentence.tokens[i + 1]).plural_noun)
    return Tag::verb;
  // "the pill cut cholesterol 61 percent"
  if ((previous == Tag::noun || previous == Tag::proper) && says(token, "cut")) {
    for (std::size_t k = i + 2; k < sentence.tokens.size() && k <= i + 3; ++k) {
      const std::int32_t index = sentence.tokens[k].figure;
      if (index >= 0) {
        if (sentence.figures[static_cast<std::size_t>(index)].kind == Kind::percent) return Tag::verb;
        break;
      }
    }
  }
  // "on the ground": no participle of grinding
  if (token.past && noun && token.word.dominant == Pos::noun &&
      (previous == Tag::determiner || previous == Tag::possessive || previous == Tag::genitive))
    return Tag::noun;
  if (token.past) return Tag::verb;  // participles before a noun stay verbs; the noun phrase knows them by `past`
  if (token.ing) {
    if (!noun) return Tag::verb;
    if (previous == Tag::determiner || previous == Tag::adjective || previous == Tag::possessive ||
        previous == Tag::genitive)
      return Tag::noun;
    return next_opens_object || token.word.dominant == Pos::verb ? Tag::verb : Tag::noun;
  }
  // "Three die in fire": behind a number above one, a word that is mostly a verb and no plural is no noun that it
  // counts
  if (base_form && previous == Tag::figure && i > 0 && counts_several(sentence, i - 1) && !token.word.plural_noun &&
      token.word.dominant == Pos::verb && closes_group)
    return Tag::verb;
  // "50 shillings now costs 90"
  if (i > 0 && sentence.tokens[i - 1].tag == Tag::adverb && next_opens_object && ends_with(token.text, "s") &&
      !same_word(token.text, token.word.verb_lemma))
    return Tag::verb;
  if (opens_noun_group(previous)) {
    if (!noun) return adjective ? Tag::adjective : Tag::verb;
    return adjective && token.word.dominant == Pos::adjective ? Tag::adjective : Tag::noun;
  }
  if (noun && (previous == Tag::noun || previous == Tag::proper) && i > 0) {
    // "the gangs now hold 30": the adverb stands between the verb and its subject
    std::size_t behind = i - 1;
    while (behind > 0 && (sentence.tokens[behind].tag == Tag::adverb || sentence.tokens[behind].tag == Tag::negation))
      --behind;
    const Token& before = sentence.tokens[behind];
    if (behind < i - 1 && base_form && before.plural && next_opens_object) return Tag::verb;
    // "nations share the cost", "the rebels attack": a bare verb form agrees with a plural, an -s form with a singular
    const bool s_form = ends_with(token.text, "s") && !same_word(token.text, token.word.verb_lemma);
    const bool many = before.plural && before.tag == Tag::noun;
    if (many && !s_form && token.word.dominant != Pos::noun) return Tag::verb;
    // "a Kell school that burnt" is no verb before a clause, but "Norvik estimate that" is, and "Rovers face a ban"
    const bool clause = i + 1 < sentence.tokens.size() && sentence.tokens[i + 1].function == Tag::conjunction;
    const bool agrees = before.tag != Tag::proper ? (many ? !s_form : s_form)
                                                  : !clause || s_form || before.plural || says(token, "show") ||
                                                        is_saying_verb(token.word.verb_lemma);
    if (next_opens_object && agrees) return Tag::verb;
    if (s_form && (!before.plural || next_opens_object) && token.word.dominant == Pos::verb) return Tag::verb;
    if (((many ? !s_form : s_form) || is_invariant_verb(token.word.verb_lemma)) && ends_as_saying(sentence, i))
      return Tag::verb;
    return Tag::noun;
  }
  // "may detain suspects for", "gusts fanned blazes": no two finite verbs stand side by side; "dens and tunnels for"
  if (noun && token.word.plural_noun && !base_form &&
      (previous == Tag::verb || (previous == Tag::coordinator && !next_opens_object && i > 1 &&
                                 sentence.tokens[i - 2].tag == Tag::noun && sentence.tokens[i - 2].plural)))
    return Tag::noun;
  switch (token.word.dominant) {
    case Pos::verb:
      return Tag::verb;
    case Pos::adjective:
      return Tag::adjective;
    case Pos::adverb:
      return Tag::adverb;
    default:
      return noun ? Tag::noun : Tag::verb;
  }
}

/// What names of companies and institutions end in: the legal forms of ISO 20275 that English papers write, and what
/// such names say that they are (WordNet 3.0, below business.n.01 and institution.n.01).
bool closes_company_name(std::string_view word) {
  constexpr std::string_view words[] = {
      "AG",        "Airlines", "Airways", "Bancorp", "Bank",  "Brands",   "Capital", "Co",           "College",
      "Company",   "Corp",     "Energy",  "Foods",   "Group", "Holdings", "Inc",     "Ltd",          "Industries",
      "Insurance", "LLC",      "Limited", "Motors",  "NV",    "Oil",      "PLC",     "Partners",     "Pharmaceuticals",
      "Power",     "Railways", "SA",      "SE",      "Steel", "Stores",   "Systems", "Technologies", "University",
      "plc"};
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// Whether a capitalised word at the start of a sentence, where every word is capitalised, is a name all the same.
bool is_name_at_start(const Sentence& sentence, std::size_t i) {
  const Token& token = sentence.tokens[i];
  if (token.word.pos == 0) return true;
  if (i + 1 >= sentence.tokens.size()) return false;
  const Token& next = sentence.tokens[i + 1];
  // "Gallop Foods", "Tulip Inc"
  if (next.capitalised && closes_company_name(next.text)) return true;
  // "Gallop said": what can be no noun cannot be the subject of a verb, unless it is a name
  if ((token.word.pos & Pos::noun) == 0 && !token.past && !token.ing && (token.word.pos & Pos::adverb) == 0) {
    const lexicon::Word after = word_of(next);
    const auto function = next.function;
    if ((function && (*function == Tag::have || *function == Tag::be || *function == Tag::verb)) ||
        (!after.verb_lemma.empty() && !same_word(after.verb_lemma, next.text) && ends_with(next.text, "ed")))
      return true;
  }
  // "Norland has said": a place that stands alone as a subject
  if (token.word.noun_class == lexicon::NounClass::location && token.word.pos == Pos::noun && !token.plural) {
    const auto function = next.function;
    if (next.tag == Tag::genitive || (function && (*function == Tag::have || *function == Tag::be ||
                                                   *function == Tag::modal || *function == Tag::verb)))
      return true;
    const lexicon::Word after = word_of(next);
    if (!function && !next.capitalised && !after.verb_lemma.empty() && !same_word(after.verb_lemma, next.text))
      return true;
  }
  // "Lena Roth", "Florence Hale": a place's name that goes on is a name, whoever's
  if (token.word.noun_class == lexicon::NounClass::location && token.word.pos == Pos::noun && !token.plural &&
      next.capitalised && !next.function)
    return true;
  // "Robert Hale said": a noun that no one capitalises in mid-sentence, followed by a capital
  return next.capitalised && !next.function && !token.plural && token.word.noun_class == lexicon::NounClass::person &&
         token.word.dominant == Pos::noun;
}

}  // namespace

void tag(Sentence& sentence) {
  auto& tokens = sentence.tokens;
  for (Token& token : tokens) {
    if (is_mark(token.tag) || token.tag == Tag::genitive) continue;  // no list has one
    if (token.tag != Tag::other || !is_letter_start(token.text)) {
      token.function = function_word(token.text);
      sentence.cues |= cues_of(token.key);
      if (token.tag == Tag::set_aside) sentence.cues |= counts_back;
      continue;
    }
    const WordForm& form = known_form(token.text, token.key);
    token.function = form.function;
    sentence.cues |= form.cues;
    if (!form.function || is_open_class(*form.function)) mark_form(token, form);
    // "iPad", "eBay": a capital within makes a name, too
    token.capitalised = is_upper(token.text[0]) ||
                        (token.text.size() > 2 && is_upper(token.text[1]) && !is_upper(token.text[2])) ||
                        (token.text.size() > 1 && static_cast<unsigned char>(token.text[0]) == 0xC3 &&
                         static_cast<unsigned char>(token.text[1]) < 0x9F);
  }
  sentence.headline = is_title_case(sentence);
  Tag previous = Tag::stop;
  bool start = true;  // nothing but marks so far in this sentence or quotation
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    Token& token = tokens[i];
    if (token.tag == Tag::other && is_letter_start(token.text)) {
      // complex prepositions (Quirk et al. 1985, 9.10-9.12)
      const bool before_to = i + 1 < tokens.size() && says(tokens[i + 1], "to");
      if ((says(token, "according") && before_to) ||
          (says(token, "compared") && previous != Tag::be && previous != Tag::have &&
           (before_to || (i + 1 < tokens.size() && says(tokens[i + 1], "with"))))) {
        token.tag = previous = Tag::preposition;
        start = false;
        continue;
      }
      const auto function = token.function;
      const bool acronym = token.text.size() > 1 && is_upper(token.text[0]) && is_upper(token.text[1]);
      // A modal begins no name and is no capitalised word but where a sentence begins: "sales in May were"
      const bool month = function && *function == Tag::modal && token.capitalised && !start && !sentence.headline;
      // "the First War I soldiers": a Roman numeral behind the name of a war
      const bool numeral = token.text == "I" && previous == Tag::proper && says(tokens[i - 1], "war");
      if (numeral) {
        token.tag = Tag::proper;
      } else if (function && !month && !(acronym && *function == Tag::pronoun)) {
        token.tag = *function;
      } else {
        if (function && !is_open_class(*function)) mark_form(token, known_form(token.text, token.key));
        const bool name = token.capitalised && (sentence.headline ? token.word.pos == 0
                                                : start           ? acronym || is_name_at_start(sentence, i)
                                                                  : true);
        token.tag = name ? Tag::proper : by_context(sentence, i, previous);
      }
    }
    const bool dateline = token.tag == Tag::dash && closes_dateline(sentence, i);
    if (token.tag == Tag::open_quote || token.tag == Tag::colon || (token.tag == Tag::stop && i > 0) || dateline) {
      start = true;
    } else if (!is_mark(token.tag)) {
      start = false;
    }
    if (token.tag == Tag::verb && is_invariant_verb(token.word.verb_lemma)) token.past = true;
    // "an overcrowded ferry", "a stolen watch": what a participle behind an article modifies is a noun
    const bool modifier = token.tag == Tag::verb && token.past && i > 0 &&
                          (says(tokens[i - 1], "a") || says(tokens[i - 1], "an") || previous == Tag::possessive);
    // "according to tax figures": this "to" leads to a noun
    const bool complex = token.tag == Tag::to && i > 0 && tokens[i - 1].tag == Tag::preposition &&
                         (says(tokens[i - 1], "according") || says(tokens[i - 1], "compared"));
    if (token.tag != Tag::adverb && token.tag != Tag::negation && token.tag != Tag::other)
      previous = modifier ? Tag::adjective : complex ? Tag::preposition : dateline ? Tag::stop : token.tag;
  }
}

}  // namespace figcheck::extract
