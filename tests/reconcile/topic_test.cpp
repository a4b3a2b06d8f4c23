#include "reconcile/topic.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <tuple>

#include "reconcile/story_prior.hpp"
#include "reconcile/topic_update.hpp"
#include "story.hpp"

namespace figcheck::reconcile {
namespace {

using namespace testing;
using ::testing::ElementsAre;

Reading told(std::string doc, int on, std::vector<std::string> names, std::vector<std::string> words) {
  Assertion figure = killed(12);
  figure.names = std::vector<std::string>(names);
  Reading reading = article(std::move(doc), day(on), {figure});
  reading.story = std::move(words);
  return reading;
}

TEST(Topics, HoldArticlesThatShareTheirNames) {
  const std::vector<Reading> readings{
      told("a", 1, {"Kellmouth", "Orrin Vale"}, {"flood", "river"}),
      told("b", 1, {"Tarrowby", "Skene Loch"}, {"flood", "river"}),
      told("c", 2, {"Orrin Vale", "Kellmouth"}, {"flood", "rescue"}),
  };
  EXPECT_THAT(topics_of(readings), ElementsAre(ElementsAre(0, 2), ElementsAre(1)));
}

TEST(Topics, AreOneWhereAnArticleIsOfBoth) {
  std::vector<Reading> readings{told("a", 1, {"Kellmouth", "Orrinvale"}, {"flood", "river"}),
                                told("b", 9, {"Tarrowby", "Skenelock"}, {"flood", "river"})};
  EXPECT_EQ(topics_of(readings).size(), 2U);
  readings.push_back(told("c", 5, {"Kellmouth", "Orrinvale", "Tarrowby", "Skenelock"}, {"flood", "river"}));
  EXPECT_EQ(topics_of(readings).size(), 1U);
}

TEST(Topics, AreSoonerOneWithinAFewDays) {
  const auto pair = [](int days) {
    return topics_of(std::vector<Reading>{told("a", 1, {"Kellmouthia", "Orrinvale", "Tarrowbia", "Skenelock"},
                                               {"flood", "river", "dam", "bridge", "mill", "road"}),
                                          told("b", 1 + days, {"Kellmouthia", "Merrinfell", "Braskolt", "Ondarra"},
                                               {"flood", "sluice", "rain", "boat", "tide", "harbour"})});
  };
  EXPECT_EQ(pair(2).size(), 1U);
  EXPECT_EQ(pair(20).size(), 2U);
}

TEST(Topics, OfArticlesWithoutNamesAreToldByWordsAndDays) {
  const std::vector<Reading> readings{
      told("a", 1, {}, {"crash", "motorway", "driver"}), told("b", 2, {}, {"crash", "motorway", "police"}),
      told("c", 3, {}, {"market", "share", "price"}), told("d", 20, {}, {"crash", "motorway", "driver"})};
  EXPECT_THAT(topics_of(readings), ElementsAre(ElementsAre(0, 1), ElementsAre(2), ElementsAre(3)));
}

TEST(Topics, HaveNoArticlesWhereThereAreNone) { EXPECT_TRUE(topics_of(std::vector<StoryProfile>{}).empty()); }

TEST(StoryProfile, HoldsTheNamesThatTellAStoryAndNoOthers) {
  const StoryProfile profile = profile_of(told("a", 1, {"National Kellmouth Guard", "Monday"}, {"flood", "orrinvale"}));
  ASSERT_EQ(profile.names.size(), 2U);  // kellmouth and orrinvale
  EXPECT_FALSE(is_listed(profile.names[0]) || is_listed(profile.names[1]));
  EXPECT_EQ(profile.words.size(), 2U);
  EXPECT_EQ(profile.day, day_number(day(1)));
  EXPECT_GE(profile.order, 0);
}

TEST(StoryProfile, HoldsNounsThatSomethingIsCalledBy) {
  // "lantern" in a name, and "Tarn" written with a capital throughout
  const StoryProfile profile =
      profile_of(told("a", 1, {"Lantern Mining", "President", "Army", "Foods"}, {"flood", "Tarn"}));
  ASSERT_EQ(profile.names.size(), 2U);
  EXPECT_TRUE(is_listed(profile.names[0]) && is_listed(profile.names[1]));
  EXPECT_EQ(profile_of(told("a", 1, {}, {"flood", "tarn"})).names.size(), 0U);
}

TEST(StoryProfile, OfNoNameButOrdinaryWordsHoldsTheNamesAsAWhole) {
  EXPECT_EQ(profile_of(told("a", 1, {"National Guard", "Monday"}, {"bird"})).names.size(), 1U);
  EXPECT_EQ(profile_of(told("a", 1, {"National Guard", "Kellmouth"}, {"bird"})).names.size(), 1U);
  EXPECT_TRUE(of_one_topic(profile_of(told("a", 1, {"National Guard"}, {"bird"})),
                           profile_of(told("b", 1, {"National Guard"}, {"bird"}))));
  EXPECT_FALSE(of_one_topic(profile_of(told("a", 1, {"National Guard"}, {"bird"})),
                            profile_of(told("b", 1, {"Federal Captain"}, {"bird"}))));
}

TEST(Topics, OfFewArticlesNeedLessInCommon) {
  const std::vector<std::string> words{"flood", "river", "dam", "bridge", "mill", "road", "boat", "rain"};
  std::vector<Reading> readings{told("a", 1, {"Kellmouthia"}, words), told("b", 9, {"Tarrowbia"}, words),
                                told("c", 4, {"Skenelock"}, {"market", "share", "price", "bank", "bond"})};
  EXPECT_EQ(topics_of(readings).size(), 3U);
  EXPECT_THAT(topics_of_input(readings, Selection::picked).topics, ElementsAre(ElementsAre(0, 1), ElementsAre(2)));
  EXPECT_EQ(topics_of_input(readings, Selection::picked).prior, prior_of_few);
  EXPECT_EQ(topics_of_input(readings, Selection::press).topics, topics_of(readings));
  EXPECT_EQ(topics_of_input(readings, Selection::press).prior, 0);
  // A copy of another's changes nothing.
  std::vector<Reading> copied = readings;
  for (int i = 0; i < 30; ++i)
    copied.push_back(told("copy" + std::to_string(i), 4, {"Skenelock"}, {"market", "share", "price", "bank", "bond"}));
  EXPECT_EQ(topics_of_input(copied, Selection::picked).topics.size(), 2U);
  // Among many they are two floods.
  for (int i = 0; i < 1000; ++i) {
    const std::string own = "orrin" + std::to_string(i);
    readings.push_back(told("m" + std::to_string(i), 2, {own}, {own, "council", "vote"}));
  }
  EXPECT_EQ(topics_of_input(readings, Selection::picked).prior, 0);
  EXPECT_EQ(topics_of_input(readings, Selection::picked).topics, topics_of(readings));
}

TEST(StoryProfile, WithoutADayIsUndated) {
  Reading reading = told("a", 1, {"Kellmouth"}, {});
  reading.published = {};
  EXPECT_EQ(profile_of(reading).day, undated);
}

TEST(StoryProfile, DoesNotGrowWithAHostileText) {
  std::vector<Assertion> figures;
  for (int i = 0; i < 3000; ++i) {
    figures.push_back(killed(i));
    std::string name = "Xq";
    for (int rest = i; rest > 0; rest /= 20) name += static_cast<char>('b' + rest % 20);
    figures.back().names = {name + "zz"};
  }
  EXPECT_LE(profile_of(article("a", day(1), std::move(figures))).names.size(), 512U);
}

/// Keeps all in memory, in the plainest way.
class MemoryShelf : public TopicShelf {
 public:
  using Place = std::tuple<std::int64_t, std::int64_t>;

