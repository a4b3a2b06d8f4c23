#include "source_case.hpp"

namespace figcheck::extract {
namespace {

TEST(Label, IsASpeakerAndWhereHeSpeaks) {
  expect_sources({
      {"Marshals: 6,500.", "6,500", "Marshals"},
      {"Captain Orso in a broadcast: 70 ships at noon, 300 shells fired.", "70", "Captain Orso"},
      {"Captain Orso in a broadcast: 70 ships at noon, 300 shells fired.", "300", "Captain Orso"},
      {"Police by the stage: 9,000.", "9,000", "Police"},
      {"Mayor of Torvale: 30 homes lost.", "30", "Mayor of Torvale"},
      {"9:15 am: Police by the stage: 9,000 people.", "9,000", "Police"},
      {"9:15 am: Police: 9,000 people.", "9,000", "Police"},
  });
}

TEST(Label, IsNoneOfWhatIsCounted) {
  expect_sources({
      {"Residents of the town: 9,000.", "9,000", ""},
      {"Seats in the hall: 9,000.", "9,000", ""},
      {"Kell Island in numbers: 40 boats, 3 piers.", "40", ""},
  });
}

TEST(Label, IsNoneOfAThingThatIsMeasured) {
  expect_sources({
      {"Battery: some 30 hours.", "30", ""},
      {"Rudder: 3 metres.", "3", ""},
      {"Police: 12 hours.", "12", "Police"},
  });
}

}  // namespace
}  // namespace figcheck::extract
