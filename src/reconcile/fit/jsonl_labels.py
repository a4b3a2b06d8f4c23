#!/usr/bin/env python3
"""Makes the labels that leave_out.py reads of lines of JSON with doc, start and end (code points) and group. See README.md beside
this file.

  jsonl_labels.py ARTICLES GOLD OUT

Of each GOLD/STORY.assertions.jsonl, whose documents are ARTICLES/STORY/DOC.txt, comes OUT/STORY.tsv.
"""
import glob, json, os, sys


def main():
    if len(sys.argv) != 4: sys.exit(__doc__)
    articles, gold, out = sys.argv[1:]
    os.makedirs(out, exist_ok=True)
    for path in sorted(glob.glob(os.path.join(gold, '*.assertions.jsonl'))):
        story, texts = os.path.basename(path).split('.')[0], {}
        with open(path, encoding='utf-8') as lines, open(os.path.join(out, story + '.tsv'), 'w', encoding='utf-8') as labels:
            for line in map(json.loads, lines):
                name = line['doc']
                if name not in texts:
                    with open(os.path.join(articles, story, name + '.txt'), encoding='utf-8', newline='') as file: texts[name] = file.read()
                begin, end = (len(texts[name][:line[edge]].encode()) for edge in ('start', 'end'))
                labels.write(f'{name}\t{begin}\t{end}\t{line["group"]}\n')


main()
