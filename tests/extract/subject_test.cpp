#include "extract/subject.hpp"

#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

struct Case {
  const char* text;
  const char* figure;
  const char* subject;  // "" where the sentence names none
};

void PrintTo(const Case& c, std::ostream* out) { *out << c.figure << " in: " << c.text; }

class Subject : public testing::TestWithParam<Case> {};

TEST_P(Subject, IsWhoseAmountTheFigureIs) {
  const Case& c = GetParam();
  const Assertion assertion = figure_in(c.text, c.figure);
  ASSERT_EQ(assertion.figure, c.figure);
  EXPECT_EQ(assertion.subject_phrase, c.subject);
}

INSTANTIATE_TEST_SUITE_P(OfItsClause, Subject,
                         testing::Values(Case{"Orbell Motors employs 13,000 workers.", "13,000", "Orbell Motors"},
                                         Case{"Shares of Orbell and Tarn fell 3 percent.", "3",
                                              "Shares of Orbell and Tarn"},
                                         Case{"Sales in 2030 reached 40 million crowns.", "40 million", "Sales"},
                                         Case{"Testing between 2021 and 2024 found 9 grams of lead.", "9", "Testing"},
                                         Case{"The pressure inside it was 5 bars.", "5", "pressure"},
                                         Case{"The gauge (a spare) showed 12 degrees.", "12", "gauge"},
                                         Case{"Prices in May were 9 percent higher.", "9", "Prices in May"},
                                         Case{"The crew was having 5 meals a day.", "5", "crew"},
                                         Case{"The boats have never been having 7 crews.", "7", "boats"}));

INSTANTIATE_TEST_SUITE_P(
    OfAVerbLeftOut, Subject,
    testing::Values(
        Case{"Kesh offers six years and $40 million, Tarn around five years, $30 million, and the Union at four years.",
             "six", "Kesh"},
        Case{"Kesh offers six years and $40 million, Tarn around five years, $30 million, and the Union at four years.",
             "five", "Tarn"},
        Case{"Kesh offers six years and $40 million, Tarn around five years, $30 million, and the Union at four years.",
             "$30 million", "Tarn"},
        Case{"Kesh offers six years and $40 million, Tarn around five years, $30 million, and the Union at four years.",
             "four", "Union"},
        // names in a list, names that have a verb, names without a figure before them
        Case{"Orbell paid $12 million in Harlow, Vardel and Kesh, $5 million of it in cash.", "$5 million", "Orbell"},
        Case{"Orbell lost $12 million, and Harlow $5 million fell short.", "$12 million", "Orbell"},
        Case{"Orbell and Harlow paid $12 million.", "$12 million", "Orbell and Harlow"}));

INSTANTIATE_TEST_SUITE_P(
    OfAnObjectRelative, Subject,
    testing::Values(Case{"Orbell will spend more than the $34 million that Harlow Steel is about to pay.",
                         "$34 million", "Harlow Steel"},
                    Case{"The fee exceeds the $52 million (over six years) that the Tarn Rovers received.",
                         "$52 million", "Tarn Rovers"},
                    Case{"The fee exceeds the $52 million (over six years) that the Tarn Rovers received.", "six",
                         "Tarn Rovers"},
                    Case{"Orbell spent the $34 million that was left.", "$34 million", "Orbell"},
                    // what is only said of a sum, and who only says so
                    Case{"Norvane paid a fine of $9 million that critics called too low.", "$9 million", "Norvane"},
                    Case{"Orbell paid the $9 million that analysts say Norvane owes.", "$9 million", "Orbell"},
                    Case{"The trip takes three hours that commuters resent.", "three", "trip"},
                    Case{"Orbell said that the $34 million that it owed was paid.", "$34 million", "Orbell"}));

INSTANTIATE_TEST_SUITE_P(
    OfAnInfinitive, Subject,
    testing::Values(Case{"Analysts expect the bridge to cost $12 million.", "$12 million", "bridge"},
                    Case{"Reports pegged the Tarn offer to be near $84 million.", "$84 million", "Tarn offer"},
                    Case{"The court ordered Orbell to pay $9 million.", "$9 million", "Orbell"},
                    Case{"Orbell sold ships to cut its debts by $9 million.", "$9 million", "Orbell"},
                    Case{"Borland left Norvane to join Tarn for $9 million.", "$9 million", "Borland"},
                    Case{"Kesh made a bid to buy Tarn for $40 million.", "$40 million", "Kesh"},
                    Case{"Orbell ordered a study to save $9 million.", "$9 million", "Orbell"},
                    Case{"Orbell promised Harlow to pay $9 million.", "$9 million", "Orbell"}));

INSTANTIATE_TEST_SUITE_P(WithoutTheTime, Subject,
                         testing::Values(Case{"Orbell last year sold 40 ships.", "40", "Orbell"},
                                         Case{"The agency late last week closed 12 offices.", "12", "agency"},
                                         Case{"Kesh on Monday offered Lena Roth $5 million.", "$5 million", "Kesh"},
                                         Case{"The school year cost $5 million.", "$5 million", "school year"}));

