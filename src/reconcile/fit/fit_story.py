#!/usr/bin/env python3
"""Fits one_story of acquaintance.cpp: how likely two articles are about one story, by the cosines of their words and names.

  fit_story.py PAIRS.tsv…

Each file is what figcheck_pair_features prints for articles of several stories, with labels whose quantity is the story's
name. Prints the constant and the two weights. The stories of bench/planted (a truth's quantity is STORY.NAME) and of
labelled articles weigh the same, and so do pairs of one story and of two.
"""
import math, sys

PENALTY = 0.5  # of the squared weights
WORDS_OF_A_KIND = 0.25  # as in acquaintance.cpp: words in common beyond this are those of a kind of story


def read_pairs(path):
    """Cosines of words and names of each pair of articles, with whether they are of one story; each pair's values once."""
    with open(path, encoding='utf-8') as lines:
        names = next(lines).rstrip('\n').split('\t')
        words, name, here = names.index('story'), names.index('story_names'), names.index('same_document')
        rows = {(float(f[words]), float(f[name]), int(f[0])) for f in (line.split('\t') for line in lines) if f[here] == '0'}
    sizes = [sum(row[2] == label for row in rows) for label in (0, 1)]
    return [((1, min(row[0], WORDS_OF_A_KIND), row[1]), row[2], 1000 / sizes[row[2]]) for row in sorted(rows)]


def fit(pairs):
    """Penalised logistic regression by Newton's method."""
    weights = [0.0, 0.0, 0.0]
    for _ in range(60):
        gradient = [0.0] + [PENALTY * w for w in weights[1:]]
        hessian = [[PENALTY if i == j else 0.0 for j in range(3)] for i in range(3)]
        for x, one, weight in pairs:
            z = sum(a * b for a, b in zip(weights, x))
            p = 1 / (1 + math.exp(-max(-30, min(30, z))))
            for i in range(3):
                gradient[i] += weight * (p - one) * x[i]
                for j in range(3): hessian[i][j] += weight * p * (1 - p) * x[i] * x[j]
        m = [hessian[i] + [gradient[i]] for i in range(3)]
        for i in range(3):  # Gauss-Jordan; the penalty keeps the matrix regular
            for r in range(3):
                if r != i:
                    factor = m[r][i] / m[i][i]
                    m[r] = [a - factor * b for a, b in zip(m[r], m[i])]
        weights = [w - m[i][3] / m[i][i] for i, w in enumerate(weights)]
    return weights


print('constant %.2f, words %.1f, names %.1f' % tuple(fit([pair for path in sys.argv[1:] for pair in read_pairs(path)])))
