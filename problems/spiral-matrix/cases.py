import random

from harness.authoring import case, random_cases, sample, scale


def numbered(rows: int, columns: int, first: int = 1) -> list[list[int]]:
    """All different, counted row by row."""
    return [[first + columns * r + c for c in range(columns)] for r in range(rows)]


CASES = [
    sample([[9, 8, 7], [2, 1, 6], [3, 4, 5]], label="three by three", note="Round the ring, then the cell in the middle."),
    sample([[10, 20, 30, 40], [55, 66, 77, 88]], label="two rows", tag="edge", note="The top row to the right, the bottom row to the left."),
    sample([[4], [5], [6]], label="one column", tag="edge", note="Straight down; there is no way back."),
    case([[7]], label="one cell", tag="edge"),
    case([[0]], label="one cell, zero", tag="edge"),
    case([[1, 2]], label="one row of two", tag="edge"),
    case([[1], [2]], label="one column of two", tag="edge"),
    case(numbered(1, 6), label="one row", tag="edge"),
    case(numbered(6, 1), label="one column of six", tag="edge"),
    case(numbered(2, 2), label="two by two", tag="edge"),
    case(numbered(2, 3), label="two rows of three", tag="edge"),
    case(numbered(3, 2), label="three rows of two", tag="edge"),
    case(numbered(2, 6), label="two long rows", tag="edge"),
    case(numbered(6, 2), label="two long columns", tag="edge"),
    case(numbered(3, 4), label="a row of two in the middle", tag="edge"),
    case(numbered(4, 3), label="a column of two in the middle", tag="edge"),
    case(numbered(3, 6, 20), label="a row of four in the middle", tag="edge"),
    case(numbered(6, 3, 20), label="a column of four in the middle", tag="edge"),
    case(numbered(4, 4), label="four by four"),
    case(numbered(5, 5, -12), label="five by five"),
    case(numbered(5, 7), label="five rows of seven: a row in the middle", tag="edge"),
    case(numbered(7, 5), label="seven rows of five: a column in the middle", tag="edge"),
    case(numbered(4, 6), label="four rows of six: two by four in the middle"),
    case(numbered(6, 4), label="six rows of four: four by two in the middle"),
    case(numbered(10, 10), label="ten by ten"),
    case(numbered(9, 10, -40), label="nine rows of ten"),
    case(numbered(1, 100), label="the longest row", tag="edge"),
    case(numbered(100, 1), label="the longest column", tag="edge"),
    case([[5, 5, 5], [5, 5, 5]], label="all equal, two rows of three", tag="edge"),
    case([[3] * 3 for _ in range(4)], label="all equal, four rows of three", tag="edge"),
    case([[1, 0, 2, 0], [0, 3, 0, 4], [5, 0, 0, 6]], label="zeros among the values", tag="edge"),
    case([[0, 0], [0, 0], [0, 0]], label="only zeros", tag="edge"),
    case([[1, 2, 1], [2, 1, 2], [1, 2, 1]], label="repeated values", tag="edge"),
    case([[-100, 100], [100, -100], [0, 0]], label="extreme values", tag="edge"),
    *random_cases(count=10, size=8),
    *random_cases(count=2, size=20, seed=20),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 9]
SCALE = [scale(size=100, seed=1, label="100 by 100")]


def generate(seed: int, size: int) -> tuple[list[list[int]]]:
    """Random values; both sides at random up to `size`, or all of it from 20 on."""
    rng = random.Random(seed)
    rows, columns = (size, size) if size >= 20 else (rng.randint(1, size), rng.randint(1, size))
    return ([[rng.randint(-100, 100) for _ in range(columns)] for _ in range(rows)],)


def grow(seed: int, size: int) -> tuple[list[list[int]]]:
    """As many columns as rows."""
    rng = random.Random(seed)
    return ([[rng.randint(-100, 100) for _ in range(size)] for _ in range(size)],)
