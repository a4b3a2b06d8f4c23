#include "store/documents.hpp"

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "store_with_run.hpp"
#include "text/head.hpp"

namespace figcheck::text {

static bool operator==(const Document& a, const Document& b) {
  return a.id == b.id && a.text == b.text && a.title == b.title && a.outlet == b.outlet && a.author == b.author &&
         a.url == b.url && a.published == b.published && a.published_from == b.published_from && a.time == b.time &&
         a.time_of_text == b.time_of_text;
}

}  // namespace figcheck::text

namespace figcheck::store {
namespace {

using namespace std::string_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using text::Document;

Document article(const std::string& name, const std::string& text) {
  return {name,
          text,
          "Ferry sinks off Ostrell",
          "Tavash Post",
          "A. Writer",
          "https://tavash.example/" + name,
          Date{2025, 8, 16},
          text::DateOrigin::meta};
}

class DocumentsTest : public OnBothStores {
 protected:
  Placed put(const Document& document) {
    return committed([&](Transaction& transaction) { return put_document(transaction, document, run()); });
  }
  std::optional<std::int64_t> retire(const std::string& name) {
    return committed([&](Transaction& transaction) { return retire_document(transaction, name, run()); });
  }
  std::map<std::string, std::string> current_texts() {
    std::map<std::string, std::string> texts;
    Transaction transaction(database(), Purpose::read);
    each_current_document(transaction, [&](std::int64_t id, Document document) {
      EXPECT_EQ(current_document(database(), document.id), id);
      EXPECT_TRUE(texts.emplace(document.id, document.text).second) << "two current documents " << document.id;
    });
    return texts;
  }
  std::vector<std::string> rows() {
    return rows_of("document", {"id", "name", "first_run", "last_run", "replaces", "title"});
  }
};
FIGCHECK_ON_BOTH_DATABASES(DocumentsTest);

TEST_P(DocumentsTest, ADocumentComesBackAsItWasPut) {
  const Document full = article("0303.txt", "At least 14 people drowned.\r\n\xEF\xBB\xBF");
  Document bare;
  bare.id = "bare";
  Document month = article("month", "Fourteen.");
  month.published = Date{2025, 8, 0};
  // A dateline without a year, on the weekday that its text tells.
  Document yearless = article("yearless", "KELLMOUTH, Nov. 12 (Harbour Press) - A bus fell off a bridge on Wednesday.");
  yearless.published = text::read_head(yearless.text).published;
  yearless.published_from = text::DateOrigin::dateline;
  ASSERT_EQ(weekday(yearless.published), 3);
  Document timed = article("timed", "Fourteen.");
  timed.time = text::TimeOfDay{19 * 60 + 12, 60};
  Document of_no_zone = article("of no zone", "Fourteen.");
  of_no_zone.time = text::TimeOfDay{19 * 60 + 12, std::nullopt};
  // A time that the text tells of that day.
  Document stamped = article("stamped", "Ferry sinks\nAugust 16, 2025 7:12 PM\nFourteen.");
  stamped.time = of_no_zone.time;
  stamped.time_of_text = true;
  for (const Document& document : {full, bare, month, yearless, timed, of_no_zone, stamped}) {
    const Placed placed = put(document);
    EXPECT_EQ(placed.arrival, Arrival::added);
    EXPECT_EQ(placed.before, std::nullopt);
    EXPECT_EQ(document_of(database(), placed.id), document);
    EXPECT_EQ(current_document(database(), document.id), placed.id);
  }
  EXPECT_EQ(document_of(database(), 4711), std::nullopt);
  EXPECT_EQ(current_document(database(), "nothing"), std::nullopt);
}

TEST_P(DocumentsTest, BytesThatTextCannotHoldComeBackToo) {
  Document odd = article("b\xE4r\0.txt"s, "14\0 \xFF"s);
  odd.title =
      "Fa\xE7"
      "ade";
  Document other = odd;
  other.id = "b\xE5r\0.txt"s;  // looks the same as text
  const Placed one = put(odd), two = put(other);
  EXPECT_EQ(two.arrival, Arrival::added);
  EXPECT_EQ(document_of(database(), one.id), odd);
  EXPECT_EQ(document_of(database(), two.id), other);
  EXPECT_THAT(rows_of("document", {"title", "id"}), SizeIs(2));
  EXPECT_EQ(put(odd).arrival, Arrival::unchanged);
}

TEST_P(DocumentsTest, NamesAndFieldsMayBeLong) {
  Document document = article(std::string(30'000, 'n'), std::string(3'000'000, 'x'));
  document.title = std::string(30'000, 't');
  const Placed placed = put(document);
  EXPECT_EQ(document_of(database(), placed.id), document);
  document.id.back() = 'o';
  EXPECT_EQ(put(document).arrival, Arrival::added);
}

TEST_P(DocumentsTest, TheSameAgainChangesNothing) {
  const Placed first = put(article("a", "14"));
  const auto before = rows();
  const Placed again = put(article("a", "14"));
  EXPECT_EQ(again.arrival, Arrival::unchanged);
  EXPECT_EQ(again.id, first.id);
  EXPECT_EQ(again.before, std::nullopt);
  EXPECT_EQ(rows(), before);
}

TEST_P(DocumentsTest, ACorrectedArticleReplacesTheOldOneAndKeepsItAsHistory) {
  const Placed old = put(article("a", "14"));
  const std::int64_t later = new_run();
  const Placed corrected =
      committed([&](Transaction& transaction) { return put_document(transaction, article("a", "15"), later); });
  EXPECT_EQ(corrected.arrival, Arrival::replaced);
  EXPECT_EQ(corrected.before, old.id);
  EXPECT_EQ(current_document(database(), "a"), corrected.id);
  EXPECT_THAT(current_texts(), ElementsAre(std::pair("a"s, "15"s)));
  EXPECT_EQ(document_of(database(), old.id), article("a", "14"));

  const std::vector<DocumentVersion> versions = versions_of(database(), "a");
  ASSERT_THAT(versions, SizeIs(2));
  EXPECT_EQ(versions[0].id, old.id);
  EXPECT_EQ(versions[0].first_run, run());
  EXPECT_EQ(versions[0].last_run, later);
  EXPECT_EQ(versions[0].replaces, std::nullopt);
  EXPECT_EQ(versions[0].content_hash, content_hash(article("a", "14")));
  EXPECT_EQ(versions[1].id, corrected.id);
  EXPECT_EQ(versions[1].first_run, later);
  EXPECT_EQ(versions[1].last_run, std::nullopt);
  EXPECT_EQ(versions[1].replaces, old.id);
}

TEST_P(DocumentsTest, ATextThatGoesBackToWhatItWasIsANewVersion) {
  put(article("a", "14"));
  put(article("a", "15"));
  EXPECT_EQ(put(article("a", "14")).arrival, Arrival::replaced);
  EXPECT_THAT(versions_of(database(), "a"), SizeIs(3));
  EXPECT_THAT(current_texts(), ElementsAre(std::pair("a"s, "14"s)));
}

TEST_P(DocumentsTest, OneTextUnderTwoNamesIsTwoDocuments) {
  Document one = article("a", "14"), two = one;
  two.id = "b";
  EXPECT_EQ(content_hash(one), content_hash(two));
  EXPECT_EQ(put(one).arrival, Arrival::added);
  EXPECT_EQ(put(two).arrival, Arrival::added);
  EXPECT_THAT(current_texts(), SizeIs(2));
}

TEST(ContentHash, HeedsEveryFieldButTheName) {
  const Document document = article("a", "14");
  std::set<std::string> hashes = {content_hash(document)};
  const auto with = [&](auto change) {
    Document changed = document;
    change(changed);
    EXPECT_TRUE(hashes.insert(content_hash(changed)).second);
  };
  with([](Document& d) { d.text = "15"; });
  with([](Document& d) { d.title += '!'; });
  with([](Document& d) { d.outlet.clear(); });
  with([](Document& d) { d.author = "B. Writer"; });
  with([](Document& d) { d.url.clear(); });
  with([](Document& d) { d.published.day = 17; });
  with([](Document& d) { d.published.day = 0; });
  with([](Document& d) { d.published_from = text::DateOrigin::dateline; });
  with([](Document& d) { d.time = text::TimeOfDay{60, std::nullopt}; });
  with([](Document& d) { d.time = text::TimeOfDay{60, 0}; });
  with([](Document& d) { std::swap(d.outlet, d.author); });
}

TEST(ContentHash, LeavesWhatTheTextTells) {
  Document stamped = article("a", "Ferry sinks\nAugust 16, 2025 7:12 PM\nFourteen.");
  const std::string before = content_hash(stamped);
  stamped.time = text::TimeOfDay{19 * 60 + 12, std::nullopt};
  stamped.time_of_text = true;
  EXPECT_EQ(content_hash(stamped), before);
}

TEST_P(DocumentsTest, AWithdrawnDocumentIsHistoryUntilItComesBack) {
  const Placed placed = put(article("a", "14"));
  EXPECT_EQ(retire("a"), placed.id);
  EXPECT_EQ(retire("a"), std::nullopt);
  EXPECT_EQ(retire("b"), std::nullopt);
  EXPECT_THAT(current_texts(), IsEmpty());
  EXPECT_EQ(document_of(database(), placed.id), article("a", "14"));
  const Placed back = put(article("a", "14"));
  EXPECT_EQ(back.arrival, Arrival::added);
  EXPECT_NE(back.id, placed.id);
  EXPECT_EQ(versions_of(database(), "a").back().replaces, placed.id);
}

TEST_P(DocumentsTest, ATransactionThatIsUndoneLeavesNothing) {
  put(article("a", "14"));
  const auto before = rows();
  {
    Transaction transaction(database(), Purpose::write);
    put_document(transaction, article("a", "15"), run());
    put_document(transaction, article("b", "15"), run());
    retire_document(transaction, "a", run());
  }
  EXPECT_EQ(rows(), before);
}

TEST_P(DocumentsTest, ARunThatIsNoneIsRefused) {
  EXPECT_EQ(failure_of([&] {
              Transaction transaction(database(), Purpose::write);
              put_document(transaction, article("a", "14"), 4711);
              transaction.commit();
            }).failure(),
            Failure::constraint);
  EXPECT_THAT(rows(), IsEmpty());
}

TEST_P(DocumentsTest, NoTwoAreCurrentUnderOneName) {
  const Placed placed = put(article("a", "14"));
  put(article("a", "15"));
  EXPECT_EQ(failure_of([&] {
              database().execute("UPDATE document SET last_run = NULL WHERE id = $1", {placed.id});
            }).failure(),
            Failure::constraint);
}

TEST_P(DocumentsTest, WhatWasChangedBehindItsBackIsDamage) {
  const std::int64_t id = put(article("a", "14")).id;
  const auto changed = [&](const std::string& change, const Values& values) {
    Transaction transaction(database(), Purpose::write);
    database().execute("UPDATE document SET " + change, values);
    return failure_of([&] { document_of(database(), id); }).failure();
  };
  EXPECT_EQ(changed("title = 'other'", {}), Failure::damaged);
  EXPECT_EQ(changed("outlet = NULL", {}), Failure::damaged);
  EXPECT_EQ(changed("published = '2025-02-30'", {}), Failure::damaged);
  EXPECT_EQ(changed("published_from = 'hearsay'", {}), Failure::damaged);
  EXPECT_EQ(changed("published_time = '25:00'", {}), Failure::damaged);
  EXPECT_EQ(changed("published_time = '12:00Z'", {}), Failure::damaged);
  EXPECT_EQ(changed("text = $1", {Blob{"14"}}), Failure::damaged);
  EXPECT_EQ(changed("text = content_hash", {}), Failure::damaged);
  EXPECT_EQ(changed("exact = $1", {Blob{"1:a,"}}), Failure::damaged);
  EXPECT_EQ(document_of(database(), id), article("a", "14"));
}

TEST_P(DocumentsTest, ATextThatWasPrunedIsGone) {
  const std::int64_t id = put(article("a", "14")).id;
  database().execute("UPDATE document SET text = NULL");
  EXPECT_EQ(document_of(database(), id), std::nullopt);
  EXPECT_EQ(put(article("a", "14")).arrival, Arrival::unchanged);
}

// Whatever comes in whatever order, in whatever batches, and however often: what is current is what came last under
// each name, and what was current before is still there.
TEST_P(DocumentsTest, AgreeWithAPlainMapOverRandomNights) {
  std::mt19937 random(20250816);
  const auto any = [&](int below) { return std::uniform_int_distribution<int>(0, below - 1)(random); };
  std::map<std::string, std::string> expected;
  std::map<std::int64_t, Document> ever;
  for (int night = 0; night < 25; ++night) {
    const std::int64_t id = new_run();
    Transaction transaction(database(), Purpose::write);
    auto then = expected;
    auto then_ever = ever;
    for (int i = any(20); i > 0; --i) {
      const Document document = article("name " + std::to_string(any(12)), "text " + std::to_string(any(4)));
      if (any(6) == 0) {
        EXPECT_EQ(retire_document(transaction, document.id, id).has_value(), then.erase(document.id) == 1);
        continue;
      }
      const Placed placed = put_document(transaction, document, id);
      const auto stood = then.find(document.id);
      EXPECT_EQ(placed.arrival, stood == then.end()              ? Arrival::added
                                : stood->second == document.text ? Arrival::unchanged
                                                                 : Arrival::replaced);
      then[document.id] = document.text;
      then_ever.emplace(placed.id, document);
    }
    if (any(5) == 0) continue;  // interrupted
    transaction.commit();
    expected = then;
    ever = then_ever;
  }
  EXPECT_EQ(current_texts(), expected);
  EXPECT_GT(ever.size(), 50U);
  for (const auto& [id, document] : ever) EXPECT_EQ(document_of(database(), id), document) << id;
}

TEST_P(DocumentsTest, TheOrderOfANightDoesNotMatter) {
  std::vector<Document> night;
  for (int i = 0; i < 60; ++i) night.push_back(article("name " + std::to_string(i), "text " + std::to_string(i % 7)));
  std::mt19937 random(7);
  std::map<std::string, std::string> first;
  for (int round = 0; round < 3; ++round) {
    std::shuffle(night.begin(), night.end(), random);
    for (std::size_t at = 0; at < night.size();) {
      Transaction transaction(database(), Purpose::write);
      for (std::size_t batch = 1 + random() % 30; batch > 0 && at < night.size(); --batch) {
        EXPECT_EQ(put_document(transaction, night[at++], run()).arrival,
                  round == 0 ? Arrival::added : Arrival::unchanged);
      }
      transaction.commit();
    }
    if (round == 0) first = current_texts();
    EXPECT_EQ(current_texts(), first);
  }
  EXPECT_THAT(first, SizeIs(60));
}

}  // namespace
}  // namespace figcheck::store
