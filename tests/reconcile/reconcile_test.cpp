#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <map>
#include <random>
#include <set>

#include "reconcile/quantity.hpp"
#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;

/// Members by document and span, so that results of differently ordered inputs can be compared.
struct Summary {
  std::string label, unit, explanation;
  Verdict verdict;
  std::set<std::pair<std::string, std::size_t>> members;
  bool operator==(const Summary&) const = default;
};

std::map<std::string, Summary> summary(const std::vector<Reading>& readings, Selection selection = Selection::picked) {
  std::map<std::string, Summary> by_id;
  for (const Quantity& q : reconcile(readings, fitted_weights(), selection).quantities) {
    Summary s{q.label, q.unit, q.explanation, q.verdict, {}};
    for (const Member& m : q.members)
      s.members.insert({readings[m.reading].doc, readings[m.reading].assertions[m.assertion].span.begin});
    EXPECT_TRUE(by_id.emplace(q.id, s).second) << "two quantities of one id";
  }
  return by_id;
}

/// The verdict of the quantity that holds the first figure of the article.
const Quantity& quantity_of(const Result& result, const std::vector<Reading>& readings, const std::string& doc,
                            std::size_t assertion = 0) {
  for (const Quantity& q : result.quantities) {
    for (const Member& m : q.members) {
      if (readings[m.reading].doc == doc && m.assertion == assertion) return q;
    }
  }
  throw std::logic_error("every assertion must be a member of a quantity");
}

/// A few articles on one flood with figures that agree, differ and change.
std::vector<Reading> flood(std::mt19937& random, std::size_t articles) {
  std::uniform_int_distribution<int> some(1, 9), days(1, 5), pick(0, 4);
  std::vector<Reading> readings;
  for (std::size_t i = 0; i < articles; ++i) {
    std::vector<Assertion> figures;
    const int n = some(random) % 4 + 1;
    for (int k = 0; k < n; ++k) {
      switch (pick(random)) {
        case 0:
          figures.push_back(killed(some(random) * 10));
          break;
        case 1:
          figures.push_back(at_least(count(some(random) * 100, "person", "people", "displace")));
          break;
        case 2:
          figures.push_back(measure(some(random), "kilometer", "length of the breach", 0.5));
          break;
        case 3:
          figures.push_back(money(some(random) * 1e6, "EUR", "damage", "cost"));
          break;
        default:
          figures.push_back(about(count(some(random) * 7, "house", "houses", "destroy")));
          break;
      }
    }
    readings.push_back(article("article-" + std::to_string(i), day(days(random)), std::move(figures)));
    for (int k = 0; k < 64; ++k) readings.back().shingles.push_back(random());
  }
  return readings;
}

TEST(Reconcile, NothingGivesNothing) {
  EXPECT_TRUE(reconcile({}).quantities.empty());
  EXPECT_TRUE(reconcile({article("a", day(1), {})}).quantities.empty());
}

TEST(Reconcile, OneFigureIsSingle) {
  const Result result = reconcile({article("a", day(1), {killed(4)})});
  ASSERT_EQ(result.quantities.size(), 1U);
  EXPECT_EQ(result.quantities[0].verdict, Verdict::single);
  EXPECT_EQ(result.quantities[0].label, "people killed");
  EXPECT_EQ(result.quantities[0].unit, "person");
}

TEST(Reconcile, OneHarmInOtherWordsIsOneQuantity) {
  const std::vector<Reading> readings{article("a", day(1), {count(19500, "child", "children", "deport")}),
                                      article("b", day(1), {count(19500, "child", "children", "abduct")}),
                                      article("c", day(1), {count(19500, "child", "children", "relocate")})};
  EXPECT_EQ(reconcile(readings).quantities.size(), 1U);
}

TEST(Reconcile, KilledAndInjuredAreTwo) {
  const std::vector<Reading> readings{article("a", day(1), {killed(5), count(40, "person", "people", "injure")}),
                                      article("b", day(1), {killed(5), count(40, "person", "people", "wound")})};
  const Result result = reconcile(readings);
  ASSERT_EQ(result.quantities.size(), 2U);
  for (const Quantity& q : result.quantities) EXPECT_EQ(q.verdict, Verdict::consistent);
}

TEST(Reconcile, ACompoundCountsWhatItsLastWordNames) {
  const std::vector<Reading> readings{article("a", day(1), {count(3, "mill worker", "mill workers", "kill")}),
                                      article("b", day(1), {killed(3)}),
                                      article("c", day(1), {count(3, "worker", "workers", "die")})};
  const Result result = reconcile(readings);
  ASSERT_EQ(result.quantities.size(), 1U);
  EXPECT_EQ(result.quantities[0].verdict, Verdict::consistent);
}

