// Whole stories whose figures a person labelled: what is grouped, and every verdict. stories/README.md has the format.

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/extract.hpp"
#include "grammar/date.hpp"
#include "reconcile/quantity.hpp"

namespace figcheck::reconcile {
namespace {

struct Mark {
  std::size_t article = 0;
  Span span;
  std::string quantity;
};

struct Story {
  double grouping = 0;
  std::map<std::string, std::pair<std::string, std::string>> verdicts;  ///< right and reached, by quantity
  std::vector<text::Document> articles;
  std::vector<Mark> marks;
};

/// Appends a line of an article, its marks taken out of it.
void append_marked(Story& story, std::string_view line) {
  std::string& text = story.articles.back().text;
  while (true) {
    const std::size_t open = line.find('['), bar = line.find('|'), close = line.find(']');
    if (open == std::string_view::npos || close == std::string_view::npos || bar > close) break;
    text += line.substr(0, open);
    const std::size_t begin = text.size();
    text += line.substr(open + 1, bar - open - 1);
    story.marks.push_back(
        {story.articles.size() - 1, {begin, text.size()}, std::string(line.substr(bar + 1, close - bar - 1))});
    line.remove_prefix(close + 1);
  }
  text += line;
  text += '\n';
}

Story read_story(const std::string& name) {
  std::ifstream file(std::string(FIGCHECK_SOURCE_DIR "/tests/reconcile/stories/") + name + ".story");
  EXPECT_TRUE(file) << name;
  Story story;
  for (std::string line; std::getline(file, line);) {
    std::istringstream words(line);
    std::string first, second, third;
    words >> first >> second >> third;
    if (first == "grouping") {
      story.grouping = std::stod(second);
    } else if (line.starts_with("@")) {
      story.verdicts[first.substr(1)] = {second, third};
    } else if (first == "##") {
      text::Document document;
      document.id = second;
      if (!third.empty()) document.published = date_from_iso(third).value();
      story.articles.push_back(std::move(document));
    } else {
      append_marked(story, line);
    }
  }
  for (text::Document& article : story.articles) article.title = article.text.substr(0, article.text.find('\n'));
  return story;
}

/// Of each marked figure the group that it is in; what was not read is alone.
std::vector<std::size_t> groups_of(const Story& story, const std::vector<extract::Reading>& readings,
                                   const std::vector<Quantity>& quantities) {
  std::vector<std::size_t> groups;
  for (std::size_t m = 0; m < story.marks.size(); ++m) {
    const Mark& mark = story.marks[m];
    std::size_t group = quantities.size() + m;
    for (std::size_t q = 0; q < quantities.size(); ++q)
      for (const Member& member : quantities[q].members) {
        const Span& span = readings[member.reading].assertions[member.assertion].span;
        if (member.reading == mark.article && span.begin < mark.span.end && mark.span.begin < span.end) group = q;
      }
    groups.push_back(group);
  }
  return groups;
}

/// B-cubed F1 of a grouping (Bagga and Baldwin 1998).
double b_cubed(const Story& story, const std::vector<std::size_t>& groups) {
  double precision = 0, recall = 0;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    double grouped = 0, labelled = 0, both = 0;
    for (std::size_t j = 0; j < groups.size(); ++j) {
      const bool one_group = groups[i] == groups[j], one_label = story.marks[i].quantity == story.marks[j].quantity;
      grouped += one_group;
      labelled += one_label;
      both += one_group && one_label;
    }
    precision += both / grouped;
    recall += both / labelled;
  }
  return 2 * precision * recall / (precision + recall) / static_cast<double>(groups.size());
}

/// The verdict on the group that holds most of a quantity's figures.
std::string verdict_on(const std::string& quantity, const Story& story, const std::vector<std::size_t>& groups,
                       const std::vector<Quantity>& quantities) {
  std::map<std::size_t, std::size_t> held;
  for (std::size_t m = 0; m < groups.size(); ++m)
    if (story.marks[m].quantity == quantity) ++held[groups[m]];
  const auto most =
      std::max_element(held.begin(), held.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  if (most == held.end() || most->second < 2) return "apart";
  return std::string(to_string(quantities[most->first].verdict));
}

class LabelledStory : public testing::TestWithParam<const char*> {};

TEST_P(LabelledStory, IsGroupedAndJudgedAsItsFileSays) {
  const Story story = read_story(GetParam());
  ASSERT_GE(story.articles.size(), 5U);
  ASSERT_GT(story.marks.size(), 40U);
  std::vector<extract::Reading> readings;
  for (const text::Document& article : story.articles) readings.push_back(extract::read(article, {}));
  const std::vector<Quantity> quantities = reconcile(readings).quantities;
  const std::vector<std::size_t> groups = groups_of(story, readings, quantities);
  EXPECT_GE(b_cubed(story, groups), story.grouping);
  for (const auto& [quantity, verdicts] : story.verdicts)
    EXPECT_EQ(verdict_on(quantity, story, groups, quantities), verdicts.second)
        << quantity << ", which is " << verdicts.first;
}

TEST_P(LabelledStory, HasALineForEachQuantityOfSeveralArticles) {
  const Story story = read_story(GetParam());
  std::map<std::string, std::set<std::size_t>> articles;
  for (const Mark& mark : story.marks) articles[mark.quantity].insert(mark.article);
  for (const auto& [quantity, some] : articles) {
    if (some.size() > 1) {
      EXPECT_EQ(story.verdicts.count(quantity), 1U) << quantity;
    }
  }
  for (const auto& [quantity, verdicts] : story.verdicts) EXPECT_EQ(articles.count(quantity), 1U) << quantity;
}

INSTANTIATE_TEST_SUITE_P(Stories, LabelledStory,
                         testing::Values("carrow", "cholera", "coralbelt", "fennic", "ferry", "halloway", "halverson",
                                         "kestrina", "launch", "lotus", "mine", "mukaru", "olembe", "ostara",
                                         "ouallane", "pellworth", "quillary", "riot", "robbery", "seaheron", "seizure",
                                         "serkala", "strike", "takeover", "tessaly", "transfer", "trial", "venalpin",
                                         "wexcombe", "wildfire"),
                         [](const auto& story) { return std::string(story.param); });

}  // namespace
}  // namespace figcheck::reconcile
