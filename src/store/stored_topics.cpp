#include "store/stored_topics.hpp"

#include <array>
#include <bit>
#include <cstring>
#include <string>
#include <utility>

#include "reconcile/topic.hpp"

namespace figcheck::store {
namespace {

using reconcile::ArticleNumber;
using reconcile::StoryProfile;
using reconcile::WordKey;

/// Keys as bytes, the lowest first.
Blob packed(const std::vector<WordKey>& keys) {
  std::string bytes;
  bytes.reserve(keys.size() * 8);
  for (WordKey key : keys)
    for (int byte = 0; byte < 8; ++byte, key >>= 8) bytes += static_cast<char>(key & 0xff);
  return {std::move(bytes)};
}

std::vector<WordKey> unpacked(const std::string& bytes) {
  std::vector<WordKey> keys;
  for (std::size_t at = 0; at + 8 <= bytes.size(); at += 8) {
    WordKey key = 0;
    for (std::size_t byte = 8; byte-- > 0;) key = key << 8 | static_cast<unsigned char>(bytes[at + byte]);
    keys.push_back(key);
  }
  return keys;
}

/// The databases know signed integers alone.
std::int64_t stored(WordKey key) { return std::bit_cast<std::int64_t>(key); }

}  // namespace

bool StoredTopics::empty() { return !database_.integer("SELECT document FROM story LIMIT 1"); }

std::vector<ArticleNumber> StoredTopics::listed(const char* sql, WordKey word, const StoryProfile& place,
                                                std::size_t most) {
  std::vector<ArticleNumber> found;
  database_.each(sql, {stored(word), place.day, place.order, most},
                 [&](const Row& row) { found.push_back(row.integer(0)); });
  return found;
}

std::vector<ArticleNumber> StoredTopics::before(WordKey word, const StoryProfile& place, std::size_t most) {
  return listed(
      "SELECT document FROM meeting WHERE word = $1 AND (day, place) < ($2, $3) ORDER BY day DESC, place DESC LIMIT $4",
      word, place, most);
}

std::vector<ArticleNumber> StoredTopics::behind(WordKey word, const StoryProfile& place, std::size_t most) {
  return listed("SELECT document FROM meeting WHERE word = $1 AND (day, place) > ($2, $3) ORDER BY day, place LIMIT $4",
                word, place, most);
}

StoryProfile StoredTopics::profile(ArticleNumber article) {
  StoryProfile profile;
  database_.each("SELECT day, place, names, words FROM story WHERE document = $1", {article}, [&](const Row& row) {
    profile.day = row.integer(0);
    profile.order = row.integer(1);
    profile.names = unpacked(row.blob(2));
    profile.words = unpacked(row.blob(3));
  });
  return profile;
}

ArticleNumber StoredTopics::topic(ArticleNumber article) {
  return database_.integer("SELECT topic FROM story WHERE document = $1", {article}).value();
}

std::vector<ArticleNumber> StoredTopics::articles(ArticleNumber topic) {
  std::vector<ArticleNumber> found;
  database_.each("SELECT document FROM story WHERE topic = $1 ORDER BY document", {topic},
                 [&](const Row& row) { found.push_back(row.integer(0)); });
  return found;
}

void StoredTopics::put(ArticleNumber article, const StoryProfile& profile) {
  database_.execute("INSERT INTO story (document, day, place, topic, names, words) VALUES ($1, $2, $3, $1, $4, $5)",
                    {article, profile.day, profile.order, packed(profile.names), packed(profile.words)});
  std::vector<Value> rows;
  for (const WordKey word : reconcile::meeting_words(profile))
    for (const std::int64_t value : {stored(word), profile.day, profile.order, article}) rows.emplace_back(value);
  if (!rows.empty()) database_.insert_rows("meeting", {"word", "day", "place", "document"}, rows);
}

void StoredTopics::remove(ArticleNumber article) {
  const StoryProfile gone = profile(article);
  for (const WordKey word : reconcile::meeting_words(gone))
    database_.execute("DELETE FROM meeting WHERE word = $1 AND day = $2 AND place = $3 AND document = $4",
                      {stored(word), gone.day, gone.order, article});
  database_.execute("DELETE FROM story WHERE document = $1", {article});
}

void StoredTopics::move(const std::vector<ArticleNumber>& articles, ArticleNumber topic) {
  for (const ArticleNumber article : articles)
    database_.execute("UPDATE story SET topic = $1 WHERE document = $2", {topic, article});
}

}  // namespace figcheck::store
