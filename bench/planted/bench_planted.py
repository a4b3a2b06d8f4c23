"""Writes planted corpora, checks them, and prints the score: called by scripts/bench-planted."""
import argparse
import json
import pathlib
import subprocess
import sys

import check_output
import measure_check
import planted_table
import score_planted
import truth as truth_file


def sentences_of(corpus, truth):
    """A function that gives the text around mentions, each with its figure in bold and its article's date."""
    def find(indices):
        wanted = {}
        for i in indices:
            wanted.setdefault(truth.mentions[i].article, []).append(i)
        out = {}
        with open(corpus, encoding="utf-8") as lines:
            for line in lines:
                article = article_of(line)
                if article not in wanted:
                    continue
                record = json.loads(line)
                text = record["text"].encode()
                for i in wanted[article]:
                    out[i] = f"{around(text, truth.mentions[i])} ({article}, {record['outlet']}, {record['published']})"
        return out
    return find


def around(text, mention):
    """The sentence of a mention, roughly: up to the next full stop or break on either side."""
    stop = text.rfind(b". ", 0, mention.begin)
    begin = max(text.rfind(b"\n", 0, mention.begin) + 1, stop + 2 if stop >= 0 else 0)
    ends = [at for at in (text.find(b"\n", mention.end), text.find(b". ", mention.end)) if at >= 0]
    end = min(ends, default=len(text))
    parts = text[begin:mention.begin], text[mention.begin:mention.end], text[mention.end:end]
    before, figure, after = (part.decode().replace("\n", " ") for part in parts)
    return f"{before.lstrip()}**{figure}**{after}"


def check_by_story(figcheck, corpus, truth, folder, limit):
    """Checks the articles of each story alone. Gives the sum of the times, the largest peak, and the outputs."""
    folder.mkdir(exist_ok=True)
    stories = {}
    with open(corpus, encoding="utf-8") as lines:
        for line in lines:
            stories.setdefault(truth.story_of(article_of(line)), []).append(line)
    total = measure_check.Run(0, 0, 0)
    outputs = []
    for story, lines in stories.items():
        path, output = folder / f"{story}.jsonl", folder / f"{story}.json"
        path.write_text("".join(lines), encoding="utf-8")
        one = measure_check.check(figcheck, str(path), str(output), limit)
        total = measure_check.Run(total.seconds + one.seconds, total.processor + one.processor, max(total.peak, one.peak))
        outputs.append(output)
    return total, outputs


def read_all(outputs):
    for output in outputs:
        with open(output, encoding="utf-8") as lines:
            yield from check_output.read(lines)


def article_of(line):
    """The id of a corpus's line."""
    return line[7:line.index('"', 7)]


def run(options, articles):
    folder = pathlib.Path(options.home)
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{articles}-{options.seed}"
    corpus, truth_path, output = (str(folder / f"{name}.{kind}") for kind in ("articles.jsonl", "truth.jsonl", "check.json"))
    subprocess.run([options.generator, "--articles", str(articles), "--seed", str(options.seed), "--plants",
                    str(options.plants), corpus, truth_path], check=True)
    limit = int(options.memory * 1e9)
    if not options.by_story:  # before the truth is read, which takes memory, too
        measured, outputs = measure_check.check(options.figcheck, corpus, output, limit), [output]
    with open(truth_path, encoding="utf-8") as lines:
        truth = truth_file.Truth(lines)
    if options.by_story:
        measured, outputs = check_by_story(options.figcheck, corpus, truth, folder / f"{name}.stories", limit)
    score = score_planted.Score(truth, read_all(outputs))
    return corpus, (articles, pathlib.Path(corpus).stat().st_size, measured, score)


def main():
    parser = argparse.ArgumentParser(prog="bench-planted", description=__doc__)
    parser.add_argument("--articles", type=int, nargs="+", default=[1000, 10000], metavar="N", help="sizes of corpora")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--plants", type=float, default=0.12, help="discrepancies an article [0.12]")
    parser.add_argument("--by-story", action="store_true", help="check the articles of each story alone")
    parser.add_argument("--misses", type=int, default=0, metavar="N", help="also show N misses and N false alarms")
    parser.add_argument("--memory", type=float, default=0, metavar="GB", help="the most address space figcheck may take")
    parser.add_argument("--figcheck", required=True)
    parser.add_argument("--generator", required=True)
    parser.add_argument("--home", required=True, help="folder for the corpora")
    options = parser.parse_args()
    results = []
    for articles in sorted(options.articles):
        try:
            corpus, result = run(options, articles)
        except RuntimeError as problem:
            print(f"bench-planted: {articles} articles: {problem}", file=sys.stderr)
            return 1
        results.append(result)
    print(planted_table.report(results, options.seed))
    if options.misses:
        score = results[-1][3]
        print(planted_table.examples(score, options.misses, sentences_of(corpus, score.truth)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