TEST(Reconcile, AnArticleWithTwoNumbersSpeaksOfTwoThings) {
  // Had the first article one of the two only, the third could join it.
  Assertion sheds = count(30, "shed", "sheds", "destroy"), homes = count(45, "home", "homes", "destroy");
  const Result result = reconcile({article("a", day(1), {sheds, homes}), article("b", day(1), {sheds}),
                                   article("c", day(1), {homes}), article("d", day(1), {homes})});
  for (const Quantity& quantity : result.quantities) EXPECT_NE(quantity.verdict, Verdict::conflicting);
}

TEST(Reconcile, NoOtherArticleJoinsTwoNumbersThatOneArticleTellsApart) {
  // Two speakers of one article count the dead of two places; what another article says fits both.
  Assertion here = killed(7), there = killed(12);
  here.source = "Ana Prohl";
  here.terms = {"raid", "harbour"};
  there.source = "Kesh police";
  there.terms = {"flood", "valley"};
  const Result result = reconcile({article("a", day(1), {here, there}), article("b", day(1), {at_least(killed(7))}),
                                   article("c", day(2), {killed(12)})});
  for (const Quantity& quantity : result.quantities) EXPECT_NE(quantity.verdict, Verdict::conflicting);
}

TEST(Reconcile, TheWorstComesFirst) {
  const std::vector<Reading> readings{article("a", day(1), {killed(5), count(300, "house", "houses", "destroy")}),
                                      article("b", day(1), {killed(5), count(400, "house", "houses", "destroy")})};
  const Result result = reconcile(readings);
  ASSERT_FALSE(result.quantities.empty());
  EXPECT_EQ(result.quantities.front().verdict, Verdict::conflicting);
  EXPECT_EQ(result.quantities.front().label, "houses destroyed");
}

TEST(Reconcile, NumeralsThatAssertNothingAreNoMembers) {
  Assertion date = killed(2031);
  date.role = Role::date;
  const Result result = reconcile({article("a", day(1), {date, killed(4)})});
  ASSERT_EQ(result.quantities.size(), 1U);
  EXPECT_EQ(result.quantities[0].members.at(0).assertion, 1U);
}

TEST(Reconcile, MembersAreInOrderOfDay) {
  const std::vector<Reading> readings{article("a", day(3), {killed(60)}), article("b", day(1), {killed(40)}),
                                      article("c", day(2), {killed(50)})};
  const Result result = reconcile(readings);
  ASSERT_EQ(result.quantities.size(), 1U);
  std::vector<std::uint32_t> order;
  for (const Member& m : result.quantities[0].members) order.push_back(m.reading);
  EXPECT_THAT(order, ::testing::ElementsAre(1, 2, 0));
}

TEST(ReconcileProperty, EveryAssertionIsInOneQuantity) {
  std::mt19937 random(1);
  for (int round = 0; round < 20; ++round) {
    const std::vector<Reading> readings = flood(random, 8);
    std::set<std::pair<std::uint32_t, std::uint32_t>> seen;
    for (const Quantity& q : reconcile(readings).quantities) {
      for (const Member& m : q.members) ASSERT_TRUE(seen.insert({m.reading, m.assertion}).second);
    }
    std::size_t all = 0;
    for (const Reading& reading : readings) all += reading.assertions.size();
    ASSERT_EQ(seen.size(), all);
  }
}

TEST(ReconcileProperty, OrderOfTheReadingsChangesNothing) {
  std::mt19937 random(2);
  for (int round = 0; round < 20; ++round) {
    std::vector<Reading> readings = flood(random, 10);
    const auto first = summary(readings);
    std::shuffle(readings.begin(), readings.end(), random);
    ASSERT_EQ(summary(readings), first);
  }
}

TEST(ReconcileProperty, ScalingAllMeasuresScalesRangesAndKeepsVerdicts) {
  std::mt19937 random(3);
  std::uniform_int_distribution<int> some(1, 9);
  for (int round = 0; round < 20; ++round) {
    std::vector<Reading> readings, scaled;
    for (int i = 0; i < 6; ++i) {
      const double length = some(random);
      readings.push_back(
          article("a" + std::to_string(i), day(1), {measure(length, "kilometer", "length of the breach", 0.5)}));
      scaled.push_back(
          article("a" + std::to_string(i), day(1), {measure(length * 100, "kilometer", "length of the breach", 50)}));
    }
    const Result one = reconcile(readings), hundred = reconcile(scaled);
    ASSERT_EQ(one.quantities.size(), hundred.quantities.size());
    for (int i = 0; i < 6; ++i) {
      const Quantity& a = quantity_of(one, readings, "a" + std::to_string(i));
      const Quantity& b = quantity_of(hundred, scaled, "a" + std::to_string(i));
      ASSERT_EQ(a.verdict, b.verdict);
      ASSERT_EQ(a.range.lower.has_value(), b.range.lower.has_value());
      if (a.range.lower) {
        ASSERT_NEAR(*a.range.lower * 100, *b.range.lower, 1e-6 * *b.range.lower);
      }
    }
  }
}

