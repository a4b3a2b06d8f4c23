"""Tests of bench/rivals, with numbers and commands made up for them."""
import dataclasses
import json
import pathlib
import sys
import tempfile
import unittest

RIVALS = pathlib.Path(__file__).resolve().parents[2] / "bench" / "rivals"
sys.path[:0] = [str(RIVALS), str(RIVALS / "adapters")]

import adapter
import install
import measure
import replay
import table
from measure import Timing

FIGCHECK = table.Row("figcheck", "9.8.7", Timing(bytes=40_000_000, figures=200_000, errors=0, startup=0.01, seconds=2.0),
                     scores=(97.04, 91.0))


def cells(markdown, row):
    return [cell.strip() for cell in markdown.splitlines()[2 + row].strip("| ").split(" | ")]


class Table(unittest.TestCase):
    def test_ratios_are_of_warm_rates_and_of_whole_times(self):
        slow = table.Row("slow", "1.2", Timing(bytes=500_000, figures=4_000, errors=0, startup=5.0, seconds=20.0),
                         figcheck_seconds=0.05, scores=(60.0, 70.25))
        got = cells(table.table([FIGCHECK, slow]), 1)
        # 20 MB/s against 0.025; 25 s against 0.05 s.
        self.assertEqual(got, ["slow", "1.2", "0.5", "8", "0.025", "5", "0.02", "800×", "500×", "60.0", "70.2"])

    def test_figcheck_is_the_measure_of_the_others(self):
        got = cells(table.table([FIGCHECK]), 0)
        self.assertEqual(got, ["figcheck", "9.8.7", "40.0", "5", "20.0", "0.01", "19.9", "1", "1", "97.0", "91.0"])

    def test_a_rival_that_is_faster_shows_as_that(self):
        fast = table.Row("fast", "1", Timing(40_000_000, 1, 0, startup=0.0, seconds=1.0), figcheck_seconds=2.01)
        self.assertEqual(cells(table.table([FIGCHECK, fast]), 1)[7:9], ["0.5×", "0.5×"])

    def test_a_rival_that_is_not_there_has_its_reason_and_no_numbers(self):
        gone = table.Row("gone", "3", failure="did not install: a | b\nc")
        markdown = table.table([FIGCHECK, gone])
        self.assertEqual(len(markdown.splitlines()), 4)
        self.assertEqual(cells(markdown, 1), ["gone", "3", "did not install: a \\| b c", *["–"] * 8])

    def test_every_line_has_as_many_cells_as_the_head(self):
        gone = table.Row("gone", "3", failure="did not run: no")
        for line in table.table([FIGCHECK, gone]).splitlines():
            self.assertEqual(line.count(" | "), len(table.HEAD) - 1, line)

    def test_without_labels_there_are_no_scores(self):
        self.assertEqual(cells(table.table([dataclasses.replace(FIGCHECK, scores=None)]), 0)[-2:], ["–", "–"])

    def test_articles_that_a_rival_fails_on_are_told(self):
        row = table.Row("frail", "1", Timing(1_000_000, 10, 3, startup=1.0, seconds=1.0), figcheck_seconds=1.0)
        self.assertEqual(cells(table.table([FIGCHECK, row]), 1)[2], "1 (3 articles failed)")


def shell(script):
    return ("sh", "-c", script)


