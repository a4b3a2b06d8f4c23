#include "reconcile/features.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "reconcile/score.hpp"
#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;

/// Two articles with a figure each, compared.
struct Pair {
  std::vector<Reading> readings;
  Claims claims;
  Comparison comparison;

  Pair(Assertion a, Assertion b)
      : readings{article("a", day(1), {std::move(a)}), article("b", day(2), {std::move(b)})},
        claims(claims_of(readings)),
        comparison(claims) {}
  Pair(const Pair&) = delete;
  bool comparable() const { return comparison.comparable(claims.list[0], claims.list[1]); }
  double operator[](Feature f) const { return comparison.features(claims.list[0], claims.list[1])[f]; }
};

Assertion with(Assertion a, std::vector<std::string> modifiers, std::vector<std::string> names = {"Kellmouth"}) {
  a.modifiers = std::move(modifiers);
  a.names = std::move(names);
  return a;
}

TEST(Comparable, WhatNoNounNamesMayBeAnything) {
  EXPECT_TRUE(Pair(killed(340), count(340, "", "", "count")).comparable());
  EXPECT_TRUE(Pair(count(340, "house", "houses", "destroy"), count(340, "", "", "count")).comparable());
  EXPECT_FALSE(Pair(killed(340), money(340, "EUR", "euros", "pay")).comparable());
  EXPECT_EQ((Pair(killed(340), count(340, "", "", "count"))[Feature::no_noun]), 1);
  EXPECT_EQ((Pair(killed(340), killed(340))[Feature::no_noun]), 0);
}

TEST(Comparable, SharesInWordsAreHeldAgainstPercentagesOnlyWhereTheyMayBeOne) {
  const auto share = [](Kind kind, const char* unit, double value) {
    Assertion a = count(value, "", "members", "agree");
    a.kind = kind;
    a.unit = unit;
    return a;
  };
  EXPECT_TRUE(Pair(share(Kind::ratio, "ratio", 0.5), share(Kind::percent, "percent", 50)).comparable());
  EXPECT_FALSE(Pair(share(Kind::ratio, "ratio", 0.5), share(Kind::percent, "percent", 56)).comparable());
  EXPECT_TRUE(Pair(share(Kind::percent, "percent", 50), share(Kind::percent, "percent", 72)).comparable());
}

TEST(Features, NobodySlipsFromOneWordToAnother) {
  const auto written = [](double value, const char* figure) {
    Assertion a = killed(value);
    a.figure = figure;
    return a;
  };
  EXPECT_GT((Pair(written(15, "15"), written(150, "150"))[Feature::slip]), 0);
  EXPECT_EQ((Pair(written(15, "fifteen"), written(150, "150"))[Feature::slip]), 0);
}

TEST(Features, AVaguePluralMayStandForANumber) {
  Assertion dozens = killed(0);
  dozens.value.reset();
  dozens.figure = "dozens";
  dozens.bound = Bound::vague;
  dozens.interval = {24, {}};
  EXPECT_EQ((Pair(dozens, killed(60))[Feature::vague_fits]), 1);
  EXPECT_EQ((Pair(dozens, count(60, "house", "houses", "kill"))[Feature::vague_fits]), 0) << "of other things";
  EXPECT_EQ((Pair(dozens, killed(9))[Feature::vague_fits]), 0) << "fewer than dozens";
  EXPECT_EQ((Pair(dozens, dozens)[Feature::vague_fits]), 0);
  EXPECT_EQ((Pair(killed(60), killed(60))[Feature::vague_fits]), 0);
}

TEST(Features, AFigureOfItsArticlesOwnDaysIsOfNoOtherEra) {
  Assertion then = killed(34), later = killed(34);
  then.as_of = day(1);
  const auto era = [&](Date told) {
    const std::vector<Reading> readings = {article("a", told, {then}), article("b", Date{2033, 5, 2}, {later})};
    const Claims claims = claims_of(readings);
    return Comparison(claims).features(claims.list[0], claims.list[1])[Feature::era];
  };
  EXPECT_EQ(era(day(2)), 0) << "the other article may tell of it again";
  EXPECT_EQ(era(Date{2033, 5, 1}), 1) << "the article itself looks years back";
}

TEST(Features, TheNounBesideAnAmountIsNoThingThatIsCounted) {
  const Pair sums(money(3e6, "EUR", "bridge", "cost"), money(3e6, "EUR", "council", "pay"));
  EXPECT_EQ(sums[Feature::noun_differs], 1);
  EXPECT_EQ(sums[Feature::head_differs], 0);
  EXPECT_EQ((Pair(money(3e6, "EUR", "bridge", "cost"), money(3e6, "EUR", "bridge", "cost"))[Feature::noun_same]), 1);
  EXPECT_EQ((Pair(count(4, "bridge", "bridges", "close"), count(4, "bridge", "bridges", "close"))[Feature::noun_same]),
            0);
}

