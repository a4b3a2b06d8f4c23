#include "planted/page.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>

#include "planted/calendar.hpp"

namespace figcheck::planted {
namespace {

class Pages : public ::testing::Test {
 protected:
  const std::vector<Outlet> outlets_ = draw_outlets(3, 40);

  Story story(std::size_t number) const {
    return draw_story(number, seed_of(9, number), day_number(2023, 5, 4), 20, 0, outlets_);
  }
};

TEST_F(Pages, FillEverySlotOfEveryKindOfStory) {
  for (std::size_t number = 0; number < story_models().size() * 4; ++number) {
    const Story told = story(number);
    for (const Assignment& article : told.articles) {
      const Page page = write_page(told, article, std::nullopt);
      EXPECT_EQ(page.text.find_first_of("{}[]|"), std::string::npos) << page.text;
      EXPECT_EQ(page.text.substr(0, page.title.size()), page.title);
      EXPECT_GE(page.mentions.size(), 3) << told.model->name;
    }
  }
}

TEST_F(Pages, DigitsStandOnlyInFiguresYearsAndDatelines) {
  for (std::size_t number = 0; number < story_models().size(); ++number) {
    const Story told = story(number);
    for (const Assignment& article : told.articles) {
      Page page = write_page(told, article, std::nullopt);
      for (const Mention& each : page.mentions) {
        for (std::size_t at = each.begin; at < each.end; ++at) page.text[at] = '_';
      }
      for (const EarlierEvent& event : told.earlier) {
        const std::string year = std::to_string(event.year);
        for (std::size_t at; (at = page.text.find(year)) != std::string::npos;) page.text.replace(at, 4, "____");
      }
      const std::string date = long_date(told.first_day + article.day) + " —";
      if (const auto at = page.text.find(date); at != std::string::npos) page.text.erase(at, date.size());
      EXPECT_EQ(page.text.find_first_of("0123456789"), std::string::npos) << page.text;
    }
  }
}

TEST_F(Pages, AMistakeChangesNothingButItsFigures) {
  const Story told = story(0);
  const Assignment& article = told.articles[0];
  const Page right = write_page(told, article, std::nullopt);
  const std::size_t quantity = right.mentions[0].quantity;
  const Page wrong = write_page(told, article, Mistake{.quantity = quantity, .value = 77777});
  ASSERT_EQ(wrong.mentions.size(), right.mentions.size());
  std::string restored = wrong.text;
  for (std::size_t i = wrong.mentions.size(); i-- > 0;) {
    const Mention& bad = wrong.mentions[i];
    const Mention& good = right.mentions[i];
    EXPECT_EQ(bad.quantity, good.quantity);
    EXPECT_EQ(bad.wrong, bad.quantity == quantity && bad.mark != '<');
    if (!bad.wrong) continue;
    EXPECT_EQ(bad.written.hedge, "");
    restored.replace(bad.begin, bad.end - bad.begin, good.written.hedge + good.written.figure);
  }
  EXPECT_EQ(restored, right.text);
}

TEST_F(Pages, ACopyKeepsTheBodyOfWhatItCopies) {
  int copies = 0;
  for (std::size_t number = 0; number < 60; ++number) {
    const Story told = story(number);
    for (const Assignment& article : told.articles) {
      if (!article.copy_of) continue;
      ++copies;
      const Assignment& origin = told.articles[*article.copy_of];
      EXPECT_FALSE(origin.copy_of);
      EXPECT_EQ(article.day, origin.day);
      const Page copy = write_page(told, article, std::nullopt);
      const Page first = write_page(told, origin, std::nullopt);
      const std::string body = copy.text.substr(copy.title.size(), 600);
      EXPECT_NE(first.text.find(body), std::string::npos);
      for (const Mention& each : copy.mentions) EXPECT_LE(each.end, copy.text.size());
    }
  }
  EXPECT_GT(copies, 5);
}

}  // namespace
}  // namespace figcheck::planted
