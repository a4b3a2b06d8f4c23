#include "reconcile/slip.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace figcheck::reconcile {
namespace {

// What part of wrong figures each slip makes, before the numbers are looked at: our order of what a desk tries first.
constexpr double wrong_word = 0.08;       // over the words that it may have been
constexpr double word_lost = 0.04;        // a bare number was a million: also what a wrong grouping looks like
constexpr double factor_ten = 0.05;       // each way
constexpr double factor_hundred = 0.015;  // each way
constexpr double neighbours_swapped = 0.02;
constexpr double others_swapped = 0.004;
constexpr double digit_dropped = 0.03;
constexpr double digit_added = 0.03;
constexpr double digit_mistyped = 0.04;

struct Word {
  std::string_view text;
  double factor;
  bool indian = false;
};
constexpr auto words = std::to_array<Word>({{" thousand", 1e3},
                                            {" lakh", 1e5, true},
                                            {" million", 1e6},
                                            {" crore", 1e7, true},
                                            {" billion", 1e9},
                                            {" trillion", 1e12}});

/// Slips of one kind, which share what the kind makes up.
class Way {
 public:
  Way(std::vector<Slip>& out, const WrittenFigure& figure) : out_(out), figure_(figure) {}
  ~Way() {
    const auto ways = static_cast<double>(out_.size() - first_);
    for (std::size_t i = first_; i < out_.size(); ++i) out_[i].share /= ways;
  }
  Way(const Way&) = delete;
  Way& operator=(const Way&) = delete;

  void add(CauseKind kind, double share, const std::string& digits, std::size_t whole, std::string how) {
    if (whole > 1 && digits.front() == '0') return;  // nobody writes 0366
    const double value = figure_.value_of(digits, whole);
    if (!(value > 0) || value == figure_.value()) return;
    for (std::size_t i = first_; i < out_.size(); ++i)
      if (out_[i].value == value) return;
    out_.push_back({kind, value, share, figure_.with(digits, whole, figure_.word), std::move(how)});
  }