TEST(Features, TheFewerNumbersOfASortTheMoreOneInCommonTells) {
  EXPECT_EQ((Pair(killed(34), killed(34))[Feature::few]), 1);
  const std::vector<Reading> readings = {article("a", day(1), {killed(34), killed(12), killed(3), killed(34)}),
                                         article("b", day(2), {killed(34), count(7, "house", "houses", "burn")})};
  const Claims claims = claims_of(readings);
  const Comparison comparison(claims);
  EXPECT_NEAR(comparison.features(claims.list[0], claims.list[4])[Feature::few], std::sqrt(1 / 3.0), 1e-9);
  EXPECT_EQ(comparison.features(claims.list[0], claims.list[1])[Feature::few], 0);  // of one article
}

TEST(Features, ANumberWithItsMatchElsewhereIsHeldAgainstNoOther) {
  const std::vector<Reading> readings = {article("a", day(1), {killed(26), killed(34)}),
                                         article("b", day(2), {killed(26), killed(71)}),
                                         article("c", day(2), {count(34, "house", "houses", "burn"), killed(15)})};
  const Claims claims = claims_of(readings);
  const Comparison comparison(claims);
  const auto spoken_for = [&](std::size_t a, std::size_t b) {
    return comparison.features(claims.list[a], claims.list[b])[Feature::spoken_for];
  };
  EXPECT_DOUBLE_EQ(spoken_for(0, 3), information_of(26)) << "the other article gives 26 itself";
  EXPECT_DOUBLE_EQ(spoken_for(1, 2), information_of(26)) << "in whichever order";
  EXPECT_EQ(spoken_for(1, 3), 0);
  EXPECT_EQ(spoken_for(0, 2), 0) << "they agree";
  EXPECT_EQ(spoken_for(1, 5), 0) << "houses are no match of people";
}

TEST(Features, AnArticleThatTellsWhoDisputesWhomGivesTheNumbersOfBoth) {
  const auto said_by = [](double value, const char* source) {
    Assertion a = killed(value);
    a.source = source;
    return a;
  };
  const auto spoken_for = [&](const char* firm, const char* union_) {
    const std::vector<Reading> readings = {article("a", day(1), {said_by(1150, firm), said_by(1400, union_)}),
                                           article("b", day(2), {said_by(1150, "")})};
    const Claims claims = claims_of(readings);
    return Comparison(claims).features(claims.list[1], claims.list[2])[Feature::spoken_for];
  };
  EXPECT_EQ(spoken_for("Quarrin Mills", "weavers' union"), 0);
  EXPECT_GT(spoken_for("weavers' union", "weavers' union"), 0);
  EXPECT_GT(spoken_for("", ""), 0);
}

TEST(Features, NumbersThatNearlyMeetAreCloseOnlyWhereTheyTell) {
  EXPECT_GT((Pair(killed(25), killed(26))[Feature::close]), 0.7);
  EXPECT_GT((Pair(killed(25), killed(26))[Feature::close]), (Pair(killed(25), killed(28))[Feature::close]));
  EXPECT_EQ((Pair(killed(25), killed(34))[Feature::close]), 0);
  EXPECT_EQ((Pair(killed(25), killed(25))[Feature::close]), 0) << "they do not differ";
  EXPECT_EQ((Pair(killed(9), killed(8))[Feature::close]), 0) << "such numbers meet by chance";
  EXPECT_DOUBLE_EQ((Pair(killed(2500), killed(2600))[Feature::close]),
                   (Pair(killed(250), killed(260))[Feature::close]));
}

TEST(Features, SentencesThatListTheSameNumbersAreInCompany) {
  const auto listed = [](double rifles, double pistols) {
    return std::vector<Assertion>{count(rifles, "rifle", "rifles", "seize"),
                                  count(pistols, "pistol", "pistols", "seize"),
                                  count(1300, "cartridge", "cartridges", "seize")};
  };
  const auto company = [&](double pistols_a, double rifles_b, double pistols_b) {
    std::vector<Assertion> a = listed(17, pistols_a), b = listed(rifles_b, pistols_b);
    for (Assertion& said : a) said.sentence_span = {0, 100};
    for (Assertion& said : b) said.sentence_span = {0, 100};
    const std::vector<Reading> readings = {article("a", day(1), a), article("b", day(2), b)};
    const Claims claims = claims_of(readings);
    return Comparison(claims).features(claims.list[1], claims.list[4])[Feature::company];
  };
  EXPECT_DOUBLE_EQ(company(4, 17, 5), 1);
  EXPECT_GT(company(4, 19, 5), 0);
  EXPECT_LT(company(4, 19, 5), 1);
  EXPECT_EQ((Pair(killed(34), killed(34))[Feature::company]), 0) << "alone in their sentences";
}

