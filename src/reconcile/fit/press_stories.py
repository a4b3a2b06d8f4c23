#!/usr/bin/env python3
"""Writes the stories of real news that the weights were fitted to, whose texts are not of this project: their articles, from the
two collections that hold them, and the labels of press/*.tsv beside these. See README.md beside this file.

  press_stories.py LEE CRUDE OUT

LEE is a folder with lee_background.cor and lee.cor (gensim's source archive, gensim/test/test_data), CRUDE one with the files
reut-00001.xml and so on (the R package tm, texts/crude). A set of one story becomes OUT/articles/SET/*.txt and OUT/labels/SET.tsv,
one of several OUT/articles/SET/STORY/*.txt and OUT/labels/SET/STORY.tsv. What is right to say of the quantities that several
figures state, by press/verdicts/*.tsv, goes to OUT/verdicts in the same way: quantity, verdict, and another that is as good.
"""
import collections, glob, html, os, re, sys

HERE = os.path.dirname(os.path.abspath(__file__))


def lee_items(folder):
    """The items of both files, numbered from 0 across them, blank lines left out."""
    lines = []
    for name in ('lee_background.cor', 'lee.cor'):
        with open(os.path.join(folder, name), encoding='utf-8', errors='replace') as file:
            lines += [line.strip() for line in file if line.strip()]
    return {number: line + '\n' for number, line in enumerate(lines)}


def element(name, text):
    found = re.search(f'<{name}>(.*?)</{name}>', text, re.S)
    return html.unescape(found[1]).strip('\n') if found else ''


def crude_items(folder):
    """Headline, dateline and paragraphs of each file, by its number; the wire's closing mark is left out."""
    items = {}
    for path in glob.glob(os.path.join(folder, 'reut-*.xml')):
        with open(path, encoding='latin-1') as file: text = file.read()
        body = element('BODY', text).replace('\n Reuter', '')
        paragraphs = [' '.join(paragraph.split()) for paragraph in re.split(r'\n {3,}', body)]
        dateline = element('DATELINE', text).strip()
        story = (dateline + ' ' if dateline else '') + '\n\n'.join(paragraphs).strip()
        items[int(re.search(r'(\d+)\.xml$', path)[1])] = f'{element("TITLE", text).strip()}\n\n{story}\n'
    return items


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', encoding='utf-8') as file: file.write(text)


def main():
    if len(sys.argv) != 4: sys.exit(__doc__)
    items = {'lee': lee_items(sys.argv[1]), 'crude': crude_items(sys.argv[2])}
    for path in sorted(glob.glob(os.path.join(HERE, 'press', '*.tsv'))):
        name = os.path.splitext(os.path.basename(path))[0]
        stories = collections.defaultdict(list)
        with open(path, encoding='utf-8') as lines:
            for line in lines:
                if line.startswith('#'): continue
                origin, story, item, begin, end, quantity = line.split()
                stories[story].append((origin, int(item), begin, end, quantity))
        for story, labels in stories.items():
            place = name if len(stories) == 1 else os.path.join(name, story)
            for origin, item in sorted({(label[0], label[1]) for label in labels}):
                if item not in items[origin]: sys.exit(f'{path}: {origin} has no item {item}; is it another release?')
                write(os.path.join(sys.argv[3], 'articles', place, f'{origin}-{item}.txt'), items[origin][item])
            write(os.path.join(sys.argv[3], 'labels', place + '.tsv'),
                  ''.join(f'{origin}-{item}\t{begin}\t{end}\t{quantity}\n' for origin, item, begin, end, quantity in labels))
        verdicts = collections.defaultdict(list)
        with open(os.path.join(HERE, 'press', 'verdicts', name + '.tsv'), encoding='utf-8') as lines:
            for line in lines:
                if not line.startswith('#'): verdicts[line.split('\t')[0]].append(line.split('\t', 1)[1])
        for story, lines in verdicts.items():
            place = name if len(stories) == 1 else os.path.join(name, story)
            write(os.path.join(sys.argv[3], 'verdicts', place + '.tsv'), ''.join(lines))


main()
