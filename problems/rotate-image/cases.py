import random

from harness.authoring import case, random_cases, sample, scale


def numbered(n: int, first: int = 1, step: int = 1) -> list[list[int]]:
    """n rows of n numbers, counted row by row."""
    return [[first + step * (n * r + c) for c in range(n)] for r in range(n)]


def with_ones(n: int, *places: tuple[int, int]) -> list[list[int]]:
    return [[int((r, c) in places) for c in range(n)] for r in range(n)]


CASES = [
    sample(
        [[3, 8], [-1, 6]],
        label="four pixels",
        note="The top row `3, 8` becomes the right column. The left column, read upwards, becomes the top row `-1, 3`.",
    ),
    sample(
        [[2, 4, 6], [1, 0, 5], [9, 7, 3]],
        label="three by three",
        note="The top row `2, 4, 6` becomes the right column. The pixel in the centre stays.",
    ),
    sample([[42]], label="one pixel", tag="edge", note="Nothing moves."),
    case(numbered(2), label="two by two"),
    case(numbered(3, 10), label="three by three, all different"),
    case(numbered(4, 20), label="four by four, all different"),
    case(numbered(5, -12), label="five by five, all different"),
    case(numbered(6, 31), label="six by six, all different"),
    case(numbered(7, 100, -1), label="seven by seven, falling"),
    case(numbered(8, -63, 2), label="eight by eight"),
    case(numbered(9), label="nine by nine"),
    case(numbered(10, 0, 3), label="ten by ten"),
    case([[0]], label="one pixel, zero", tag="edge"),
    case([[-1000]], label="one pixel, smallest value", tag="edge"),
    case([[1000, -1000], [0, 999]], label="extreme values, two by two", tag="edge"),
    case([[-1000, 0, 1000], [1000, -1000, 0], [0, 1000, -1000]], label="extreme values, three by three", tag="edge"),
    case([[-1, -2, -3], [-4, -5, -6], [-7, -8, -9]], label="all negative", tag="edge"),
    case([[7, 7], [7, 7]], label="all equal, two by two", tag="edge"),
    case([[5] * 5 for _ in range(5)], label="all equal, five by five", tag="edge"),
    case([[0] * 4 for _ in range(4)], label="all zero", tag="edge"),
    case([[1, 2], [2, 1]], label="equal along the diagonals", tag="edge"),
    case([[1, 2, 3], [2, 4, 5], [3, 5, 6]], label="its own transpose", tag="edge"),
    case([[1, 2, 1], [3, 4, 3], [5, 6, 5]], label="left and right mirror each other", tag="edge"),
    case([[1, 2, 3], [4, 5, 6], [1, 2, 3]], label="top and bottom mirror each other", tag="edge"),
    case([[1, 2, 1], [2, 9, 2], [1, 2, 1]], label="the same from all four sides", tag="edge"),
    case([[1, 2, 3], [4, 5, 4], [3, 2, 1]], label="the same upside down", tag="edge"),
    case([[1, 1, 1], [2, 2, 2], [3, 3, 3]], label="each row of one value", tag="edge"),
    case([[1, 2, 3, 4]] * 4, label="each column of one value", tag="edge"),
    case(with_ones(4, (0, 0), (1, 1), (2, 2), (3, 3)), label="ones on the main diagonal", tag="edge"),
    case(with_ones(4, (0, 3), (1, 2), (2, 1), (3, 0)), label="ones on the other diagonal", tag="edge"),
    case(with_ones(3, (0, 0)), label="a one in a corner, three by three", tag="edge"),
    case(with_ones(4, (3, 0)), label="a one in a corner, four by four", tag="edge"),
    case(with_ones(5, (1, 2)), label="a one next to the centre", tag="edge"),
    case(with_ones(5, (2, 0)), label="a one in the middle of the left side", tag="edge"),
    case(with_ones(6, (2, 2)), label="a one in the inner ring", tag="edge"),
    case(with_ones(6, (1, 4)), label="a one in a corner of the second ring", tag="edge"),
    case(with_ones(4, (0, 1), (1, 3), (3, 2), (2, 0)), label="ones that change places", tag="edge"),
    case(with_ones(4, (0, 1), (1, 1), (2, 1), (3, 1), (3, 2)), label="the letter L"),
    case(with_ones(5, (2, 1), (2, 2), (2, 3), (1, 2), (2, 4)), label="an arrow"),
    case([[1, 1, 2], [2, 3, 3], [1, 2, 3]], label="repeated values", tag="edge"),
    *random_cases(count=6, size=9),
    *random_cases(count=2, size=20, seed=20),
]

SCALE = [
    scale(size=500, seed=1, label="500 by 500"),
    scale(size=499, seed=2, label="499 by 499"),
]

SMALL = [2, 3, 4, 5, 6]


def generate(seed: int, size: int) -> tuple[list[list[int]]]:
    """A square of random values: of side `size` from 20 on, of a random side up to `size` below."""
    rng = random.Random(seed)
    n = size if size >= 20 else rng.randint(2, size)
    return ([[rng.randint(-1000, 1000) for _ in range(n)] for _ in range(n)],)


def grow(seed: int, size: int) -> tuple[list[list[int]]]:
    """A square of side `size`."""
    return ([list(range(row * size, row * size + size)) for row in range(size)],)