class Install(unittest.TestCase):
    def test_steps_that_work_give_no_reason_and_run_in_order(self):
        with tempfile.TemporaryDirectory() as folder:
            out = pathlib.Path(folder) / "out"
            self.assertIsNone(install.run_steps([shell(f"echo one > {out}"), shell(f"echo two >> {out}")]))
            self.assertEqual(out.read_text(), "one\ntwo\n")

    def test_the_first_failure_is_the_reason_and_the_last(self):
        with tempfile.TemporaryDirectory() as folder:
            out = pathlib.Path(folder) / "out"
            steps = [shell("echo 'ERROR: no such release' >&2; echo 'notice: be well' >&2; exit 3"), shell(f"touch {out}")]
            self.assertEqual(install.run_steps(steps), "ERROR: no such release")
            self.assertFalse(out.exists())

    def test_where_a_log_lies_is_no_reason(self):
        said = "npm error code EX\nnpm error no such package\nnpm error A complete log of this run can be found in: here\n"
        self.assertEqual(install.last_line(said), "npm error no such package")

    def test_addresses_are_left_out(self):
        self.assertEqual(install.last_line("error: GET https://packages.invalid/a failed"), "error: GET … failed")

    def test_a_program_that_is_missing_is_named(self):
        self.assertEqual(install.run_steps([("no-such-program-here", "x")]), "no-such-program-here is not on this machine")

    def test_a_failure_without_a_word_has_a_reason_too(self):
        self.assertEqual(install.run_steps([shell("exit 1")]), "it said nothing")

    def test_what_is_installed_is_installed_anew_only_if_its_pins_change(self):
        @dataclasses.dataclass
        class Fake:
            home: pathlib.Path
            pins: tuple
            steps: tuple
        with tempfile.TemporaryDirectory() as folder:
            home = pathlib.Path(folder)
            pin, count = home / "pins", home / "count"
            pin.write_text("a==1")
            fake = Fake(home, (pin,), (shell(f"echo x >> {count}"),))
            install.install(fake)
            install.install(fake)
            self.assertEqual(count.read_text(), "x\n")
            pin.write_text("a==2")
            install.install(fake)
            self.assertEqual(count.read_text(), "x\nx\n")

    def test_what_failed_is_tried_again(self):
        @dataclasses.dataclass
        class Fake:
            home: pathlib.Path
            pins: tuple
            steps: tuple
        with tempfile.TemporaryDirectory() as folder:
            fake = Fake(pathlib.Path(folder), (), (shell("echo bad >&2; exit 1"),))
            self.assertEqual([install.install(fake), install.install(fake)], ["bad", "bad"])


class Text(unittest.TestCase):
    def test_a_prefix_holds_whole_articles_and_no_more_than_it_must(self):
        with tempfile.TemporaryDirectory() as folder:
            corpus, prefix = pathlib.Path(folder) / "corpus", pathlib.Path(folder) / "prefix"
            corpus.write_text("".join(json.dumps({"id": str(i), "text": "x" * 10}) + "\n" for i in range(5)))
            self.assertEqual(measure.write_prefix(corpus, 11, prefix), 20)
            self.assertEqual(prefix.read_text(), "".join(corpus.read_text().splitlines(keepends=True)[:2]))

    def test_spans_are_bytes(self):
        [got] = adapter.assertions({"id": "d", "text": "£é 14 dead"}, [{"start": 3, "end": 5, "value": 14.0}])
        self.assertEqual((got["span"], got["figure"], got["lower"], got["upper"]), ([5, 7], "14", 14.0, 14.0))

    def test_an_extractor_that_throws_is_counted_and_the_rest_read(self):
        def extract(text):
            if text == "bad":
                raise ValueError
            return [{"start": 0, "end": 1, "value": 1}]
        with tempfile.TemporaryDirectory() as folder:
            corpus = pathlib.Path(folder) / "corpus"
            corpus.write_text("".join(json.dumps({"id": text, "text": text}) + "\n" for text in ("good", "bad", "good")))
            got = adapter.timed(lambda: extract, corpus, 1e9)
            self.assertEqual((got["documents"], got["errors"], got["figures"], got["bytes"]), (3, 1, 2, 11))


class Replay(unittest.TestCase):
    figures = {"story/a": [{"doc": "story/a"}], "story2/b": [{"doc": "story2/b"}], "s0": [{"doc": "s0"}]}

    def test_a_folder_gets_the_figures_of_its_articles(self):
        got = replay.answer(["extract", "--format", "jsonl", "/labels/articles/story"], [], self.figures)
        self.assertEqual(got, ['{"doc": "story/a"}'])

    def test_sentences_get_theirs_and_those_without_figures_none(self):
        lines = ['{"id": "s0", "text": "x"}', '{"id": "s1", "text": "y"}']
        got = replay.answer(["extract", "--format", "jsonl", "--input-format", "jsonl", "-"], lines, self.figures)
        self.assertEqual(got, ['{"doc": "s0"}'])

    def test_nothing_is_grouped(self):
        self.assertEqual(replay.answer(["check", "--format", "json", "/labels/articles/story"], [], self.figures),
                         ['{"quantities": []}'])


if __name__ == "__main__":
    unittest.main()