TEST(Features, WhoeverKillsIsNoneOfTheKilled) {
  Assertion killers = killed(2);
  killers.doer = true;
  EXPECT_EQ((Pair(killers, killed(2))[Feature::fate_clash]), 1);
  EXPECT_EQ((Pair(killers, killed(2))[Feature::class_same]), 0);
  EXPECT_EQ((Pair(killers, killers)[Feature::fate_clash]), 0);
}

TEST(Features, WhatIsCountedOverSomeDaysIsNotWhatIsCountedWithoutThem) {
  const auto in = [](double value, const char* window) {
    Assertion a = count(value, "barn", "barns", "burn");
    a.window = window;
    return a;
  };
  EXPECT_EQ((Pair(in(14, "in three days"), in(9, ""))[Feature::window_differs]), 1);
  EXPECT_EQ((Pair(in(14, "in three days"), in(9, "last three days"))[Feature::window_differs]), 0);
  EXPECT_EQ((Pair(in(14, "in three days"), in(9, "in two days"))[Feature::window_differs]), 1);
  EXPECT_EQ((Pair(in(14, "in three days"), in(14, ""))[Feature::window_differs]), 0) << "the numbers agree";
  EXPECT_EQ((Pair(in(14, "last year"), in(9, ""))[Feature::window_differs]), 0) << "of no number of days";
}

TEST(Features, TwoPlacesClashWhereNoNameIsCommon) {
  const auto at = [](std::string place) {
    Assertion a = killed(34);
    a.event_places = {std::move(place)};
    return a;
  };
  EXPECT_EQ((Pair(at("Corvath"), at("Hesmar"))[Feature::places_clash]), 1);
  EXPECT_EQ((Pair(at("Corvath"), at("Corvath"))[Feature::places_clash]), 0);
  EXPECT_EQ((Pair(at("Corvath"), killed(34))[Feature::places_clash]), 0);
}

TEST(Features, ANumberThatTellsAnswersForNamesThatDiffer) {
  const auto whose = [](double value, std::string name) {
    Assertion a = count(value, "house", "houses", "destroy");
    a.subject_phrase = name;
    a.names = {std::move(name)};
    return a;
  };
  EXPECT_NEAR((Pair(whose(1366, "Brenner"), whose(1366, "Vorn"))[Feature::whose_clash]), 0, 1e-9);
  EXPECT_EQ((Pair(whose(2, "Brenner"), whose(2, "Vorn"))[Feature::whose_clash]), 1);
  EXPECT_EQ((Pair(whose(1366, "Brenner"), whose(1266, "Vorn"))[Feature::whose_clash]), 1);
}

TEST(Features, WhatIsCountedUpGrows) {
  const Assertion first = count(23, "aftershock", "aftershocks", "record"),
                  later = count(71, "aftershock", "aftershocks", "log");
  EXPECT_GT((Pair(first, later)[Feature::growth]), 0);
  EXPECT_EQ((Pair(later, first)[Feature::growth]), 0);
  const Assertion shop = count(23, "shop", "shops", "open");
  Assertion shops = count(71, "shop", "shops", "open");
  EXPECT_EQ((Pair(shop, shops)[Feature::growth]), 0);
  shops.running = true;  // "has risen to 71"
  EXPECT_GT((Pair(shop, shops)[Feature::growth]), 0);
}

TEST(Features, AWordOfManySensesIsNoOtherEvent) {
  EXPECT_EQ((Pair(count(9, "bomb", "bombs", "drop"), count(9, "bomb", "bombs", "seize"))[Feature::event_clash]), 0);
  EXPECT_EQ((Pair(count(9, "bomb", "bombs", "detonate"), count(9, "bomb", "bombs", "seize"))[Feature::event_clash]), 1);
  // a fine is let off, and nobody is shot
  EXPECT_EQ((Pair(money(75, "EUR", "fine", "let off"), money(75, "EUR", "fine", "pay"))[Feature::event_clash]), 0);
}

TEST(Comparable, PeopleUnderDifferentWordsMayBeOnePopulation) {
  EXPECT_TRUE(Pair(killed(4), count(4, "resident", "residents", "kill")).comparable());
  EXPECT_TRUE(Pair(killed(4), count(5, "child", "children", "kill")).comparable());
}

TEST(Comparable, PeopleAndThingsNever) {
  EXPECT_FALSE(Pair(count(5, "child", "children", "take"), count(5, "house", "houses", "take")).comparable());
}

TEST(Comparable, MenAndWomenNotUnlessTheNumberIsOne) {
  EXPECT_FALSE(Pair(count(5, "man", "men", "kill"), count(9, "woman", "women", "kill")).comparable());
}

