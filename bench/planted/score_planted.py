"""Compares what figcheck says of a planted corpus with the truth about it."""
import collections
import dataclasses
import re

import cause_score

SIZES = ((0.09, "under 9 %"), (0.15, "9–15 %"), (0.35, "15–35 %"), (0.75, "35–75 %"), (3, "1.75–4 times"),
         (50, "4–51 times"), (float("inf"), "more"))
SCALES = {"million": 1e6, "billion": 1e9, "trillion": 1e12}
LEAST = 0.09  # of "10 % and more": a count off by a tenth is off by a little less when it is whole


def size_class(size):
    return next(name for below, name in SIZES if size < below)


def printed_number(figure):
    """The number that a figure in digits prints; None for one in words."""
    match = re.search(r"\d[\d,]*(?:\.\d+)?", figure)
    if not match:
        return None
    scale = next((factor for word, factor in SCALES.items() if word in figure), 1)
    return float(match.group().replace(",", "")) * scale


@dataclasses.dataclass(slots=True)
class Seen:
    """What figcheck made of a mention: the group that it is in, and whether it read the number."""
    group: int
    agrees: bool
    read_right: bool


@dataclasses.dataclass(slots=True)
class Alarm:
    """A conflicting quantity or a finding."""
    kind: str
    label: str
    explanation: str
    members: list  # (mention or None, agrees, sentence, figure, article)
    size: float
    verdict: str = ""  # "true" or the class of error
    plants: tuple = ()


@dataclasses.dataclass(slots=True)
class Miss:
    plant: object
    why: str


