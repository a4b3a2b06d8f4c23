"""Installs the rivals, runs them beside figcheck and prints the table. Called by scripts/bench-rivals, which builds first."""
import argparse
import dataclasses
import pathlib
import subprocess
import sys
import tempfile

import accuracy
import install
import measure
import rivals
import table


def say(message):
    print(f"bench-rivals: {message}", file=sys.stderr, flush=True)


def measured(rival, options, scratch):
    """The rival's row, without its scores."""
    row = table.Row(rival.name, rival.version)
    reason = install.install(rival)
    if reason is not None:
        return dataclasses.replace(row, failure=f"did not install: {reason}")
    timing = measure.time_rival(rival, options.corpus, options.seconds, options.core)
    if isinstance(timing, str):
        return dataclasses.replace(row, failure=f"did not run: {timing}")
    prefix = scratch / "prefix.jsonl"
    measure.write_prefix(options.corpus, timing.bytes, prefix)
    return dataclasses.replace(row, timing=timing,
                               figcheck_seconds=measure.figcheck_seconds(options.figcheck, prefix, options.core))


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench-rivals", description="Runs other extractors beside figcheck on the "
                                     "same text and prints a table of speed and accuracy in Markdown.")
    parser.add_argument("--figcheck", required=True, type=pathlib.Path, help="the program")
    parser.add_argument("--figcheck-version", default="", help="what the table calls it")
    parser.add_argument("--corpus", required=True, type=pathlib.Path, help="the text, JSON lines")
    parser.add_argument("--home", required=True, type=pathlib.Path, help="where the rivals are installed")
    parser.add_argument("--labelled", required=True, type=pathlib.Path, help="the labelled sets' folder")
    parser.add_argument("--seconds", type=float, default=20, help="how long each rival reads [20]")
    parser.add_argument("--core", type=int, default=0, help="the core that all are pinned to [0]")
    parser.add_argument("--only", action="append", default=[], metavar="NAME", help="this rival alone; may be repeated")
    options = parser.parse_args()
    options.figcheck = options.figcheck.resolve()
    chosen = [rival for rival in rivals.rivals(options.home.resolve()) if not options.only or rival.name in options.only]
    if not chosen:
        sys.exit("bench-rivals: no rival of that name; there are: " +
                 ", ".join(rival.name for rival in rivals.rivals(options.home)))
    labelled = options.labelled.resolve()
    scored = accuracy.there(labelled)
    if not scored:
        say(f"accuracy is skipped, there are no labelled sets in {options.labelled}")

    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        documents = scratch / "labelled.jsonl"
        if scored:
            accuracy.write_documents(labelled, documents)
        say("figcheck")
        rows = [table.Row("figcheck", options.figcheck_version,
                          measure.time_figcheck(options.figcheck, options.corpus, scratch, options.core),
                          scores=accuracy.score(labelled, options.figcheck) if scored else None)]
        for rival in chosen:
            say(rival.name)
            row = measured(rival, options, scratch)
            if scored and row.timing is not None:
                try:
                    row = dataclasses.replace(row, scores=accuracy.score_rival(labelled, rival, documents, scratch))
                except subprocess.CalledProcessError as error:
                    say(f"{rival.name} has no scores: {error}")
            rows.append(row)
    print(table.table(rows), end="")


main()
