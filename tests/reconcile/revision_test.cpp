// What texts that tell of an earlier figure make of a quantity: from claims alone, and from the words of articles.
#include "reconcile/revision.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "extract/extract.hpp"
#include "reconcile/explanation.hpp"
#include "reconcile/quantity.hpp"
#include "reconcile/verdict.hpp"
#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;

Assertion pupils(double value) { return count(value, "pupil", "pupils", "attend"); }

Assertion left(Assertion a) {
  a.superseded = true;
  return a;
}

Judgement judged(const std::vector<Reading>& readings) {
  const Claims claims = claims_of(readings);
  std::vector<std::uint32_t> members(claims.list.size());
  for (std::uint32_t i = 0; i < members.size(); ++i) members[i] = i;
  return judge(claims, members);
}

TEST(Revision, OfAFigureInOneArticleIsAChange) {
  const Judgement judgement = judged({article("a", day(1), {left(pupils(40)), pupils(70)})});
  EXPECT_EQ(judgement.verdict, Verdict::changing);
  EXPECT_TRUE(judgement.revised);
  EXPECT_GT(judgement.severity, 0);
  EXPECT_EQ(judgement.range, (Interval{70, 70}));
}

TEST(Revision, IsNoneWhereTheEarlierFigureStillHolds) {
  EXPECT_EQ(judged({article("a", day(1), {left(pupils(40)), pupils(40)})}).verdict, Verdict::single);
  EXPECT_EQ(judged({article("a", day(1), {left(pupils(40))}), article("b", day(1), {pupils(40)})}).verdict,
            Verdict::consistent);
}

TEST(Revision, ExplainsWhoGivesTheEarlierFigure) {
  const auto verdict = [](Date first, Date second) {
    return judged({article("a", first, {pupils(40)}), article("b", second, {left(pupils(40)), pupils(70)})}).verdict;
  };
  EXPECT_EQ(verdict(day(1), day(1)), Verdict::changing);
  EXPECT_EQ(verdict({}, {}), Verdict::changing);
  EXPECT_EQ(verdict({}, day(2)), Verdict::changing);
  EXPECT_EQ(judged({article("a", day(3), {killed(40)}), article("b", day(2), {left(killed(40)), killed(70)})}).verdict,
            Verdict::conflicting)
      << "given after it was left";
}

TEST(Revision, DoesNotExplainAThirdFigure) {
  EXPECT_EQ(judged({article("a", {}, {pupils(55)}), article("b", {}, {left(pupils(40)), pupils(70)})}).verdict,
            Verdict::conflicting);
}

TEST(Revision, OfWhatIsDeniedIsNone) {
  Assertion denied = left(pupils(40));
  denied.negated = true;
  EXPECT_EQ(judged({article("a", day(1), {denied, pupils(70)})}).verdict, Verdict::single);
}

TEST(Revision, IsExplained) {
  const std::vector<Reading> readings = {article("a", day(1), {left(killed(40)), killed(70)})};
  const Claims claims = claims_of(readings);
  const Judgement judgement = judge(claims, {0, 1});
  EXPECT_EQ(explain(claims, {0, 1}, judgement, display_of(claims, {0, 1}, judgement), {0}),
            "An earlier statement put it at 40, and has been revised. 1 figure in 1 article.");
}

/// The verdict on the quantity that a figure of the first text is in.
std::string verdict_on(const std::string& figure, const std::vector<std::pair<std::string, std::string>>& texts) {
  std::vector<Reading> readings;
  for (const auto& [published, text] : texts) {
    text::Document document;
    document.id = std::string(1, static_cast<char>('a' + static_cast<int>(readings.size())));
    document.text = text;
    if (!published.empty()) document.published = date_from_iso(published).value();
    readings.push_back(extract::read(document, {}));
  }
  for (const Quantity& quantity : reconcile(readings).quantities)
    for (const Member& member : quantity.members)
      if (readings[member.reading].assertions[member.assertion].figure == figure)
        return std::string(to_string(quantity.verdict)) + " of " + std::to_string(quantity.members.size());
  return "not read";
}

TEST(Revision, IsReadFromTheWordsOfOneArticle) {
  EXPECT_EQ(verdict_on("six", {{"",
                                "The mayor of Brenholt had earlier confirmed that six divers were killed in the "
                                "lake, but the number is now seven."}}),
            "changing of 2");
  EXPECT_EQ(verdict_on("12", {{"", "Police in Brenholt first said 12 people were hurt, later 15."}}), "changing of 2");
  EXPECT_EQ(verdict_on("$140 million", {{"",
                                         "Norvik raised its initial offer of $140 million for the Brenholt mill to "
                                         "between $155 million and $165 million."}}),
            "changing of 2");
  EXPECT_EQ(verdict_on("15", {{"", "The fire in Brenholt injured 15 people, not 12 as first reported."}}),
            "changing of 2");
  EXPECT_EQ(verdict_on("560", {{"", "The flood in Brenholt killed 560 people, down from an initial estimate of 600."}}),
            "changing of 2");
}

TEST(ElapsedTime, IsReadAcrossArticles) {
  const std::string first = "The envoys of Brenholt have been in talks on the mill strike for eight days.";
  const std::string second = "The envoys of Brenholt have been in talks on the mill strike for nine days.";
  EXPECT_EQ(verdict_on("eight", {{"", first}, {"", second}}), "changing of 2");
  EXPECT_EQ(verdict_on("eight", {{"2031-05-12", first}, {"2031-05-13", second}}), "changing of 2");
}

TEST(Revision, IsReadAcrossArticles) {
  const std::string first = "Six divers were killed in the lake at Brenholt on Sunday, the mayor said.";
  const std::string second =
      "The mayor of Brenholt had earlier confirmed that six divers were killed in the lake on Sunday, but the number "
      "is "
      "now seven.";
  EXPECT_EQ(verdict_on("Six", {{"", first}, {"", second}}), "changing of 3");
  EXPECT_EQ(verdict_on("Six", {{"2031-05-12", first}, {"2031-05-12", second}}), "changing of 3");
}

}  // namespace
}  // namespace figcheck::reconcile
