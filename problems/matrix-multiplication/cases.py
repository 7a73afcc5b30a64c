import random

from harness.authoring import case, random_cases, sample, scale

Matrix = list[list[float]]

CASES = [
    sample(
        [[1, 2, 0], [3, -1, 4]],
        [[2, 1], [0, 5], [6, -2]],
        label="2 by 3 times 3 by 2",
        note="The element in row 0, column 1 is 1 · 1 + 2 · 5 + 0 · (-2) = 11.",
    ),
    sample(
        [[0.5], [2]],
        [[4, 0, -1.5]],
        label="a column times a row",
        tag="edge",
        note="2 by 1 times 1 by 3 is 2 by 3: every element is a single product.",
    ),
    sample(
        [[1, 2], [3, 4]],
        [[5, 6], [7, 8], [9, 10]],
        label="shapes that do not fit",
        tag="edge",
        raises=ValueError,
        note="`a` has 2 columns and `b` has 3 rows.",
    ),
    case([[1, 2], [3, 4]], [[0, 5], [6, 7]], label="2 by 2"),
    case([[0, 5], [6, 7]], [[1, 2], [3, 4]], label="2 by 2, the other way around"),
    case([[2, -1, 3], [0, 4, 1], [5, 2, -2]], [[1, 0, 2], [3, -1, 1], [2, 2, 0]], label="3 by 3"),
    case([[1, 2, 3, 4], [5, 6, 7, 8]], [[1, 0, 2], [0, 1, 1], [3, 1, 0], [2, 2, 2]], label="2 by 4 times 4 by 3"),
    case([[1, 2], [3, 4], [5, 6], [7, 8]], [[1, 2, 3], [4, 5, 6]], label="4 by 2 times 2 by 3"),
    case([[1, 2, 3], [4, 5, 6]], [[1, 2, 3, 4], [5, 6, 7, 8], [9, 8, 7, 6]], label="2 by 3 times 3 by 4"),
    case([[6]], [[-7]], label="one element each", tag="edge"),
    case([[0]], [[0]], label="zero times zero", tag="edge"),
    case([[3, -2, 5, 1]], [[4], [1], [0], [-6]], label="a row times a column", tag="edge"),
    case([[2], [-3], [4]], [[5, 0, -1]], label="a column times a row, 3 by 3", tag="edge"),
    case([[1, 2, 3]], [[1, 0], [0, 2], [4, 5]], label="one row", tag="edge"),
    case([[1, 2], [3, 4], [5, 6]], [[7], [-8]], label="one column", tag="edge"),
    case([[3]], [[1, -2, 4]], label="1 by 1 times a row", tag="edge"),
    case([[1], [-2], [4]], [[3]], label="a column times 1 by 1", tag="edge"),
    case([[4, 7], [-2, 9]], [[1, 0], [0, 1]], label="times the identity", tag="edge"),
    case([[1, 0, 0], [0, 1, 0], [0, 0, 1]], [[4, 7], [-2, 9], [8, 3]], label="the identity times", tag="edge"),
    case([[0, 0, 0], [0, 0, 0]], [[1, 2], [3, 4], [5, 6]], label="zeros times something", tag="edge"),
    case([[1, 1], [1, 1]], [[1, 1], [-1, -1]], label="the product is zero", tag="edge"),
    case([[0, 1, 0], [0, 0, 1], [1, 0, 0]], [[1, 2], [3, 4], [5, 6]], label="rows change places", tag="edge"),
    case([[2, 0, 0], [0, -3, 0], [0, 0, 0.5]], [[1, 2], [3, 4], [6, 8]], label="a diagonal on the left", tag="edge"),
    case([[-1, -2], [-3, -4]], [[-5, -6], [-7, -8]], label="all negative", tag="edge"),
    case([[0.5, 0.25], [1.5, -0.75]], [[0.1, 0.2], [0.4, -0.3]], label="fractions", tag="edge"),
    case([[0.1, 0.2, 0.3]], [[0.3], [0.2], [0.1]], label="a small sum", tag="edge"),
    case([[2, 2], [2, 2]], [[3, 3], [3, 3]], label="equal elements", tag="edge"),
    case([[1, 2], [2, 1]], [[3, 4], [4, 3]], label="both are symmetric", tag="edge"),
    case([[100, -100], [-100, 100]], [[100, 100], [-100, 100]], label="largest magnitudes", tag="edge"),
    case([[100, 1e-3, -100]], [[100], [1], [100]], label="large terms cancel", tag="stability"),
    case([[99.99, 0.01, -99.98] * 8], [[1.5], [-2.5], [1.5]] * 8, label="much cancels, 24 terms", tag="stability"),
    case([], [], label="nothing at all", tag="edge", raises=ValueError),
    case([], [[1, 2]], label="a has no rows", tag="edge", raises=ValueError),
    case([[1, 2]], [], label="b has no rows", tag="edge", raises=ValueError),
    case([[]], [[]], label="one row each, no numbers", tag="edge", raises=ValueError),
    case([[]], [], label="a row without numbers, no rows", tag="edge", raises=ValueError),
    case([[], []], [], label="two rows without numbers, no rows", tag="edge", raises=ValueError),
    case([[]], [[1, 2]], label="a has a row without numbers", tag="edge", raises=ValueError),
    case([[1], [2]], [[]], label="b has a row without numbers", tag="edge", raises=ValueError),
    case([[1, 2], [3, 4]], [[], []], label="b has two rows without numbers", tag="edge", raises=ValueError),
    case([[1, 2], [3]], [[1, 2], [3, 4]], label="the last row of a is short", tag="edge", raises=ValueError),
    case([[1], [2, 3]], [[1, 2], [3, 4]], label="the first row of a is short", tag="edge", raises=ValueError),
    case([[1, 2], [3, 4, 5]], [[1, 2], [3, 4]], label="the last row of a is long", tag="edge", raises=ValueError),
    case([[1, 2], [], [3, 4]], [[1, 2], [3, 4]], label="a row of a has no numbers", tag="edge", raises=ValueError),
    case([[1, 2], [3, 4]], [[1, 2], [3]], label="the last row of b is short", tag="edge", raises=ValueError),
    case([[1, 2], [3, 4]], [[1], [2, 3]], label="the first row of b is short", tag="edge", raises=ValueError),
    case([[1, 2, 3]], [[1, 2], [3, 4, 5], [6, 7]], label="the middle row of b is long", tag="edge", raises=ValueError),
    case([[1, 2], [3, 4]], [[1, 2], []], label="a row of b has no numbers", tag="edge", raises=ValueError),
    case([[1, 2, 3], [4, 5]], [[1, 2], [3]], label="both ragged", tag="edge", raises=ValueError),
    case([[1, 2, 3], [4, 5, 6]], [[1, 2, 3], [4, 5, 6]], label="equal shapes, 2 by 3", tag="edge", raises=ValueError),
    case([[1, 2, 3]], [[4, 5, 6]], label="two rows", tag="edge", raises=ValueError),
    case([[1], [2], [3]], [[4], [5], [6]], label="two columns", tag="edge", raises=ValueError),
    case([[1, 2, 3]], [[1, 2], [3, 4]], label="one column too many in a", tag="edge", raises=ValueError),
    case([[1, 2]], [[1], [2], [3]], label="one row too many in b", tag="edge", raises=ValueError),
    case([[1, 2], [3, 4], [5, 6]], [[1, 2, 3]], label="fits only the other way around", tag="edge", raises=ValueError),
    case([[5]], [[1, 2], [3, 4]], label="1 by 1 times 2 by 2", tag="edge", raises=ValueError),
    case([[1, 2], [3, 4]], [[5]], label="2 by 2 times 1 by 1", tag="edge", raises=ValueError),
    *random_cases(count=8, size=7),
]

SCALE = [scale(size=100, seed=1, label="100 by 100")]


def generate(seed: int, size: int) -> tuple[Matrix, Matrix]:
    """Two matrices that fit: square ones of side `size` where that is large, else each side at most `size`."""
    rng = random.Random(seed)
    n, k, m = (size if size >= 50 else rng.randint(1, size) for _ in range(3))

    def matrix(rows: int, columns: int) -> Matrix:
        return [[round(rng.uniform(-100, 100), 2) for _ in range(columns)] for _ in range(rows)]

    return matrix(n, k), matrix(k, m)


def grow(seed: int, size: int) -> tuple[Matrix, Matrix]:
    """Two square matrices of side `size`."""
    rng = random.Random(seed)
    a, b = ([[rng.uniform(-100, 100) for _ in range(size)] for _ in range(size)] for _ in range(2))
    return a, b
