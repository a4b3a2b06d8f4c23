#include "store/decision.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "extract/extract.hpp"
#include "reconcile/topic_result.hpp"

namespace figcheck::store {
namespace {

/// Articles of one topic, and what is decided on their figures.
class Decisions : public ::testing::Test {
 protected:
  void article(std::string id, std::string text) {
    text::Document document;
    document.id = std::move(id);
    document.text = std::move(text);
    document.published = {2031, 3, 1};
    readings.push_back(extract::read(document));
  }

  /// The figure of an article whose words these are.
  DecidedFigure figure(std::size_t article, std::string words) const {
    for (std::size_t i = 0; i < readings[article].assertions.size(); ++i) {
      const extract::Assertion& assertion = readings[article].assertions[i];
      if (assertion.figure == words)
        return {assertion.doc, assertion.figure, assertion.sentence, anchors_of(readings[article])[i]};
    }
    ADD_FAILURE() << "no figure " << words;
    return {};
  }

  std::vector<DecidedQuantity> applied(const std::vector<Decision>& decisions) {
    std::vector<const extract::Reading*> all;
    std::vector<std::vector<Anchor>> anchors;
    for (const extract::Reading& reading : readings) {
      all.push_back(&reading);
      anchors.push_back(anchors_of(reading));
    }
    std::vector<const std::vector<Anchor>*> pointers;
    for (const auto& each : anchors) pointers.push_back(&each);
    return apply_decisions(all, pointers, reconcile::reconcile_topic(all).quantities, decisions);
  }

  /// The quantity that holds a figure.
  static const DecidedQuantity& holder(const std::vector<DecidedQuantity>& quantities,
                                       const std::vector<extract::Reading>& readings, std::size_t article,
                                       const std::string& words) {
    for (const DecidedQuantity& each : quantities)
      for (const reconcile::Member& member : each.quantity.members)
        if (member.reading == article && readings[article].assertions[member.assertion].figure == words) return each;
    throw std::runtime_error("no quantity holds " + words);
  }

  void three_tolls(const std::string& last = "127") {
    article("a", "A fire in the Skene Mill at Tarrowby killed 120 people on Saturday, police said.");
    article("b", "A fire in the Skene Mill at Tarrowby killed 120 people on Saturday, officials said.");
    article("c", "A fire in the Skene Mill at Tarrowby killed " + last + " people on Saturday, the mayor said.");
  }

  static Decision decision(DecisionKind kind, std::vector<DecidedFigure> figures) {
    Decision made;
    made.number = 5;
    made.kind = kind;
    made.made = "2031-03-02T06:00:00Z";
    made.by = "m.k.";
    made.reason = "asked the mayor";
    made.figures = std::move(figures);
    return made;
  }

