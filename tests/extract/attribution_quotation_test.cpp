#include "source_case.hpp"

namespace figcheck::extract {
namespace {

TEST(BesideAQuotation, AnyVerbNamesTheSpeaker) {
  expect_sources({
      {"The port is shrinking. \"They sold 12 cranes,\" whined a long-time insider.", "12", "long-time insider"},
      {"\"Nine of us slept outside. My nine hens are gone,\" wailed shepherd Lena Roth.", "Nine", "Lena Roth"},
      {"\"There were 300 of them!\" gasped Oskar Brandt.", "300", "Oskar Brandt"},
      {"\"There were 300 of them,\" laughed Oskar Brandt, a baker.", "300", "Oskar Brandt"},
      {"\"There were 300 of them\", snarled the ferryman.", "300", "ferryman"},
      {"\"I have waited 14 years,\" Edna Frey fumed.", "14", "Edna Frey"},
      {"Edna Frey left early. \"I have waited 14 years,\" she sobbed.", "14", "Edna Frey"},
      {"\"There were 300 of them,\" the farmer sighed.", "300", "farmer"},
      {"\"There were 300 of them,\" smiles the farmer.", "300", "farmer"},
      {"\"We lost 40 boats,\" the mayor thundered. \"We will build 30,\" he quipped.", "30", "mayor"},
  });
}

TEST(BesideAQuotation, IsATitleBehindOtherWords) {
  expect_sources({
      {"Her book, \"The Quay,\" made Edna Frey 300 friends.", "300", ""},
      {"\"The Quay\", directed by Edna Frey, took 40 days.", "40", ""},
      {"The song is called \"Summer,\" sold by 40 shops.", "40", ""},
      {"The band played \"Nine Lives\" and danced for 12 hours.", "12", ""},
  });
}

TEST(BesideAQuotation, ThingsSayNothing) {
  expect_sources({
      {"\"It is over,\" wrote the rain on 300 windows.", "300", ""},
      {"The crane groaned under 12 tons.", "12", ""},
      {"Edna Frey wept for nine days.", "nine", ""},
  });
}

TEST(BehindAColon, AQuotationIsTheSubjectsOwn) {
  expect_sources({
      {"Burly guard Edna Frey raged: \"I pay 30 marks for a loaf.\"", "30", "Edna Frey"},
      {"The mayor thundered: \"It will cost 40 million euros.\"", "40 million", "mayor"},
      {"Edna Frey shook her head: \"We lost 40 boats.\"", "40", "Edna Frey"},
      {"Police spoke first. Edna Frey came. She howled: \"My six lambs drowned.\"", "six", "Edna Frey"},
  });
}

TEST(BehindAColon, AQuotationOfAThingIsNobodys) {
  expect_sources({
      {"The banner was plain: \"40 years are enough.\"", "40", ""},
      {"It had two words on it: \"40 boats.\"", "40", ""},
  });
}

TEST(BesideAQuotation, OneIsOfThoseBefore) {
  expect_sources({
      {"Police spoke first. Former clerks complain. \"Eight forms an hour,\" said one, who had fled.", "Eight",
       "Former clerks"},
      {"Former clerks complain. \"Eight forms an hour,\" one said.", "Eight", "Former clerks"},
      {"The boats are old. \"Eight knots at best,\" said one.", "Eight", ""},
      {"The mayor shrugged. \"Eight knots at best,\" said one.", "Eight", ""},
  });
}

}  // namespace
}  // namespace figcheck::extract