TEST(ReconcileProperty, AnotherUnitKeepsVerdicts) {
  std::mt19937 random(4);
  std::uniform_int_distribution<int> some(1, 9);
  for (int round = 0; round < 20; ++round) {
    std::vector<Reading> readings, miles;
    for (int i = 0; i < 6; ++i) {
      const double length = some(random) * 10;
      readings.push_back(
          article("a" + std::to_string(i), day(1), {measure(length, "kilometer", "length of the breach", 0.5)}));
      miles.push_back(article("a" + std::to_string(i), day(1), {measure(length, "mile", "length of the breach", 0.5)}));
    }
    const Result km = reconcile(readings), mi = reconcile(miles);
    for (int i = 0; i < 6; ++i) {
      ASSERT_EQ(quantity_of(km, readings, "a" + std::to_string(i)).verdict,
                quantity_of(mi, miles, "a" + std::to_string(i)).verdict);
    }
  }
}

TEST(ReconcileProperty, ArticlesOfOtherTopicsOfThePressChangeNothing) {
  std::vector<Reading> flood{article("a", day(1), {killed(120), count(45, "house", "houses", "flood")}),
                             article("b", day(2), {killed(127)}), article("c", day(3), {at_least(killed(125))})};
  const auto alone = summary(flood, Selection::press);
  // The same words of another town, and many of them.
  std::vector<Reading> both = flood;
  for (int i = 0; i < 40; ++i) {
    Reading other = article("other" + std::to_string(i), day(1 + i % 9), {killed(120 + i), killed(7)});
    other.story = {"flood", "tarrowby", "river", "dam", "rescue"};
    for (Assertion& figure : other.assertions) {
      figure.names = {"Tarrowby", "Skene"};
      figure.terms = {"flood", "tarrowby", figure.event, figure.unit};
    }
    both.push_back(std::move(other));
  }
  const auto together = summary(both, Selection::press);
  EXPECT_GT(together.size(), alone.size());
  for (const auto& [id, quantity] : alone) {
    ASSERT_TRUE(together.contains(id)) << quantity.label;
    EXPECT_EQ(together.at(id), quantity);
  }
}

