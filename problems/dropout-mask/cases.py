import math
import random

import numpy as np

from harness.authoring import case, random_cases, sample, scale

INF = math.inf
X = [[1.0, -2.0, 3.0], [4.0, 0.5, -6.0]]
G = [[0.1, 0.2, -0.3], [0.4, -0.5, 0.6]]
U = [[0.9, 0.1, 0.5], [0.3, 0.7, 0.05]]
NONE = np.zeros((0, 3))

CASES = [
    sample(X, G, U, 0.5, True, label="half of the entries", note="Kept are the entries with draws 0.9, 0.5 (not smaller than the rate) and 0.7; they and their gradients are doubled."),
    sample(X, G, U, 0.5, False, label="inference", note="Nothing is dropped or scaled."),
    sample(
        [[INF, 2.0]], [[1.0, -INF]], [[0.1, 0.2]], 0.2, True, label="an overflowed activation", tag="stability",
        note="The first entry is dropped: 0.0, although it was infinite. The second is kept: 2 / "
        "0.8 = 2.5, and its gradient stays infinite.",
    ),
    case(X, G, U, 0.25, True, label="a quarter of the entries"),
    case(X, G, U, 0.75, True, label="three quarters of the entries"),
    case(X, G, U, 0.2, True, label="a rate that is no power of two"),
    case(X, G, U, 0.1, False, label="inference at another rate"),
    case([[1.5, -2.5]], [[3.0, 4.0]], [[0.6, 0.2]], 0.4, True, label="one row"),
    case([[1.5], [-2.5], [7.0]], [[3.0], [4.0], [5.0]], [[0.6], [0.2], [0.4]], 0.4, True, label="one column", tag="edge"),
    case([[2.0]], [[5.0]], [[0.7]], 0.6, True, label="one entry, kept", tag="edge"),
    case([[2.0]], [[5.0]], [[0.5]], 0.6, True, label="one entry, dropped", tag="edge"),
    case([[2.0]], [[5.0]], [[0.6]], 0.6, True, label="a draw equal to the rate is kept", tag="edge"),
    case([[1.0, 2.0]], [[3.0, 4.0]], [[0.25, 0.2499]], 0.25, True, label="draws on both sides of the rate", tag="edge"),
    case(X, G, [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]], 0.0, True, label="rate 0 keeps all, draws of 0 too", tag="edge"),
    case(X, G, U, 0.0, True, label="rate 0", tag="edge"),
    case(X, G, U, 0.0, False, label="rate 0 at inference", tag="edge"),
    case(X, G, [[0.1, 0.2, 0.3], [0.3, 0.2, 0.1]], 0.5, True, label="all entries dropped", tag="edge"),
    case(X, G, [[0.9, 0.8, 0.7], [0.7, 0.8, 0.9]], 0.5, True, label="all entries kept", tag="edge"),
    case([[0.0, 0.0, 5.0]], [[1.0, 2.0, 3.0]], [[0.9, 0.1, 0.8]], 0.5, True, label="an input of 0 is kept: its gradient passes", tag="edge"),
    case([[1.0, 2.0, 5.0]], [[0.0, 0.0, 3.0]], [[0.9, 0.1, 0.8]], 0.5, True, label="gradients of 0", tag="edge"),
    case([[-1.0, -2.0]], [[-3.0, -4.0]], [[0.9, 0.1]], 0.5, True, label="all negative", tag="edge"),
    case([[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]], [[0.9, 0.1], [0.2, 0.8]], 0.5, True, label="a square batch", tag="edge"),
    case(NONE, NONE, NONE, 0.5, True, label="an empty batch", tag="edge"),
    case(NONE, NONE, NONE, 0.5, False, label="an empty batch at inference", tag="edge"),
    case([[INF, -INF, 1.0]], [[1.0, 1.0, 1.0]], [[0.1, 0.2, 0.3]], 0.5, True, label="infinite inputs are dropped", tag="stability"),
    case([[INF, -INF, 1.0]], [[1.0, 1.0, 1.0]], [[0.7, 0.8, 0.9]], 0.5, True, label="infinite inputs are kept", tag="stability"),
    case([[1.0, 1.0, 1.0]], [[INF, -INF, 1.0]], [[0.1, 0.2, 0.3]], 0.5, True, label="infinite gradients are dropped", tag="stability"),
    case([[INF, -INF]], [[-INF, INF]], [[0.5, 0.5]], 0.0, True, label="infinite, rate 0", tag="stability"),
    case([[INF, -INF]], [[-INF, INF]], [[0.1, 0.9]], 0.5, False, label="infinite, at inference", tag="stability"),
    case([[1.0, 2.0]], [[3.0, 4.0]], [[0.9999995, 0.5]], 0.999999, True, label="a rate close to 1", tag="stability"),
    case([[1.0, 2.0]], [[3.0, 4.0]], [[0.0, 1e-7]], 1e-7, True, label="a rate close to 0", tag="stability"),
    case([[1e6, 1e-6]], [[1e-6, -1e6]], [[0.8, 0.9]], 0.7, True, label="magnitudes far apart", tag="stability"),
    case(X, G, U, 1.0, True, label="rate 1", tag="edge", raises=ValueError),
    case(X, G, U, 1.0, False, label="rate 1 at inference", tag="edge", raises=ValueError),
    case(X, G, U, -0.1, True, label="a negative rate", tag="edge", raises=ValueError),
    case(X, G, U, 1.5, True, label="a rate above 1", tag="edge", raises=ValueError),
    case(X, G, U, 50.0, False, label="a percentage at inference", tag="edge", raises=ValueError),
    case(X, G, U, math.nan, True, label="a rate of nan", tag="stability", raises=ValueError),
    case(X, G, [[0.9, 0.1, 0.5]], 0.5, True, label="one row of draws for two", tag="edge", raises=ValueError),
    case(X, G, [[0.9], [0.1]], 0.5, True, label="one draw for each row", tag="edge", raises=ValueError),
    case(X, [[1.0]], U, 0.5, True, label="one gradient for all entries", tag="edge", raises=ValueError),
    case([[1.0, 2.0, 3.0]], G, U, 0.5, True, label="one row of inputs for two gradients", tag="edge", raises=ValueError),
    case(X, G, [[0.9, 0.1], [0.5, 0.3], [0.7, 0.05]], 0.5, True, label="draws are transposed", tag="edge", raises=ValueError),
    case(X, G, [[0.9, 0.1, 0.5]], 0.5, False, label="shapes that differ at inference", tag="edge", raises=ValueError),
    case(NONE, NONE, np.zeros((0, 2)), 0.5, True, label="empty, but of another width", tag="edge", raises=ValueError),
    *random_cases(count=8, size=6),
]

