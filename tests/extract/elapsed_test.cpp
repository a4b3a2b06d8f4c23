#include "extract/elapsed.hpp"

#include <gtest/gtest.h>

#include "reading.hpp"

namespace figcheck::extract {
namespace {

bool elapses(std::string_view text) {
  for (const Assertion& said : read_text(text).assertions)
    if (said.elapsed) return true;
  return false;
}

TEST(Elapsed, IsHowLongSomethingHasGoneOn) {
  for (const char* text :
       {"A three-week-old siege has cut the town off.", "The 15-day-old strike has shut the port.",
        "The eight-day-old strike went on.", "The envoys are tired amid eight days of talks.",
        "Dockers have been on strike for 12 days.", "Dockers have now been on strike for more than 12 days.",
        "The rebels have held the town for the past nine days.", "Fifteen months of uprising have emptied the city.",
        "The siege has lasted nine days.", "The blaze has raged for nine days.",
        "The hostages have been held for 40 days.", "Nine days into the siege, food is short.",
        "The dispute has dragged on for nine months."})
    EXPECT_TRUE(elapses(text)) << text;
}

TEST(Elapsed, IsNoTimeThatIsOverOrSet) {
  for (const char* text : {"After eleven days of heavy rain, the river burst its banks.",
                           "The accord came after eleven days of talks.",
                           "The fund has paid for the clinic for nine months in advance.",
                           "A three-hour siege ended on Monday.",
                           "The nine-day siege was the worst yet.",
                           "She signed a four-year contract.",
                           "He was sentenced to 12 years.",
                           "It is a 90-minute film.",
                           "He has been jailed for 12 years.",
                           "The court has suspended her for 12 months.",
                           "The siege lasted nine days.",
                           "The siege had lasted nine days.",
                           "The strike ended after eleven days of talks.",
                           "They were rescued after eleven days of searching.",
                           "Dockers struck for 12 days.",
                           "The bank has asked for 12 days.",
                           "The firm has extended the lease for 12 years.",
                           "The job needs five years of experience.",
                           "She led for the last nine days of the race.",
                           "The trip takes nine days.",
                           "The talks will go on for nine days.",
                           "They paid 12 months of severance."})
    EXPECT_FALSE(elapses(text)) << text;
}

TEST(Elapsed, IsATime) { EXPECT_FALSE(elapses("The mill has been owned by 12 sisters.")); }

}  // namespace
}  // namespace figcheck::extract