  bool empty() override { return profiles_.empty(); }
  std::vector<ArticleNumber> before(WordKey word, const StoryProfile& place, std::size_t most) override {
    std::vector<ArticleNumber> found;
    const auto& list = lists_[word];
    for (auto at = list.lower_bound(of(place)); at != list.begin() && found.size() < most;)
      found.push_back((--at)->second);
    return found;
  }
  std::vector<ArticleNumber> behind(WordKey word, const StoryProfile& place, std::size_t most) override {
    std::vector<ArticleNumber> found;
    const auto& list = lists_[word];
    for (auto at = list.upper_bound(of(place)); at != list.end() && found.size() < most; ++at)
      found.push_back(at->second);
    return found;
  }
  StoryProfile profile(ArticleNumber article) override { return profiles_.at(article); }
  ArticleNumber topic(ArticleNumber article) override { return topic_.at(article); }
  std::vector<ArticleNumber> articles(ArticleNumber topic) override {
    std::vector<ArticleNumber> found;
    for (const auto& [article, of] : topic_)
      if (of == topic) found.push_back(article);
    return found;
  }
  void put(ArticleNumber article, const StoryProfile& profile) override {
    profiles_[article] = profile;
    topic_[article] = article;
    for (const WordKey word : meeting_words(profile)) lists_[word][of(profile)] = article;
  }
  void remove(ArticleNumber article) override {
    for (const WordKey word : meeting_words(profiles_.at(article))) lists_[word].erase(of(profiles_.at(article)));
    profiles_.erase(article);
    topic_.erase(article);
  }
  void move(const std::vector<ArticleNumber>& articles, ArticleNumber topic) override {
    for (const ArticleNumber article : articles) topic_.at(article) = topic;
  }

  std::set<std::set<ArticleNumber>> topics() const {
    std::map<ArticleNumber, std::set<ArticleNumber>> by_topic;
    for (const auto& [article, topic] : topic_) by_topic[topic].insert(article);
    std::set<std::set<ArticleNumber>> sets;
    for (const auto& [topic, articles] : by_topic) {
      EXPECT_EQ(topic, *articles.begin());
      sets.insert(articles);
    }
    return sets;
  }
  const std::map<ArticleNumber, StoryProfile>& profiles() const { return profiles_; }