SMALL = [1, 2, 3, 4, 5, 6]

SCALE = [scale(size=400, seed=2, label="400 rows of 50")]


def generate(seed: int, size: int) -> tuple[list[list[float]], list[list[float]], list[list[float]], float, bool]:
    """`size` rows; coarse draws and rates, so that they are often equal; inputs that are often 0."""
    rng = random.Random(seed)
    width = 50 if size > 100 else rng.randint(1, 5)
    # Halves and quarters are exact, so a draw can meet the rate.
    draws = [[rng.randrange(8) / 8 if rng.random() < 0.5 else rng.random() for _ in range(width)] for _ in range(size)]

    def table() -> list[list[float]]:
        return [[rng.choice([0.0, rng.gauss(0, 3), rng.gauss(0, 3), rng.gauss(0, 3)]) for _ in range(width)] for _ in range(size)]

    return table(), table(), draws, rng.choice([0.0, 0.125, 0.25, 0.5, 0.5, 0.875, 0.3]), rng.random() < 0.8


def grow(seed: int, size: int) -> tuple[list[list[float]], list[list[float]], list[list[float]], float, bool]:
    """`size` rows of four."""
    rng = random.Random(seed)

    def table() -> list[list[float]]:
        return [[rng.random() for _ in range(4)] for _ in range(size)]

    return table(), table(), table(), 0.5, True
