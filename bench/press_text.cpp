#include "press_text.hpp"

#include <array>
#include <iterator>
#include <random>
#include <string>
#include <string_view>

namespace figcheck::bench {
namespace {

// Sentences of an article. {place}, {person}, {body} (who speaks), {event}, {thing} are those of the story; {name},
// {noun}, {town} and {verb} are drawn anew each time; {toll}, {hurt}, {money} are the story's numbers, {n}, {small},
// {big}, {percent} any.
constexpr std::string_view with_figures[] = {
    "At least {toll} people were killed in {place} when the {thing} collapsed, {body} said.",
    "The {event} killed {toll} people and injured {hurt}, according to {body}.",
    "{hurt} people were taken to hospitals in {place}, {small} of them in a critical condition.",
    "Nearly {big} residents were evacuated from {town} and the villages around it.",
    "The damage is put at ${money} million, {person} told reporters on Tuesday.",
    "More than {n} houses lost their roofs, and {small} bridges were closed.",
    "Of the {toll} victims, {small} were children, said {person}.",
    "{body} said that about {percent} percent of the district was without power.",
    "Water stood {digit} feet ({digit}.{digit} meters) deep in the market of {town}.",
    "\"We had {small} minutes to leave,\" said {name}, who sells {noun} in {town}.",
    "Some {big} tonnes of {noun} were lost, the {noun} board estimated.",
    "Shares in the operator fell {digit}.{digit} percent to ${percent}.{digit}0 on the news.",
    "Between {small} and {n} {noun} are still missing, {person} said, down from {n} on Monday.",
    "The government sent {n} soldiers and {small} helicopters.",
    "{name}, {percent}, lost {small} relatives and said that {noun} had come too late.",
    "It was the third such {event} in {small} years.",
    "Thousands of people spent the night in schools; dozens slept in {noun} by the road.",
    "Up to {big} {noun} could be affected if the {thing} gives way, {body} warned.",
    "Rainfall reached {n} millimeters in {small} hours, a record for {place}.",
    "The toll rose to {toll} on Wednesday from {small} a day before.",
    "Insurers expect claims of between ${digit} million and ${money} million.",
    "Fewer than {n} of the {big} applications for help have been answered, {name} complained.",
};
constexpr std::string_view without_figures[] = {
    "Rescue workers searched the rubble through the night with dogs and with their bare hands.",
    "\"Nobody told us anything,\" said {name}, a {noun} dealer from {town}.",
    "{person} visited {place} in the afternoon and promised help for everyone who had lost a home.",
    "The cause of the {event} is not known.",
    "Engineers had warned for years that the {thing} was in a poor state.",
    "Schools in {town} stayed closed, and trains stopped before the valley.",
    "{body} declined to comment on reports that the alarm had failed.",
    "The opposition called for the resignation of {person}.",
    "Neighbours brought bread, blankets and {noun} to the church.",
    "It was still dark when the first lorries with {noun} reached {town}.",
    "An inquiry led by {name} is to begin once the roads are clear.",
    "The mayor of {town} spoke of a black day for the whole region.",
    "Critics say that the money meant for repairs was spent on {noun} instead.",
    "Along the river people were carrying what they could save: chairs, {noun}, a clock.",
    "Weather forecasters expect more rain towards the weekend, above all in the hills.",
    "{name} said that her family had lived there longer than anyone could remember.",
    "The company that runs the {thing} said it was working closely with {body}.",
    "Phone lines were down, and the road over the pass was blocked by fallen trees.",
    "In {town}, shopkeepers were sweeping mud out of their doors.",
    "\"The {noun} can be replaced,\" said {name}. \"The people can't.\"",
    "Volunteers from neighbouring districts were told to wait for instructions.",
    "Experts consider a link with the dry spring possible but unproven.",
    "The army has set up a field kitchen beside the station.",
    "Relatives waited in front of the town hall, where lists were to be put up.",
};

constexpr std::string_view events[] = {"flood",       "landslide", "storm",     "explosion",
                                       "train crash", "fire",      "avalanche", "cave-in"};
constexpr std::string_view things[] = {
    "dam", "roof of the market hall", "viaduct", "embankment", "grain silo", "tunnel", "pier", "chimney"};
constexpr std::string_view bodies[] = {"the civil guard",
                                       "the interior ministry",
                                       "the regional governor's office",
                                       "hospital officials",
                                       "the fire service",
                                       "the water board",
                                       "police",
                                       "the Red Lantern aid group"};
constexpr std::string_view nouns[] = {"potatoes", "timber",   "books",         "bicycles", "carpets", "fishing nets",
                                      "sheep",    "tractors", "machine parts", "wool",     "lamps",   "barley",
                                      "families", "workers",  "pupils",        "farmers"};
constexpr std::string_view first_names[] = {"Anselm", "Brita", "Corvin", "Delphine", "Edda",   "Fenno",
                                            "Gisla",  "Harm",  "Ilva",   "Jasko",    "Katrel", "Ludo"};
constexpr std::string_view syllables[] = {"bar", "del", "fen",  "gor", "hal", "kin", "lor", "mar", "nes",
                                          "ost", "pel", "quin", "ros", "sel", "tav", "vor", "wen", "zel"};
constexpr std::string_view small_words[] = {"two",   "three", "four", "five",   "six",   "seven",
                                            "eight", "nine",  "ten",  "eleven", "twelve"};

class Writer {
 public:
  explicit Writer(std::uint32_t seed) : random_(seed) {}

