import random

import numpy as np

from harness.authoring import case, random_cases, sample, scale


def a(values):
    return np.array(values, dtype=float)


LINE = a([[1, 1], [2, 2], [3, 3], [4, 4]])
CLOUD = a([[2.5, 2.4], [0.5, 0.7], [2.2, 2.9], [1.9, 2.2], [3.1, 3.0], [2.3, 2.7], [2.0, 1.6], [1.0, 1.1], [1.5, 1.6], [1.1, 0.9]])
THREE = a([[1, 5, 2], [4, 1, 0], [3, 3, 7], [8, 2, 1], [6, 9, 4]])
CROSS = a([[1, 0], [-1, 0], [0, 1], [0, -1]])

CASES = [
    sample(
        LINE, 1, label="points on a line",
        note="All of the variance lies along (1, 1) / sqrt(2): 5/3 in each column, 10/3 in all. The middle of the line has the score 0. The opposite sign is as "
        "right, in components and scores.",
    ),
    sample(
        a([[-3, 1], [3, 1], [0, -2], [0, 0]]), 2, label="along the axes",
        note="The columns do not vary together, so the axes are the components: 18/3 = 6 along the first, 6/3 = 2 along the second.",
    ),
    sample(CROSS, 2, label="equal variances", tag="edge", note="Both eigenvalues are 2/3, so any two orthonormal vectors are right, if the scores fit to them."),
    case(CLOUD, 1, label="a cloud, one component"),
    case(CLOUD, 2, label="a cloud, both components"),
    case(THREE, 1, label="three columns, one component"),
    case(THREE, 2, label="three columns, two components"),
    case(THREE, 3, label="three columns, all components"),
    case(THREE.T, 2, label="fewer rows than columns", tag="edge"),
    case(THREE.T, 3, label="as many components as rows: the last variance is 0", tag="edge"),
    case(THREE[:3], 3, label="a square table", tag="edge"),
    case(a([[1, 2], [3, 5]]), 1, label="two rows", tag="edge"),
    case(a([[1, 2], [3, 5]]), 2, label="two rows, two components", tag="edge"),
    case(a([[1], [4], [6]]), 1, label="one column", tag="edge"),
    case(a([[0, 1], [0, -1], [9, 0.5], [-9, -0.5]]), 1, label="a long axis"),
    case(a([[1, 9], [-1, 8], [0.5, -9], [-0.5, -8]]), 2, label="the second column varies more", tag="edge"),
    case(a([[1, 0, 0], [-1, 0, 0], [0, 2, 0], [0, -2, 0], [0, 0, 3], [0, 0, -3]]), 3, label="axes in ascending order", tag="edge"),
    case(a([[5, 1], [5, 2], [5, 4]]), 1, label="a constant column first", tag="edge"),
    case(a([[5, 1], [5, 2], [5, 4]]), 2, label="a constant column: a variance of 0", tag="stability"),
    case(a([[7, 7], [7, 7], [7, 7]]), 1, label="all rows equal", tag="stability"),
    case(a([[7, -2], [7, -2], [7, -2]]), 2, label="all rows equal, two components", tag="stability"),
    case(a([[0.1, 0.3], [0.1, 0.3], [0.1, 0.3]]), 2, label="all rows equal, the mean is not exact", tag="stability"),
    case(a([[1, 1, 2], [2, 2, 0], [3, 3, 5], [5, 5, 1]]), 3, label="two equal columns", tag="stability"),
    case(a([[1, -1], [2, -2], [4, -4]]), 2, label="opposite columns", tag="stability"),
    case(a([[0, 0], [0, 0], [3, 4]]), 1, label="one row differs", tag="edge"),
    case(a([[-1, -2], [-3, -1], [-2, -6]]), 2, label="negative numbers", tag="edge"),
    case(CLOUD + 1e3, 2, label="far from the origin", tag="edge"),
    case(CLOUD + a([1e3, -2e3]), 1, label="columns at different heights", tag="edge"),
    case(CLOUD + 1e8, 2, label="a large offset", tag="stability"),
    case(THREE + a([1e8, -1e8, 5e7]), 3, label="large offsets of either sign", tag="stability"),
    case(THREE * a([1e6, 1.0, 1e-3]), 3, label="scales far apart", tag="stability"),
    case(THREE * 1e-3, 2, label="tiny numbers", tag="stability"),
    case(THREE * 1e8, 2, label="large numbers", tag="stability"),
    # The directions matter although their variances are close: 2.0 and 2.02.
    case(a([[1, 0], [-1, 0], [0, 1.005], [0, -1.005], [1, 0], [-1, 0], [0, 1.005], [0, -1.005]]), 2, label="variances that are close", tag="stability"),
    case(a([[1, 1, 0], [-1, -1, 0], [1, -1, 0], [-1, 1, 0], [0, 0, 4], [0, 0, -4]]), 3, label="two of three variances equal", tag="edge"),
    case(np.zeros((1, 3)), 1, label="one row", tag="edge", raises=ValueError),
    case(np.zeros((0, 3)), 1, label="no rows", tag="edge", raises=ValueError),
    case(THREE, 0, label="no components", tag="edge", raises=ValueError),
    case(THREE, -1, label="a negative number of components", tag="edge", raises=ValueError),
    case(THREE, 4, label="more components than columns", tag="edge", raises=ValueError),
    case(THREE[:2], 3, label="more components than rows", tag="edge", raises=ValueError),
    *random_cases(count=8, size=8, seed=2),
    *random_cases(count=3, size=40, seed=30),
]

SMALL = [1, 2, 3, 4, 5, 6, 8]
SCALE = [scale(size=1_000, seed=1, label="1,000 rows of 12 columns")]


def generate(seed: int, size: int) -> tuple[np.ndarray, int]:
    """`size + 1` rows; columns may be constant, copies, or on scales of their own."""
    rng = random.Random(seed)
    d = 12 if size > 100 else rng.randint(1, 5)
    n = size + 1
    columns = [[rng.choice([0.0, 1.0, rng.gauss(0, 2)]) * 10 ** rng.randint(-1, 1) for _ in range(n)] for _ in range(d)]
    for j in range(1, d):
        kind = rng.random()
        if kind < 0.1:
            columns[j] = [3.0] * n
        elif kind < 0.3:
            columns[j] = [value + rng.choice([0.0, rng.gauss(0, 0.5)]) for value in columns[j - 1]]
    return np.array(columns).T + rng.choice([0.0, 100.0]), rng.randint(1, min(n, d))


def grow(seed: int, size: int) -> tuple[np.ndarray, int]:
    """More rows of three columns."""
    rng = random.Random(seed)
    return np.array([[rng.gauss(0, 1) for _ in range(3)] for _ in range(size)]), 2
