"""The score of planted corpora as Markdown."""
import collections

import cause_score
import score_planted
from score_planted import LEAST, ORDER, SIZES, size_class


def share(part, whole):
    return f"{part / whole:.3f}" if whole else "–"


def table(head, rows):
    """A Markdown table: the first column to the left, the others to the right."""
    lines = ["| " + " | ".join(head) + " |", "|" + "|".join(["---"] + ["---:"] * (len(head) - 1)) + "|"]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def sizes_table(results):
    """Results: (articles, bytes, Run, Score)."""
    rows = []
    for articles, size, run, score in results:
        found, named, planted = score.recall(lambda plant: plant.size >= LEAST)
        true, alarms = score.precision(lambda alarm: alarm.size >= LEAST)
        b_precision, b_recall = score.identity()
        _, right, quantities = score.confusion()
        rows.append([f"{articles:,}", f"{size / 1e6:.1f}", f"{run.seconds:.2f}", f"{run.processor:.2f}",
                     f"{run.peak / 1e6:,.0f}", share(found, planted), share(named, planted), share(true, alarms),
                     share(right, quantities), f"{b_precision:.3f}", f"{b_recall:.3f}"])
    return table(["articles", "MB", "seconds", "processor, s", "peak, MB", "recall, 10 % and more", "and named",
                  "precision, 10 % and more", "verdicts right", "grouping, precision", "recall"], rows)


def recall_table(score):
    kinds = sorted({plant.kind for plant in score.truth.plants})
    rows = []
    for kind in kinds:
        found, named, planted = score.recall(lambda plant, kind=kind: plant.kind == kind)
        rows.append([kind, planted, found, share(found, planted), share(named, planted)])
    for name, condition in (("beside figures of its day", lambda plant: plant.same_day or plant.within),
                            ("beside those of other days only", lambda plant: not plant.same_day and not plant.within),
                            ("all", lambda plant: True)):
        found, named, planted = score.recall(condition)
        rows.append([name, planted, found, share(found, planted), share(named, planted)])
    return table(["planted", "number", "found", "recall", "wrong figure named"], rows)


def size_table(score):
    rows = []
    for _, name in SIZES:
        found, _, planted = score.recall(lambda plant, name=name: size_class(plant.size) == name)
        true, alarms = score.precision(lambda alarm, name=name: size_class(alarm.size) == name)
        rows.append([name, planted, share(found, planted), alarms, share(true, alarms)])
    return table(["off by", "planted", "recall", "alarms", "precision"], rows)


def alarm_table(score):
    rows = []
    for kind in sorted({alarm.kind for alarm in score.alarms}):
        true, alarms = score.precision(lambda alarm, kind=kind: alarm.kind == kind)
        rows.append([kind, alarms, true, share(true, alarms)])
    return table(["alarm", "number", "true", "precision"], rows)


def cause_table(score):
    """How often the cause named is what was planted, by kind; and how often one is named of what was not."""
    rows = []
    for has_one, name in ((True, "all that have a cause"), (False, "all that have none")):
        sums = [0] * 5
        for kind, has, *counts in score.causes.rows(score.truth.plants):
            if has == has_one:
                rows.append([kind, *cause_cells(has, *counts)])
                sums = [a + b for a, b in zip(sums, counts)]
        rows.append([name, *cause_cells(has_one, *sums)])
    false, kinds = score.causes.alarms[False], score.causes.kinds_of_false
    copying = kinds[cause_score.COPYING]
    rows.append(["false alarms", false, "–", "–", copying, sum(kinds.values()) - copying])
    return table(["planted", "in a conflicting quantity", "its own cause first", "at all", "only that copies differ",
                  "only another"], rows)


def cause_cells(has_one, found, first, own, copying, other):
    return [found, share(first, found) if has_one else "–", share(own, found) if has_one else "–", copying, other]


def counts_table(head, counter):
    return table([head, "number"], counter.most_common())


def confusion_table(score):
    confusion, _, _ = score.confusion()
    columns = ["not read", *ORDER]
    expected = [row for row in (*ORDER, "open") if any(confusion[row, column] for column in columns)]
    rows = [[row, *(confusion[row, column] for column in columns)] for row in expected]
    return table(["expected", *columns], rows)