  /// A number below `bound`. Not a standard distribution: these differ between libraries.
  std::uint32_t below(std::size_t bound) { return static_cast<std::uint32_t>(random_() % bound); }
  template <std::size_t N>
  std::string_view any(const std::string_view (&from)[N]) {
    return from[below(N)];
  }

  std::string place() {
    std::string out;
    for (std::uint32_t i = 0, n = 2 + below(2); i < n; ++i) out += any(syllables);
    out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out;
  }
  std::string person() { return std::string(any(first_names)) + ' ' + place(); }

 private:
  std::mt19937 random_;
};

struct Story {
  std::string place, person, towns[3];
  std::string_view body, event, thing;
  std::uint32_t toll, hurt, money;
  int month, day;
};

Story imagine(Writer& writer) {
  Story story;
  story.place = writer.place();
  story.person = writer.person();
  for (std::string& town : story.towns) town = writer.place();
  story.body = writer.any(bodies);
  story.event = writer.any(events);
  story.thing = writer.any(things);
  story.toll = 2 + writer.below(90);
  story.hurt = story.toll * (1 + writer.below(5));
  story.money = 2 + writer.below(900);
  story.month = 1 + static_cast<int>(writer.below(12));
  story.day = 1 + static_cast<int>(writer.below(20));
  return story;
}

std::string with_commas(std::uint32_t n) {
  std::string digits = std::to_string(n);
  for (std::size_t i = digits.size(); i > 3; i -= 3) digits.insert(i - 3, ",");
  return digits;
}

std::string fill(std::string_view slot, const Story& story, Writer& writer) {
  if (slot == "place") return story.place;
  if (slot == "person") return story.person;
  if (slot == "town") return story.towns[writer.below(std::size(story.towns))];
  if (slot == "body") return std::string(story.body);
  if (slot == "event") return std::string(story.event);
  if (slot == "thing") return std::string(story.thing);
  if (slot == "toll") return std::to_string(story.toll);
  if (slot == "hurt") return std::to_string(story.hurt);
  if (slot == "money") return std::to_string(story.money);
  if (slot == "name") return writer.person();
  if (slot == "noun") return std::string(writer.any(nouns));
  if (slot == "small")
    return writer.below(2) != 0 ? std::string(writer.any(small_words)) : std::to_string(2 + writer.below(50));
  if (slot == "digit") return std::to_string(1 + writer.below(9));
  if (slot == "n") return std::to_string(13 + writer.below(900));
  if (slot == "big") return with_commas(100 * (11 + writer.below(900)));
  return std::to_string(3 + writer.below(90));  // percent
}

void append_sentence(std::string& text, std::string_view pattern, const Story& story, Writer& writer) {
  const std::size_t begin = text.size();
  for (std::size_t at = 0; at < pattern.size();) {
    const std::size_t open = pattern.find('{', at);
    text += pattern.substr(at, open - at);
    if (open == std::string_view::npos) break;
    const std::size_t close = pattern.find('}', open);
    text += fill(pattern.substr(open + 1, close - open - 1), story, writer);
    at = close + 1;
  }
  if (text[begin] >= 'a' && text[begin] <= 'z') text[begin] = static_cast<char>(text[begin] - 'a' + 'A');
}

text::Document write_article(const Story& story, int day, Writer& writer) {
  static constexpr std::string_view months[] = {"January", "February", "March",     "April",   "May",      "June",
                                                "July",    "August",   "September", "October", "November", "December"};
  text::Document article;
  article.title = story.place + " counts its losses after " + std::string(story.event);
  article.published = {2019, static_cast<std::uint8_t>(story.month), static_cast<std::uint8_t>(day)};
  article.published_from = text::DateOrigin::dateline;
  std::string& text = article.text;
  text = article.title + "\n\n" + story.place + ", " + std::string(months[story.month - 1]) + ' ' +
         std::to_string(day) + ", 2019 - ";
  const std::uint32_t sentences = 12 + writer.below(24);
  for (std::uint32_t i = 0; i < sentences; ++i) {
    // One sentence in four, since those with figures hold two on average.
    append_sentence(text, writer.below(4) == 0 ? writer.any(with_figures) : writer.any(without_figures), story, writer);
    text += i % 3 == 2 ? "\n\n" : " ";
  }
  return article;
}

}  // namespace

Press write_press(std::size_t bytes, std::uint32_t seed) {
  Writer writer(seed);
  Press press;
  while (press.bytes < bytes) {
    Story story = imagine(writer);
    const std::uint32_t articles = 1 + writer.below(8);
    for (std::uint32_t i = 0; i < articles && press.bytes < bytes; ++i) {
      press.articles.push_back(write_article(story, story.day + static_cast<int>(i), writer));
      press.articles.back().id = "article-" + std::to_string(press.articles.size());
      press.bytes += press.articles.back().text.size();
      story.toll += writer.below(4);
      story.hurt += writer.below(9);
    }
  }
  return press;
}

}  // namespace figcheck::bench
