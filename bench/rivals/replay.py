#!/usr/bin/env python3
"""Answers eval/score.py of a labelled set in figcheck's place, with figures that a rival found before: so that rivals are
scored by the very rules that figcheck is. RIVALS_FIGURES names the file that an adapter's `extract` printed; its documents
are called FOLDER/FILE for articles and as score.py calls them for sentences. No rival groups figures: `check` has none."""
import json
import os
import pathlib
import sys


def answer(arguments, stdin, figures):
    """The lines to print for score.py's command line, out of `figures`, lists of assertions by document."""
    if arguments[0] == "check":
        return ['{"quantities": []}']
    if arguments[-1] == "-":
        wanted = [json.loads(line)["id"] for line in stdin]
    else:
        folder = pathlib.PurePath(arguments[-1]).name
        wanted = [document for document in figures if document.rpartition("/")[0] == folder]
    return [json.dumps(figure) for document in wanted for figure in figures.get(document, ())]


def read(path):
    figures = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            figure = json.loads(line)
            figures.setdefault(figure["doc"], []).append(figure)
    return figures


if __name__ == "__main__":
    for line in answer(sys.argv[1:], sys.stdin, read(os.environ["RIVALS_FIGURES"])):
        print(line)