def stories_table(score):
    """Misses and false alarms by kind of story."""
    misses = collections.Counter()
    planted = collections.Counter()
    for plant in score.truth.plants:
        planted[score.truth.quantities[plant.quantity].story] += 1
    for miss in score.misses:
        misses[score.truth.quantities[miss.plant.quantity].story] += 1
    return table(["story", "planted", "missed"], [[kind, n, misses[kind]] for kind, n in sorted(planted.items())])


def report(results, seed):
    """All tables; those by kind are of the largest corpus."""
    score = results[-1][3]
    read, right, mentions = score.read()
    parts = [f"Planted corpora, seed {seed}\n", sizes_table(results),
             f"Of {mentions:,} figures in {results[-1][0]:,} articles, {read:,} were read as assertions, {right:,} of them "
             f"with the number that is printed; {score.unlisted:,} more were read where the generator lists none.\n",
             "By kind of discrepancy:\n", recall_table(score), "By size:\n", size_table(score),
             "Alarms:\n", alarm_table(score),
             "Likely causes named:\n", cause_table(score),
             f"{score.causes.of_right_figures} causes in true alarms are of right figures.\n",
             "Why discrepancies were missed:\n",
             counts_table("reason", collections.Counter(miss.why for miss in score.misses)),
             "False alarms:\n",
             counts_table("figures put together", collections.Counter(
                 alarm.verdict for alarm in score.alarms if alarm.verdict not in ("true", "open"))),
             "Verdicts, expected and received:\n", confusion_table(score),
             "By kind of story:\n", stories_table(score)]
    return "\n".join(parts)


def examples(score, count, sentences):
    """The largest misses and false alarms with their sentences. `sentences(mentions)` gives those of mentions."""
    parts = []
    truth = score.truth
    misses = sorted(score.misses, key=lambda miss: (-min(miss.plant.size, 1), miss.plant.kind))
    spread = spread_out(misses, lambda miss: (miss.plant.kind, miss.why), count)
    wanted = []
    for miss in spread:
        others = [i for i in truth.quantities[miss.plant.quantity].mentions if not truth.mentions[i].wrong]
        wanted.append((miss, list(miss.plant.wrong[:2]), others[:4]))
    said = sentences([i for _, wrong, right in wanted for i in wrong + right])
    parts.append("Misses:\n")
    for miss, wrong, right in wanted:
        plant = miss.plant
        parts.append(f"- **{plant.kind}**, {plant.size:.0%} off, {truth.quantities[plant.quantity].name}: {miss.why}")
        for mark, indices in (("wrong", wrong), ("right", right)):
            parts += [f"  - {mark}{group_of(score, i)}: {said[i]}" for i in indices]
    parts.append("\nFalse alarms:\n")
    false = [alarm for alarm in score.alarms if alarm.verdict not in ("true", "open")]
    false.sort(key=lambda alarm: len(alarm.members))
    for alarm in spread_out(false, lambda alarm: alarm.verdict, count):
        parts.append(f"- **{alarm.verdict}**, {alarm.kind} \"{alarm.label}\", {len(alarm.members)} figures: "
                     f"{alarm.explanation}")
        by_dissent = sorted(alarm.members, key=lambda member: member[1])
        shown = by_dissent[:3] + by_dissent[max(3, len(by_dissent) - 3):]
        for index, agrees, sentence, figure, article in shown:
            name = truth.quantities[truth.mentions[index].quantity].name if index is not None else "no figure"
            parts.append(f"  - {'agrees' if agrees else 'against'}, {name}, {article}: **{figure}** in: {sentence}")
    return "\n".join(parts) + "\n"


def group_of(score, index):
    seen = score.seen.get(index)
    return f" (group {seen.group}, {score.verdicts[seen.group]})" if seen else " (not read)"


def spread_out(items, kind, count):
    """The first `count` items, taking kinds in turn."""
    queues = collections.OrderedDict()
    for item in items:
        queues.setdefault(kind(item), []).append(item)
    out = []
    while queues and len(out) < count:
        for key in list(queues):
            out.append(queues[key].pop(0))
            if not queues[key]:
                del queues[key]
    return out[:count]