TEST(Comparable, ThingsOfOneKindAreAndOthersAreNot) {
  EXPECT_TRUE(Pair(count(5, "ship", "ships", "sink"), count(6, "vessel", "vessels", "sink")).comparable());
  EXPECT_FALSE(Pair(count(5, "bridge", "bridges", "destroy"), count(6, "school", "schools", "destroy")).comparable());
}

TEST(Comparable, MeasuresByDimensionAndMoneyByCurrency) {
  EXPECT_TRUE(Pair(measure(10, "kilometer", "depth", 0.5), measure(6, "mile", "depth", 0.5)).comparable());
  EXPECT_FALSE(Pair(measure(10, "kilometer", "depth", 0.5), measure(6, "kilogram", "weight", 0.5)).comparable());
  EXPECT_TRUE(Pair(money(10, "EUR", "loss", "cost"), money(10, "USD", "loss", "cost")).comparable());
  EXPECT_FALSE(Pair(money(10, "KZT", "loss", "cost"), money(10, "UZS", "loss", "cost")).comparable()) << "no rate";
}

TEST(Features, EventsOfOneClassAreTheSame) {
  const Pair pair(count(40, "child", "children", "abduct"), count(40, "child", "children", "deport"));
  EXPECT_EQ(pair[Feature::class_same], 1);
  EXPECT_EQ(pair[Feature::same_harm], 1);
  EXPECT_EQ(pair[Feature::event_differs], 0);
}

TEST(Features, KillAndInjureClash) {
  const Pair pair(killed(40), count(40, "person", "people", "injure"));
  EXPECT_EQ(pair[Feature::event_same], 0);
  EXPECT_EQ(pair[Feature::event_clash], 1);
}

TEST(Features, ANounMayCountItsEvent) {
  const Pair pair(killed(40), count(41, "fatality", "fatalities", ""));
  EXPECT_TRUE(pair.comparable());
  EXPECT_EQ(pair[Feature::class_same], 1);
}

TEST(Features, NamesThatRestrictClash) {
  const Pair pair(with(killed(12), {"norland"}, {"Norland"}), with(killed(11), {"sudland"}, {"Sudland"}));
  EXPECT_EQ(pair[Feature::proper_clash], 1);
  const Pair one(with(killed(12), {"norland"}, {"Norland"}), killed(12));
  EXPECT_EQ(one[Feature::proper_clash], 0);
}

TEST(Features, ATellingNumberTellsMoreThanARoundOne) {
  EXPECT_GT(Pair(killed(1366), killed(1366))[Feature::same_telling_value],
            Pair(killed(1000), killed(1000))[Feature::same_telling_value]);
  EXPECT_EQ(Pair(killed(1366), killed(1367))[Feature::same_telling_value], 0);
}

TEST(Features, DifferentNumbersAreApartByTheirRatio) {
  const Pair near(killed(100), killed(110)), far(killed(100), killed(10000));
  EXPECT_EQ(near[Feature::differs], 1);
  EXPECT_LT(near[Feature::apart], far[Feature::apart]);
  EXPECT_LT(far[Feature::apart], 1);
  const Pair compatible(at_least(killed(100)), killed(110));
  EXPECT_EQ(compatible[Feature::compatible], 1);
  EXPECT_EQ(compatible[Feature::differs], 0);
}

TEST(Features, ANameMayStandForTheNounThatItStandsBeside) {
  const Assertion named = count(7, "PK-9", "PK-9s", "seize");
  EXPECT_EQ(Pair(named, with(count(7, "rifle", "PK-9 rifles", "seize"), {"PK-9"}))[Feature::head_same], 1);
  EXPECT_EQ(Pair(named, with(count(7, "rifle", "MT-2 rifles", "seize"), {"MT-2"}))[Feature::head_same], 0);
  EXPECT_EQ(Pair(count(7, "school", "schools", "burn"),
                 with(count(7, "bus", "school buses", "burn"), {"school"}))[Feature::head_same],
            0)
      << "a common noun before another is no name for it";
}

TEST(Features, YearsClashOnlyWhereBothNameSome) {
  Assertion a = killed(4), b = killed(4), c = killed(4);
  a.years = {2004};
  b.years = {2031};
  EXPECT_EQ(Pair(a, b)[Feature::years_clash], 1);
  EXPECT_EQ(Pair(a, c)[Feature::years_clash], 0);
  c.years = {2004, 2031};
  EXPECT_EQ(Pair(a, c)[Feature::years_clash], 0);
}

