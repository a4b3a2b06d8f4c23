"""Runs many nights over planted articles and tells how long each took: called by scripts/bench-nights."""
import argparse
import datetime
import json
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

FIRST = datetime.date(2031, 1, 1)


def plant(options, corpus):
    subprocess.run([options.generator, "--articles", str(options.nights * options.articles), "--seed",
                    str(options.seed), str(corpus), "/dev/null"], check=True)


def configure(home, store):
    (home / "drop").mkdir(parents=True)
    path = home / "figcheck.toml"
    path.write_text(f'store = "{store}"\nreports = "reports"\n[[source]]\njsonl = "drop"\n', encoding="utf-8")
    return path


def run_nights(options, corpus, configuration):
    """Runs the nights; gives the seconds that each took, and what was wrong with its report."""
    seconds, wrong = [], []
    with open(corpus, encoding="utf-8") as lines:
        for night in range(options.nights):
            day = FIRST + datetime.timedelta(days=night)
            drop = configuration.parent / "drop" / f"{day}.jsonl"
            drop.write_text("".join(next(lines) for _ in range(options.articles)), encoding="utf-8")
            begin = time.monotonic()
            run = subprocess.run([options.figcheck, "nightly", "-q", "--config", str(configuration), "--date", str(day),
                                  "--fail-on", "never"], capture_output=True, text=True, check=False)
            seconds.append(time.monotonic() - begin)
            if run.returncode != 0:
                raise RuntimeError(f"{day}: exit status {run.returncode}: {run.stderr}")
            wrong += report_faults(configuration.parent / "reports" / f"{day}.json", options.articles)
            if not options.keep_drops:
                drop.unlink()
            if sys.stderr.isatty():
                print(f"\r{day}", end="", file=sys.stderr)
    return seconds, wrong


def report_faults(path, articles):
    """What is in the first part of a report that is no news of its night."""
    faults = []
    with open(path, encoding="utf-8") as file:
        report = json.load(file)
    if report["counts"]["documents"]["added"] != articles:
        faults.append(f"{path}: {report['counts']['documents']['added']} documents are new")
    for item in report["news"]:
        # An article of the night is in each: as a figure of the quantity, or as what took its figures away.
        if not item["fresh"] and item["quantity"] is not None and item["kind"] != "settled":
            before, now = item["before"] or {}, item["quantity"]
            same = all(before.get(key) == now.get(key) for key in ("verdict", "severity", "lower", "upper", "estimate"))
            if same and before.get("figures") == len(now["members"]):
                faults.append(f"{path}: nothing is new of {item['name']} ({item['label']})")
    return faults


def told(check):
    """The quantities of a check by what they say and of which figures."""
    return sorted((quantity["verdict"], round(quantity["severity"], 9), quantity["lower"] or 0, quantity["upper"] or 0,
                   sorted((member["doc"], member["span"][0]) for member in quantity["members"]))
                  for quantity in check["quantities"])


def compare(options, corpus, store, home):
    """Whether the store's quantities are those of one check over all articles; how many there are."""
    paths = home / "store.json", home / "check.json"
    subprocess.run([options.figcheck, "report", "-q", "--all", "--store", store, "--format", "json", "--fail-on", "never",
                    "-o", str(paths[0])], check=True)
    subprocess.run([options.figcheck, "check", "-q", "--all", "--format", "json", "--fail-on", "never", "-o",
                    str(paths[1]), str(corpus)], check=True)
    sides = []
    for path in paths:
        with open(path, encoding="utf-8") as file:
            sides.append(told(json.load(file)))
    return sides[0] == sides[1], len(sides[0]), len(sides[1])


def main():
    parser = argparse.ArgumentParser(prog="bench-nights", description=__doc__)
    parser.add_argument("--nights", type=int, default=365)
    parser.add_argument("--articles", type=int, default=200, help="a night [200]")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--store", default="", help="postgresql://… instead of a file; must be empty")
    parser.add_argument("--keep-drops", action="store_true", help="leave what was read where it is")
    parser.add_argument("--no-check", action="store_true", help="leave out the comparison with one check")
    parser.add_argument("--figcheck", required=True)
    parser.add_argument("--generator", required=True)
    parser.add_argument("--home", required=True, help="folder for all that is written")
    options = parser.parse_args()
    options.figcheck = str(pathlib.Path(options.figcheck).resolve())
    home = pathlib.Path(options.home).resolve() / "nights"
    shutil.rmtree(home, ignore_errors=True)
    store = options.store or str(home / "figcheck.db")
    configuration = configure(home, store)
    corpus = home / "articles.jsonl"
    plant(options, corpus)
    seconds, wrong = run_nights(options, corpus, configuration)
    print("| nights | median, s | longest, s |\n|---|---:|---:|")
    step = max(1, min(30, options.nights // 4))
    spans = [(begin, min(begin + step, options.nights)) for begin in range(0, options.nights, step)]
    for begin, end in spans:
        print(f"| {begin + 1} to {end} | {statistics.median(seconds[begin:end]):.2f} | {max(seconds[begin:end]):.2f} |")
    early, late = statistics.median(seconds[step:2 * step]), statistics.median(seconds[-step:])
    print(f"\nThe last {step} nights take {late / early:.2f} times as long as nights {step + 1} to {2 * step}.")
    if not options.store:
        size = sum(path.stat().st_size for path in home.glob("figcheck.db*"))
        print(f"The store has {size / 1e6:.0f} MB, {size / options.nights / options.articles:,.0f} bytes an article.")
    print(f"{len(wrong)} items stood in a report's first part without being news." if wrong else
          "Each report's first part had that night's news only.")
    for fault in wrong[:20]:
        print(f"- {fault}")
    if options.no_check:
        return 1 if wrong else 0
    same, stored, checked = compare(options, corpus, store, home)
    print(f"The store's {stored:,} quantities are those of one check over all articles." if same else
          f"The store has {stored:,} quantities, one check {checked:,}, and they are not the same.")
    return 0 if same and not wrong else 1


if __name__ == "__main__":
    sys.exit(main())
