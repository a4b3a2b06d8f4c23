"""What the generator says is true: quantities with their mentions, and the discrepancies planted in them."""
import bisect
import dataclasses
import json
import sys


@dataclasses.dataclass(slots=True)
class Mention:
    """A figure in an article; `quantity` is an index into Truth.quantities."""
    quantity: int
    article: str
    begin: int
    end: int
    figure: str
    day: str
    wrong: bool


@dataclasses.dataclass(slots=True)
class Quantity:
    name: str
    story: str
    expected: tuple
    mentions: list  # indices into Truth.mentions


@dataclasses.dataclass(slots=True)
class Plant:
    kind: str
    size: float  # how far off, as a ratio less one: 0.1 for 10 %
    quantity: int
    articles: frozenset
    same_day: bool  # a figure of its own day contradicts it
    within: bool  # a figure of its own article does
    wrong: tuple  # indices into Truth.mentions


ARITHMETIC = ("parts", "share", "conversion", "points", "part_exceeds")


def kind_of(plant):
    """The kind, without its size: "slip" for "slip_5"."""
    name = plant["plant"]
    return "slip" if name.startswith("slip_") or name == "factor_2" else name


class Truth:
    """All of a truth file, indexed by article and place."""

    def __init__(self, lines):
        self.quantities, self.mentions, self.plants = [], [], []
        self._by_article, names = {}, {}
        for line in lines:
            record = json.loads(line)
            if "plant" in record:
                self._add_plant(record, names)
                continue
            index = len(self.quantities)
            names[record["quantity"]] = index
            quantity = Quantity(record["quantity"], record["story"], tuple(record["expected"]), [])
            for article, begin, end, figure, _, _, day, wrong in record["mentions"]:
                quantity.mentions.append(len(self.mentions))
                places = self._by_article.setdefault(article, [])
                places.append((begin, len(self.mentions)))
                self.mentions.append(Mention(index, sys.intern(article), begin, end, sys.intern(figure), sys.intern(day),
                                             bool(wrong)))
            self.quantities.append(quantity)
        for places in self._by_article.values():
            places.sort()

    def _add_plant(self, record, names):
        quantity = names[record["quantity"]]
        articles = frozenset(record["articles"])
        wrong = tuple(i for i in self.quantities[quantity].mentions
                      if self.mentions[i].wrong and self.mentions[i].article in articles)
        self.plants.append(Plant(kind_of(record), record["size"], quantity, articles, record["same_day"],
                                 record["within"], wrong))

    def story_of(self, article):
        """The story that an article is of: "s12"."""
        return self.quantities[self.mentions[self._by_article[article][0][1]].quantity].name.split(".")[0]

    def find(self, article, begin, end):
        """The index of the mention that overlaps these bytes; None where there is none."""
        places = self._by_article.get(article, ())
        at = bisect.bisect_left(places, (end, -1))
        while at > 0:
            at -= 1
            mention = self.mentions[places[at][1]]
            if mention.end > begin:
                return places[at][1]
            if mention.end + 40 < begin:
                break
        return None
