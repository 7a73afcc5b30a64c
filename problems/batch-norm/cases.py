import random

import numpy as np

from harness.authoring import case, random_cases, sample, scale


def a(values):
    return np.array(values, dtype=float)


ONE, ZERO = a([1.0]), a([0.0])
TABLE = a([[1, 10], [2, 30], [6, 20]])
G, B, M, V = a([2.0, 0.5]), a([1.0, -1.0]), a([0.5, 10.0]), a([4.0, 9.0])
FAR = a([[1e6, -1e6], [1e6 + 1, -1e6 + 2], [1e6 + 2, -1e6 + 7]])

CASES = [
    sample(
        a([[1], [3]]),
        ONE,
        ZERO,
        ZERO,
        ONE,
        0.1,
        1e-5,
        True,
        label="training, two rows",
        note="The mean is 2 and the population variance 1, so the output is about -1 and 1. The running mean becomes 0.1 · 2; the sample variance is 2, so the running one becomes 0.9 · 1 + 0.1 · 2.",
    ),
    sample(
        a([[1], [3]]), ONE, ZERO, a([1.0]), a([4.0]), 0.1, 1e-5, False, label="evaluation",
        note="The running mean 1 and variance 4 are used, whatever the batch is: 0 and about 1. They come back unchanged.",
    ),
    sample(a([[5], [5], [5]]), a([3.0]), a([7.0]), ZERO, ONE, 0.5, 1e-5, True, label="a constant column", tag="stability", note="The numerator is 0, eps keeps the division safe, and beta is left."),
    case(TABLE, G, B, M, V, 0.1, 1e-5, True, label="training, two features"),
    case(TABLE, G, B, M, V, 0.1, 1e-5, False, label="evaluation, two features"),
    case(TABLE, G, B, M, V, 0.25, 0.5, True, label="a large eps"),
    case(TABLE, G, B, M, V, 0.25, 0.5, False, label="a large eps in evaluation"),
    case(TABLE, -G, B, M, V, 0.1, 1e-3, True, label="negative gamma", tag="edge"),
    case(TABLE, G * 0, B, M, V, 0.1, 1e-3, True, label="gamma of 0: beta alone", tag="edge"),
    case(TABLE, G, B * 0, M, V, 0.3, 1e-3, True, label="beta of 0", tag="edge"),
    case(TABLE, G, B, M, V, 0.0, 1e-5, True, label="momentum 0: the running statistics stay", tag="edge"),
    case(TABLE, G, B, M, V, 1.0, 1e-5, True, label="momentum 1: the batch's statistics alone", tag="edge"),
    case(TABLE, G, B, M, V, 0.5, 1e-5, True, label="momentum 0.5", tag="edge"),
    case(TABLE, G, B, M, V, 1.0, 1e-5, False, label="momentum 1 in evaluation", tag="edge"),
    case(TABLE[:2], G, B, M, V, 0.1, 1e-5, True, label="two rows: the sample variance is twice the other", tag="edge"),
    case(TABLE[:1], G, B, M, V, 0.1, 1e-5, False, label="evaluation of one row", tag="edge"),
    case(np.zeros((0, 2)), G, B, M, V, 0.1, 1e-5, False, label="evaluation of an empty batch", tag="edge"),
    case(a([[1, 2], [3, 5]]), G, B, M, V, 0.1, 1e-5, True, label="a square batch", tag="edge"),
    case(a([[1, 2], [3, 5]]), G, B, M, V, 0.1, 1e-5, False, label="a square batch in evaluation", tag="edge"),
    case(a([[-1, -5], [-2, -7], [-6, 0], [-3, 1]]), G, B, M, V, 0.1, 1e-5, True, label="negative numbers", tag="edge"),
    case(a([[0, 0], [0, 4], [0, 4], [8, 0]]), G, B, M, V, 0.2, 1e-5, True, label="values that repeat", tag="edge"),
    case(a([[2], [4], [9], [1]]), a([1.5]), a([0.25]), a([3.0]), a([2.0]), 0.1, 1e-5, True, label="one feature", tag="edge"),
    case(a([[1, 5, 9, 2], [3, 3, 0, 8], [4, 1, 7, 7]]), a([1, 2, 3, 4]), a([4, 3, 2, 1]), a([1, 0, 1, 0]), a([1, 2, 1, 2]), 0.1, 1e-5, True, label="four features"),
    case(TABLE, G, B, M, V * 0, 0.1, 1e-5, False, label="running variance 0 in evaluation", tag="stability"),
    case(TABLE, G, B, M, V * 0, 0.1, 1e-8, False, label="running variance 0, a tiny eps", tag="stability"),
    case(a([[3, 1], [3, 2], [3, 4]]), G, B, M, V, 0.1, 1e-5, True, label="one of two columns constant", tag="stability"),
    case(a([[0.1, 0.7], [0.1, 0.7], [0.1, 0.7]]), G, B, M, V, 0.1, 1e-5, True, label="constant columns whose mean is not exact", tag="stability"),
    case(a([[0.0, 0.0], [0.0, 0.0]]), G, B, M, V, 0.1, 1e-8, True, label="a batch of zeros", tag="stability"),
    case(a([[7, 8], [7, 8]]), G, B, M, V * 0, 0.5, 1e-8, True, label="constant, and the running variance 0", tag="stability"),
    case(FAR, G, B, M, V, 0.1, 1e-5, True, label="a large offset and a small spread", tag="stability"),
    case(FAR, G, B, a([1e6, -1e6]), a([1.0, 4.0]), 0.1, 1e-5, False, label="a large offset in evaluation", tag="stability"),
    case(a([[1e6, 1e-3], [-1e6, -1e-3], [5e5, 2e-3]]), G, B, M, V, 0.1, 1e-8, True, label="scales far apart", tag="stability"),
    case(a([[1e-3, 2e-4], [2e-3, -1e-4], [-1e-3, 1e-4]]), G, B, M, V, 0.1, 1e-5, True, label="eps outweighs the variance", tag="stability"),
    case(a([[1e-4, 1], [2e-4, 2], [-1e-4, 3]]), G, B, M, V, 0.1, 1e-8, True, label="a variance like eps", tag="stability"),
    case(TABLE[:1], G, B, M, V, 0.1, 1e-5, True, label="training on one row", tag="edge", raises=ValueError),
    case(np.zeros((0, 2)), G, B, M, V, 0.1, 1e-5, True, label="training on an empty batch", tag="edge", raises=ValueError),
    *random_cases(count=8, size=6, seed=3),
    *random_cases(count=2, size=40, seed=20),
]

