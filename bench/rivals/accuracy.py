"""Scores rivals and figcheck on labelled articles and sentences, with the scorer that comes with the labels."""
import json
import os
import pathlib
import subprocess
import sys

REPLAY = pathlib.Path(__file__).resolve().parent / "replay.py"


def there(labelled):
    return all((labelled / part).exists() for part in ("eval/score.py", "eval/sentences/newsquant.json", "corpora/articles",
                                                       "corpora/gold"))


def write_documents(labelled, path):
    """All labelled texts as JSON lines, under the names by which replay.py knows them."""
    with open(path, "w", encoding="utf-8") as out:
        for article in sorted((labelled / "corpora/articles").glob("*/*.txt")):
            out.write(json.dumps({"id": f"{article.parent.name}/{article.stem}", "text": article.read_text("utf-8")}) + "\n")
        sentences = json.loads((labelled / "eval/sentences/newsquant.json").read_text("utf-8"))
        for number, sentence in enumerate(sentences):
            out.write(json.dumps({"id": f"s{number}", "text": sentence["text"]}) + "\n")


def score(labelled, tool, environment=None):
    """(F1 of figures in articles, F1 of values in sentences) of a program that speaks as figcheck does."""
    def run(*arguments):
        done = subprocess.run([sys.executable, labelled / "eval/score.py", *arguments, "--json"], check=True,
                              capture_output=True, text=True, env={**os.environ, **(environment or {})})
        return json.loads(done.stdout.splitlines()[-1])
    articles = run("articles", tool, labelled / "corpora/articles", labelled / "corpora/gold")
    sentences = run("sentences", tool, labelled / "eval/sentences/newsquant.json")
    return articles["figures"]["f1"], sentences["value"]["f1"]


def score_rival(labelled, rival, documents, scratch):
    figures = scratch / "figures.jsonl"
    with open(figures, "w", encoding="utf-8") as out:
        subprocess.run([str(part) for part in (*rival.adapter, "extract", documents)], check=True, stdout=out,
                       stderr=subprocess.DEVNULL, env=rival.environ())
    return score(labelled, REPLAY, {"RIVALS_FIGURES": str(figures)})
