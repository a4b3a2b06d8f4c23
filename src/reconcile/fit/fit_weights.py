#!/usr/bin/env python3
"""Fits the weights of features.def to the pairs that figcheck_pair_features prints. See README.md beside this file.

  fit_weights.py STORY.pairs… [--leave-out] [--write FEATURES.DEF]

Pairs of a file whose name ends in .made-up.pairs are of a story that was written to be labelled.
"""
import argparse, collections, math, re

# What each weight is drawn to, by hand: where figures agree, where they differ. Features of the numbers have no place in the third column.
PRIOR = {
    'bias': (-3, -3), 'same_document': (-.5, -.5), 'same_sentence': (-2, -2), 'story': (1, 1), 'story_names': (.5, .5),
    'event_same': (1.5, 1.5), 'class_same': (1.5, 1.5), 'same_harm': (.5, .5), 'event_related': (.7, .7),
    'event_differs': (-.5, -.5), 'event_clash': (-1.5, -1.5),
    'head_same': (1, 1), 'head_related': (.5, .5), 'head_differs': (-1, -1), 'no_noun': (-.3, -.5), 'noun_same': (.5, .5), 'noun_differs': (-.3, -.3),
    'crowd': (-.3, -.3), 'few': (.5, .5), 'about': (1, 1), 'plain': (.5, .5), 'lead': (.3, .3),
    'background': (-1.5, -1.5), 'era': (-2, -2), 'proper_clash': (-2, -2), 'group_clash': (-4, -4),
    'whose': (.7, .7), 'proposition': (1, 1.5), 'whose_clash': (-1, -1), 'places_clash': (-.5, -1),
    'only_thing': (.5, .5), 'only_amount': (.5, .5), 'only_event': (.5, .5),
    'terms': (2.5, 2.5), 'near': (1, 1), 'names': (1, 1), 'names_clash': (-.5, -.5), 'years_clash': (-1, -1),
    'same_value': (1.5, 0), 'same_vague': (1, 0), 'same_telling_value': (2.5, 0), 'compatible': (.5, 0), 'bound_fits': (1, 0), 'vague_fits': (.5, 0),
    'close': (0, 1), 'spoken_for': (0, -1), 'company': (.5, .5), 'apart': (0, -2), 'far': (0, -1), 'differs': (0, 0), 'differs_here': (0, -2),
    'statistic_differs': (-1.5, -1.5), 'trend_differs': (-1.5, -1.5), 'per_differs': (-2, -2), 'relation_differs': (-1.5, -1.5),
    'window_differs': (-.7, -.7), 'age_subject': (2, 2), 'age_stranger': (-2, -2),
}
OF_NUMBERS = {'same_value', 'same_vague', 'same_telling_value', 'compatible', 'bound_fits', 'vague_fits', 'apart', 'far', 'differs', 'differs_here', 'close', 'spoken_for', 'company'}
ONLY_AGREEING = {'same_value', 'same_vague', 'same_telling_value', 'compatible', 'bound_fits', 'vague_fits'}
ONLY_DIFFERING = {'apart', 'far', 'differs_here', 'close', 'spoken_for'}
# What labels show too seldom to be fitted, by column; None is fitted. The rest is fitted around them.
BY_HAND = {'differs_here': (None, -2.5, None), 'age_stranger': (None, -1, None), 'age_subject': (None, 4, None), 'same_vague': (1, 0, 0), 'age_gap': (0, -5, -2), 'same_sentence': (None, -3, None), 'same_document': (None, -.5, None), 'no_noun': (None, -2, None), 'trend_differs': (-2.5, -2, -2),
           'few': (None, 0, None), 'places_clash': (None, -1, None), 'whose_clash': (-4, -1.5, -1), 'growth': (0, 6, 0), 'event_clash': (-5, -4, -4), 'fate_clash': (-6, -2, -2), 'fate_differs': (-1.2, -.4, -.4), 'proposition': (None, 3, 3), 'other_story': (-16, -16, -16), 'reworded': (0, 5, 0),
           'whole_fits': (-4, -2, -2), 'two_pasts': (-8, -8, -8), 'vouched': (0, 0, -16), 'main_count': (0, 1, .5),
           'only_measure': (1, .5, 0), 'slip': (0, 1.5, 0)}
# What is added to the intercepts once they are fitted, by column: the correction for a share of pairs in the sample that is not that of
# the population (King and Zeng, Political Analysis 9, 2001, section 4.1). Made-up stories are written to contradict each other, which
# the press seldom does; that of the second column was chosen on stories left out.
SAMPLE_CORRECTION = (0, -.3, 0)
EITHER_SIGN = {'bias', 'crowd', 'same_document'}
PENALTY = 2.0          # of the squared distance from the prior, halved
ENOUGH_NEGATIVES = 9000  # pairs that are no pair


def load(paths):
    rows, names = [], None
    for path in paths:
        with open(path, encoding='utf-8') as file:
            head = file.readline().rstrip('\n').split('\t')
            if names is None: names = head[1:]
            if names != head[1:]: raise SystemExit(f'{path}: other features than {paths[0]}')
            for line in file:
                fields = line.rstrip('\n').split('\t')
                rows.append((path, int(fields[0]), [float(x) for x in fields[1:]]))
    return names, rows


def solve(matrix, vector):
    """Gaussian elimination with partial pivoting; the penalty keeps the matrix regular."""
    n = len(vector)
    m = [row[:] + [vector[i]] for i, row in enumerate(matrix)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(m[r][i]))
        m[i], m[pivot] = m[pivot], m[i]
        for r in range(i + 1, n):
            factor = m[r][i] / m[i][i]
            if factor:
                for c in range(i, n + 1): m[r][c] -= factor * m[i][c]
    x = [0.0] * n
    for i in range(n - 1, -1, -1):
        x[i] = (m[i][n] - sum(m[i][c] * x[c] for c in range(i + 1, n))) / m[i][i]
    return x


