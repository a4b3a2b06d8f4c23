#include "nightly/news.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "nightly/deciding.hpp"
#include "story.hpp"

namespace figcheck::nightly {
namespace {

using report::NewsItem;
using report::NewsKind;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class News : public StoreWithNights {
 protected:
  /// The only news of a report.
  NewsItem only(std::int64_t from_run) {
    const report::Night report = told(from_run);
    EXPECT_THAT(report.news, SizeIs(1));
    return report.news.empty() ? NewsItem() : report.news.front();
  }
  std::int64_t decide_on(store::DecisionKind kind, const std::string& reason, double share = 0,
                         const std::vector<std::string>& figures = {}) {
    Ask ask;
    ask.kind = kind;
    ask.quantity = dead();
    ask.by = "m.k.";
    ask.reason = reason;
    ask.share = share;
    ask.figures = figures;
    text::Problem problem;
    const auto decision = form_decision(database(), ask, problem);
    EXPECT_TRUE(decision) << problem.what;
    StoreRun run(database(), "decide");
    decide(run, {*decision});
    run.commit();
    return run.id();
  }
};

TEST_P(News, TheFirstReportTellsEachConflict) {
  night({ferry("a", "Courier", "212"), ferry("b", "Herald", "122", "The mayor")});
  const report::Night report = told(0);
  ASSERT_THAT(report.news, SizeIs(1));
  const NewsItem& item = report.news.front();
  EXPECT_EQ(item.kind, NewsKind::new_conflict);
  EXPECT_EQ(item.name, dead());
  EXPECT_FALSE(item.before);
  EXPECT_THAT(item.fresh, ElementsAre(true, true));
  EXPECT_EQ(item.standing, "open");
  ASSERT_TRUE(item.quantity);
  EXPECT_EQ(item.quantity->id, dead());
  EXPECT_THAT(report.open, IsEmpty());
  EXPECT_EQ(report.counts.added, 2u);
  EXPECT_EQ(report.counts.quantities[static_cast<std::size_t>(reconcile::Verdict::conflicting)], 1u);
}

TEST_P(News, AKnownConflictIsNoneAgain) {
  const auto first = night({ferry("a", "Courier", "212"), ferry("b", "Herald", "122", "The mayor")});
  night({ferry("a", "Courier", "212")}, "2031-03-02");
  const report::Night report = told(first);
  EXPECT_THAT(report.news, IsEmpty());
  ASSERT_THAT(report.open, SizeIs(1));
  EXPECT_EQ(report.open.front().name, dead());
  EXPECT_EQ(report.open.front().since, "2031-03-01");
  EXPECT_EQ(report.counts.added, 0u);
  EXPECT_EQ(report.counts.unchanged, 1u);
}

TEST_P(News, AConflictAmongFiguresThatWereKnown) {
  const auto first = night({ferry("a", "Courier", "212")});
  night({ferry("b", "Herald", "122", "The mayor")}, "2031-03-02");
  const NewsItem item = only(first);
  EXPECT_EQ(item.kind, NewsKind::new_conflict);
  ASSERT_TRUE(item.before);
  EXPECT_EQ(item.before->verdict, "single");
  EXPECT_EQ(item.before->day, "2031-03-01");
  EXPECT_THAT(item.fresh, ElementsAre(false, true));
}

TEST_P(News, Worse) {
  const auto first = night({ferry("a", "Courier", "212"), ferry("b", "Herald", "202", "The mayor")});
  night({ferry("c", "Mirror", "122", "The owner")}, "2031-03-02");
  const NewsItem item = only(first);
  EXPECT_EQ(item.kind, NewsKind::worse);
  ASSERT_TRUE(item.before && item.quantity);
  EXPECT_GT(item.quantity->severity, item.before->severity + told_as_worse);
}

TEST_P(News, SettledByACorrection) {
  const auto first = night({ferry("a", "Courier", "212"), ferry("b", "Herald", "122", "The mayor")});
  night({ferry("b", "Herald", "212", "The mayor")}, "2031-03-02");
  const NewsItem item = only(first);
  EXPECT_EQ(item.kind, NewsKind::settled);
  ASSERT_TRUE(item.before && item.quantity);
  EXPECT_EQ(item.before->verdict, "conflicting");
  EXPECT_EQ(item.quantity->verdict, reconcile::Verdict::consistent);
  EXPECT_THAT(told(first).open, IsEmpty());
  EXPECT_EQ(told(first).counts.replaced, 1u);
}

TEST_P(News, SettledByItsEnd) {
  const auto first = night({ferry("a", "Courier", "212"), ferry("b", "Herald", "122", "The mayor")});
  const std::string name = dead();
  text::Document a = ferry("a", "Courier", "212"), b = ferry("b", "Herald", "122", "The mayor");
  a.text = b.text = "The article was withdrawn.\n";
  night({a, b}, "2031-03-02");
  const NewsItem item = only(first);
  EXPECT_EQ(item.kind, NewsKind::settled);
  EXPECT_EQ(item.name, name);
  EXPECT_NE(item.label, "");
  EXPECT_FALSE(item.quantity);
  EXPECT_EQ(item.became, "");
}

TEST_P(News, SettledByAnEditorAndOpenedAgainByAnotherNumber) {
  const auto first = night({ferry("a", "Courier", "212"), ferry("b", "Herald", "122", "The mayor")});
  const auto decided = decide_on(store::DecisionKind::dismiss, "the 122 counts the crew");
  const NewsItem settled = only(first);
  EXPECT_EQ(settled.kind, NewsKind::settled);
  EXPECT_EQ(settled.standing, "dismissed");
  EXPECT_EQ(settled.decided, "m.k.: the 122 counts the crew");
  EXPECT_THAT(settled.fresh, ElementsAre(false, false));

  const report::Night after = told(decided);
  EXPECT_THAT(after.news, IsEmpty());
  EXPECT_THAT(after.open, IsEmpty());
  ASSERT_THAT(after.decided, SizeIs(1));
  EXPECT_EQ(after.decided.front().standing, "dismissed");

  // A number that was known when it was decided opens nothing; another does.
  const auto known = night({ferry("c", "Mirror", "122", "The owner")}, "2031-03-02");
  EXPECT_EQ(count_news(told(decided), NewsKind::reopened), 0u);
  night({ferry("d", "Standard", "340", "The coast guard")}, "2031-03-03");
  const NewsItem reopened = only(known);
  EXPECT_EQ(reopened.kind, NewsKind::reopened);
  EXPECT_EQ(reopened.standing, "reopened");
  ASSERT_TRUE(reopened.before);
  EXPECT_EQ(reopened.before->standing, "dismissed");
}

TEST_P(News, WhatIsDecidedOnItsFirstDayIsToldAmongTheDecided) {
  night({ferry("a", "Courier", "212"), ferry("b", "Herald", "122", "The mayor")});
  decide_on(store::DecisionKind::accept, "", 0, {"212"});
  const report::Night report = told(0);
  EXPECT_THAT(report.news, IsEmpty());
  ASSERT_THAT(report.decided, SizeIs(1));
  EXPECT_EQ(report.decided.front().standing, "accepted");
}

TEST_P(News, ATolerance) {
  const auto first = night({ferry("a", "Courier", "212"), ferry("b", "Herald", "202", "The mayor")});
  ASSERT_EQ(count_open(told(0)), 1u);
  decide_on(store::DecisionKind::tolerate, "", 0.1);
  const NewsItem item = only(first);
  EXPECT_EQ(item.kind, NewsKind::settled);
  ASSERT_TRUE(item.quantity);
  EXPECT_NE(item.quantity->verdict, reconcile::Verdict::conflicting);
}

TEST_P(News, ANewSourceOfAnOldFigure) {
  const auto first = night({ferry("a", "Courier", "212")});
  const auto second = night({ferry("b", "Herald", "212", "The mayor")}, "2031-03-02");
  const NewsItem item = only(first);
  EXPECT_EQ(item.kind, NewsKind::new_source);
  EXPECT_THAT(item.fresh, ElementsAre(false, true));
  // The same source once more, in another paper.
  night({ferry("c", "Mirror", "212", "The mayor")}, "2031-03-03");
  EXPECT_THAT(told(second).news, IsEmpty());
}

TEST_P(News, AnArticlePrintedAgainWithTheSameFiguresIsNone) {
  const auto first = night({ferry("a", "Courier", "212"), ferry("b", "Herald", "212", "The mayor")});
  text::Document again = ferry("a", "Courier", "212");
  again.title = "Ferry sinks off Kellmouth (corrected)";
  again.text = "This article was corrected: the ferry is blue. " + again.text;
  night({again}, "2031-03-02");
  EXPECT_THAT(told(first).news, IsEmpty());
  EXPECT_EQ(told(first).counts.replaced, 1u);

  // Nor where it is the only one.
  const auto alone = night({ferry("x", "Courier", "40", "The mayor")}, "2031-03-03");
  text::Document x = ferry("x", "Courier", "40", "The mayor");
  x.title = "Ferry sinks (corrected)";
  night({x}, "2031-03-04");
  EXPECT_THAT(told(alone).news, IsEmpty());
}

TEST_P(News, AFigureThatWasCorrectedIsChanged) {
  const auto first = night({ferry("a", "Courier", "212")});
  night({ferry("a", "Courier", "240")}, "2031-03-02");
  const NewsItem item = only(first);
  EXPECT_EQ(item.kind, NewsKind::changed);
  EXPECT_THAT(item.fresh, ElementsAre(true));
  ASSERT_TRUE(item.before);
  EXPECT_LT(item.before->range.upper, 213);
}

TEST_P(News, ANightWithoutAny) {
  const auto first = night({ferry("a", "Courier", "212")});
  night({}, "2031-03-02");
  const report::Night report = told(first);
  EXPECT_THAT(report.news, IsEmpty());
  EXPECT_EQ(report::night_summary(report), "2031-03-02: no new article; nothing new; none open.");
}

TEST_P(News, OfMoreConflictsThanAreListedTheNumberIsTold) {
  const auto first = night({});
  for (int i = 0; i < 530; ++i)
    database().execute(
        "INSERT INTO quantity (name, topic, label, unit, verdict, severity, explanation, figures, articles, granted, "
        "standing, decided, began, changed) VALUES ($1, 9999, 'boats', 'boat', 'conflicting', $2, '', 2, 2, 0.0, $3, '', "
        "1, $4)",
        {"q" + std::to_string(i), i / 1000.0, i < 515 ? "open" : "dismissed", first});
  report::Night report = told(first);
  EXPECT_EQ(report.open.size(), 500u);
  EXPECT_EQ(report.open.front().name, "q514");
  EXPECT_EQ(report.open_beyond, 15u);
  EXPECT_EQ(report.decided.size(), 15u);
  EXPECT_EQ(report.decided_beyond, 0u);
  EXPECT_EQ(report::count_open(report), 515u);
  // What is told as news is not told again, and counts once.
  const auto second = night({ferry("a", "Courier", "212"), ferry("b", "Herald", "122")}, "2031-03-02");
  report = told(first);
  EXPECT_GT(second, first);
  EXPECT_EQ(report.open.size(), 500u);
  EXPECT_EQ(report.open_beyond, 15u);
  EXPECT_EQ(report::count_open(report), 515u + report::count_news(report, report::NewsKind::new_conflict));
}

TEST_P(News, QuantitiesThatAreJoinedAndTakenApart) {
  text::Document lorry = ferry("l", "Courier", "12");
  lorry.title = "Lorry overturns near Oswick";
  lorry.text =
      "A lorry overturned near Oswick on Monday. Firefighters said that 31 sheep were hurt when it overturned.\n";
  const auto first = night({ferry("a", "Courier", "212"), ferry("b", "Herald", "122", "The mayor"), lorry});
  const auto sheep = store::find_quantities(database(), "sheep", 2);
  ASSERT_THAT(sheep, SizeIs(1));
  Ask ask;
  ask.kind = store::DecisionKind::join;
  ask.quantity = sheep.front().name;
  ask.other = dead();
  text::Problem problem;
  const auto decision = form_decision(database(), ask, problem);
  ASSERT_TRUE(decision) << problem.what;
  std::int64_t joined = 0;
  {
    StoreRun run(database(), "decide");
    decide(run, {*decision});
    run.commit();
    joined = run.id();
  }
  // One conflict then and now: it is not new, whether or not it is worse.
  const report::Night together = told(first);
  EXPECT_EQ(count_news(together, NewsKind::new_conflict), 0u);
  EXPECT_EQ(count_news(together, NewsKind::settled), 0u);
  EXPECT_EQ(count_open(together), 1u);
  {
    StoreRun run(database(), "decide undo");
    std::vector<std::string> lines;
    ASSERT_TRUE(undo(run, 1, lines));
    run.commit();
  }
  const report::Night apart = told(joined);
  EXPECT_EQ(count_open(apart), 1u);
  EXPECT_EQ(count_news(apart, NewsKind::new_source), 0u);
}

FIGCHECK_ON_BOTH_DATABASES(News);

}  // namespace
}  // namespace figcheck::nightly
