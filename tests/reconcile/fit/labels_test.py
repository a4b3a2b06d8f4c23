"""Tests of the scripts in src/reconcile/fit that put labels and articles together, on articles made up for them."""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

FIT = pathlib.Path(__file__).resolve().parents[3] / "src" / "reconcile" / "fit"


def run(script, *arguments):
    return subprocess.run([sys.executable, "-B", str(FIT / script), *map(str, arguments)], capture_output=True, text=True)


class PressStories(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = pathlib.Path(folder.name)
        self.lee, self.crude, self.out = self.home / "lee", self.home / "crude", self.home / "out"
        self.lee.mkdir()
        self.crude.mkdir()
        (self.lee / "lee_background.cor").write_text("".join(f"Herring, item {i}.\n\n" for i in range(300)), encoding="utf-8")
        (self.lee / "lee.cor").write_text("".join(f"Cod, item {i}.\n" for i in range(60)), encoding="utf-8")
        for number in range(1, 24):
            (self.crude / f"reut-{number:05d}.xml").write_text(
                f"<REUTERS><TITLE>TAR &amp; PITCH {number}</TITLE><DATELINE> NORVIK, May 4 -</DATELINE>"
                "<BODY>The first\nlines.\n    The second.\n Reuter\n</BODY></REUTERS>", encoding="latin-1")

    def test_items_are_numbered_across_both_files(self):
        done = run("press_stories.py", self.lee, self.crude, self.out)
        self.assertEqual(done.returncode, 0, done.stderr)
        label = (FIT / "press" / "radio_1.tsv").read_text(encoding="utf-8").splitlines()[1].split("\t")
        self.assertEqual((self.out / "articles" / "radio_1" / f"lee-{label[2]}.txt").read_text(encoding="utf-8"),
                         f"Herring, item {label[2]}.\n")
        self.assertEqual((self.out / "labels" / "radio_1.tsv").read_text(encoding="utf-8").splitlines()[0],
                         f"lee-{label[2]}\t" + "\t".join(label[3:]))

    def test_a_telegram_is_its_headline_dateline_and_paragraphs(self):
        run("press_stories.py", self.lee, self.crude, self.out)
        text = (self.out / "articles" / "oil_wire" / "1" / "crude-7.txt").read_text(encoding="utf-8")
        self.assertEqual(text, "TAR & PITCH 7\n\nNORVIK, May 4 - The first lines.\n\nThe second.\n")

    def test_a_set_of_several_stories_has_a_folder_for_each(self):
        run("press_stories.py", self.lee, self.crude, self.out)
        for name in ("radio_short", "oil_wire", "held_out"):
            stories = sorted(path.name for path in (self.out / "articles" / name).iterdir())
            labels = sorted(path.stem for path in (self.out / "labels" / name).iterdir())
            self.assertGreater(len(stories), 1)
            self.assertEqual(stories, labels)

    def test_each_quantity_of_several_figures_has_a_verdict(self):
        run("press_stories.py", self.lee, self.crude, self.out)
        verdicts = {"single", "consistent", "in_range", "changing", "conflicting"}
        for labels in sorted((self.out / "labels").rglob("*.tsv")):
            quantities = [line.split("\t")[3] for line in labels.read_text(encoding="utf-8").splitlines()]
            path = self.out / "verdicts" / labels.relative_to(self.out / "labels")
            judged = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []
            self.assertEqual(sorted(each[0] for each in judged), sorted({q for q in quantities if quantities.count(q) > 1}), labels)
            for each in judged: self.assertLessEqual(set(each[1:]), verdicts, labels)

    def test_no_item_is_both_fitted_to_and_held_out(self):
        items = {path.stem: {tuple(line.split("\t")[i] for i in (0, 2)) for line in path.read_text(encoding="utf-8").splitlines()[1:]}
                 for path in (FIT / "press").glob("*.tsv")}
        held_out = items.pop("held_out")
        self.assertTrue(held_out)
        for name, fitted in items.items(): self.assertFalse(held_out & fitted, name)

    def test_another_release_is_told(self):
        (self.lee / "lee_background.cor").write_text("One item.\n", encoding="utf-8")
        done = run("press_stories.py", self.lee, self.crude, self.out)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("another release", done.stderr)


class JsonlLabels(unittest.TestCase):
    def test_code_points_become_bytes(self):
        with tempfile.TemporaryDirectory() as folder:
            home = pathlib.Path(folder)
            (home / "articles" / "quay").mkdir(parents=True)
            (home / "gold").mkdir()
            (home / "articles" / "quay" / "a.txt").write_text("Café: 12 “tuns”, 30 kegs.", encoding="utf-8")
            lines = [{"doc": "a", "start": 6, "end": 8, "group": "tuns"}, {"doc": "a", "start": 17, "end": 19, "group": "kegs"}]
            (home / "gold" / "quay.assertions.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
            done = run("jsonl_labels.py", home / "articles", home / "gold", home / "labels")
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual((home / "labels" / "quay.tsv").read_text(encoding="utf-8"), "a\t7\t9\ttuns\na\t22\t24\tkegs\n")


if __name__ == "__main__":
    unittest.main()