TEST(Features, TwoPastsAreThoseOfTwoYears) {
  Assertion first = killed(4), second = killed(9), now = killed(9);
  first.years = {2004};
  second.years = {2011};
  EXPECT_EQ(Pair(first, second)[Feature::two_pasts], 1);
  EXPECT_EQ(Pair(first, first)[Feature::two_pasts], 0);
  EXPECT_EQ(Pair(first, now)[Feature::two_pasts], 0);
}

TEST(Features, AWholeAndItsPartAreTwo) {
  Assertion part = killed(4);
  part.relation = extract::Relation::subset;
  EXPECT_EQ(Pair(killed(4), part)[Feature::relation_differs], 1);
}

TEST(Features, AgesAreOfSomebody) {
  Assertion ana = count(30, "year", "", ""), bea = ana;
  ana.kind = bea.kind = Kind::age;
  ana.subject = {"ana"};
  bea.subject = {"bea"};
  ana.names = bea.names = {"Ana", "Bea"};
  EXPECT_EQ(Pair(ana, bea)[Feature::age_stranger], 1);
  EXPECT_EQ(Pair(ana, ana)[Feature::age_subject], 1);
}

TEST(Features, ANameSaysWhoseAgeItIsWhoeverTheClauseIsAbout) {
  Assertion signed_up = count(41, "year", "", ""), birthday = count(42, "year", "", "");
  signed_up.kind = birthday.kind = Kind::age;
  signed_up.subject = {"olin", "bergan"};
  birthday.subject = {"bergan"};
  signed_up.subject_phrase = "Kellmouth";
  birthday.subject_phrase = "Bergan";
  signed_up.names = birthday.names = {"Kellmouth", "Olin", "Bergan", "Tilda"};
  EXPECT_EQ(Pair(signed_up, birthday)[Feature::age_subject], 1);
  EXPECT_EQ(Pair(signed_up, birthday)[Feature::whose_clash], 0);
  birthday.subject = {"tilda", "bergan"};
  EXPECT_EQ(Pair(signed_up, birthday)[Feature::whose_clash], 1);
  EXPECT_EQ(Pair(signed_up, birthday)[Feature::age_stranger], 1) << "kin";
}

TEST(Features, OneVagueWordIsNotOneNumber) {
  Assertion several = killed(5), dozen = killed(12);
  several.value.reset();
  several.bound = Bound::vague;
  several.interval = {3, 20};
  EXPECT_EQ(Pair(several, several)[Feature::same_vague], 1);
  EXPECT_EQ(Pair(several, several)[Feature::same_value], 0);
  EXPECT_EQ(Pair(several, several)[Feature::same_telling_value], 0);
  EXPECT_EQ(Pair(dozen, dozen)[Feature::same_vague], 0);
  EXPECT_EQ(Pair(dozen, dozen)[Feature::same_value], 1);
}

TEST(Features, NamelessPersonsOfAgesFarApartAreTwo) {
  Assertion rider = count(36, "year", "", ""), other = count(57, "year", "", ""), same = count(37, "year", "", ""),
            swapped = count(63, "year", "", "");
  for (Assertion* each : {&rider, &other, &same, &swapped}) {
    each->kind = Kind::age;
    each->subject = {"man"};
  }
  EXPECT_EQ(Pair(rider, other)[Feature::age_gap], 1);
  EXPECT_EQ(Pair(rider, same)[Feature::age_gap], 0);
  EXPECT_LT(Pair(rider, swapped)[Feature::age_gap], 1);
  for (Assertion* each : {&rider, &other}) {
    each->subject = {"bergan"};
    each->names = {"Bergan"};
  }
  EXPECT_EQ(Pair(rider, other)[Feature::age_gap], 0);
  EXPECT_EQ(Pair(rider, other)[Feature::age_subject], 1);
}

TEST(Features, KnowHowManyFiguresTheArticlesHave) {
  std::vector<Assertion> many;
  for (int i = 0; i < 50; ++i) many.push_back(killed(100 + i));
  const std::vector<Reading> readings{article("a", day(1), many), article("b", day(2), many)};
  const Claims claims = claims_of(readings);
  const Comparison comparison(claims);
  const double of_many = comparison.features(claims.list.front(), claims.list.back())[Feature::crowd];
  EXPECT_NEAR(of_many, std::log10(100.0 / 40), 1e-9);
  EXPECT_EQ(Pair(killed(40), killed(60))[Feature::crowd], 0);
}

TEST(Features, AreWithinZeroAndOneAndScoreTheSum) {
  const Pair pair(killed(40), about(killed(60)));
  const Features features = pair.comparison.features(pair.claims.list[0], pair.claims.list[1]);
  double sum = 0;
  for (std::size_t i = 0; i < feature_count; ++i) {
    EXPECT_GE(features.values[i], 0) << to_string(static_cast<Feature>(i));
    EXPECT_LE(features.values[i], 1) << to_string(static_cast<Feature>(i));
    sum += features.values[i] * fitted_weights().weight(static_cast<Feature>(i), features[Feature::differs] > 0);
  }
  EXPECT_DOUBLE_EQ(fitted_weights().score(features), sum);
}

