#include "text/language.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "reading.hpp"
#include "temporary_folder.hpp"

using namespace figcheck::text;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

namespace {

const std::string french =
    "Au moins quatorze personnes ont été tuées dans la nuit de lundi à mardi lorsque la rivière est sortie de son lit, "
    "a "
    "annoncé le conseil municipal. Plus de 1 200 maisons ont été inondées et deux écoles ont ouvert leurs portes aux "
    "habitants qui ont dû quitter leur logement. Selon les secours, le niveau de l'eau devrait baisser demain.\n\n";
const std::string german =
    "Mindestens vierzehn Menschen sind in der Nacht zum Dienstag ums Leben gekommen, als der Fluss über die Ufer trat, "
    "teilte der Gemeinderat mit. Mehr als 1200 Häuser wurden überflutet, und zwei Schulen nahmen die Bewohner auf, die "
    "ihre "
    "Wohnungen verlassen mussten. Nach Angaben der Helfer soll das Wasser bis zum Wochenende sinken.\n\n";
const std::string russian =
    "По меньшей мере четырнадцать человек погибли в ночь на вторник, когда река вышла из берегов, сообщил городской "
    "совет. "
    "Более 1200 домов затоплены, две школы открыли двери для жителей, которым пришлось покинуть свои дома.\n\n";
const std::string english =
    "At least 14 people died in the night when the river rose, and 1,200 homes were flooded, the council said. Two "
    "schools "
    "were opened to those who had to leave.\n\n";

}  // namespace

TEST(Language, OtherThanEnglishIsNamed) {
  EXPECT_EQ(foreign_language(french), "French");
  EXPECT_EQ(foreign_language(german), "German");
  EXPECT_EQ(foreign_language(russian), "Russian");
}

TEST(Language, EnglishIsNone) {
  EXPECT_EQ(foreign_language(english), "");
  EXPECT_EQ(foreign_language(""), "");
}

TEST(Language, OfTextThatHasNoFunctionWordsIsNotJudged) {
  for (const std::string text :
       {"Dead: 14. Injured: 40.", "Müller 14, Schmidt 12, Fischer 9, Weber 7, Wagner 5, Becker 3",
        "12 500 13 400 14 800", "Le Monde, La Repubblica, El País, Die Zeit",
        "Paris 2-1 Lyon\nMarseille 0-0 Nantes\nLille 3-1 Nice\nRennes 1-1 Metz", "Quatorze personnes ont été tuées.",
        "| Ort | Tote |\n| Kell | 14 |\n| Ros | 9 |"})
    EXPECT_EQ(foreign_language(text), "") << text;
  std::string names, rows;
  for (int i = 0; i < 200; ++i) {
    names += "Jürgen Müller-Schmidt, Köln; François Lefèvre, Orléans; ";
    rows += "Kell " + std::to_string(i * 37) + " 4.5% Ros " + std::to_string(i) + "\n";
  }
  EXPECT_EQ(foreign_language(rows), "");
  EXPECT_EQ(foreign_language(names + english), "");
}

TEST(Language, OfTextsThatMixIsEnglish) {
  EXPECT_EQ(foreign_language(english + french), "");
  EXPECT_EQ(foreign_language("“Au moins quatorze personnes ont été tuées,” he said. " + english), "");
  std::string turning = french + french;
  for (int i = 0; i < 100; ++i) turning += english;
  EXPECT_EQ(foreign_language(turning), "");
}

TEST(Language, IsNotToldOfInvalidBytes) {
  EXPECT_EQ(foreign_language(std::string(1000, '\xFF')), "");
  EXPECT_EQ(foreign_language(french.substr(0, 100) + '\xFF' + french), "");
}

TEST(Language, OtherThanEnglishIsReportedAndTheRestRead) {
  const TemporaryFolder folder;
  folder.write("a.txt", french);
  folder.write("b.txt", english);
  folder.write("c.html", "<p>" + german + "</p>");
  const Reading reading = read_all({{folder.path()}});
  EXPECT_EQ(reading.documents.size(), 1u);
  ASSERT_EQ(reading.problems.size(), 2u);
  EXPECT_THAT(reading.problems[0].what, HasSubstr("in French"));
  EXPECT_THAT(reading.problems[1].what, HasSubstr("in German"));
  EXPECT_EQ(reading.tally.problems, 2u);
}
