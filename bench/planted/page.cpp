#include "planted/page.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "planted/calendar.hpp"
#include "planted/names.hpp"

namespace figcheck::planted {
namespace {

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string upper(std::string text) {
  for (char& c : text) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return text;
}

/// Fills sentences in, one after the other.
class Writer {
 public:
  Writer(const Story& story, const Assignment& article, const Habits& habits, const std::optional<Mistake>& mistake,
         Page& page, Random random)
      : story_(story), article_(article), habits_(habits), mistake_(mistake), page_(page), random_(random) {}

  Random& random() { return random_; }

  int day() const { return article_.day; }

  void sentence(std::string_view pattern, bool headline) {
    headline_ = headline;
    start_ = page_.text.size();
    first_mention_ = page_.mentions.size();
    event_ = random_.below(story_.earlier.size());
    fill(pattern);
    ++sentences_;
  }

  /// Whether the sentence can be said on this day: what "rose from" needs to have moved.
  bool fits(std::string_view pattern) const {
    for (std::size_t at = pattern.find(":<}"); at != std::string_view::npos; at = pattern.find(":<}", at + 1)) {
      const std::size_t open = pattern.rfind('{', at);
      const auto quantity = story_.find(pattern.substr(open + 1, at - open - 1));
      if (article_.day == 0 || !quantity) return false;
      const std::vector<double>& path = story_.quantities[*quantity].by_day;
      const auto day = static_cast<std::size_t>(article_.day);
      // A rise of one or two is seldom worth a sentence, and the rounded figures of large ones must tell it.
      if (path[day] < path[day - 1] * 1.04) return false;
    }
    return true;
  }

 private:
  void fill(std::string_view pattern) {
    for (std::size_t at = 0; at < pattern.size();) {
      const char c = pattern[at];
      if (c == '[' || c == '{') {
        const std::size_t close = pattern.find(c == '[' ? ']' : '}', at);
        const std::string_view inside = pattern.substr(at + 1, close - at - 1);
        c == '[' ? alternative(inside) : slot(inside);
        at = close + 1;
      } else {
        page_.text += c;
        ++at;
      }
    }
  }

  void alternative(std::string_view choices) {
    const auto bars = static_cast<std::size_t>(std::count(choices.begin(), choices.end(), '|'));
    std::size_t chosen = random_.below(bars + 1);
    while (chosen-- > 0) choices.remove_prefix(choices.find('|') + 1);
    fill(choices.substr(0, choices.find('|')));
  }

  void slot(std::string_view inside) {
    const std::size_t colon = inside.find(':');
    const std::string_view name = inside.substr(0, colon);
    const char mark = colon == std::string_view::npos ? '\0' : inside[colon + 1];
    std::string key(name);
    if (name.starts_with("back.")) key.insert(4, std::to_string(event_));
    if (const auto quantity = story_.find(key)) return figure(*quantity, mark);
    const bool first = page_.text.size() == start_;
    std::string text = words(name);
    page_.text += first || mark == 'c' ? capitalised(std::move(text)) : text;
  }

  std::string words(std::string_view name) {
    if (name == "person") return person_name(random_);
    if (name == "village") return place_name(random_);
    if (name == "official") return random_.pick(story_.officials);
    if (name == "agency") return random_.pick(story_.agencies);
    if (name == "day") return std::string(weekday_name(story_.first_day + article_.day));
    if (name == "eventday") return std::string(weekday_name(story_.first_day));
    if (name == "asof") return as_of();
    if (name == "back.place") return story_.earlier[event_].place;
    if (name == "back.person") return story_.earlier[event_].person;
    if (name == "back.year") return std::to_string(story_.earlier[event_].year);
    return story_.cast.find(name)->second;
  }

  std::string as_of() {
    for (std::size_t i = first_mention_; i < page_.mentions.size(); ++i) page_.mentions[i].dated = true;
    dated_sentence_ = sentences_;
    const std::string day(weekday_name(story_.first_day + article_.day));
    switch (random_.below(4)) {
      case 0:
        return "as of " + day;
      case 1:
        return "by " + day + " evening";
      case 2:
        return "on " + day;
      default:
        return "by " + day;
    }
  }

  void figure(std::size_t index, char mark) {
    const Quantity& quantity = story_.quantities[index];
    const bool first = page_.text.size() == start_;
    const int day = mark == '<' ? article_.day - 1 : article_.day;
    const double truth = quantity.by_day[static_cast<std::size_t>(day)];
    const Form form = quantity.model->form;
    Mention mention;
    mention.quantity = index;
    mention.day = day;
    mention.mark = mark;
    mention.headline = headline_;
    mention.dated = dated_sentence_ == sentences_;
    mention.sentence = sentences_;
    mention.truth = truth;
    const bool plain = mark != '\0' && mark != 'c' && mark != '2';
    mention.written = write_honestly(truth, form, story_.currency, habits_, plain, first && !headline_, random_);
    const bool wrong = mark != '<' && is_wrong(index);
    double value = truth;
    if (wrong) {
      value = mistake_->value;
      Habits habits = habits_;
      if (mistake_->swap_unit) habits.imperial = !habits.imperial;
      mention.written = write_plainly(value, form, story_.currency, habits, first && !headline_);
      mention.wrong = true;
    }
    append(mention);
    if (mark != '2') return;
    // The conversion in brackets is of what stands before it.
    Mention converted = mention;
    converted.written = write_converted(value, form, habits_);
    if (converted.written.figure.empty() || (wrong && mistake_->swap_unit)) return;
    if (!wrong && is_wrong(index)) {
      converted.written = write_converted(mistake_->value, form, habits_);
      converted.wrong = true;
    }
    converted.mark = 'b';
    page_.text += " (";
    append(converted);
    page_.text += ")";
  }

