"""Tests of bench/planted's scorer, on a truth and a check that are made by hand."""
import json
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "bench" / "planted"))

import bench_planted
import check_output
import measure_check
import planted_table
import score_planted
import truth as truth_file


def mention(article, begin, figure, wrong=0, day="2024-03-01"):
    value = score_planted.printed_number(figure)
    return [article, begin, begin + len(figure), figure, value, value, day, wrong]


def quantity(name, expected, *mentions):
    return {"quantity": name, "story": "flood", "course": "growing", "form": "count", "expected": expected,
            "mentions": list(mentions)}


def plant(kind, size, name, *articles):
    return {"plant": kind, "size": size, "quantity": name, "story": "flood", "right": 1, "wrong": 2, "same_day": True,
            "within": False, "articles": list(articles), "beside": []}


def member(of, agrees=True, value=None):
    article, begin, end, figure = of[:4]
    return {"doc": article, "span": [begin, end], "figure": figure, "agrees": agrees, "unit": "person",
            "value": score_planted.printed_number(figure) if value is None else value, "sentence": f"It was {figure}."}


def group(verdict, *members):
    return "quantities", {"label": "people", "unit": "person", "verdict": verdict, "explanation": "so many", "members": list(members),
                          "causes": []}


def finding(*members):
    return "findings", {"kind": "subset", "explanation": "more than all", "members": list(members)}


def score(truth, *output):
    return score_planted.Score(truth_file.Truth(json.dumps(record) for record in truth), output)


RIGHT_A, RIGHT_B = mention("a", 10, "41"), mention("b", 10, "41")
WRONG = mention("c", 10, "410", wrong=1)
OTHER = mention("a", 50, "17")
TRUTH = [quantity("s1.dead", ["conflicting"], RIGHT_A, RIGHT_B, WRONG), plant("factor_10", 9.0, "s1.dead", "c"),
         quantity("s1.boats", ["single", "consistent"], OTHER)]


class Recall(unittest.TestCase):
    def test_found_and_named(self):
        got = score(TRUTH, group("conflicting", member(RIGHT_A), member(RIGHT_B), member(WRONG, agrees=False)),
                    group("single", member(OTHER)))
        self.assertEqual(got.recall(lambda each: True), (1, 1, 1))
        self.assertEqual(got.precision(lambda each: True), (1, 1))
        self.assertEqual(got.misses, [])
        self.assertEqual(got.identity(), (1.0, 1.0))
        self.assertEqual(got.confusion()[1:], (2, 2))

    def test_found_though_the_right_figures_are_blamed(self):
        got = score(TRUTH, group("conflicting", member(RIGHT_A, agrees=False), member(RIGHT_B), member(WRONG)))
        self.assertEqual(got.recall(lambda each: True), (1, 0, 1))

    def why(self, *output):
        got = score(TRUTH, *output)
        self.assertEqual(got.recall(lambda each: True)[0], 0)
        return got.misses[0].why

    def test_misses_are_told_apart(self):
        right = group("consistent", member(RIGHT_A), member(RIGHT_B))
        self.assertEqual(self.why(right), "wrong figure not read")
        self.assertEqual(self.why(right, group("single", member(WRONG, value=4))), "wrong figure misread")
        self.assertEqual(self.why(group("single", member(WRONG))), "right figures not read")
        self.assertEqual(self.why(right, group("single", member(WRONG))), "put apart from the right figures")
        self.assertEqual(self.why(group("changing", member(RIGHT_A), member(WRONG))), "together, verdict changing")

    def test_an_alarm_mostly_on_others_finds_nothing(self):
        others = [mention("d", 10 * i, "17") for i in range(1, 4)]
        truth = [*TRUTH[:2], quantity("s2.boats", ["consistent"], *others)]
        got = score(truth, group("conflicting", member(RIGHT_A), member(WRONG, agrees=False), *map(member, others)))
        self.assertEqual(got.misses[0].why, "buried in an alarm on other quantities")
        self.assertEqual(got.alarms[0].verdict, "quantities of different stories")
        self.assertEqual(got.precision(lambda each: True), (0, 1))

    def test_a_finding_finds_it_too(self):
        got = score(TRUTH, finding(member(WRONG), member(OTHER)))
        self.assertEqual(got.recall(lambda each: True), (1, 1, 1))
        self.assertEqual(got.precision(lambda each: each.kind == "subset"), (1, 1))

    def test_days_are_kept_apart(self):
        got = score(TRUTH, finding(member(WRONG), member(OTHER)))
        text = planted_table.recall_table(got)
        self.assertIn("| beside figures of its day | 1 | 1 | 1.000 |", text)
        self.assertIn("| beside those of other days only | 0 | 0 | – |", text)

    def test_sizes_are_kept_apart(self):
        got = score(TRUTH)
        self.assertEqual(got.recall(lambda each: score_planted.size_class(each.size) == "4–51 times")[2], 1)
        self.assertEqual(got.recall(lambda each: each.size < 9)[2], 0)


