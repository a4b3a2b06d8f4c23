#include "source_case.hpp"

namespace figcheck::extract {
namespace {

TEST(Pronoun, OfAPersonMeansNoPlaceAndNoDay) {
  expect_sources({
      {"Ilsa Brandt walked home. Mill Lane was under water. \"It was 15 metres deep,\" she said.", "15", "Ilsa Brandt"},
      {"Ilsa Brandt lost her home. Santa Paula was flooded. \"It was 15 metres deep,\" she said.", "15", "Ilsa Brandt"},
      {"Ilsa Brandt lost her home. Saturday was the worst. \"It was 15 metres deep,\" she said.", "15", "Ilsa Brandt"},
      {"Ilsa Brandt lost her home in Torvale. Torvale was flooded. \"It was 15 metres deep,\" she said.", "15",
       "Ilsa Brandt"},
      {"Ilsa Brandt lost her home. Berta Lane came. \"It was 15 metres deep,\" said Berta Lane.", "15", "Berta Lane"},
  });
}

TEST(Pronoun, MeansWhomASentenceBeginsWith) {
  expect_sources({
      {"The mayor of Santa Paula spoke. Captain Pavel Orso, steering the 12 boats sent to the bay, praised his "
       "crew. \"It went on for four hours,\" he said.",
       "four", "Captain Pavel Orso"},
      {"A shed stands on Mill Road. Surveyor Ruth Gall, whose crew of six men walked through the marsh, came. \"A "
       "nail,\" she said. \"That was all. The 10 hammers told us nothing.\"",
       "10", "Surveyor Ruth Gall"},
  });
}

TEST(UntaggedQuotation, IsWhomTheSentenceBeforeIsAbout) {
  expect_sources({
      {"\"I was sad,\" said Berta Roth. The ferryman, Edvin Hall, points at the far bank. \"It took 39 sheep.\"", "39",
       "Edvin Hall"},
      {"\"I was sad,\" said Berta Roth. Edvin Hall points at the far bank. \"It was deep. It took 39 sheep.\"", "39",
       "Edvin Hall"},
      {"The baker shook her head. \"We had seven ovens. All are gone.\"", "seven", "baker"},
  });
}

TEST(UntaggedQuotation, IsNotOfAPlaceOrOfAnotherParagraph) {
  expect_sources({
      {"\"I was sad,\" said Berta Roth. Mill Road was closed. \"I lost 39 cups.\"", "39", "Berta Roth"},
      {"\"I was sad,\" said Berta Roth. Edvin Hall came.\n\n\"I lost 39 cups.\"", "39", "Berta Roth"},
      {"\"I was sad,\" said Berta Roth. Edvin Hall said little. \"I lost 39 cups,\" Dena Frey said.", "39",
       "Dena Frey"},
  });
}

TEST(UntaggedQuotation, OfOneToWhomThingsAreDoneTellsOfHimself) {
  expect_sources({
      {"Edvin Hall was pulled from the water. \"I lost 39 cups.\"", "39", "Edvin Hall"},
      {"Edvin Hall was arrested on Monday. \"He took 39 cups.\"", "39", ""},
      {"The bank was robbed on Monday. \"They took 39 chairs.\"", "39", ""},
  });
}

TEST(Pronoun, MeansASpokesmanByWhoseNameHeIs) {
  const char* text =
      "Edvin Hall is a skipper. Staff were calm. A spokesman for Harbour Minister Dena Roth says the loss is $3 "
      "million. He says 39 cups were sold.";
  expect_sources({
      {text, "39", "spokesman for Harbour Minister Dena Roth"},
      {"A spokesman for the Norvik Institute says the loss is $3 million.", "$3 million", "Norvik Institute"},
      {"A spokesman for Ford Orrel says the loss is $3 million.", "$3 million", "Ford Orrel"},
  });
}

TEST(Dateline, IsNeverASource) {
  expect_sources({
      {"TORVALE (AP) - Harbour officials on Friday fined the bank, saying it lied to 90 customers.", "90",
       "Harbour officials"},
      {"TORVALE, Norland, May 3 (AP) - Rain fell for 40 days, it says.", "40", ""},
      {"TORVALE (AP) - The harbour office closed the port. It says 40 boats sank.", "40", "harbour office"},
  });
}

}  // namespace
}  // namespace figcheck::extract
