#!/usr/bin/env python3
"""Fits the weights of features.def to labelled stories, checks them on each story by weights fitted without it, and writes
a report of that. See README.md beside this file.

  leave_out.py BUILD LABELS_DIR STORY… [--write FEATURES.DEF] [--report REPORT.md]

A STORY is a folder of articles, of whose figures LABELS_DIR/STORY.tsv tells document, begin, end and quantity; or a file
STORY.story as in tests/reconcile/stories, which has both.
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


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('build')
    parser.add_argument('labels')
    parser.add_argument('stories', nargs='+')
    parser.add_argument('--write')
    parser.add_argument('--report')
    options = parser.parse_args()
    tools = os.path.join(options.build, 'src', 'reconcile')
    scores = collections.defaultdict(dict)
    with tempfile.TemporaryDirectory() as home:
        stories, labels, pairs = {}, {}, {}
        for path in sorted(options.stories):
            name, end = os.path.splitext(os.path.basename(os.path.normpath(path)))
            stories[name], labels[name] = path, os.path.join(options.labels, name + '.tsv')
            if end == '.story':
                stories[name], labels[name] = os.path.join(home, name), os.path.join(home, name + '.tsv')
                unpack_story(path, stories[name], labels[name])
        for name, path in stories.items():
            made_up = os.path.dirname(path) == home
            pairs[name] = os.path.join(home, name + ('.made-up.pairs' if made_up else '.pairs'))
            with open(pairs[name], 'w', encoding='utf-8') as out:
                subprocess.run([os.path.join(tools, 'figcheck_pair_features'), path,
                                labels[name]], stdout=out, check=True)

        def fit(names, weights):
            shutil.copy(os.path.join(HERE, os.pardir, 'features.def'), weights)
            subprocess.run([sys.executable, os.path.join(HERE, 'fit_weights.py'), *(pairs[n] for n in names), '--write', weights],
                           stdout=subprocess.DEVNULL, check=True)

        def judge(kind, name, weights):
            grouped = subprocess.run([os.path.join(tools, 'figcheck_group_story'), weights, stories[name]],
                                     capture_output=True, check=True, encoding='utf-8').stdout
            scores[kind][name] = score(grouped, read_labels(labels[name]))

        everything = os.path.join(home, 'all.def')
        fit(list(stories), everything)
        for name in stories:
            without = os.path.join(home, name + '.def')
            fit([n for n in stories if n != name], without)
            judge('with', name, everything)
            judge('without', name, without)
        if options.write: shutil.copy(everything, options.write)

    lines = ['# How well the weights group figures of stories that they were not fitted to', '',
             'Written by `leave_out.py`. "Without": by weights fitted to the other stories alone.', '',
             '| story | figures | B-cubed F1, with it | without it | pairs of two articles F1, with it | without it |',
             '|---|---:|---:|---:|---:|---:|']
    total = {kind: [sum(s[k] for s in by.values()) for k in range(6)] for kind, by in scores.items()}
    for number, (name, a, b) in enumerate([*((n, scores['with'][n], scores['without'][n]) for n in stories),
                                           ('all', total['with'], total['without'])], 1):
        cells = [f'{200 * s[1] * s[2] / s[0] / (s[1] + s[2]):.1f}'
                 for s in (a, b)]
        label = 'all' if name == 'all' else f'story {number}'
        lines.append(f'| {label} | {a[0]} | {cells[0]} | {cells[1]} | {f1(*a[3:]):.1f} | {f1(*b[3:]):.1f} |')
    text = '\n'.join(lines) + '\n'
    if options.report:
        with open(options.report, 'w', encoding='utf-8') as file: file.write(text)
    else:
        print(text, end='')


main()