class Precision(unittest.TestCase):
    def verdict(self, truth, *members):
        return score(truth, group("conflicting", *members)).alarms[0].verdict

    def test_false_alarms_are_told_apart(self):
        past = mention("b", 90, "12")
        elsewhere = mention("d", 10, "55")
        later = mention("b", 10, "45", day="2024-03-02")
        truth = [quantity("s1.dead", ["changing"], RIGHT_A, later), quantity("s1.boats", ["single"], OTHER),
                 quantity("s1.back0.dead", ["single"], past), quantity("s2.dead", ["single"], elsewhere)]
        self.assertEqual(self.verdict(truth, member(RIGHT_A), member(OTHER)), "different quantities of one story")
        self.assertEqual(self.verdict(truth, member(RIGHT_A), member(past)), "an earlier event's figure with others")
        self.assertEqual(self.verdict(truth, member(RIGHT_A), member(elsewhere)), "quantities of different stories")
        self.assertEqual(self.verdict(truth, member(RIGHT_A), member(later)), "one quantity, verdict wrong")
        self.assertEqual(self.verdict(truth, member(RIGHT_A), member(later, value=4500)), "a figure misread")
        self.assertEqual(self.verdict(truth, member(RIGHT_A), member(mention("z", 0, "9"))), "a figure that is none")

    def test_causes_are_held_against_what_was_planted(self):
        kinds = [("s1.a", "transposed", 0.3, [("digit_mistyped", [2]), ("transposed", [2])]),
                 ("s1.b", "transposed", 0.3, [("transposed", [2])]), ("s1.c", "transposed", 0.3, []),
                 ("s1.d", "stale", 0.3, [("earlier_figure", [2]), ("copying", [0])]),
                 ("s1.e", "slip_10", 0.1, [("copying", [2])]), ("s1.f", "share", 9.0, [("transposed", [2])]),
                 ("s1.g", "dropped_digit", 9.02, [("factor_of_ten", [2])])]
        lines, output = [], []
        for n, (name, kind, size, causes) in enumerate(kinds):
            figures = [mention(article, 100 * n, figure, wrong) for article, figure, wrong in
                       (("x", "69", 0), ("y", "69", 0), ("z", "96", 1))]
            lines += [quantity(name, ["conflicting"], *figures), plant(kind, size, name, "z")]
            section, record = group("conflicting", member(figures[0]), member(figures[1]), member(figures[2], False))
            record["causes"] = [{"kind": cause, "members": members} for cause, members in causes]
            output.append((section, record))
        right = [mention(article, 900, figure) for article, figure in (("x", "12"), ("y", "12"))]
        lines.append(quantity("s1.h", ["consistent"], *right))
        section, false = group("conflicting", member(right[0]), member(right[1], False))
        false["causes"] = [{"kind": "transposed", "members": [1]}]
        result = score(lines, *output, (section, false))
        self.assertEqual(result.causes.rows(result.truth.plants),
                         [("dropped_digit", True, 1, 1, 1, 0, 0), ("others ten times off", True, 1, 0, 0, 0, 1),
                          ("stale", True, 1, 1, 1, 0, 0), ("transposed", True, 3, 1, 2, 0, 0),
                          ("slip", False, 1, 0, 0, 1, 0)])
        self.assertEqual(result.causes.of_right_figures, 1)
        self.assertEqual((result.causes.alarms[False], result.causes.with_cause[False]), (1, 1))
        self.assertIn("| all that have a cause | 6 | 0.500 | 0.667 | 0 | 1 |", planted_table.cause_table(result))
        self.assertIn("| false alarms | 1 | – | – | 0 | 1 |", planted_table.cause_table(result))

    def test_where_careful_people_differ_no_alarm_counts(self):
        truth = [quantity("s1.dead", ["in_range", "conflicting"], RIGHT_A, RIGHT_B)]
        got = score(truth, group("conflicting", member(RIGHT_A), member(RIGHT_B)))
        self.assertEqual(got.precision(lambda each: True), (0, 0))
        self.assertEqual(got.confusion()[0], {("open", "conflicting"): 1})

    def test_a_finding_on_right_figures_is_false(self):
        got = score(TRUTH, finding(member(RIGHT_A), member(OTHER)))
        self.assertEqual(got.precision(lambda each: True), (0, 1))

    def test_the_size_of_a_false_alarm_is_that_of_its_figures(self):
        got = score(TRUTH, group("conflicting", member(RIGHT_A), member(OTHER)))
        self.assertAlmostEqual(got.alarms[0].size, 41 / 17 - 1)


