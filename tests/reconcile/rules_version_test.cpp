// What comes of samples/ is held here as a hash beside the version of the rules. A store keeps what it worked out and
// works it out anew only where that version was raised: a change of the rules without it would leave stores behind.
#include "reconcile/rules_version.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/extract.hpp"
#include "reconcile/quantity.hpp"
#include "text/reader.hpp"

namespace figcheck::reconcile {
namespace {

struct Known {
  int version;
  std::uint64_t hash;
};

/// To be kept up together: the version of rules_version.hpp, and the hash that this test prints.
constexpr Known known{9, 0x31B045A6534D9368};

/// FNV-1a, 64 bits, with an end behind each field, so that "ab" and "c" are not "a" and "bc".
class Hash {
 public:
  void add(std::string_view text) {
    for (const char c : text) add_byte(static_cast<unsigned char>(c));
    add_byte(0xFF);
  }
  /// Six digits of it: the last ones of what was computed may be others on another machine.
  void add(double number) {
    char digits[32];
    std::snprintf(digits, sizeof digits, "%.6g", number == 0 ? 0 : number);
    add(std::string_view(digits));
  }
  void add(const std::optional<double>& number) {
    if (number) {
      add(*number);
    } else {
      add("none");
    }
  }
  void add(const Interval& interval) {
    add(interval.lower);
    add(interval.upper);
  }
  std::uint64_t value() const { return value_; }

 private:
  void add_byte(unsigned char byte) { value_ = (value_ ^ byte) * 0x100000001B3; }

  std::uint64_t value_ = 0xCBF29CE484222325;
};

void add_members(Hash& hash, const std::vector<extract::Reading>& readings, const std::vector<Member>& members) {
  for (const Member& member : members) {
    const extract::Assertion& said = readings[member.reading].assertions[member.assertion];
    hash.add(said.doc);
    hash.add(static_cast<double>(said.span.begin));
    hash.add(said.figure);
    hash.add(said.unit);
    hash.add(said.counted);
    hash.add(said.event);
    hash.add(said.source);
    hash.add(to_iso(said.as_of));
    hash.add(member.fitted);
    hash.add(member.agrees ? "agrees" : "stands against it");
  }
}

std::uint64_t hash_of(const std::vector<extract::Reading>& readings, const Result& result) {
  Hash hash;
  for (const Quantity& quantity : result.quantities) {
    hash.add(quantity.label);
    hash.add(quantity.unit);
    hash.add(to_string(quantity.verdict));
    hash.add(quantity.range);
    hash.add(quantity.estimate);
    hash.add(quantity.severity);
    add_members(hash, readings, quantity.members);
  }
  for (const Finding& finding : result.findings) {
    hash.add(finding.kind);
    add_members(hash, readings, finding.members);
  }
  return hash.value();
}

std::vector<extract::Reading> samples() {
  const std::string folder = FIGCHECK_SOURCE_DIR "/samples";
  std::vector<extract::Reading> readings;
  text::Input input;
  input.paths = {folder};
  text::read_documents(
      input,
      [&](text::Document&& document) {
        // By its name within the folder, wherever that lies.
        if (document.id.starts_with(folder)) document.id.erase(0, folder.size());
        readings.push_back(extract::read(document));
        return true;
      },
      [](const text::Problem&) {});
  return readings;
}

TEST(RulesVersion, IsRaisedWithEachChangeOfWhatComesOfTheSamples) {
  const std::vector<extract::Reading> readings = samples();
  ASSERT_GT(readings.size(), 15U);
  const std::uint64_t hash = hash_of(readings, reconcile(readings));
  char words[32];
  std::snprintf(words, sizeof words, "0x%016llX", static_cast<unsigned long long>(hash));
  EXPECT_TRUE(hash == known.hash && rules_version == known.version)
      << "What comes of samples/ is " << words << " under rules " << rules_version << ", and here stands "
      << known.version << " with another hash or another version. If rules of reading, grouping or judging changed, "
      << "raise rules_version in src/reconcile/rules_version.hpp, unless that was done since the last release; if only "
      << "samples/ changed, leave it. Then write both into `known` in " << __FILE__ << '.';
}

TEST(RulesVersion, WouldNoticeAnotherGroupRangeOrVerdict) {
  const std::vector<extract::Reading> readings = samples();
  const Result result = reconcile(readings);
  const std::uint64_t hash = hash_of(readings, result);
  ASSERT_GT(result.quantities.size(), 2U);

  Result regrouped = result;
  Quantity &from = regrouped.quantities[0], &to = regrouped.quantities[1];
  to.members.push_back(from.members.back());
  from.members.pop_back();
  EXPECT_NE(hash_of(readings, regrouped), hash);

  Result judged = result;
  judged.quantities.front().verdict = Verdict::single;
  EXPECT_NE(hash_of(readings, judged), hash);

  Result ranged = result;
  ranged.quantities.front().range = {1.0, std::nullopt};
  EXPECT_NE(hash_of(readings, ranged), hash);

  Result unfound = result;
  ASSERT_FALSE(unfound.findings.empty());
  unfound.findings.pop_back();
  EXPECT_NE(hash_of(readings, unfound), hash);
}

}  // namespace
}  // namespace figcheck::reconcile