TEST(Reconcile, ADaysTollsAreInTheOrderOfTheClockInWhateverOrderTheyCome) {
  std::vector<Reading> readings;
  const auto tell = [&](const std::string& doc, int hour, double toll) {
    readings.push_back(article(doc, day(5), {killed(toll)}));
    readings.back().time = text::TimeOfDay{static_cast<std::int16_t>(60 * hour), 0};
  };
  tell("z-morning", 8, 4);
  tell("m-noon", 12, 12);
  tell("a-evening", 19, 18);
  std::vector<std::size_t> order{0, 1, 2};
  do {
    std::vector<Reading> shuffled;
    for (const std::size_t i : order) shuffled.push_back(readings[i]);
    const Result result = reconcile(shuffled);
    ASSERT_EQ(result.quantities.size(), 1U);
    const Quantity& toll = result.quantities.front();
    EXPECT_EQ(toll.verdict, Verdict::changing);
    std::vector<std::string> docs;
    for (const Member& member : toll.members) docs.push_back(shuffled[member.reading].doc);
    EXPECT_EQ(docs, (std::vector<std::string>{"z-morning", "m-noon", "a-evening"}));
    EXPECT_TRUE(toll.explanation.starts_with("From 4 to 18 in the course of 5 March 2031.")) << toll.explanation;
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST(ReconcileProperty, CopiesOfArticlesChangeNoConflict) {
  std::mt19937 random(5);
  for (int round = 0; round < 20; ++round) {
    std::vector<Reading> readings = flood(random, 6);
    const Result before = reconcile(readings);
    std::vector<Reading> doubled = readings;
    for (Reading copy : readings) {
      copy.doc += "-copy";
      for (Assertion& a : copy.assertions) a.doc = copy.doc;
      doubled.push_back(copy);
    }
    const Result after = reconcile(doubled);
    const auto alarm = [](Verdict v) { return v == Verdict::conflicting || v == Verdict::changing; };
    for (const Reading& reading : readings) {
      for (std::size_t i = 0; i < reading.assertions.size(); ++i) {
        const Verdict was = quantity_of(before, readings, reading.doc, i).verdict;
        const Verdict is = quantity_of(after, doubled, reading.doc, i).verdict;
        ASSERT_EQ(alarm(was), alarm(is)) << reading.doc << ' ' << i;
      }
    }
  }
}

TEST(Reconcile, FortyCopiesAndAMisprintAreOneOriginAndOneMisprint) {
  const auto with = [](double value) {
    Assertion a = killed(value);
    a.span = {17, 19};
    a.sentence_span = {0, 40};
    a.sentence = "The flood killed " + a.figure + " people overnight.";
    return a;
  };
  std::vector<Reading> readings;
  for (int i = 0; i < 40; ++i) {
    readings.push_back(article("paper-" + std::to_string(i), day(1), {with(i == 17 ? 96 : 69)}));
    for (std::uint64_t k = 0; k < 64; ++k) readings.back().shingles.push_back(k * k);
  }
  const Result result = reconcile(readings);
  ASSERT_EQ(result.quantities.size(), 1U);
  const Quantity& quantity = result.quantities[0];
  EXPECT_EQ(quantity.verdict, Verdict::conflicting);
  EXPECT_EQ(quantity.members.size(), 40U);
  for (const Member& member : quantity.members) EXPECT_EQ(member.agrees, readings[member.reading].doc != "paper-17");
  EXPECT_THAT(quantity.explanation, ::testing::HasSubstr("1 origin in 40 articles"));
}

TEST(ReconcileHostile, ThousandsOfEqualFiguresFinish) {
  std::vector<Reading> readings;
  for (int i = 0; i < 2000; ++i) {
    std::vector<Assertion> figures;
    for (int k = 0; k < 10; ++k) figures.push_back(killed(40));
    readings.push_back(article("a" + std::to_string(i), day(1), std::move(figures)));
  }
  std::size_t members = 0;
  for (const Quantity& q : reconcile(readings).quantities) members += q.members.size();
  EXPECT_EQ(members, 20000U);
}

TEST(ReconcileHostile, ThousandsOfDifferentFiguresOfOneKeyFinish) {
  std::vector<Reading> readings;
  for (int i = 0; i < 2000; ++i) {
    std::vector<Assertion> figures;
    for (int k = 0; k < 10; ++k) figures.push_back(killed(i * 10 + k + 1));
    readings.push_back(article("a" + std::to_string(i), day(1), std::move(figures)));
  }
  std::size_t members = 0;
  for (const Quantity& q : reconcile(readings).quantities) members += q.members.size();
  EXPECT_EQ(members, 20000U);
}

TEST(ReconcileHostile, WhatIsNotFiniteAndWhatIsEmptyIsSurvived) {
  constexpr double nan = std::numeric_limits<double>::quiet_NaN(), infinity = std::numeric_limits<double>::infinity();
  std::vector<Assertion> figures;
  for (const double value : {nan, infinity, -infinity, 1e308, -1e308, 0.0, -0.0, 5e-324}) {
    for (const Kind kind :
         {Kind::count, Kind::money, Kind::percent, Kind::ratio, Kind::measure, Kind::duration, Kind::age}) {
      Assertion a;
      a.value = value;
      a.interval = {value, -value};
      a.rounding = value;
      a.kind = kind;
      figures.push_back(a);
      a.unit = "mile";
      a.sentence_span = {7, 7};
      figures.push_back(a);
    }
  }
  std::size_t members = 0;
  for (const Quantity& q : reconcile({article("a", {}, figures), article("b", day(1), figures)}).quantities) {
    members += q.members.size();
    EXPECT_FALSE(q.label.empty());
    EXPECT_GE(q.severity, 0);
    EXPECT_LE(q.severity, 1);
  }
  EXPECT_EQ(members, 2 * figures.size());
}

TEST(Reconcile, APartIsNoneOfSuchAsItsWholeCounts) {
  Assertion civilians = count(156, "civilian", "civilians", "kill");
  civilians.relation = extract::Relation::subset;
  civilians.subset_of = 0;
  const std::vector<Reading> readings{article("a", day(1), {killed(156)}), article("b", day(1), {killed(156)}),
                                      article("c", day(2), {killed(227), civilians})};
  const Result result = reconcile(readings);
  const Quantity& part = quantity_of(result, readings, "c", 1);
  EXPECT_EQ(part.members.size(), 1U);
  EXPECT_NE(part.id, quantity_of(result, readings, "a").id);
}

TEST(Reconcile, WhatStoodStillIsContradictedByAnotherNumberInBetween) {
  const auto held = [](double value) { return count(value, "person", "people", "hold"); };
  const std::vector<Reading> readings{article("a", day(1), {held(10418)}), article("b", day(2), {held(11418)}),
                                      article("c", day(3), {held(10418)}), article("d", day(3), {held(10418)})};
  const Result result = reconcile(readings);
  EXPECT_EQ(quantity_of(result, readings, "b").verdict, Verdict::conflicting);
}

}  // namespace
}  // namespace figcheck::reconcile
