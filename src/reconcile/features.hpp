#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>

#include "reconcile/acquaintance.hpp"
#include "reconcile/claim.hpp"

namespace figcheck::reconcile {

/// What two assertions are compared by; features.def says what each means.
enum class Feature : std::uint8_t {
#define FIGCHECK_FEATURE(name, agreeing, differing, context, meaning) name,
#include "reconcile/features.def"
#undef FIGCHECK_FEATURE
  count
};
inline constexpr std::size_t feature_count = static_cast<std::size_t>(Feature::count);
std::string_view to_string(Feature feature);
/// What the feature means, for a person.
std::string_view meaning_of(Feature feature);

/// The features of a pair, most of them 0 or 1, all within [0, 1]; symmetric.
struct Features {
  std::array<double, feature_count> values{};

  double& operator[](Feature f) { return values[static_cast<std::size_t>(f)]; }
  double operator[](Feature f) const { return values[static_cast<std::size_t>(f)]; }
};

/// Compares claims of one input. Remembers what the lexicon said of a pair of words and
/// what two articles have in common, so one object serves one thread.
class Comparison {
 public:
  explicit Comparison(const Claims& claims) : claims_(claims), acquaintances_(claims) {}

  /// Whether two claims can state one quantity at all: of one base unit, or two currencies with a known rate;
  /// people and people; things of which one names a kind of the other, or that have a value in common. Children and
  /// houses never.
  bool comparable(const Claim& a, const Claim& b) const;

  /// The features of a comparable pair.
  Features features(const Claim& a, const Claim& b) const;

 private:
  enum class Likeness : std::uint8_t { differs, related, same };
  /// How many figures the threads of the two have: 0 for 40 and fewer, 1 for 400 and more, by the logarithm.
  double crowd(const Claim& a, const Claim& b) const;
  Likeness heads(const Claim& a, const Claim& b) const;
  Likeness events(const Claim& a, const Claim& b) const;
  bool related(WordId a, WordId b, bool verbs) const;

  const Claims& claims_;
  mutable std::unordered_map<std::uint64_t, bool> related_nouns_;
  mutable std::unordered_map<std::uint64_t, bool> related_verbs_;
  mutable Acquaintances acquaintances_;
};

}  // namespace figcheck::reconcile
