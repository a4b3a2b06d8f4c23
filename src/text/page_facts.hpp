#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/document.hpp"

namespace figcheck::text {

/// What a page says of itself outside its text, each fact with the best of the places that give it.
class PageFacts {
 public:
  /// A `meta` element: its name, property or itemprop, and its content.
  void take_meta(std::string_view name, std::string_view content);

  /// A script of type application/ld+json.
  void take_json_ld(std::string_view json);

  /// An element with itemprop="datePublished", or `time` with a machine's date.
  void take_date(std::string_view field, DateOrigin origin);

  void take_title(std::string_view title);        ///< the title element
  void take_canonical(std::string_view url);      ///< link rel="canonical"
  void take_author(std::string_view author);      ///< microdata, a byline
  void take_publisher(std::string_view name);     ///< microdata
  void take_headline(std::string_view headline);  ///< the page's h1

  /// Fills in title, outlet, author, url and date. In this order of trust: JSON-LD, meta tags, microdata, the page's
  /// own elements; of meta tags as meta_fields.def ranks them.
  void complete(Document& document) const;

  /// The article's text as JSON-LD repeats it; "" mostly.
  const std::string& article_body() const { return article_body_; }

 private:
  /// A value and how far its place is to be trusted; lower is better.
  struct Fact {
    std::string value;
    int rank = 1000;
  };
  static void take(Fact& fact, std::string_view value, int rank);
  void take_day(std::string_view field, DateOrigin origin, int rank);

  Fact title_, outlet_, author_, url_;
  Date published_;
  std::optional<TimeOfDay> time_;
  DateOrigin published_from_ = DateOrigin::none;
  int published_rank_ = 1000;
  std::string article_body_;
};

}  // namespace figcheck::text
