#include "source_case.hpp"

namespace figcheck::extract {
namespace {

TEST(RunOn, TagsTheSentenceWithoutAComma) {
  expect_sources({
      {"Ana Prohl came. Four divers had been lost she added.", "Four", "Ana Prohl"},
      {"Ana Prohl came. There should be no more than 300 boats in the harbour she says.", "300", "Ana Prohl"},
      {"Nine divers were flown out around 5pm (9am local time) clinic spokeswoman Dena Frey said.", "Nine",
       "Dena Frey"},
      {"The ferry lost 30 sailors in the storm the mayor said.", "30", "mayor"},
      {"Nine boats were sunk police said.", "Nine", "police"},
      {"Nine boats were sunk the mayor said last night.", "Nine", "mayor"},
      {"Ana Prohl came. Nine boats had sunk she told reporters.", "Nine", "Ana Prohl"},
  });
}

TEST(RunOn, IsNoRelativeClause) {
  expect_sources({
      {"Ana Prohl came. They paid 30 marks, which was the number she said.", "30", ""},
      {"Ana Prohl came. They sold 30 boats, which was not what she said.", "30", ""},
      {"Ana Prohl came. It was the third of 30 piers she added.", "30", ""},
      {"Ana Prohl came. They were not the 30 sailors she said.", "30", ""},
      {"There were 30 boats more than the mayor said.", "30", ""},
      {"The harbour has 30 cranes and the price was as the mayor said.", "30", ""},
  });
}

}  // namespace
}  // namespace figcheck::extract
