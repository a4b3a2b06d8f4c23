#include "fetch/sitemap.hpp"

#include <utility>

#include "text/prose.hpp"
#include "text/xml_stream.hpp"

namespace figcheck::fetch {
namespace {

constexpr std::size_t longest_value = 8000;  // bytes of a location, date or title
constexpr int deepest_sitemap = 32;

class SitemapReader final : text::XmlStream {
 public:
  SitemapReader(const std::string& where, const std::function<bool(SitemapEntry&&)>& take,
                const std::function<void(const text::Problem&)>& report)
      : where_(where), take_(take), report_(report) {}

  void read(text::ByteSource& source) {
    parse(source);
    if (source.fault() != nullptr) {
      report_(text::problem_of(where_, *source.fault()));
    } else if (!is_sitemap_ && !refused_) {
      report_({where_, "no sitemap: it has neither urlset nor sitemapindex", "give the address of a sitemap"});
    } else if (!error().empty()) {
      report_({where_ + ':' + std::to_string(error_line()), error(),
               "what could be read of it is read; its publisher can mend it"});
    }
  }

 private:
  void begin_element(std::string_view name, std::string_view prefix, const text::XmlAttributes&) override {
    const int depth = depth_++;
    if (depth > deepest_sitemap) {
      refuse({where_, "nested deeper than " + std::to_string(deepest_sitemap) + " levels; what stands before is read",
              "its publisher can mend it"});
      return;
    }
    if (depth == 0) {
      is_sitemap_ = name == "urlset" || name == "sitemapindex";
      is_index_ = name == "sitemapindex";
      if (!is_sitemap_) stop();
      return;
    }
    value_.clear();
    field_ = nullptr;
    if (depth == 1 && name == (is_index_ ? "sitemap" : "url")) {
      entry_ = SitemapEntry{};
      entry_.is_sitemap = is_index_;
      in_entry_ = true;
    } else if (in_entry_) {
      // A picture's or a video's location is not the page's.
      const bool own = depth == 2 && prefix != "image" && prefix != "video";
      field_ = own && name == "loc"                             ? &entry_.location
               : own && name == "lastmod"                       ? &entry_.changed
               : prefix == "news" && name == "publication_date" ? &entry_.published
               : prefix == "news" && name == "title"            ? &entry_.title
               : prefix == "news" && name == "name"             ? &entry_.outlet
                                                                : nullptr;
    }
  }

  void text(std::string_view text) override {
    if (field_ != nullptr && value_.size() <= longest_value) value_.append(text.substr(0, longest_value + 1));
  }

  void end_element(std::string_view) override {
    const int depth = --depth_;
    if (field_ != nullptr) {
      if (value_.size() <= longest_value) *field_ = text::one_line(value_);
      field_ = nullptr;
    }
    if (depth == 1 && std::exchange(in_entry_, false)) hand_over();
  }

  void hand_over() {
    if (entry_.location.empty()) {
      // One that lacks it may be followed by thousands that do: they are told of once.
      if (!std::exchange(told_of_location_, true))
        report_({where_, "has an entry without a location", "its publisher can mend it"});
    } else if (++entries_ > most_entries) {
      refuse({where_, "has more than " + std::to_string(most_entries) + " entries; the others are left out",
              "its publisher can split it"});
    } else if (!take_(std::move(entry_))) {
      refused_ = true;
      stop();
    }
  }

  void refuse(const text::Problem& problem) {
    report_(problem);
    refused_ = true;
    stop();
  }

  const std::string& where_;
  const std::function<bool(SitemapEntry&&)>& take_;
  const std::function<void(const text::Problem&)>& report_;
  SitemapEntry entry_;
  std::string value_;
  std::string* field_ = nullptr;  ///< of entry_, whose text is read
  std::size_t entries_ = 0;
  int depth_ = 0;
  bool is_sitemap_ = false;
  bool is_index_ = false;
  bool in_entry_ = false;
  bool refused_ = false;
  bool told_of_location_ = false;
};

}  // namespace

void read_sitemap(text::ByteSource& source, const std::string& where, const std::function<bool(SitemapEntry&&)>& take,
                  const std::function<void(const text::Problem&)>& report) {
  SitemapReader(where, take, report).read(source);
}

}  // namespace figcheck::fetch