 private:
  std::vector<Slip>& out_;
  const WrittenFigure& figure_;
  std::size_t first_ = out_.size();
};

std::string trimmed(std::string_view word) {
  const std::size_t begin = word.find_first_not_of(" -");
  return begin == std::string_view::npos ? std::string() : std::string(word.substr(begin));
}

/// Million is written for billion more readily than for trillion, and lakh for crore than for either.
constexpr double next_word = 3;

void other_words(std::vector<Slip>& out, const WrittenFigure& f) {
  const bool indian = f.factor == 1e5 || f.factor == 1e7;
  std::vector<Slip> found;
  double weights = 0;
  const auto add = [&](double weight, double share, double value, std::string figure, std::string how) {
    weights += weight;
    found.push_back({CauseKind::magnitude, value, share * weight, std::move(figure), std::move(how)});
  };
  const std::string from = trimmed(f.word);
  const double bare = f.value() / f.factor;
  for (const Word& word : words) {
    if (word.factor == f.factor || (f.factor == 1 && f.whole > 3)) continue;  // who writes 48,000 forgets no word
    // Who counts in lakhs has crores beside them, and millions in what he reads; others have no lakhs.
    if (indian ? !word.indian && word.factor != 1e6 : word.indian && f.factor != 1e6) continue;
    const std::string to = trimmed(word.text);
    const double ratio = word.factor / f.factor;
    const bool next = word.indian == indian && (indian || ratio == 1e3 || ratio == 1e-3);
    if (f.factor == 1) {
      add(1, word_lost, bare * word.factor, f.with(f.digits, f.whole, word.text), "with the word " + to + " put back");
    } else {
      add(next ? next_word : 1, wrong_word, bare * word.factor, f.with(f.digits, f.whole, word.text),
          "with " + to + " for " + from);
    }
  }
  if (f.factor != 1 && !f.spelled) add(1, wrong_word, bare, f.with(f.digits, f.whole, ""), "without the word " + from);
  if (f.factor == 1 && f.whole > 3 && f.digits.size() == f.whole) {
    // Three zeros more or less are the same slip in figures.
    const std::string more = f.digits + "000";
    if (more.size() <= WrittenFigure::most_digits)
      add(1, wrong_word, bare * 1e3, f.with(more, more.size(), ""),
          "with three zeros more: thousands may have been taken for units, or millions for thousands");
    if (f.digits.ends_with("000"))
      add(1, wrong_word, bare / 1e3, f.with(f.digits.substr(0, f.whole - 3), f.whole - 3, ""),
          "with three zeros fewer: units may have been taken for thousands, or thousands for millions");
  }
  for (Slip& slip : found) {
    slip.share /= weights;
    out.push_back(std::move(slip));
  }
}

/// The point moved; zeros are put in where digits run out and dropped where they tell nothing.
void other_point(std::vector<Slip>& out, const WrittenFigure& f) {
  struct Move {
    int places;
    double share;
  };
  for (const auto& [places, share] :
       {Move{1, factor_ten}, Move{-1, factor_ten}, Move{2, factor_hundred}, Move{-2, factor_hundred}}) {
    std::string digits = f.digits;
    std::size_t whole = f.whole;
    if (places > 0) {
      whole += static_cast<std::size_t>(places);
      if (digits.size() < whole) digits.append(whole - digits.size(), '0');
    } else {
      const auto back = static_cast<std::size_t>(-places);
      if (whole <= back) {
        digits.insert(0, back + 1 - whole, '0');
        whole = back + 1;
      }
      whole -= back;
    }
    while (digits.size() > whole && digits.back() == '0') digits.pop_back();
    while (whole > 1 && digits.front() == '0') {
      digits.erase(0, 1);
      --whole;
    }
    if (digits.size() > WrittenFigure::most_digits) continue;
    const bool by_zeros = f.digits.size() == f.whole && digits.size() == whole;
    const std::string count = places == 1 || places == -1 ? "one" : "two";
    std::string how = by_zeros
                          ? "with " + count + (count == "one" ? " zero " : " zeros ") + (places > 0 ? "more" : "fewer")
                          : "with the decimal point " + count + (count == "one" ? " place " : " places ") +
                                (places > 0 ? "further on" : "further back");
    Way(out, f).add(CauseKind::factor_of_ten, f.spelled ? share / 2 : share, digits, whole, std::move(how));
  }
}

void swapped(std::vector<Slip>& out, const WrittenFigure& f) {
  for (const bool neighbours : {true, false}) {
    Way way(out, f);
    for (std::size_t i = 0; i + 1 < f.digits.size(); ++i) {
      const std::size_t from = neighbours ? i + 1 : i + 2, to = neighbours ? i + 2 : f.digits.size();
      for (std::size_t k = from; k < to; ++k) {
        std::string digits = f.digits;
        std::swap(digits[i], digits[k]);
        way.add(CauseKind::transposed, neighbours ? neighbours_swapped : others_swapped, digits, f.whole,
                std::string("with the digits ") + f.digits[i] + " and " + f.digits[k] + " the other way round");
      }
    }
  }
}

void other_digits(std::vector<Slip>& out, const WrittenFigure& f) {
  const std::string_view d = f.digits;
  {
    Way way(out, f);
    for (std::size_t i = 0; i < d.size() && d.size() > 1; ++i) {
      std::string digits(d);
      digits.erase(i, 1);
      const bool doubled = (i > 0 && d[i - 1] == d[i]) || (i + 1 < d.size() && d[i + 1] == d[i]);
      const std::size_t whole = i < f.whole ? f.whole - 1 : f.whole;
      if (whole == 0) continue;
      way.add(CauseKind::digit_added, digit_added, digits, whole,
              std::string("with one ") + d[i] + (doubled ? " where it has two" : " fewer"));
    }
  }
  {
    Way way(out, f);
    for (std::size_t i = 0; i < d.size(); ++i) {
      for (char c = '0'; c <= '9'; ++c) {
        if (c == d[i]) continue;
        std::string digits(d);
        digits[i] = c;
        way.add(CauseKind::digit_mistyped, digit_mistyped, digits, f.whole,
                std::string("with ") + c + " for " + d[i] + " in one place");
      }
    }
  }
  if (d.size() == WrittenFigure::most_digits) return;
  Way way(out, f);
  for (std::size_t i = 0; i <= d.size(); ++i) {
    for (char c = '0'; c <= '9'; ++c) {
      std::string digits(d);
      digits.insert(i, 1, c);
      // At the point the digit may belong to either side.
      if (i <= f.whole)
        way.add(CauseKind::digit_dropped, digit_dropped, digits, f.whole + 1,
                std::string("with a ") + c + " that is missing");
      if (i >= f.whole && f.whole < d.size())
        way.add(CauseKind::digit_dropped, digit_dropped, digits, f.whole,
                std::string("with a ") + c + " that is missing");
    }
  }
}

}  // namespace

std::vector<Slip> slips_of(const WrittenFigure& figure) {
  std::vector<Slip> slips;
  if (figure.digits.empty() || !(figure.value() > 0)) return slips;
  other_words(slips, figure);
  other_point(slips, figure);
  if (!figure.spelled) {
    swapped(slips, figure);
    other_digits(slips, figure);
  }
  // Of two slips with one outcome the likelier is kept; ties by kind.
  std::stable_sort(slips.begin(), slips.end(), [](const Slip& a, const Slip& b) {
    return a.value != b.value ? a.value < b.value : a.share != b.share ? a.share > b.share : a.kind < b.kind;
  });
  slips.erase(std::unique(slips.begin(), slips.end(),
                          [](const Slip& a, const Slip& b) { return std::abs(a.value - b.value) <= 1e-12 * b.value; }),
              slips.end());
  return slips;
}

}  // namespace figcheck::reconcile
