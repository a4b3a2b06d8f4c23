#include "source_case.hpp"

namespace figcheck::extract {
namespace {

TEST(Claiming, OfWhatIsTakenStatesNothing) {
  expect_sources({
      {"The feud between herders and rangers has claimed dozens of lives.", "dozens", ""},
      {"Another sloop, Norvik, claimed third place just nine metres ahead of Torvale.", "nine", ""},
      {"Ana Prohl claimed a prize of $3 million.", "$3 million", ""},
      {"The front claimed responsibility for the blast that killed 30.", "30", ""},
      {"The rider claimed 7 points.", "7", ""},
      {"The blast claimed the lives of 30 men aboard.", "30", ""},
  });
}

TEST(Claiming, OfAClauseOrANumberIsAStatement) {
  expect_sources({
      {"The union claimed 600 members.", "600", "union"},
      {"The group claimed the blast killed 30.", "30", "group"},
      {"The group claimed to have sunk half the fleet and 30 boats.", "30", "group"},
      {"The skipper claimed the title was worth $3 million.", "$3 million", "skipper"},
      {"The group claimed that 30 victims were soldiers.", "30", "group"},
      {"The group claimed the lives of 30 men were in danger.", "30", "group"},
  });
}

}  // namespace
}  // namespace figcheck::extract