/// The feature of the first figures of two articles of one story.
double between(std::vector<Assertion> first, std::vector<Assertion> second, Feature feature) {
  const std::size_t figures = first.size();
  const std::vector<Reading> readings{article("a", day(1), std::move(first)), article("b", day(2), std::move(second))};
  const Claims claims = claims_of(readings);
  return Comparison(claims).features(claims.list[0], claims.list[figures])[feature];
}

TEST(OnlyThing, IsTheOneNumberOfItInEachArticle) {
  const Assertion three = count(3, "boat", "boats", "seize"), two = count(2, "boat", "boats", "find");
  const Assertion crew = count(9, "sailor", "sailors", "rescue");
  EXPECT_EQ(between({three}, {two}, Feature::only_thing), 1);
  EXPECT_EQ(between({three, crew, three}, {two, crew}, Feature::only_thing), 1) << "said twice, it is one number";
  EXPECT_EQ(between({three, two}, {two}, Feature::only_thing), 0);
  EXPECT_EQ(between({three}, {two, count(7, "boat", "boats", "sink")}, Feature::only_thing), 0);
  EXPECT_EQ(between({three}, {count(2, "ship", "ships", "find")}, Feature::only_thing), 0) << "of two things";
  EXPECT_EQ(between({three}, {vague(24, "dozens", two)}, Feature::only_thing), 0) << "dozens are no number";
  Assertion part = count(2, "boat", "boats", "burn");
  part.relation = extract::Relation::subset;
  EXPECT_EQ(between({three, part}, {two}, Feature::only_thing), 1) << "a part is no other number";
  EXPECT_EQ(between({part, three}, {two}, Feature::only_thing), 0) << "nor is it the only one";
  EXPECT_EQ(
      between({count(3, "person", "people", "flee")}, {count(2, "person", "people", "hold")}, Feature::only_thing), 0)
      << "people are of all sorts";
}

TEST(OnlyAmount, IsTheOneNumberInItsUnit) {
  const Assertion long_ = measure(10, "meter", "length", 0.5), far = measure(300, "kilometer", "distance", 0.5);
  EXPECT_EQ(between({long_}, {measure(30, "foot", "length", 0.5)}, Feature::only_amount), 1) << "whatever the unit";
  EXPECT_EQ(between({long_, far}, {long_}, Feature::only_amount), 0);
  EXPECT_EQ(between({money(2e6, "USD", "loot", "steal")}, {money(3e6, "USD", "loot", "take")}, Feature::only_amount),
            1);
  EXPECT_EQ(between({killed(2)}, {killed(3)}, Feature::only_amount), 0);
}

TEST(OnlyEvent, IsTheOneNumberOfThoseItBefell) {
  const Assertion died = count(4, "student", "students", "die"), hurt = count(9, "person", "people", "injure");
  EXPECT_EQ(between({killed(3), hurt}, {died}, Feature::only_event), 1);
  EXPECT_EQ(between({killed(3), count(5, "guard", "guards", "kill")}, {died}, Feature::only_event), 0);
  EXPECT_EQ(between({killed(3)}, {hurt}, Feature::only_event), 0);
}

TEST(OnlyThing, TellsNothingOfTwoStories) {
  Reading wharf = article("a", day(1), {count(3, "boat", "boats", "seize")});
  Reading lake = article("b", day(2), {count(2, "boat", "boats", "seize")});
  lake.story = {"regatta", "lake", "trophy", "rower", "coach"};
  lake.assertions[0].names = {"Orrin Lake"};
  lake.assertions[0].terms = {"regatta", "trophy", "coach"};
  wharf.assertions[0].names = {"Kellmouth Wharf"};
  const std::vector<Reading> readings{wharf, lake};
  const Claims claims = claims_of(readings);
  const Features features = Comparison(claims).features(claims.list[0], claims.list[1]);
  EXPECT_LT(features[Feature::only_thing], 1);
  EXPECT_DOUBLE_EQ(features[Feature::only_thing], 1 - features[Feature::other_story]);
}

TEST(InformationOf, CountsSignificantDigits) {
  EXPECT_EQ(information_of(2), 0);
  EXPECT_GT(information_of(23), information_of(20));
  EXPECT_GT(information_of(1366), information_of(1400));
  EXPECT_EQ(information_of(0), 0);
  EXPECT_EQ(information_of(std::numeric_limits<double>::infinity()), 0);
  EXPECT_LE(information_of(123456789), 1);
}