  void append(Mention& mention) {
    page_.text += mention.written.hedge;
    mention.begin = page_.text.size();
    page_.text += mention.written.figure;
    mention.end = page_.text.size();
    page_.mentions.push_back(mention);
  }

  /// Whether the next mention is one that the mistake befalls.
  bool is_wrong(std::size_t index) const {
    if (!mistake_ || mistake_->quantity != index) return false;
    switch (mistake_->where) {
      case Mistake::Where::everywhere:
        return true;
      case Mistake::Where::headline:
        return headline_;
      default:
        return mistake_->mention == page_.mentions.size();
    }
  }

  const Story& story_;
  const Assignment& article_;
  const Habits& habits_;
  const std::optional<Mistake>& mistake_;
  Page& page_;
  Random random_;
  std::size_t start_ = 0;
  std::size_t sentences_ = 0;
  std::size_t first_mention_ = 0;
  std::size_t event_ = 0;
  std::size_t dated_sentence_ = static_cast<std::size_t>(-1);
  bool headline_ = false;
};

/// How it is said that a count was too high.
constexpr std::array<std::string_view, 3> revisions{
    "{agency} [revised|corrected] the number of dead downward to {dead:=} from {dead:<}, because some victims had been "
    "counted twice.",
    "{official} said that the toll was {dead:=} and not {dead:<}, as had been reported the day before.",
    "The toll was [lowered|cut] from {dead:<} the day before to {dead:=} after lists of the victims were compared."};

/// The sentences of an article's body, in order.
std::vector<std::string_view> plan(const Story& story, Writer& writer) {
  Random& random = writer.random();
  const StoryModel& model = *story.model;
  std::vector<std::string_view> details;
  for (const std::string_view each : model.details) {
    if (writer.fits(each)) details.push_back(each);
  }
  random.shuffle(details);
  if (const auto dead = story.find("dead");
      dead && writer.day() > 0 && story.quantities[*dead].revised_on == writer.day())
    details.insert(details.begin(), revisions[random.below(revisions.size())]);
  details.resize(std::min(details.size(), static_cast<std::size_t>(random.between(6, 10))));
  std::vector<std::string_view> prose = general_prose();
  random.shuffle(prose);
  prose.resize(static_cast<std::size_t>(random.between(28, 46)));
  for (const std::string_view each : model.prose) {
    if (random.chance(0.6)) prose.push_back(each);
  }
  random.shuffle(prose);
  std::vector<std::string_view> background = model.background;
  random.shuffle(background);
  background.resize(std::min(background.size(), static_cast<std::size_t>(random.between(0, 2))));

  // Figures stand thicker at the beginning; what happened in other years comes near the end.
  std::vector<std::string_view> body;
  std::size_t next_prose = 0;
  for (const std::string_view each : details) {
    body.push_back(each);
    for (int i = random.between(0, 2); i > 0 && next_prose < prose.size(); --i) body.push_back(prose[next_prose++]);
  }
  while (next_prose < prose.size()) {
    body.push_back(prose[next_prose++]);
    if (!background.empty() && random.chance(0.3)) {
      body.push_back(background.back());
      background.pop_back();
    }
  }
  body.insert(body.end(), background.begin(), background.end());
  return body;
}

/// Drops the last paragraphs, as an editor does who is short of space.
void cut_tail(Page& page, Random& random) {
  for (int drop = random.between(0, 4); drop > 0; --drop) {
    const std::size_t at = page.text.rfind("\n\n");
    if (at == std::string::npos || at < 800) return;
    page.text.resize(at);
    while (!page.mentions.empty() && page.mentions.back().begin >= at) page.mentions.pop_back();
  }
}

}  // namespace

Page write_page(const Story& story, const Assignment& article, const std::optional<Mistake>& mistake) {
  Page page;
  const Assignment& origin = article.copy_of ? story.articles[*article.copy_of] : article;
  const Outlet& style = *origin.outlet;
  Random own(seed_of(article.seed, 1));
  Writer headline(story, article, article.outlet->habits, mistake, page, own);
  const std::vector<std::string_view>& headlines = story.model->headlines;
  headline.sentence(headlines[headline.random().below(headlines.size())], true);
  page.title = page.text;
  page.text += "\n\n";

  Writer body(story, origin, style.habits, mistake, page, Random(seed_of(origin.seed, 2)));
  if (style.dateline) {
    page.text += upper(story.cast.find("place")->second);
    page.text += body.random().chance(0.5) ? ", " + long_date(story.first_day + article.day) + " — " : " — ";
  }
  const std::vector<std::string_view>& leads = story.model->leads;
  body.sentence(leads[body.random().below(leads.size())], false);
  bool opens = true;
  for (const std::string_view each : plan(story, body)) {
    page.text += opens || body.random().chance(0.4) ? "\n\n" : " ";
    opens = false;
    body.sentence(each, false);
  }
  // Sentences of headline and body are numbered apart; the headline is told by its flag.
  if (article.copy_of) {
    Random cuts(seed_of(article.seed, 3));
    cut_tail(page, cuts);
    page.text += "\n\n(" + style.name + ")";
  }
  page.text += "\n";
  return page;
}

}  // namespace figcheck::planted
