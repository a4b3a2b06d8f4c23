"""How often the likely cause that figcheck names of a conflict is what the writer of a planted figure did."""
import collections

# What a cause of each planted kind is called. A slip by so many percent has none that its numbers could bear out, nor
# have a wrong headline, a part or a share unless they are ten times off.
CAUSES = {"factor_10": "factor_of_ten", "scale_word": "magnitude", "transposed": "transposed",
          "dropped_digit": "digit_dropped", "unit_name": "unit_name", "subset_as_total": "part_as_whole",
          "stale": "earlier_figure", "other_event": "other_event"}


COPYING = "copying"  # other copies of the text have another number: so it is, whatever the writer did


def own_causes(plant):
    """The causes that are what the writer did; () where none is."""
    ten_times = ("factor_of_ten",) if 8.5 < plant.size < 9.5 else ()
    own = CAUSES.get(plant.kind)
    if own is None:
        return ten_times
    return (own, *ten_times) if plant.kind == "dropped_digit" else (own,)


class CauseScore:
    """Counts over conflicting quantities: those that find a discrepancy, and the others."""

    def __init__(self):
        self.named = {}  # of each plant found by a quantity: the kinds named of its figures, likeliest first
        self.alarms = {True: 0, False: 0}  # whether an alarm is true → how many
        self.with_cause = {True: 0, False: 0}
        self.of_right_figures = 0  # causes, in true alarms, of figures none of which is wrong
        self.kinds_of_false = collections.Counter()

    def add(self, causes, members, plants_of, plants, true):
        """`causes` and `members` (indices of mentions, or None) of an alarm that finds `plants`."""
        self.alarms[true] += 1
        self.with_cause[true] += bool(causes)
        if not true:
            self.kinds_of_false.update(cause["kind"] for cause in causes)
            return
        for n in plants:
            self.named.setdefault(n, [])
        for cause in causes:
            hit = {plants_of.get(members[i]) for i in cause["members"]} & set(plants)
            self.of_right_figures += not hit
            for n in hit:
                if cause["kind"] not in self.named[n]:
                    self.named[n].append(cause["kind"])

    def rows(self, plants):
        """By planted kind: (kind, whether it has a cause, found by a quantity, with its own cause first, with its own,
        only with that copies differ, only with another)."""
        counts = collections.defaultdict(lambda: [0] * 5)
        for n, named in self.named.items():
            own = own_causes(plants[n])
            kind = plants[n].kind if plants[n].kind in CAUSES or not own else "others ten times off"
            row = counts[not own, kind]
            right = any(cause in own for cause in named)
            row[0] += 1
            row[1] += bool(named) and named[0] in own
            row[2] += right
            row[3] += not right and named == [COPYING]
            row[4] += not right and any(cause != COPYING for cause in named)
        return [(kind, not none, *counts[none, kind]) for none, kind in sorted(counts)]