 private:
  static Place of(const StoryProfile& profile) { return {profile.day, profile.order}; }

  std::map<WordKey, std::map<Place, ArticleNumber>> lists_;
  std::map<ArticleNumber, StoryProfile> profiles_;
  std::map<ArticleNumber, ArticleNumber> topic_;
};

std::set<std::set<ArticleNumber>> at_once(const MemoryShelf& shelf) {
  std::vector<ArticleNumber> numbers;
  std::vector<StoryProfile> profiles;
  for (const auto& [number, profile] : shelf.profiles()) {
    numbers.push_back(number);
    profiles.push_back(profile);
  }
  std::set<std::set<ArticleNumber>> sets;
  for (const auto& topic : topics_of(profiles)) {
    std::set<ArticleNumber> articles;
    for (const std::uint32_t i : topic) articles.insert(numbers[i]);
    sets.insert(std::move(articles));
  }
  return sets;
}

/// Articles that share so few names that topics come and go with each.
StoryProfile random_profile(std::mt19937& random) {
  StoryProfile profile;
  const auto pick = [&](std::size_t below) { return static_cast<std::size_t>(random() % below); };
  profile.day = static_cast<std::int64_t>(pick(12));
  profile.order = static_cast<std::int64_t>(random());
  for (std::size_t names = pick(4); names > 0; --names) profile.names.push_back(2 * (1 + pick(9)) + pick(5) / 4);
  for (int words = 0; words < 3; ++words) profile.words.push_back(101 + 2 * pick(6));
  for (auto* keys : {&profile.names, &profile.words}) {
    std::sort(keys->begin(), keys->end());
    keys->erase(std::unique(keys->begin(), keys->end()), keys->end());
  }
  return profile;
}

TEST(TopicUpdate, GivesTheTopicsOfAllArticlesAtOnceHoweverTheyComeAndGo) {
  std::size_t split = 0, joined = 0, largest = 0;
  for (unsigned seed = 0; seed < 60; ++seed) {
    std::mt19937 random(seed);
    MemoryShelf shelf;
    ArticleNumber next = 1;
    std::size_t topics = 0;
    for (int night = 0; night < 12; ++night) {
      std::vector<ArticleNumber> leaving;
      for (const auto& [number, profile] : shelf.profiles())
        if (random() % 9 == 0) leaving.push_back(number);
      std::vector<std::pair<ArticleNumber, StoryProfile>> coming;
      for (std::size_t count = random() % 14; count > 0; --count) coming.emplace_back(next++, random_profile(random));
      const auto before = shelf.topics();
      const TopicChanges changes = update_topics(shelf, leaving, coming);
      const auto now = shelf.topics();
      ASSERT_EQ(now, at_once(shelf)) << "seed " << seed << ", night " << night;
      // What is said to have changed is what changed.
      std::set<ArticleNumber> numbers;
      for (const auto& topic : now) {
        numbers.insert(*topic.begin());
        largest = std::max(largest, topic.size());
        EXPECT_TRUE(before.contains(topic) || changes.changed.contains(*topic.begin())) << seed << ' ' << night;
      }
      for (const auto& topic : before)
        EXPECT_TRUE(numbers.contains(*topic.begin()) || changes.gone.contains(*topic.begin()));
      for (const ArticleNumber topic : changes.changed) EXPECT_TRUE(numbers.contains(topic));
      for (const ArticleNumber topic : changes.gone) EXPECT_FALSE(numbers.contains(topic));
      split += now.size() > topics;
      joined += now.size() < topics;
      topics = now.size();
    }
  }
  EXPECT_GT(split, 50U);
  EXPECT_GT(joined, 50U);
  EXPECT_GT(largest, 5U);
}

TEST(TopicUpdate, LooksAtWhatIsNewAndNotAtWhatIsKept) {
  // Two hundred topics of their own; an article of one of them touches no other.
  MemoryShelf shelf;
  std::vector<std::pair<ArticleNumber, StoryProfile>> coming;
  for (ArticleNumber i = 1; i <= 200; ++i) {
    StoryProfile profile;
    profile.day = i;
    profile.order = i;
    profile.names = {static_cast<WordKey>(2 * i), static_cast<WordKey>(2 * i + 1000)};
    profile.words = {1001};
    coming.emplace_back(i, profile);
  }
  update_topics(shelf, {}, coming);
  StoryProfile more = coming[41].second;
  more.order = 7000;
  const TopicChanges changes = update_topics(shelf, {}, {{201, more}});
  EXPECT_THAT(changes.changed, ElementsAre(42));
  EXPECT_EQ(shelf.topic(201), 42);
}

}  // namespace
}  // namespace figcheck::reconcile
