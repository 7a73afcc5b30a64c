import random

import numpy as np

from harness.authoring import case, random_cases, sample, scale


def a(*rows):
    return np.array(rows, dtype=float)


DOCS = a([1, 0], [0, 1], [1, 1], [-1, 0], [3, 1])

CASES = [
    sample(a([2, 0]), a([1, 1], [5, 0], [0, 3], [-1, 0]), 2, label="the length does not matter", note="The cosines are 0.7071, 1, 0 and -1."),
    sample(
        a([1, 2]), a([2, 4], [0, 0], [1, 2], [-2, 1]), 4, label="ties and a zero vector", tag="edge",
        note="Rows 0 and 2 point exactly the way of the query: both 1, in the order of the rows. The zero vector "
        "has 0, and so has row 3, which is at a right angle.",
    ),
    sample(a([1e200, 1e200]), a([1e-200, 0], [1e-200, 2e-200], [1e300, 1e300]), 2, label="squares that overflow or vanish", tag="stability", note="The cosines are 0.7071, 0.9487 and 1."),
    case(a([1, 0.5]), DOCS, 3, label="five documents, the best three"),
    case(a([1, 0.5], [-1, 2], [0, -1]), DOCS, 2, label="three queries"),
    case(a([1, 0.5]), DOCS, 1, label="the best one"),
    case(a([1, 0.5]), DOCS, 5, label="all of them", tag="edge"),
    case(a([1, 0.5]), DOCS, 9, label="more wanted than there are", tag="edge"),
    case(a([1, 0.5], [1, 1]), DOCS, 0, label="none wanted", tag="edge"),
    case(np.zeros((0, 2)), DOCS, 3, label="no queries", tag="edge"),
    case(a([1, 0.5], [1, 1]), np.zeros((0, 2)), 3, label="no documents", tag="edge"),
    case(a([1]), a([5], [-2], [0], [0.5]), 4, label="one column: 1, -1, 0", tag="edge"),
    case(a([1, 1]), a([9, 0], [1, 1.1]), 1, label="a long vector against a near one"),
    case(a([1, 1]), a([-1, -1], [-1, -2], [-3, -1]), 3, label="all similarities negative", tag="edge"),
    case(a([1, 1]), a([-1, -1], [0, 0], [1, -1], [-1, 0.5]), 4, label="zero goes before negative", tag="edge"),
    case(a([0, 0]), a([1, 2], [0, 0], [-1, 0]), 2, label="the query is zero: all tie", tag="edge"),
    case(a([0, 0], [1, 0]), a([0, 0], [0, 0], [-1, 0]), 3, label="zero vectors on both sides", tag="edge"),
    case(a([3, 4]), a([3, 4], [3, 4], [3, 4], [3, 4]), 2, label="copies of the query", tag="edge"),
    case(a([1, 2, 3]), a([0.1, 0.2, 0.3], [3, 6, 9], [1e-3, 2e-3, 3e-3], [7, 14, 21], [1 / 3, 2 / 3, 1]), 5, label="parallel vectors of different lengths", tag="stability"),
    case(a([0.3, 0.1, 0.7]), a([0.1, 0.3, 0.7], [3, 1, 7], [0.6, 0.2, 1.4], [0.03, 0.01, 0.07]), 3, label="parallel, but not exactly in binary", tag="stability"),
    case(a([1, 0]), a([1, 2], [1, -2], [2, 4], [2, -4]), 3, label="four equal cosines, three wanted", tag="edge"),
    case(a([1, 0, 0]), a([0, 1, 0], [1, 0, 0], [0, 0, 1], [1, 0, 0], [0, 1, 1]), 4, label="two groups of ties", tag="edge"),
    case(a([1, 1]), a([1, 1], [1, 0], [0, 1], [1, 0.001]), 3, label="a tie at the border", tag="edge"),
    case(a([1, 2]), a([2, 1], [1, 2]), 2, label="as many queries' columns as documents", tag="edge"),
    case(a([1, 2], [2, 1]), a([2, 1], [1, 2]), 1, label="a square batch", tag="edge"),
    case(a([1, 1e-6]), a([1, 0], [1, 2e-6], [1, 1e-6]), 3, label="closer than 9 decimals: a tie", tag="stability"),
    case(a([1, 0]), a([1, 7.75e-5], [1, 0]), 2, label="told apart by the ninth decimal", tag="stability"),
    case(a([1, 0]), a([1, 2.45e-5], [1, 0]), 2, label="told apart by the tenth decimal only: a tie", tag="stability"),
    case(a([1, 0]), a([1, 1e-3], [1, 0], [1, 1e-4]), 3, label="close to 1, but told apart", tag="stability"),
    case(a([1e200, 2e200]), a([2, 1], [1, 2], [1, 3]), 3, label="a query whose norm overflows", tag="stability"),
    case(a([1e-200, 2e-200]), a([2, 1], [1, 2], [1, 3]), 3, label="a query whose norm vanishes", tag="stability"),
    case(a([1, 2]), a([2e-170, 1e-170], [-1, -2], [1e-170, 2e-170], [0, 0]), 4, label="tiny documents are not zero vectors", tag="stability"),
    case(a([1, 2]), a([2e180, 1e180], [1, 3], [1e180, 2e180], [0, 0]), 4, label="huge documents", tag="stability"),
    case(a([1e300, 1e-300]), a([1e-300, 1e300], [1e300, 0], [1e-300, 1e-300]), 3, label="scales far apart in one vector", tag="stability"),
    case(a([1e-5, 1e-5]), a([1e-5, 0], [1, 0.9], [1e-5, 1e-5]), 3, label="short vectors beside long ones", tag="stability"),
    case(a([1e300, 1e300, 1e300]), a([1e300, 1e300, -1e300], [1e300, -1e300, -1e300], [1, 1, 1]), 2, label="products that overflow", tag="stability"),
    case(a([1, 2]), DOCS, -1, label="k is -1", tag="edge", raises=ValueError),
    case(a([1, 2, 3]), DOCS, 1, label="queries are wider than documents", tag="edge", raises=ValueError),
    case(a([1]), DOCS, 1, label="queries of one column", tag="edge", raises=ValueError),
    case(np.zeros((0, 3)), DOCS, 1, label="no queries, but of another width", tag="edge", raises=ValueError),
    *random_cases(count=8, size=8),
    *random_cases(count=3, size=40, seed=30),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 12]

SCALE = [scale(size=3_000, seed=4, label="3,000 documents, 60 queries")]


def generate(seed: int, size: int) -> tuple[np.ndarray, np.ndarray, int]:
    """`size` documents of small whole numbers, many of them parallel, some zero, at lengths that differ."""
    rng = random.Random(seed)
    large = size > 1_000
    m, d, k = (60, 16, 10) if large else (rng.randint(1, 3), rng.randint(1, 3), rng.randint(1, size + 1))

    def vector() -> list[float]:
        length = rng.choice([1.0, 1.0, 2.0, 0.1, 1e3])
        return [length * rng.randint(-9, 9) if large else length * rng.randint(-2, 2) for _ in range(d)]

    return np.array([vector() for _ in range(m)]), np.array([vector() for _ in range(size)]), k


def grow(seed: int, size: int) -> tuple[np.ndarray, np.ndarray, int]:
    """`size` documents of two columns, one query, the best two."""
    rng = random.Random(seed)
    return np.array([[1.0, 2.0]]), np.array([[rng.gauss(0, 1), rng.gauss(0, 1)] for _ in range(size)]), 2
