#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "fetch/collect.hpp"
#include "fetch/url.hpp"
#include "fetch/version.hpp"
#include "grammar/date.hpp"

namespace figcheck::fetch {

/// How long after it was first seen an article is asked for in every run: most corrections come within days.
constexpr std::int64_t young_seconds = std::int64_t{3} * 86'400;

/// Whether an article must be asked for.
enum class Due : std::uint8_t {
  no,
  to_look_again,  ///< it is young, and may have been corrected
  yes             ///< it is new, the list says that it changed, or it could not be had
};

/// An article as a list (a feed, a sitemap) names it.
struct Article {
  Url url;
  std::string mark;         ///< differs where the list says that the article changed
  bool mark_tells = false;  ///< it does so for every change: nothing need be asked to find out
  bool remembered = false;  ///< the list was not read again, and the mark is the one that is known
  Date day;                 ///< that the list gives; empty where it gives none
  Due is_due = Due::no;
  std::int64_t last_asked = 0;  ///< seconds since 1970, where it was
  text::Document item;          ///< what the list says of it; stands in for it unless its text is empty
};

/// What became of an article.
enum class Taken : std::uint8_t {
  read,    ///< or found unchanged, or not to be had for good
  later,   ///< to be asked for again in the next run
  stopped  ///< no more is wanted
};

/// Reads the articles of one source.
class ArticleReader {
 public:
  /// All must outlive it.
  ArticleReader(const Source& source, Visitor& visitor, const Memory& memory, Sink& sink);

  /// Whether the list names it as too old for the source.
  bool is_too_old(const Article& article) const;
  /// Fills in whether the article must be asked for, and when it was.
  void judge(Article& article) const;
  /// Whether it is of an age at which it is asked for in every run.
  bool is_young(const Article& article) const;
  /// Whether one more may be asked for in this run.
  bool has_room() const { return asked_ < source_.max_articles; }

  Taken read(const Article& article);

  /// Tells that so many articles were due and are left for the next run.
  void tell_of_rest(std::size_t left);

  /// Takes what a feed says itself, under a key.
  Taken take_item(text::Document&& item, const std::string& key, const std::string& where);

 private:
  Version known_of(const std::string& key) const;
  std::int64_t now() const;
  void complete(text::Document& document, const Article& article, const Version& known) const;
  std::vector<text::Document> page_of(const Answer& answer, const Article& article, const Version& known);
  std::vector<text::Document> deliverable(text::Document&& document, const std::string& where);
  bool hand_on(std::vector<text::Document>&& documents, const Version& known, Version& next);

  const Source& source_;
  Visitor& visitor_;
  const Memory& memory_;
  Sink& sink_;
  std::size_t asked_ = 0;
};

/// The order in which articles are asked for: the newest first, those without a day behind them; behind all these what
/// is to be looked at again, the one that was not for longest first.
bool comes_before(const Article& a, const Article& b);

}  // namespace figcheck::fetch
