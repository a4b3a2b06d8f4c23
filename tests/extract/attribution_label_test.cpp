#include "source_case.hpp"

namespace figcheck::extract {
namespace {

TEST(Label, IsASpeakerAndWhereHeSpeaks) {
  expect_sources({
      {"Organisers: 20,000.", "20,000", "Organisers"},
      {"Colonel Orso on our evening show: 1,500 men on Saturday, 300 shells used.", "1,500", "Colonel Orso"},
      {"Colonel Orso on our evening show: 1,500 men on Saturday, 300 shells used.", "300", "Colonel Orso"},
      {"Police at the scene: 9,000.", "9,000", "Police"},
      {"Mayor of Torvale: 30 homes lost.", "30", "Mayor of Torvale"},
      {"5:30 pm: Police at the scene: 9,000 people.", "9,000", "Police"},
      {"5:30 pm: Police: 9,000 people.", "9,000", "Police"},
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
      {"Battery: up to 12 hours.", "12", ""},
      {"Camera: 8 megapixels.", "8", ""},
      {"Police: 12 hours.", "12", "Police"},
  });
}

}  // namespace
}  // namespace figcheck::extract