TEST(FateDiffers, TellsWhatBecameOfPeopleFromWhatElseTheyDid) {
  const Assertion arrived = count(12, "minister", "ministers", "arrive");
  EXPECT_EQ(Pair(killed(12), arrived)[Feature::fate_differs], 1);
  EXPECT_EQ(Pair(killed(12), count(12, "person", "people", "die"))[Feature::fate_differs], 0);
  EXPECT_EQ(Pair(arrived, count(12, "person", "people", "march"))[Feature::fate_differs], 0);
  EXPECT_EQ(Pair(killed(12), count(12, "person", "people", "shoot"))[Feature::fate_differs], 0);
  EXPECT_EQ(Pair(count(12, "cow", "cows", "kill"), count(12, "cow", "cows", "arrive"))[Feature::fate_differs], 0);
  Assertion named = count(12, "clerk", "clerks", "name");
  named.sentence = "The 12 were named as clerks.";
  named.sentence_span = {0, named.sentence.size()};
  named.span = {4, 6};
  EXPECT_EQ(Pair(killed(12), named)[Feature::fate_differs], 0);
}

TEST(FateClash, TellsTheKilledFromTheInjured) {
  EXPECT_EQ(Pair(killed(12), count(12, "person", "people", "injure"))[Feature::fate_clash], 1);
  EXPECT_EQ(Pair(killed(12), count(12, "person", "people", "arrest"))[Feature::fate_clash], 1);
  EXPECT_EQ(Pair(killed(12), count(12, "person", "people", "die"))[Feature::fate_clash], 0);
  EXPECT_EQ(
      Pair(count(12, "person", "people", "injure"), count(12, "person", "people", "hospitalize"))[Feature::fate_clash],
      0)
      << "the injured are taken to hospital";
  EXPECT_EQ(Pair(killed(12), count(12, "person", "people", "flee"))[Feature::fate_clash], 0);
  EXPECT_EQ(Pair(count(12, "cow", "cows", "kill"), count(12, "cow", "cows", "injure"))[Feature::fate_clash], 0);
}

TEST(WholeFits, KeepsAPartFromWhatIsSaidOfItsWhole) {
  Assertion whole = count(5, "shell", "shells", "fire");
  Assertion part = count(4, "shell", "shells", "explode");
  part.relation = extract::Relation::subset;
  part.subset_of = 0;
  const auto fits = [&](Assertion part_, Assertion other) {
    const std::vector<Reading> readings{article("a", day(1), {whole, std::move(part_)}),
                                        article("b", day(2), {std::move(other)})};
    const Claims claims = claims_of(readings);
    return Comparison(claims).features(claims.list[1], claims.list[2])[Feature::whole_fits];
  };
  EXPECT_EQ(fits(part, count(4, "shell", "shells", "fire")), 1);
  EXPECT_EQ(fits(part, count(4, "shell", "shells", "explode")), 0) << "the other is of the part's own event";
  part.subset_of = -1;
  EXPECT_EQ(fits(part, count(4, "shell", "shells", "fire")), 0) << "the whole is not known";
}

TEST(Comparable, ThingsByAnyOfTheirNames) {
  EXPECT_TRUE(Pair(count(5, "lorry", "lorries", "burn"), count(6, "truck", "trucks", "burn")).comparable());
  EXPECT_TRUE(Pair(count(5, "packet", "packets", "find"), count(6, "parcel", "parcels", "find")).comparable());
  const Pair pair(count(5, "lorry", "lorries", "burn"), count(6, "truck", "trucks", "burn"));
  EXPECT_EQ(pair[Feature::head_same], 1);
  EXPECT_EQ(pair[Feature::only_thing], 1);
}

TEST(Comparable, PenceAndPounds) {
  const Pair pair(money(320, "penny", "bid", "offer"), money(3.2, "GBP", "bid", "offer"));
  EXPECT_TRUE(pair.comparable());
  EXPECT_EQ(pair[Feature::same_value], 1);
  EXPECT_FALSE(Pair(money(320, "cent", "bid", "offer"), money(3.2, "USD", "bid", "offer")).comparable());
}

TEST(Comparable, TheCasesOfAnEpidemicAndPeople) {
  EXPECT_TRUE(Pair(count(900, "case", "cases", "infect"), count(950, "person", "people", "infect")).comparable());
  EXPECT_FALSE(Pair(count(900, "case", "cases", "hear"), count(950, "person", "people", "infect")).comparable());
}

TEST(Features, ASlipOfThePenIsSeenAndItsSizeTellsNothing) {
  const Pair swapped(killed(48), killed(84));
  EXPECT_GT(swapped[Feature::slip], 0);
  const Pair other(killed(48), killed(86));
  EXPECT_EQ(other[Feature::slip], 0);
  EXPECT_LT(swapped[Feature::apart], other[Feature::apart] / 2);
  EXPECT_EQ(Pair(killed(48), killed(48))[Feature::slip], 0);
  EXPECT_EQ(Pair(measure(31, "kilometer", "depth", 0.5), measure(13, "mile", "depth", 0.5))[Feature::slip], 0);
}

