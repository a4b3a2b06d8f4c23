#include "night_of_ferry.hpp"

#include <algorithm>
#include <stdexcept>

#include "check_of_ferry.hpp"

namespace figcheck::report {

namespace {

using reconcile::Quantity;
using reconcile::Verdict;

NewsItem item(NewsKind kind, std::string name, std::optional<Quantity> quantity, std::vector<bool> fresh) {
  NewsItem made;
  made.kind = kind;
  made.name = std::move(name);
  if (quantity) {
    made.label = quantity->label;
    made.unit = quantity->unit;
  }
  made.quantity = std::move(quantity);
  made.fresh = std::move(fresh);
  made.standing = "open";
  return made;
}

Before before(std::string verdict, double severity, Interval range, std::size_t figures) {
  return {std::move(verdict), severity, range, std::nullopt, figures, "open", "2031-05-02"};
}

Quantity named(Quantity quantity, std::string id, std::string label) {
  quantity.id = std::move(id);
  quantity.label = std::move(label);
  return quantity;
}

}  // namespace

Night night_of_ferry() {
  Night night;
  night.day = {2031, 5, 4};
  night.since = "2031-05-03";
  night.check = check_of_ferry();
  const std::vector<Quantity> quantities = std::move(night.check.result.quantities);
  night.check.result.quantities.clear();
  const Quantity &passengers = quantities[0], &fare = quantities[1], &crew = quantities[2];

  night.news.push_back(
      item(NewsKind::new_conflict, "aa01", named(passengers, "aa01", "passengers aboard"), {false, false, true}));
  night.news.back().before = before("consistent", 0, {211.5, 212.5}, 2);
  night.news.push_back(item(NewsKind::worse, "aa02", named(passengers, "aa02", "people saved"), {false, true, false}));
  night.news.back().before = before("conflicting", 0.36789, {209.5, 214.5}, 2);
  night.news.push_back(item(NewsKind::reopened, "aa03", named(passengers, "aa03", "boats sent"), {true, false, false}));
  night.news.back().before = before("conflicting", 0.7342, {}, 2);
  night.news.back().before->standing = "accepted";
  night.news.back().standing = "reopened";
  night.news.back().decided = "m.k.: the 122 counts adults";
  night.news.push_back(item(NewsKind::settled, "aa04", named(crew, "aa04", "crew of the tug"), {false, true}));
  night.news.back().before = before("conflicting", 0.21, {10.5, 11.5}, 2);
  night.news.back().quantity->explanation = "12 satisfies all of them as worded.";
  night.news.push_back(item(NewsKind::settled, "aa05", named(passengers, "aa05", "tickets sold"), {}));
  night.news.back().before = before("conflicting", 0.7342, {211.5, 212.5}, 3);
  night.news.back().standing = "dismissed";
  night.news.back().decided = "a.l.: two ferries";
  night.news.push_back(item(NewsKind::settled, "aa06", std::nullopt, {}));
  night.news.back().label = "lifeboats";
  night.news.back().unit = "lifeboat";
  night.news.back().before = before("conflicting", 0.5, {3.5, 6.5}, 4);
  night.news.back().became = "aa03";
  night.news.push_back(item(NewsKind::settled, "aa07", std::nullopt, {}));
  night.news.back().label = "life jackets";
  night.news.back().before = before("conflicting", 0.9, {}, 2);
  night.news.push_back(item(NewsKind::changed, "aa08", named(fare, "aa08", "fare"), {false, true}));
  night.news.back().before = before("consistent", 0, {13.5, 14.5}, 1);
  night.news.push_back(item(NewsKind::new_source, "aa09", named(crew, "aa09", "crew"), {true, false}));
  night.news.back().before = before("consistent", 0, {11.5, 12.5}, 1);

  night.open = {{"bb01",
                 "berths",
                 "berth",
                 "2031-04-01",
                 0.81,
                 {39.5, 42.5},
                 5,
                 4,
                 "4 of 5 figures fit 40 to 42; "
                 "against it: 400 (harbour.txt).",
                 "open",
                 ""},
                {"bb02", "length of the pier", "metre", "2031-04-20", 0.2, {}, 2, 2, "", "reopened", "m.k.: as built"}};
  night.decided = {{"cc01",
                    "gulls",
                    "gull",
                    "2031-03-30",
                    0.4,
                    {6.5, 7.5},
                    3,
                    3,
                    "2 of 3 figures fit 7.",
                    "dismissed",
                    "a.l.: nobody counts gulls"}};
  night.counts = {2, 1, 7, 1, 8, {40, 5, 6, 2, 3}};
  return night;
}

Night night_of_text(const std::string& text) {
  Night night = night_of_ferry();
  Check check = check_of_text(text);
  check.result.quantities.clear();
  night.check = std::move(check);
  night.since = text;
  for (NewsItem& item : night.news) {
    for (std::string* field : {&item.label, &item.unit, &item.standing, &item.decided}) *field = text;
    item.name += text;
    if (!item.became.empty()) item.became = text;
    if (item.before) {
      for (std::string* field : {&item.before->verdict, &item.before->standing, &item.before->day}) *field = text;
    }
    if (!item.quantity) continue;
    for (std::string* field : {&item.quantity->id, &item.quantity->label, &item.quantity->unit}) *field = text;
    item.quantity->explanation = text;
    for (reconcile::Cause& cause : item.quantity->causes) cause.text = text;
  }
  for (std::vector<KnownConflict>* known : {&night.open, &night.decided}) {
    for (KnownConflict& conflict : *known) {
      conflict.name += text;
      for (std::string* field : {&conflict.label, &conflict.unit, &conflict.since, &conflict.explanation,
                                 &conflict.standing, &conflict.decided})
        *field = text;
    }
  }
  return night;
}

NewsItem& item_of(Night& night, const std::string& name) {
  const auto found =
      std::find_if(night.news.begin(), night.news.end(), [&](const NewsItem& each) { return each.name == name; });
  if (found == night.news.end()) throw std::invalid_argument("no item " + name);
  return *found;
}

Night night_of_nothing() {
  Night night;
  night.day = {2031, 5, 4};
  night.since = "2031-05-03";
  return night;
}

}  // namespace figcheck::report