SMALL = [2, 3, 4, 5, 6, 8, 12]
SCALE = [scale(size=500, seed=2, label="500 rows of 32 features")]


def generate(seed: int, size: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray, float, float, bool]:
    """`size` rows; columns may be constant or lie far from zero. One batch in three is for evaluation."""
    rng = random.Random(seed)
    d = 32 if size > 100 else rng.randint(1, 4)
    columns = []
    for _ in range(d):
        shift, spread = rng.choice([0.0, 2.0, 300.0]), rng.choice([0.0, 1.0, 1.0, 5.0])
        columns.append([shift + rng.choice([0.0, spread, rng.gauss(0, spread)]) for _ in range(size)])
    return batch(rng, columns, training=rng.random() < 0.67)


def grow(seed: int, size: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray, float, float, bool]:
    rng = random.Random(seed)
    return batch(rng, [[rng.gauss(1, 2) for _ in range(size)] for _ in range(2)], training=True)


def batch(rng: random.Random, columns: list[list[float]], *, training: bool) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray, float, float, bool]:
    array = np.array
    gamma, beta, mean = (array([rng.gauss(0, 2) for _ in columns]) for _ in range(3))
    variance = array([rng.choice([0.0, 1.0, rng.uniform(0, 5)]) for _ in columns])
    return array(columns).T, gamma, beta, mean, variance, rng.choice([0.0, 0.1, 0.5, 1.0]), rng.choice([1e-5, 1e-3, 0.5]), training