TEST(Features, TheOneTollOfTwoArticlesIsTheirMainCount) {
  EXPECT_EQ(Pair(killed(48), killed(55))[Feature::main_count], 1);
  EXPECT_EQ(Pair(killed(48), count(55, "person", "people", "injure"))[Feature::main_count], 0);
  EXPECT_EQ(Pair(count(4, "house", "houses", "destroy"), count(9, "house", "houses", "destroy"))[Feature::main_count],
            0);
  Assertion in_one_town = killed(48), in_another = killed(55);
  in_one_town.event_places = {"Abora"};
  in_another.event_places = {"Kellmouth"};
  EXPECT_EQ(Pair(in_one_town, in_another)[Feature::main_count], 0);
  in_another.event_places = {"Abora"};
  EXPECT_EQ(Pair(in_one_town, in_another)[Feature::main_count], 1);
}

TEST(Features, WhatAnEarlierYearSawIsNoRivalOfAnArticlesOneToll) {
  Assertion earlier = killed(300);
  earlier.as_of = Date{2019, 0, 0};
  earlier.years = {2019};
  const std::vector<Reading> readings{article("a", day(1), {killed(48), earlier}), article("b", day(1), {killed(55)})};
  const Claims claims = claims_of(readings);
  const Comparison comparison(claims);
  const auto of = [&](double value) -> const Claim& {
    return *std::find_if(claims.list.begin(), claims.list.end(), [&](const Claim& c) { return c.value == value; });
  };
  EXPECT_GT(comparison.features(of(48), of(55))[Feature::main_count], 0);
  EXPECT_EQ(comparison.features(of(300), of(55))[Feature::main_count], 0);
  EXPECT_EQ(comparison.features(of(300), of(55))[Feature::only_event], 0);
}

TEST(Features, WhatIsSaidOfTwoPlacesIsNotOneProposition) {
  Assertion a = killed(48), b = killed(55);
  a.subject_phrase = b.subject_phrase = "flood";
  EXPECT_GT(Pair(a, b)[Feature::proposition], 0);
  a.event_places = {"Abora"};
  b.event_places = {"Vornay"};
  EXPECT_EQ(Pair(a, b)[Feature::proposition], 0);
  b.event_places = {"Abora Province"};
  EXPECT_GT(Pair(a, b)[Feature::proposition], 0);
}

TEST(Features, TheOneLengthOfTwoArticles) {
  const Assertion wall = measure(3, "meter", "wall", 0.5);
  EXPECT_EQ(Pair(wall, measure(4, "foot", "bank", 0.5))[Feature::only_measure], 1);
  EXPECT_EQ(Pair(money(3, "EUR", "fee", "cost"), money(4, "EUR", "fee", "cost"))[Feature::only_measure], 0);
}

TEST(Features, OthersOfAShortThreadVouchThatTwoArticlesAreOfOneStory) {
  const auto told = [](std::string doc, std::vector<std::string> names, std::vector<std::string> story) {
    Assertion a = killed(12);
    a.names = std::move(names);
    Reading reading = article(std::move(doc), day(1), {std::move(a)});
    reading.story = std::move(story);
    return reading;
  };
  const std::vector<Reading> readings{
      told("a", {"Kellmouth", "Vornay"}, {"flood", "dam", "river", "rescue"}),
      told("b", {"Kellmouth", "Vornay", "Tesk", "Ulmar"}, {"flood", "dam", "river", "school", "church"}),
      told("c", {"Tesk", "Ulmar"}, {"school", "church", "mayor"})};
  const Claims claims = claims_of(readings);
  ASSERT_EQ(claims.thread[0], claims.thread[2]);
  const Features vouched = Comparison(claims).features(claims.list[0], claims.list[2]);
  EXPECT_EQ(vouched[Feature::other_story], 0);
  EXPECT_GT(vouched[Feature::vouched], 0);
  const std::vector<Reading> without{readings[0], readings[2]};
  const Claims strangers = claims_of(without);
  EXPECT_GT(Comparison(strangers).features(strangers.list[0], strangers.list[1])[Feature::other_story], 0);
  // Of few articles that somebody has picked they are likelier of one story.
  const Claims picked = claims_of(without, 3.5);
  EXPECT_LT(Comparison(picked).features(picked.list[0], picked.list[1])[Feature::other_story],
            Comparison(strangers).features(strangers.list[0], strangers.list[1])[Feature::other_story]);
}

}  // namespace
}  // namespace figcheck::reconcile
