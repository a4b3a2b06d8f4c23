#include "nightly/history.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "nightly/deciding.hpp"
#include "nightly/quantity_choice.hpp"
#include "story.hpp"

namespace figcheck::nightly {
namespace {

using nlohmann::json;
using store::DecisionKind;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

class HistoryOfAQuantity : public StoreWithNights {
 protected:
  std::string text(const std::string& name) {
    store::Transaction transaction(database(), store::Purpose::read);
    std::string out;
    write_history(out, database(), store::find_quantities(database(), name, 1).at(0));
    return out;
  }
  json parsed(const std::string& name) {
    store::Transaction transaction(database(), store::Purpose::read);
    std::string out;
    write_history_json(out, database(), store::find_quantities(database(), name, 1).at(0));
    return json::parse(out);
  }
  void decide_on(const std::string& name, DecisionKind kind, const std::string& reason,
                 const std::vector<std::string>& figures = {}) {
    Ask ask;
    ask.kind = kind;
    ask.quantity = name;
    ask.figures = figures;
    ask.reason = reason;
    text::Problem problem;
    const auto decision = form_decision(database(), ask, problem);
    ASSERT_TRUE(decision) << problem.what;
    StoreRun run(database(), "decide", true, "2031-03-05T02:00:00Z");
    decide(run, {*decision});
    run.commit();
  }
};

TEST_P(HistoryOfAQuantity, TellsItsVerdictsAndFiguresByWhenTheyCame) {
  night({ferry("a", "Courier", "212")}, "2031-03-01");
  const std::string name = dead();
  night({ferry("b", "Herald", "122", "The mayor")}, "2031-03-02");
  night({ferry("b", "Herald", "212", "The mayor")}, "2031-03-03");
  const json history = parsed(name);
  EXPECT_EQ(history["id"], name);
  EXPECT_EQ(history["verdict"], "consistent");
  EXPECT_EQ(history["ended"], false);
  ASSERT_THAT(history["states"], SizeIs(3));
  const char* const verdicts[] = {"single", "conflicting", "consistent"};
  const char* const days[] = {"2031-03-01", "2031-03-02", "2031-03-03"};
  for (std::size_t i = 0; i < 3; ++i) {
    EXPECT_EQ(history["states"][i]["verdict"], verdicts[i]);
    EXPECT_EQ(history["states"][i]["at"].get<std::string>().substr(0, 10), days[i]);
  }
  ASSERT_THAT(history["figures"], SizeIs(3));
  EXPECT_EQ(history["figures"][0]["figure"], "212");
  EXPECT_TRUE(history["figures"][0]["to"].is_null());
  EXPECT_EQ(history["figures"][1]["figure"], "122");
  EXPECT_EQ(history["figures"][1]["to"].get<std::string>().substr(0, 10), "2031-03-03");
  EXPECT_EQ(history["figures"][2]["doc"], "b");

  const std::string words = text(name);
  EXPECT_THAT(words, AllOf(HasSubstr("id " + name + ", consistent"), HasSubstr("  2031-03-02  conflicting"),
                           HasSubstr("2031-03-02 to 2031-03-03"), HasSubstr("according to")));
  // The mark is of figures that stand now.
  EXPECT_THAT(words, Not(HasSubstr("✗")));
}

TEST_P(HistoryOfAQuantity, TellsWhatWasDecidedOnItAlone) {
  night({ferry("a", "Courier", "212"), ferry("b", "Herald", "122", "The mayor")});
  text::Document other = ferry("o", "Courier", "12");
  other.text =
      "A lorry overturned near Oswick on Monday. Firefighters said that 31 sheep were hurt when it overturned.\n";
  night({other}, "2031-03-02");
  const std::string name = dead();
  decide_on(name, DecisionKind::dismiss, "two \x1b[31mcounts");
  const json history = parsed(name);
  ASSERT_THAT(history["decisions"], SizeIs(1));
  EXPECT_EQ(history["decisions"][0]["kind"], "dismiss");
  EXPECT_EQ(history["standing"], "dismissed");
  ASSERT_THAT(history["states"], SizeIs(2));
  EXPECT_EQ(history["states"][1]["standing"], "dismissed");
  EXPECT_THAT(text(name), AllOf(HasSubstr("\nDecisions\n  1  "), Not(HasSubstr("\x1b"))));
  EXPECT_THAT(parsed("sheep")["decisions"], SizeIs(0));
}

TEST_P(HistoryOfAQuantity, OfOneThatEndedSaysWhereItsFiguresAre) {
  night({ferry("a", "Courier", "212"), ferry("b", "Herald", "122", "The mayor")});
  const std::string name = dead();
  decide_on(name, DecisionKind::split, "", {"122"});
  std::vector<std::string> names;
  for (const auto& each : store::find_quantities(database(), "passengers", 5)) names.push_back(each.name);
  ASSERT_THAT(names, SizeIs(2));
  std::vector<std::string> lines;
  {
    StoreRun run(database(), "decide undo");
    ASSERT_TRUE(undo(run, 1, lines));
    run.commit();
  }
  const std::string gone = names[0] == name ? names[1] : names[0];
  const json history = parsed(gone);
  EXPECT_EQ(history["ended"], true);
  EXPECT_EQ(history["became"], name);
  EXPECT_THAT(text(gone), HasSubstr("its figures are in " + name + " now"));

  text::Document a = ferry("a", "Courier", "212"), b = ferry("b", "Herald", "122", "The mayor");
  a.text = b.text = "Withdrawn.\n";
  night({a, b}, "2031-03-09");
  EXPECT_THAT(text(name), HasSubstr("not found any more"));
  EXPECT_TRUE(parsed(name)["became"].is_null());
}

TEST_P(HistoryOfAQuantity, IsOfTheOneThatHoldsWhereWordsMeanBoth) {
  night({ferry("a", "Courier", "212"), ferry("b", "Herald", "122", "The mayor")});
  const std::string name = dead();
  decide_on(name, DecisionKind::split, "", {"122"});
  text::Problem problem;
  EXPECT_FALSE(choose_quantity(database(), "passengers killed", problem));
  EXPECT_THAT(problem.what, HasSubstr("2 quantities are meant"));
  std::vector<std::string> lines;
  StoreRun run(database(), "decide undo");
  ASSERT_TRUE(undo(run, 1, lines));
  run.commit();
  const auto chosen = choose_quantity(database(), "passengers killed", problem);
  ASSERT_TRUE(chosen);
  EXPECT_EQ(chosen->name, name);
}

FIGCHECK_ON_BOTH_DATABASES(HistoryOfAQuantity);

}  // namespace
}  // namespace figcheck::nightly
