#include "nightly/deciding.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "nightly/quantity_choice.hpp"
#include "store/decisions.hpp"
#include "story.hpp"

namespace figcheck::nightly {
namespace {

using store::Decision;
using store::DecisionKind;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

class Deciding : public StoreWithNights {
 protected:
  std::optional<Decision> formed(const Ask& ask) {
    problem = {};
    return form_decision(database(), ask, problem);
  }
  Ask ask(DecisionKind kind, const std::vector<std::string>& figures = {}) {
    Ask asked;
    asked.kind = kind;
    asked.quantity = dead();
    asked.figures = figures;
    return asked;
  }
  std::vector<std::string> decided(const std::vector<Decision>& decisions) {
    StoreRun run(database(), "decide");
    std::vector<std::string> lines = decide(run, decisions);
    run.commit();
    return lines;
  }
  std::string standing() {
    const auto found = store::find_quantities(database(), dead(), 1);
    return found.empty() ? "" : found.front().standing;
  }

  text::Problem problem;
};

TEST_P(Deciding, NamesTheFiguresWithDifferentNumbersAndThoseThatWereKnown) {
  night({ferry("a", "Courier", "212"), ferry("b", "Herald", "122", "The mayor"),
         ferry("c", "Mirror", "212", "The owner")});
  const auto dismissal = formed(ask(DecisionKind::dismiss));
  ASSERT_TRUE(dismissal);
  EXPECT_THAT(dismissal->known, ElementsAre("122", "212"));
  EXPECT_THAT(dismissal->figures, SizeIs(3));
  const auto acceptance = formed(ask(DecisionKind::accept, {"212"}));
  ASSERT_TRUE(acceptance);
  EXPECT_THAT(acceptance->figures, SizeIs(2));
  EXPECT_EQ(acceptance->figures.front().figure, "212");
  EXPECT_NE(acceptance->made, "");
  // A tolerance holds whatever numbers come.
  EXPECT_TRUE(formed(ask(DecisionKind::tolerate))->known.empty());
}

TEST_P(Deciding, LastsThroughAnArticleThatIsPrintedAgain) {
  night({ferry("a", "Courier", "212"), ferry("b", "Herald", "122", "The mayor")});
  EXPECT_THAT(decided({*formed(ask(DecisionKind::dismiss))}), ElementsAre(HasSubstr("is conflicting, dismissed")));
  EXPECT_EQ(standing(), "dismissed");
  text::Document again = ferry("a", "Courier", "212");
  again.text = "A correction: the ferry is blue. " + again.text;
  night({again}, "2031-03-02");
  EXPECT_EQ(standing(), "dismissed");
  night({ferry("a", "Courier", "300")}, "2031-03-03");
  EXPECT_EQ(standing(), "reopened");
}

TEST_P(Deciding, WaitsForFiguresThatAreNotThere) {
  night({ferry("a", "Courier", "212"), ferry("b", "Herald", "122", "The mayor")});
  Decision decision = *formed(ask(DecisionKind::dismiss));
  text::Document a = ferry("a", "Courier", "212"), b = ferry("b", "Herald", "122", "The mayor");
  a.text = b.text = "Withdrawn.\n";
  night({a, b}, "2031-03-02");
  EXPECT_THAT(decided({decision}), ElementsAre(HasSubstr("it waits for them")));
  night({ferry("a", "Courier", "212"), ferry("b", "Herald", "122", "The mayor")}, "2031-03-03");
  EXPECT_EQ(standing(), "dismissed");
}

TEST_P(Deciding, WorksOutWhatAnInterruptedRunLeft) {
  night({ferry("a", "Courier", "212")});
  {
    StoreRun interrupted(database(), "night");
    interrupted.take(ferry("b", "Herald", "122", "The mayor"));
    for (int i = 0; i < 200; ++i) {
      text::Document other;
      other.id = "other " + std::to_string(i);
      other.text = "Nothing.";
      interrupted.take(other);  // the last of which has what was taken kept
    }
  }
  EXPECT_TRUE(database().integer("SELECT document FROM waiting LIMIT 1"));
  Ask tolerance = ask(DecisionKind::tolerate);
  tolerance.share = 0.01;
  EXPECT_THAT(decided({*formed(tolerance)}), ElementsAre(HasSubstr("is conflicting")));
  EXPECT_FALSE(database().integer("SELECT document FROM waiting LIMIT 1"));
}

TEST_P(Deciding, RefusesWhatCannotBe) {
  night({ferry("a", "Courier", "212"), ferry("b", "Herald", "122", "The mayor")});
  EXPECT_FALSE(formed(ask(DecisionKind::accept, {"340"})));
  EXPECT_EQ(problem.where, "340");
  EXPECT_THAT(problem.remedy, HasSubstr("figcheck history " + dead()));
  for (const char* const place : {"a:99999", "a:", ":64", "c:64", "a:-1", "a:64x", ""})
    EXPECT_FALSE(formed(ask(DecisionKind::accept, {place}))) << place;
  EXPECT_TRUE(formed(ask(DecisionKind::accept, {"a:64"}))) << problem.what;
  EXPECT_FALSE(formed(ask(DecisionKind::split, {"212", "122"})));
  EXPECT_THAT(problem.what, HasSubstr("all its figures would be split off"));
  Ask itself = ask(DecisionKind::join);
  itself.other = dead();
  EXPECT_FALSE(formed(itself));
  EXPECT_THAT(problem.what, HasSubstr("one quantity already"));
}

TEST_P(Deciding, RefusesAQuantityThatEnded) {
  night({ferry("a", "Courier", "212")});
  const std::string name = dead();
  text::Document gone = ferry("a", "Courier", "212");
  gone.text = "Withdrawn.\n";
  night({gone}, "2031-03-02");
  Ask asked;
  asked.kind = DecisionKind::dismiss;
  asked.quantity = name;
  EXPECT_FALSE(formed(asked));
  EXPECT_THAT(problem.what, HasSubstr("not found any more"));
  EXPECT_THAT(problem.remedy, HasSubstr("figcheck history " + name));
}

TEST_P(Deciding, UndoesOnlyWhatHolds) {
  night({ferry("a", "Courier", "212"), ferry("b", "Herald", "122", "The mayor")});
  decided({*formed(ask(DecisionKind::dismiss))});
  std::vector<std::string> lines;
  {
    StoreRun run(database(), "decide undo");
    EXPECT_FALSE(undo(run, 7, lines));
    EXPECT_TRUE(undo(run, 1, lines));
    run.commit();
  }
  EXPECT_THAT(lines, ElementsAre(AllOf(HasSubstr("is conflicting"), HasSubstr("without it"))));
  EXPECT_EQ(standing(), "open");
  EXPECT_TRUE(store::decisions_of(database()).empty());
  StoreRun run(database(), "decide undo");
  EXPECT_FALSE(undo(run, 1, lines));
}

FIGCHECK_ON_BOTH_DATABASES(Deciding);

}  // namespace
}  // namespace figcheck::nightly
