#!/usr/bin/env python3
"""Fits the weights of features.def to labelled stories, checks them on each story by weights fitted without it, and writes
a report of that. See README.md beside this file.

  leave_out.py BUILD LABELS_DIR STORY… [--held-out STORY]… [--write FEATURES.DEF] [--report REPORT.md]

A STORY is a folder of articles, of whose figures LABELS_DIR/STORY.tsv tells document, begin, end and quantity; or a folder of
such folders, short stories that are weighed and left out as one, with LABELS_DIR/STORY/*.tsv; or a file STORY.story as in
tests/reconcile/stories, which has articles and labels. One that is held out is never fitted to.
"""
import argparse, collections, os, re, shutil, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))


def read_labels(path):
    labels = collections.defaultdict(list)
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            document, begin, end, quantity = line.rstrip('\n').split('\t')
            labels[document].append((int(begin), int(end), quantity))
    return labels


def unpack_story(path, folder, labels):
    """Writes the articles of a file of tests/reconcile/stories into a folder, and its labels beside it."""
    os.makedirs(folder)
    with open(path, encoding='utf-8') as file: articles = re.split('^## ', file.read(), flags=re.M)[1:]
    with open(labels, 'w', encoding='utf-8') as out:
        for article in articles:
            head, marked = article.split('\n', 1)
            document, text, at = head.split()[0], '', 0
            for mark in re.finditer(r'\[([^\]|]+)\|([^\]]+)\]', marked):
                text += marked[at:mark.start()]
                begin = len(text.encode())
                text += mark[1]
                at = mark.end()
                out.write(f'{document}\t{begin}\t{len(text.encode())}\t{mark[2]}\n')
            with open(os.path.join(folder, document + '.txt'), 'w', encoding='utf-8') as file: file.write(text + marked[at:])


def f1(right, found, there):
    precision, recall = right / max(found, 1), right / max(there, 1)
    return 100 * 2 * precision * recall / max(precision + recall, 1e-9)


def score(grouped, labels):
    """Figures, B-cubed F1 and F1 of the pairs of figures of two articles, over the figures that are labelled."""
    group, truth = {}, {}
    for line in grouped.splitlines():
        number, path, begin, end = line.split('\t')
        document = os.path.splitext(os.path.basename(path))[0]
        for from_, to, name in labels[document]:
            if from_ < int(end) and to > int(begin):
                group[document, from_], truth[document, from_] = number, name
    figures = sorted(group)
    together, same, both = collections.Counter(group.values()), collections.Counter(truth.values()), \
        collections.Counter((group[f], truth[f]) for f in figures)
    precision = sum(both[group[f], truth[f]] / together[group[f]] for f in figures)
    recall = sum(both[group[f], truth[f]] / same[truth[f]] for f in figures)
    right = found = there = 0
    for i, a in enumerate(figures):
        for b in figures[i + 1:]:
            if a[0] == b[0]: continue
            found, there = found + (group[a] == group[b]), there + (truth[a] == truth[b])
            right += group[a] == group[b] and truth[a] == truth[b]
    return len(figures), precision, recall, right, found, there


def b_cubed(counted):
    figures, precision, recall = counted[:3]
    return f'{200 * precision * recall / max(figures * (precision + recall), 1e-9):.1f}'


def parts_of(path, labels, home):
    """The name of a story, and the folders and labels that it is made of: one, but for a folder of folders."""
    name, end = os.path.splitext(os.path.basename(os.path.normpath(path)))
    if end == '.story':
        unpack_story(path, os.path.join(home, name), os.path.join(home, name + '.tsv'))
        return name, [(os.path.join(home, name), os.path.join(home, name + '.tsv'))]
    inner = sorted(entry.name for entry in os.scandir(path) if entry.is_dir())
    if not inner: return name, [(path, os.path.join(labels, name + '.tsv'))]
    return name, [(os.path.join(path, story), os.path.join(labels, name, story + '.tsv')) for story in inner]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('build')
    parser.add_argument('labels')
    parser.add_argument('stories', nargs='+')
    parser.add_argument('--write')
    parser.add_argument('--report')
    parser.add_argument('--held-out', action='append', default=[])
    options = parser.parse_args()
    tools = os.path.join(options.build, 'src', 'reconcile')
    scores = collections.defaultdict(dict)
    with tempfile.TemporaryDirectory() as home:
        stories, pairs = {}, {}
        for path in sorted(options.stories) + options.held_out:
            name, parts = parts_of(path, options.labels, home)
            stories[name] = parts
            pairs[name] = os.path.join(home, name + ('.made-up.pairs' if path.endswith('.story') else '.pairs'))
            with open(pairs[name], 'w', encoding='utf-8') as out:
                for number, part in enumerate(parts):
                    lines = subprocess.run([os.path.join(tools, 'figcheck_pair_features'), *part], capture_output=True,
                                           check=True, encoding='utf-8').stdout.splitlines(keepends=True)
                    out.writelines(lines[number > 0:])  # one line of names for all parts
        held_out = list(stories)[len(options.stories):]
        fitted_to = list(stories)[:len(options.stories)]

        def fit(names, weights):
            shutil.copy(os.path.join(HERE, os.pardir, 'features.def'), weights)
            subprocess.run([sys.executable, os.path.join(HERE, 'fit_weights.py'), *(pairs[n] for n in names), '--write', weights],
                           stdout=subprocess.DEVNULL, check=True)

        def judge(kind, name, weights):
            for folder, labels in stories[name]:
                grouped = subprocess.run([os.path.join(tools, 'figcheck_group_story'), weights, folder],
                                         capture_output=True, check=True, encoding='utf-8').stdout
                counted = score(grouped, read_labels(labels))
                scores[kind][name] = [a + b for a, b in zip(scores[kind].get(name, [0] * len(counted)), counted)]

        everything = os.path.join(home, 'all.def')
        fit(fitted_to, everything)
        for name in fitted_to:
            without = os.path.join(home, name + '.def')
            fit([n for n in fitted_to if n != name], without)
            judge('with', name, everything)
            judge('without', name, without)
        for name in held_out: judge('held out', name, everything)
        if options.write: shutil.copy(everything, options.write)

    lines = ['# How well the weights group figures of stories that they were not fitted to', '',
             'Written by `leave_out.py`. "Without": by weights fitted to the other stories alone.', '',
             '| story | figures | B-cubed F1, with it | without it | pairs of two articles F1, with it | without it |',
             '|---|---:|---:|---:|---:|---:|']
    total = {kind: [sum(s[k] for s in by.values()) for k in range(6)] for kind, by in scores.items()}
    for number, (name, a, b) in enumerate([*((n, scores['with'][n], scores['without'][n]) for n in fitted_to),
                                           ('all', total['with'], total['without'])], 1):
        label = 'all' if name == 'all' else f'story {number}'
        lines.append(f'| {label} | {a[0]} | {b_cubed(a)} | {b_cubed(b)} | {f1(*a[3:]):.1f} | {f1(*b[3:]):.1f} |')
    for name in held_out:
        a = scores['held out'][name]
        lines.append(f'| held out | {a[0]} | | {b_cubed(a)} | | {f1(*a[3:]):.1f} |')
    text = '\n'.join(lines) + '\n'
    if options.report:
        with open(options.report, 'w', encoding='utf-8') as file: file.write(text)
    else:
        print(text, end='')


main()