def newton(rows, prior):
    """Penalised logistic regression by Newton's method with step halving; each row is weight, label, features, offset."""
    n, w = len(prior), prior[:]
    data = [([(i, v) for i, v in enumerate(x) if v], y, weight, offset) for weight, y, x, offset in rows]

    def loss(w):
        total = sum(PENALTY * (a - b) ** 2 / 2 for a, b in zip(w, prior))
        for x, y, k, offset in data:
            z = offset + sum(w[i] * v for i, v in x)
            z = z if y else -z
            total += k * (math.log1p(math.exp(-z)) if z > -30 else -z)
        return total

    now = loss(w)
    for _ in range(50):
        gradient = [PENALTY * (w[i] - prior[i]) for i in range(n)]
        hessian = [[PENALTY if i == j else 0.0 for j in range(n)] for i in range(n)]
        for x, y, k, offset in data:
            z = max(-30.0, min(30.0, offset + sum(w[i] * v for i, v in x)))
            p = 1 / (1 + math.exp(-z))
            for i, v in x:
                gradient[i] += (p - y) * k * v
                for j, u in x: hessian[i][j] += p * (1 - p) * k * v * u
        step, size = solve(hessian, gradient), 1.0
        while size > 1e-4:
            tried = [a - size * b for a, b in zip(w, step)]
            after = loss(tried)
            if after <= now: break
            size /= 2
        else:
            break
        gain, w, now = now - after, tried, after
        if gain < 1e-3: break
    return w


def fit(names, rows, number, dropped):
    """One column: weights by name, each with the sign of its prior, or none."""
    column = number if number < 2 else 0  # the prior of the words is the same for the third
    by_hand = {i: BY_HAND[name][number] for i, name in enumerate(names) if BY_HAND.get(name, (None,) * 3)[number] is not None}
    # Most pairs of a story are so plainly two quantities that no weight is needed to tell. All of them would make joining as rare
    # as it is among them, so beyond ENOUGH_NEGATIVES each counts for less, and a story by the root of its pairs so counted; those
    # of the press count twice.
    surplus = max(1, sum(not r[1] for r in rows) / ENOUGH_NEGATIVES)
    size = collections.Counter()
    for story, same, _ in rows: size[story] += 1 if same else 1 / surplus
    weight = {s: math.sqrt(sum(size.values()) / len(size) / size[s]) * (1 if s.endswith('.made-up.pairs') else 2) for s in size}
    train = [(weight[s] * (1 if y else 1 / math.sqrt(surplus)), y, x) for s, y, x in rows]
    kept = [i for i, name in enumerate(names) if name not in dropped and i not in by_hand]
    offset = lambda x: sum(v * x[i] for i, v in by_hand.items())
    while True:
        prior = [PRIOR[names[i]][column] for i in kept]
        w = newton([(k, y, [x[i] for i in kept], offset(x)) for k, y, x in train], prior)
        wrong = {i for i, v in zip(kept, w) if names[i] not in EITHER_SIGN and v * PRIOR[names[i]][column] < 0}
        if not wrong: break
        kept = [i for i in kept if i not in wrong]
    return {name: 0.0 for name in names} | {names[i]: float(v) for i, v in by_hand.items()} | {names[i]: v for i, v in zip(kept, w)}


def quality(weights, names, rows):
    w = [weights[name] for name in names]
    right = found = there = 0
    for _, y, x in rows:
        guess = sum(a * b for a, b in zip(w, x)) > 0
        right, found, there = right + (guess and y), found + guess, there + y
    return f'{right} right of {found} joined, {there} to join'


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('stories', nargs='+')
    parser.add_argument('--leave-out', action='store_true')
    parser.add_argument('--write')
    options = parser.parse_args()
    names, rows = load(options.stories)
    missing = [name for name in names if name not in PRIOR and name not in BY_HAND]
    if missing: raise SystemExit(f'no prior for {", ".join(missing)}')
    differs = names.index('differs')
    columns = [('agreeing', [r for r in rows if not r[2][differs]], 0, ONLY_DIFFERING | {'differs'}),
               ('differing', [r for r in rows if r[2][differs]], 1, ONLY_AGREEING | {'differs'}),
               ('context', rows, 2, OF_NUMBERS)]
    fitted = []
    for title, some, column, dropped in columns:
        if options.leave_out:
            for story in options.stories:
                weights = fit(names, [r for r in some if r[0] != story], column, dropped)
                print(title, 'without', story, quality(weights, names, [r for r in some if r[0] == story]))
        fitted.append(fit(names, some, column, dropped))
        fitted[-1]['bias'] += SAMPLE_CORRECTION[column]
        print(title, 'on all', quality(fitted[-1], names, some))
    lines = {name: 'FIGCHECK_FEATURE(%s, %.2f, %.2f, %.2f,' % (name, *(w[name] + 0.0 for w in fitted)) for name in names}
    if not options.write:
        print('\n'.join(line.rstrip(',') + ')' for line in lines.values()))
        return
    with open(options.write, encoding='utf-8') as file: text = file.read()
    text = re.sub(r'FIGCHECK_FEATURE\((\w+)(, -?[\d.]+){3},', lambda m: lines.get(m.group(1), m.group(0)), text)
    with open(options.write, 'w', encoding='utf-8') as file: file.write(text.replace(' -0.00', ' 0.00'))


main()