class Verdicts(unittest.TestCase):
    def test_the_group_with_most_of_the_figures_gives_the_verdict(self):
        got = score(TRUTH, group("consistent", member(RIGHT_A), member(RIGHT_B)), group("single", member(WRONG)))
        confusion, right, of = got.confusion()
        self.assertEqual(confusion, {("conflicting", "consistent"): 1, ("single", "not read"): 1})
        self.assertEqual((right, of), (0, 2))

    def test_grouping_by_b_cubed(self):
        got = score(TRUTH, group("consistent", member(RIGHT_A), member(OTHER)), group("single", member(RIGHT_B)))
        precision, recall = got.identity()
        self.assertAlmostEqual(precision, (1 / 2 + 1 / 2 + 1) / 3)
        self.assertAlmostEqual(recall, (1 / 2 + 1 + 1 / 2) / 3)


class Reading(unittest.TestCase):
    def test_figures_are_matched_where_they_overlap(self):
        truth = truth_file.Truth(json.dumps(record) for record in TRUTH)
        self.assertEqual(truth.find("a", 5, 12), 0)
        self.assertEqual(truth.find("a", 12, 20), None)
        self.assertEqual(truth.find("a", 4, 10), None)
        self.assertEqual(truth.find("a", 51, 60), 3)
        self.assertEqual(truth.find("unknown", 10, 12), None)

    def test_printed_numbers(self):
        self.assertEqual(score_planted.printed_number("$3.4 million"), 3.4e6)
        self.assertEqual(score_planted.printed_number("14,200"), 14200)
        self.assertIsNone(score_planted.printed_number("forty-one"))

    def test_output_is_read_by_sections(self):
        lines = ['{"schema":"figcheck/1",\n', '"documents":[\n', '{"id":"a"}\n', '],\n', '"quantities":[\n',
                 '{"label":"}]"},\n', '{"label":"x"}\n', '],\n', '"findings":[],\n', '"problems":[\n', '{"where":"b"}\n', ']}\n']
        self.assertEqual(list(check_output.read(lines)),
                         [("quantities", {"label": "}]"}), ("quantities", {"label": "x"}), ("problems", {"where": "b"})])

    def test_leans_are_no_findings(self):
        lines = ['"findings":[],\n', '"outlets":[\n', '{"name":"a"}\n', '],\n', '"sources":[],\n', '"problems":[]}\n']
        self.assertEqual(list(check_output.read(lines)), [("outlets", {"name": "a"})])

    def test_a_program_that_fails_is_told_of(self):
        with self.assertRaises(RuntimeError):
            measure_check.check("false", "in", "out", 0)

    def test_sentences_are_cut_at_stops(self):
        text = "Head 4\n\nIt was 4. Then 41 people ($3.4 million) came. No more".encode()
        at = text.index(b"41")
        found = truth_file.Mention(0, "a", at, at + 2, "41", "2024-03-01", False)
        self.assertEqual(bench_planted.around(text, found), "Then **41** people ($3.4 million) came")
        self.assertEqual(bench_planted.around(text, truth_file.Mention(0, "a", 5, 6, "4", "", False)), "Head **4**")


class Report(unittest.TestCase):
    def test_tables_hold_the_counts(self):
        got = score(TRUTH, group("conflicting", member(RIGHT_A), member(RIGHT_B), member(WRONG, agrees=False)),
                    group("conflicting", member(OTHER)))
        text = planted_table.report([(3, 9000, measure_check.Run(1.5, 2.5, 10_000_000), got)], 1)
        self.assertIn("| 3 | 0.0 | 1.50 | 2.50 | 10 | 1.000 | 1.000 | 1.000 |", text)
        self.assertIn("| factor_10 | 1 | 1 | 1.000 | 1.000 |", text)
        self.assertIn("| quantity | 2 | 1 | 0.500 |", text)
        self.assertIn("| single | 0 | 0 | 0 | 0 | 0 | 1 |", text)

    def test_examples_show_sentences_and_why(self):
        others = [mention("a", 90, "5"), mention("b", 90, "6")]
        truth = [*TRUTH, quantity("s1.tents", ["changing"], *others)]
        got = score(truth, group("consistent", member(RIGHT_A), member(RIGHT_B)), group("single", member(WRONG)),
                    group("conflicting", *map(member, others)))
        text = planted_table.examples(got, 5, lambda indices: {i: f"sentence {i}" for i in indices})
        self.assertIn("**factor_10**, 900% off, s1.dead: put apart from the right figures", text)
        self.assertIn("wrong (group 1, single): sentence 2", text)
        self.assertIn('**one quantity, verdict wrong**, quantity "people", 2 figures: so many', text)
        self.assertIn("**5** in: It was 5.", text)

    def test_examples_take_kinds_in_turn(self):
        self.assertEqual(planted_table.spread_out(["a1", "a2", "a3", "b1"], lambda item: item[0], 3), ["a1", "b1", "a2"])


if __name__ == "__main__":
    unittest.main()
