#include "store/assertions.hpp"

#include "extract/extract.hpp"
#include "store/documents.hpp"
#include "store_with_run.hpp"

namespace figcheck::store {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

text::Document story() {
  return {
      "ferry.txt",
      "OSTRELL, March 3, 2024 - At least 14 people drowned when a ferry sank off Ostrell, police said. Nearly 170 were "
      "aboard, of whom 163 were rescued. Of the eight missing, three are children. Fares rose 5% to $8.80. It may "
      "take up to 20 days, and dozens of boats, to raise the 40-metre ship. No more than 12 barrels a day leaked.",
      "Ferry sinks",
      "Tavash Post",
      "",
      "",
      Date{2024, 3, 3},
      text::DateOrigin::dateline};
}

class AssertionsTest : public OnBothStores {
 protected:
  std::int64_t put(const text::Document& document) {
    return committed([&](Transaction& transaction) { return put_document(transaction, document, run()).id; });
  }
  std::int64_t put(std::int64_t document, const std::vector<extract::Assertion>& assertions) {
    return committed([&](Transaction& transaction) { return put_assertions(transaction, document, assertions); });
  }
};
FIGCHECK_ON_BOTH_DATABASES(AssertionsTest);

void expect_same(const extract::Assertion& a, const extract::Assertion& b) {
  EXPECT_EQ(a.doc, b.doc);
  EXPECT_EQ(a.span, b.span);
  EXPECT_EQ(a.sentence_span, b.sentence_span);
  EXPECT_EQ(a.figure, b.figure);
  EXPECT_EQ(a.value, b.value);
  EXPECT_EQ(a.interval, b.interval);
  EXPECT_EQ(a.bound, b.bound);
  EXPECT_EQ(a.kind, b.kind);
  EXPECT_EQ(a.unit, b.unit);
  EXPECT_EQ(a.per, b.per);
  EXPECT_EQ(a.counted, b.counted);
  EXPECT_EQ(a.event, b.event);
  EXPECT_EQ(a.source, b.source);
  EXPECT_EQ(a.as_of, b.as_of);
  EXPECT_EQ(a.published, b.published);
  EXPECT_EQ(a.window, b.window);
  EXPECT_EQ(a.relation, b.relation);
  EXPECT_EQ(a.trend, b.trend);
  EXPECT_EQ(a.statistic, b.statistic);
  EXPECT_EQ(a.negated, b.negated);
  EXPECT_EQ(a.hypothetical, b.hypothetical);
}

TEST_P(AssertionsTest, ComeBackInOrderWithTheFieldsThatAreStored) {
  const text::Document document = story();
  const std::vector<extract::Assertion> read = extract::read(document).assertions;
  ASSERT_GE(read.size(), 8U);
  const std::int64_t id = put(document);
  EXPECT_EQ(put(id, read), static_cast<std::int64_t>(read.size()));
  const std::vector<extract::Assertion> stored = assertions_of(database(), id);
  ASSERT_THAT(stored, SizeIs(read.size()));
  for (std::size_t i = 0; i < read.size(); ++i) expect_same(stored[i], read[i]);
}

TEST_P(AssertionsTest, EveryFieldOfOneComesBack) {
  extract::Assertion one;
  one.doc = "ferry.txt";
  one.published = Date{2024, 3, 3};
  one.span = {100, 110};
  one.sentence_span = {90, 200};
  one.figure = "1.5 million";
  one.value = 1.5e6;
  one.interval = {1.45e6, std::nullopt};
  one.bound = Bound::more_than;
  one.kind = Kind::money;
  one.unit = "USD";
  one.per = "day";
  one.counted = "fares";
  one.event = "rise";
  one.source = "lake guard";
  one.as_of = Date{2024, 2, 0};
  one.window = "since 2022-02";
  one.relation = extract::Relation::subset;
  one.trend = extract::Trend::down;
  one.statistic = "average";
  one.negated = true;
  one.hypothetical = true;
  extract::Assertion none;
  none.doc = one.doc;
  none.published = one.published;
  const std::int64_t id = put(story());
  put(id, {one, none});
  const std::vector<extract::Assertion> stored = assertions_of(database(), id);
  ASSERT_THAT(stored, SizeIs(2));
  expect_same(stored[0], one);
  expect_same(stored[1], none);
}

TEST_P(AssertionsTest, AreReplacedByThoseThatAreRead) {
  const std::vector<extract::Assertion> read = extract::read(story()).assertions;
  const std::int64_t id = put(story());
  put(id, read);
  put(id, read);
  EXPECT_THAT(assertions_of(database(), id), SizeIs(read.size()));
  put(id, {read[2]});
  EXPECT_THAT(assertions_of(database(), id), SizeIs(1));
  put(id, {});
  EXPECT_THAT(assertions_of(database(), id), IsEmpty());
}

TEST_P(AssertionsTest, OfAReplacedDocumentStay) {
  text::Document document = story();
  const std::int64_t old = put(document);
  put(old, extract::read(document).assertions);
  document.text += " Two died.";
  const std::int64_t corrected = put(document);
  put(corrected, extract::read(document).assertions);
  EXPECT_GT(assertions_of(database(), corrected).size(), assertions_of(database(), old).size());
  EXPECT_GE(assertions_of(database(), old).size(), 8U);
}

TEST_P(AssertionsTest, NumeralsThatAssertNothingAreLeftOut) {
  const std::vector<extract::Assertion> all = extract::read(story(), {.all = true}).assertions;
  const std::vector<extract::Assertion> asserted = extract::read(story()).assertions;
  ASSERT_GT(all.size(), asserted.size());
  const std::int64_t id = put(story());
  EXPECT_EQ(put(id, all), static_cast<std::int64_t>(asserted.size()));
  EXPECT_THAT(assertions_of(database(), id), SizeIs(asserted.size()));
}

TEST_P(AssertionsTest, OfNoDocumentAreRefused) {
  const std::vector<extract::Assertion> read = extract::read(story()).assertions;
  EXPECT_EQ(failure_of([&] { put(4711, read); }).failure(), Failure::constraint);
}

TEST_P(AssertionsTest, GoWithTheirDocument) {
  const std::int64_t id = put(story());
  put(id, extract::read(story()).assertions);
  database().execute("DELETE FROM document WHERE id = $1", {id});
  EXPECT_EQ(database().integer("SELECT count(*) FROM assertion"), 0);
}

TEST_P(AssertionsTest, WhatWasChangedBehindTheirBackIsDamage) {
  const std::int64_t id = put(story());
  put(id, extract::read(story()).assertions);
  for (const char* const change :
       {"bound = 'odd'", "kind = 'odd'", "relation = 'odd'", "trend = 'odd'", "as_of = 'odd'"}) {
    Transaction transaction(database(), Purpose::write);
    database().run(std::string("UPDATE assertion SET ") + change);
    EXPECT_EQ(failure_of([&] { assertions_of(database(), id); }).failure(), Failure::damaged) << change;
  }
  EXPECT_GE(assertions_of(database(), id).size(), 8U);
}

TEST_P(AssertionsTest, AreThereForPeopleWhoQuery) {
  const std::int64_t id = put(story());
  put(id, extract::read(story()).assertions);
  EXPECT_EQ(database().integer("SELECT count(*) FROM assertion a JOIN document d ON d.id = a.document WHERE d.outlet = "
                               "'Tavash Post' AND a.unit = 'person' AND a.lower >= 14 AND a.value = 14"),
            1);
}

}  // namespace
}  // namespace figcheck::store