  std::vector<extract::Reading> readings;
};

TEST_F(Decisions, WithoutAnyLeaveQuantitiesAsTheyAre) {
  three_tolls();
  const auto quantities = applied({});
  const DecidedQuantity& toll = holder(quantities, readings, 2, "127");
  EXPECT_EQ(toll.quantity.verdict, reconcile::Verdict::conflicting);
  EXPECT_EQ(toll.standing, Standing::open);
  EXPECT_TRUE(toll.decisions.empty());
}

TEST_F(Decisions, ToDismissHoldUntilANewNumberDisagrees) {
  three_tolls();
  Decision dismissed = decision(DecisionKind::dismiss, {figure(0, "120"), figure(2, "127")});
  dismissed.known = {"120", "127"};
  auto quantities = applied({dismissed});
  EXPECT_EQ(holder(quantities, readings, 2, "127").standing, Standing::dismissed);
  EXPECT_EQ(holder(quantities, readings, 2, "127").reason, "asked the mayor");
  EXPECT_THAT(holder(quantities, readings, 2, "127").decisions, ::testing::ElementsAre(5));
  article("d", "A fire in the Skene Mill at Tarrowby killed 120 people on Saturday, doctors said.");
  quantities = applied({dismissed});
  EXPECT_EQ(holder(quantities, readings, 3, "120").standing, Standing::dismissed);
  article("e", "A fire in the Skene Mill at Tarrowby killed 190 people on Saturday, firefighters said.");
  quantities = applied({dismissed});
  EXPECT_EQ(holder(quantities, readings, 4, "190").standing, Standing::reopened);
}

TEST_F(Decisions, ToAcceptHoldUntilANewNumberContradictsTheAcceptedOne) {
  three_tolls();
  Decision accepted = decision(DecisionKind::accept, {figure(2, "127")});
  accepted.known = {"120", "127"};
  EXPECT_EQ(holder(applied({accepted}), readings, 0, "120").standing, Standing::accepted);
  article("d", "A fire in the Skene Mill at Tarrowby killed more than 125 people on Saturday, doctors said.");
  EXPECT_EQ(holder(applied({accepted}), readings, 0, "120").standing, Standing::accepted);
  article("e", "A fire in the Skene Mill at Tarrowby killed 190 people on Saturday, firefighters said.");
  EXPECT_EQ(holder(applied({accepted}), readings, 0, "120").standing, Standing::reopened);
}

TEST_F(Decisions, ToTolerateWidenWhatFits) {
  three_tolls();
  Decision tolerance = decision(DecisionKind::tolerate, {figure(0, "120")});
  tolerance.share = 0.05;
  const auto quantities = applied({tolerance});
  EXPECT_EQ(holder(quantities, readings, 2, "127").quantity.verdict, reconcile::Verdict::in_range);
  EXPECT_EQ(holder(quantities, readings, 2, "127").granted, 0.05);
}

TEST_F(Decisions, ToSplitSetFiguresApart) {
  three_tolls();
  const auto quantities = applied({decision(DecisionKind::split, {figure(2, "127")})});
  EXPECT_EQ(holder(quantities, readings, 0, "120").quantity.verdict, reconcile::Verdict::consistent);
  EXPECT_EQ(holder(quantities, readings, 2, "127").quantity.verdict, reconcile::Verdict::single);
}

TEST_F(Decisions, ToJoinPutQuantitiesTogetherAndJudgeThem) {
  article("a", "A fire in the Skene Mill at Tarrowby killed 120 people on Saturday, police said.");
  article("b", "The blaze at the Skene Mill in Tarrowby destroyed 45 looms, the owner said.");
  Decision joined = decision(DecisionKind::join, {figure(0, "120")});
  joined.others = {figure(1, "45")};
  const auto quantities = applied({joined});
  const DecidedQuantity& both = holder(quantities, readings, 1, "45");
  EXPECT_EQ(both.quantity.members.size(), 2U);
  EXPECT_EQ(both.quantity.verdict, reconcile::Verdict::conflicting);
  EXPECT_EQ(quantities.size(), 1U);
}

TEST_F(Decisions, OnFiguresThatAreNotThereArePassedOver) {
  three_tolls();
  DecidedFigure elsewhere = figure(0, "120");
  elsewhere.anchor += 1;
  Decision joined = decision(DecisionKind::join, {figure(0, "120")});
  joined.others = {elsewhere};
  const auto quantities = applied({decision(DecisionKind::dismiss, {elsewhere}), joined});
  EXPECT_EQ(holder(quantities, readings, 2, "127").standing, Standing::open);
}

TEST_F(Decisions, SurviveAnotherNumberInTheSameSentence) {
  three_tolls();
  const DecidedFigure split_off = figure(2, "127");
  readings.clear();
  three_tolls("131");
  const auto quantities = applied({decision(DecisionKind::split, {split_off})});
  EXPECT_EQ(holder(quantities, readings, 2, "131").quantity.verdict, reconcile::Verdict::single);
}

TEST(NumberKey, IsTheValueHoweverItIsWritten) {
  extract::Assertion a;
  a.figure = "twelve";
  a.value = 12;
  EXPECT_EQ(number_key(a), "12");
  a.value.reset();
  a.figure = "dozens";
  EXPECT_EQ(number_key(a), "dozens");
}

TEST(DecisionKinds, AreKnownByTheirNames) {
  for (const DecisionKind kind :
       {DecisionKind::join, DecisionKind::split, DecisionKind::accept, DecisionKind::dismiss, DecisionKind::tolerate})
    EXPECT_EQ(decision_kind(to_string(kind)), kind);
  EXPECT_FALSE(decision_kind("forget"));
}

}  // namespace
}  // namespace figcheck::store
