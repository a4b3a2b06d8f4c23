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
                                         Case{"Sampling between 2014 and 2017 found 4 grams of lead.", "4", "Sampling"},
                                         Case{"The voltage across it was 5 volts.", "5", "voltage"},
                                         Case{"The gauge (a spare) showed 12 degrees.", "12", "gauge"},
                                         Case{"Prices in May were 9 percent higher.", "9", "Prices in May"}));

INSTANTIATE_TEST_SUITE_P(OfAnOuterClause, Subject,
                         testing::Values(Case{"Quill, a maker of lorries, sold 400 of them.", "400", "Quill"},
                                         Case{"The bay that is 90 miles wide froze.", "90", "bay"},
                                         Case{"Bank stocks, which were up 2.8%, led the market.", "2.8", "Bank stocks"},
                                         Case{"The index gained 1% to close at 1,478 points.", "1,478", "index"},
                                         Case{"The gap reached its widest point last year having grown by $4 million.",
                                              "$4 million", "gap"},
                                         Case{"Maren said that she had seen 12 boats.", "12", "Maren"}));

INSTANTIATE_TEST_SUITE_P(BesideIt, Subject,
                         testing::Values(Case{"The biggest fallers were Orbell, down 68p at 1,112p, and others.",
                                              "1,112", "Orbell"},
                                         Case{"Orbell fell 2.3%, Tarn by 2.6%.", "2.6", "Tarn"},
                                         Case{"Bake four fillets (1 lb) at once.", "1", "fillets"},
                                         Case{"The town will get a grant worth $8 million.", "$8 million", "grant"},
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
  for (const char* piece : {"Tarn by 1%, ", "at 1 ", "which said 1 ", "(1 ", "and 1 and ", "of the 1 "}) {
    std::string text = "Orbell fell 2%, ";
    while (text.size() < 50000) text += piece;
    EXPECT_FALSE(read_text(text + ".").assertions.empty()) << piece;
  }
}

}  // namespace
}  // namespace figcheck::extract