INSTANTIATE_TEST_SUITE_P(
    OfWhatIsSpokenOf, Subject,
    testing::Values(Case{"Reports of the Kesh offer varied, though a channel claims it was $40 million.", "$40 million",
                         "Reports of the Kesh offer"},
                    Case{"Orbell sold 12 ships and said it is worth $3 billion.", "$3 billion", "Orbell"}));

INSTANTIATE_TEST_SUITE_P(
    OfADeedToldBefore, Subject,
    testing::Values(
        Case{"Orbell proposed to buy Harlow for $3 billion. The proposal was worth $40 a share.", "$40",
             "Orbell proposal"},
        Case{"The Kesh bid, of $2 billion, was rejected. The bid was raised to $3 billion.", "$3 billion", "Kesh bid"},
        Case{"Tarn Rovers made an offer of $2 million. The offer was for three years.", "three", "Tarn Rovers offer"},
        // another deed, an indefinite one, and one of nobody's
        Case{"Tarn Rovers made an offer of $2 million. The fine was $3,000.", "$3,000", "fine"},
        Case{"Tarn Rovers made an offer of $2 million. A new bid was worth $3 million.", "$3 million", "new bid"},
        Case{"Somebody made an offer of $2 million. The offer was for three years.", "three", "offer"}));

INSTANTIATE_TEST_SUITE_P(
    InS, Subject,
    testing::Values(Case{"Tarn fell, and Dunlow's cut 40 jobs in May.", "40", "Dunlow's"},
                    Case{"The Rovers are out, and Kettering's has offered seven years.", "seven", "Kettering's"},
                    Case{"Tarn fell, and Dunlow's profits reached $4 million.", "$4 million", "Dunlow's profits"},
                    Case{"Ana Prohl's boats carried 12 guests.", "12", "Ana Prohl's boats"}));

INSTANTIATE_TEST_SUITE_P(
    OfAnOuterClause, Subject,
    testing::Values(Case{"Quill, a maker of lorries, sold 400 of them.", "400", "Quill"},
                    Case{"The bay that is 70 miles wide froze.", "70", "bay"},
                    Case{"Steel mills, which were up 1.7%, led the market.", "1.7", "Steel mills"},
                    Case{"The index gained 2% to close at 3,105 points.", "3,105", "index"},
                    Case{"The gap reached its widest point last year having grown by $4 million.", "$4 million", "gap"},
                    Case{"The toll rose again, not having fallen by 3 percent before.", "3", "toll"},
                    Case{"Maren said that she had seen 12 boats.", "12", "Maren"}));

INSTANTIATE_TEST_SUITE_P(BesideIt, Subject,
                         testing::Values(Case{"The biggest fallers were Orbell, down 41p at 2,375p, and others.",
                                              "2,375", "Orbell"},
                                         Case{"Orbell fell 4.7%, Tarn by 3.4%.", "3.4", "Tarn"},
                                         Case{"Bake two loaves (3 lb) at once.", "3", "loaves"},
                                         Case{"The town will get a lease worth $3 million.", "$3 million", "lease"},
                                         Case{"Four chapters of the novel were lost.", "Four", "novel"},
                                         Case{"Flats: 70 days; houses, 99 days.", "99", "Flats"}));

INSTANTIATE_TEST_SUITE_P(NotTaken, Subject,
                         testing::Values(Case{"Twelve people died.", "Twelve", ""},
                                         Case{"Flooding killed 12.", "12", "Flooding"},
                                         Case{"Police left, and 12 people died.", "12", ""},
                                         Case{"It weighs more than the Orbell with 40 kilograms.", "40", "Orbell"}));

TEST(Subject, DoesNotDependOnWhatFollowsTheSentence) {
  const std::string sentence = "Orbell Motors employs 13,000 workers.";
  for (const char* after : {" Tarn has 12.", "\n\nThe bay is 3 miles wide.", " \"It is,\" he said."})
    EXPECT_EQ(figure_in(sentence + after, "13,000").subject_phrase, "Orbell Motors") << after;
}

TEST(Subject, IsBoundedOnEndlessSentences) {
  std::string text = "Orbell";
  for (int i = 0; i < 20000; ++i) text += ", which said";
  text += " has 12 boats.";
  EXPECT_EQ(figure_in(text, "12").figure, "12");
}

TEST(Subject, IsNotSlowedByManyFiguresInOneSentence) {
  for (const char* piece : {"Tarn by 1%, ", "at 1 ", "which said 1 ", "(1 ", "and 1 and ", "of the 1 ", "Harlow's has 1 "}) {
    std::string text = "Orbell fell 2%, ";
    while (text.size() < 50000) text += std::string(piece) + "the small red boat ";
    EXPECT_FALSE(read_text(text + ".").assertions.empty()) << piece;
  }
}

}  // namespace
}  // namespace figcheck::extract
