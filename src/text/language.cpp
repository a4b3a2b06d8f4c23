#include "text/language.hpp"

#include <cld2/public/compact_lang_det.h>

#include <algorithm>
#include <array>

#include "text/utf8.hpp"

namespace figcheck::text {
namespace {

// How much is looked at: first for English words, then by the detector, at the beginning and in the middle.
constexpr std::size_t glance = 700;
constexpr std::size_t sample = 3000;

// The detector has to have seen this many bytes of letters and spaces, this sure, and next to no English.
constexpr int least_bytes = 240;
constexpr int least_percent = 80;
constexpr int most_english = 8;

/// Whether a word is one of the commonest of English (the first in Kučera and Francis's count of the Brown corpus,
/// 1967) that is no common word of another language in Latin letters.
bool is_english_word(std::string_view word) {
  for (const std::string_view each : {"the", "of", "and", "that", "with", "said", "which", "were", "from", "their"}) {
    if (word == each) return true;
  }
  return false;
}

/// Whether a text begins in English: one word in twelve, and two different ones, tell it.
bool begins_in_english(std::string_view text) {
  text = text.substr(0, glance);
  std::size_t words = 0;
  std::size_t english = 0;
  std::string_view first;
  bool different = false;
  for (std::size_t at = 0; at < text.size();) {
    while (at < text.size() && !is_ascii_letter(text[at]) && static_cast<unsigned char>(text[at]) < 0x80) ++at;
    const std::size_t begin = at;
    while (at < text.size() && (is_ascii_letter(text[at]) || static_cast<unsigned char>(text[at]) >= 0x80)) ++at;
    if (begin == at) break;
    ++words;
    const std::string_view word = text.substr(begin, at - begin);
    if (!is_english_word(word)) continue;
    ++english;
    if (first.empty()) first = word;
    different = different || word != first;
  }
  return different && 12 * english >= words;
}

/// Valid UTF-8 from `at` on, at most `sample` bytes.
std::string_view sample_at(std::string_view text, std::size_t at) {
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
  text = text.substr(std::min(at, text.size()), sample);
  return text.substr(0, first_invalid(text));
}

std::string name_of(CLD2::Language language) {
  std::string name = CLD2::LanguageName(language);
  for (std::size_t i = 1; i < name.size(); ++i) {
    if (is_ascii_upper(name[i]) && is_ascii_letter(name[i - 1])) name[i] = static_cast<char>(name[i] - 'A' + 'a');
  }
  return name;
}

/// The language of a sample, if it is surely not English.
CLD2::Language foreign(std::string_view part) {
  std::array<CLD2::Language, 3> languages{};
  std::array<int, 3> percents{};
  int bytes = 0;
  bool reliable = false;
  CLD2::DetectLanguageSummary(part.data(), static_cast<int>(part.size()), true, languages.data(), percents.data(),
                              &bytes, &reliable);
  int english = 0;
  for (std::size_t i = 0; i < languages.size(); ++i) {
    if (languages[i] == CLD2::ENGLISH) english = percents[i];
  }
  // Latin stands for names and terms, "unknown" for anything.
  const bool named = languages[0] != CLD2::ENGLISH && languages[0] != CLD2::UNKNOWN_LANGUAGE &&
                     languages[0] != CLD2::TG_UNKNOWN_LANGUAGE && languages[0] != CLD2::LATIN;
  const bool sure = reliable && bytes >= least_bytes && percents[0] >= least_percent && english <= most_english;
  return named && sure ? languages[0] : CLD2::UNKNOWN_LANGUAGE;
}

}  // namespace

std::string foreign_language(std::string_view text) {
  if (begins_in_english(text)) return {};
  const CLD2::Language language = foreign(sample_at(text, 0));
  if (language == CLD2::UNKNOWN_LANGUAGE) return {};
  // A text that only begins in another language is read.
  if (text.size() > 3 * sample) {
    const std::string_view middle = sample_at(text, text.size() / 2);
    if (begins_in_english(middle) || foreign(middle) == CLD2::UNKNOWN_LANGUAGE) return {};
  }
  return name_of(language);
}

}  // namespace figcheck::text