class Score:
    """Recall by plant, precision by alarm, verdicts by quantity."""

    def __init__(self, truth, output):
        self.truth = truth
        self.seen = {}  # mention → Seen
        self.verdicts = []  # of each group
        self.holds = []  # of each group: Counter of true quantities
        self.alarms = []
        self.causes = cause_score.CauseScore()
        self.found = {}  # index of plant → whether the wrong figure was named, and it alone
        self.misses = []
        self.plants_of = {i: n for n, plant in enumerate(truth.plants) for i in plant.wrong}
        self.unlisted = 0
        for section, record in output:
            if section == "quantities":
                self._add_quantity(record)
            elif section == "findings":
                self._add_finding(record)
        self._judge_plants()

    def _member(self, record):
        return self.truth.find(record["doc"], *record["span"])

    def _add_quantity(self, record):
        group = len(self.verdicts)
        self.verdicts.append(record["verdict"])
        held = collections.Counter()
        members = []
        for each in record["members"]:
            index = self._member(each)
            if index is None:
                self.unlisted += 1
            else:
                mention = self.truth.mentions[index]
                printed = printed_number(mention.figure)
                right = each["value"] is not None and (printed is None or abs(each["value"] - printed) <= 1e-6 * printed)
                self.seen[index] = Seen(group, each["agrees"], right)
                held[mention.quantity] += 1
            if record["verdict"] == "conflicting":
                members.append((index, each["agrees"], each["sentence"], each["figure"], each["doc"]))
        self.holds.append(held)
        if record["verdict"] == "conflicting":
            alarm = Alarm("quantity", record["label"], record["explanation"], members, observed_size(record))
            self._judge_alarm(alarm, held)
            if alarm.verdict != "open":
                self.causes.add(record["causes"], [i for i, *_ in members], self.plants_of, alarm.plants,
                                alarm.verdict == "true")
            self.alarms.append(alarm)

    def _judge_alarm(self, alarm, held):
        indices = [i for i, *_ in alarm.members if i is not None]
        wrong = collections.defaultdict(list)
        right = set()
        blamed = set()
        for i, agrees, *_ in alarm.members:
            if i is None:
                continue
            mention = self.truth.mentions[i]
            if i in self.plants_of and mention.wrong:
                wrong[mention.quantity].append(i)
            else:
                right.add(mention.quantity)
                if not agrees:
                    blamed.add(mention.quantity)
        pairs = [q for q in wrong if q in right]
        clear = [q for q in pairs if held[q] * 2 > len(alarm.members)]
        if clear:
            plants = {self.plants_of[i] for i in wrong[clear[0]]}
            for n in plants:
                named = clear[0] not in blamed and any(not self.seen[i].agrees for i in self.truth.plants[n].wrong if i in self.seen)
                self.found[n] = self.found.get(n, False) or named
            alarm.plants = tuple(plants)
            alarm.size = max(self.truth.plants[n].size for n in plants)
            alarm.verdict = "true"
        elif len(held) > 1:
            stories = {self.truth.quantities[q].name.split(".")[0] for q in held}
            past = any(".back" in self.truth.quantities[q].name for q in held)
            alarm.verdict = ("quantities of different stories" if len(stories) > 1 else
                             "an earlier event's figure with others" if past else "different quantities of one story")
        elif not indices or len(indices) < len(alarm.members):
            alarm.verdict = "a figure that is none"
        elif any(not self.seen[i].read_right for i in indices):
            alarm.verdict = "a figure misread"
        elif "conflicting" in self.truth.quantities[next(iter(held))].expected:
            alarm.verdict = "open"
        else:
            alarm.verdict = "one quantity, verdict wrong"

    def _add_finding(self, record):
        members = [(self._member(each), each["agrees"], each["sentence"], each["figure"], each["doc"])
                   for each in record["members"]]
        alarm = Alarm(record["kind"], record["kind"], record["explanation"], members, observed_size(record))
        plants = {self.plants_of[i] for i, *_ in members if i in self.plants_of}
        alarm.plants = tuple(plants)
        alarm.verdict = "true" if plants else "finding without a planted figure"
        for n in plants:
            self.found[n] = True
            alarm.size = self.truth.plants[n].size
        self.alarms.append(alarm)

    def _judge_plants(self):
        for n, plant in enumerate(self.truth.plants):
            if n not in self.found:
                self.misses.append(Miss(plant, self._why_missed(plant)))

    def _why_missed(self, plant):
        wrong = [i for i in plant.wrong if i in self.seen]
        right = [i for i in self.truth.quantities[plant.quantity].mentions
                 if not self.truth.mentions[i].wrong]
        if not wrong:
            return "wrong figure not read"
        if not any(self.seen[i].read_right for i in wrong):
            return "wrong figure misread"
        if not right:
            return "arithmetic not checked"
        seen_right = [i for i in right if i in self.seen]
        if not seen_right:
            return "right figures not read"
        groups = {self.seen[i].group for i in wrong}
        together = [self.seen[i].group for i in seen_right if self.seen[i].group in groups]
        if not together:
            return "put apart from the right figures"
        if any(self.verdicts[g] == "conflicting" for g in together):
            return "buried in an alarm on other quantities"
        return "together, verdict " + self.verdicts[together[0]]

    # Summaries.

    def recall(self, condition):
        """(found, named, planted) of the plants that satisfy a condition."""
        of = [n for n, plant in enumerate(self.truth.plants) if condition(plant)]
        return sum(n in self.found for n in of), sum(self.found.get(n, False) for n in of), len(of)

    def precision(self, condition):
        """(true, all) of the alarms that satisfy a condition; those on which careful people may differ are left out."""
        of = [alarm for alarm in self.alarms if alarm.verdict != "open" and condition(alarm)]
        return sum(alarm.verdict == "true" for alarm in of), len(of)

    def confusion(self):
        """Counter of (expected, verdict received): that of the group that holds most of the quantity's figures."""
        table = collections.Counter()
        right = 0
        for quantity in self.truth.quantities:
            groups = collections.Counter(self.seen[i].group for i in quantity.mentions if i in self.seen)
            if not groups:
                received = "not read"
            else:
                most = max(groups.values())
                received = max((self.verdicts[g] for g, size in groups.items() if size == most), key=ORDER.index)
            right += received in quantity.expected
            table[expected_class(quantity.expected), received] += 1
        return table, right, len(self.truth.quantities)

    def identity(self):
        """B-cubed precision and recall of the grouping, over the mentions that were read."""
        shared = collections.Counter()
        of_quantity = collections.Counter()
        of_group = collections.Counter()
        for index, seen in self.seen.items():
            quantity = self.truth.mentions[index].quantity
            shared[quantity, seen.group] += 1
            of_quantity[quantity] += 1
            of_group[seen.group] += 1
        count = max(1, len(self.seen))
        precision = sum(n * n / of_group[g] for (_, g), n in shared.items()) / count
        recall = sum(n * n / of_quantity[q] for (q, _), n in shared.items()) / count
        return precision, recall

    def read(self):
        """(read, read with the right number, all) mentions."""
        return len(self.seen), sum(s.read_right for s in self.seen.values()), len(self.truth.mentions)


ORDER = ("single", "consistent", "in_range", "changing", "conflicting")


def expected_class(expected):
    """The row of a quantity in the table of verdicts: the name of what is expected, or "open"."""
    if "conflicting" in expected:
        return "conflicting" if len(expected) == 1 else "open"
    if "single" in expected:
        return "single"
    return expected[-1]


def observed_size(record):
    """How far a record's figures lie apart, as a ratio less one, among those in its unit."""
    unit = record.get("unit") or record["members"][0]["unit"]
    values = [each["value"] for each in record["members"] if each["unit"] == unit and each["value"]]
    values = [abs(value) for value in values]
    return max(values) / min(values) - 1 if len(values) > 1 else 0.0
