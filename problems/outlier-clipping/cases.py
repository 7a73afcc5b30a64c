import random

from harness.authoring import case, random_cases, sample, scale


def column(*values):
    return [[value] for value in values]


CASES = [
    sample(
        column(1.0, 2.0, 3.0, 4.0, 5.0),
        column(0.0, -5.0, 3.0, 7.5, 100.0),
        1.5,
        label="one column",
        note="The quartiles are 2 and 4, the range is 2, so the fences are -1 and 7.",
    ),
    sample(
        column(10.0, 0.0, 20.0, 30.0),
        column(-100.0, 100.0, 15.0),
        1.0,
        label="quartiles between two values",
        note="In ascending order 0, 10, 20, 30. The first quartile is at position 0.75: 7.5; the third at 2.25: 22.5. The range is 15, the fences are -7.5 and 37.5.",
    ),
    sample(
        [[0.0, 1.0], [0.0, 2.0], [0.0, 3.0], [0.0, 4.0], [60.0, 5.0]],
        [[60.0, 60.0], [-1.0, 3.0]],
        1.5,
        label="a column without spread",
        tag="edge",
        note="Both quartiles of column 0 are 0, so it is not clipped. The fences of column 1 are -1 and 7.",
    ),
    case(column(1.0, 2.0, 3.0, 4.0, 5.0, 50.0), column(1.0, 2.0, 3.0, 4.0, 5.0, 50.0), 1.5, label="the training rows themselves, one outlier"),
    case(column(4.0, 1.0, 3.0, 2.0, 9.0, 6.0, 7.0), column(-20.0, 20.0, 5.0), 1.5, label="seven values, unsorted"),
    case(column(8.0, 1.0, 5.0, 3.0, 9.0, 2.0), column(-20.0, 30.0), 1.5, label="six values"),
    case(column(8.0, 1.0, 5.0, 3.0, 9.0, 2.0, 4.5, 7.0), column(-20.0, 30.0), 0.5, label="eight values"),
    case(column(8.0, 1.0, 5.0, 3.0), column(-20.0, 30.0, 4.0), 3.0, label="a wider factor"),
    case([[1.0, 100.0], [2.0, 200.0], [3.0, 300.0], [4.0, 400.0]], [[100.0, 1.0], [2.5, 2000.0]], 1.5, label="columns have fences of their own"),
    case(column(1.0, 2.0, 3.0, 4.0), column(500.0, 600.0, 700.0, 800.0), 1.5, label="the rows take no part in the fit"),
    case(column(1.0, 2.0, 3.0, 4.0, 1e6, 2e6), column(0.0, 5e5, 1e9), 1.5, label="outliers in training, on one side"),
    case(column(-1.0, -2.0, -3.0, -4.0), column(-10.0, -2.0, 0.0, 10.0), 1.5, label="negative numbers", tag="edge"),
    case(column(-3.0, -1.0, 1.0, 3.0), column(-9.0, 9.0, 0.0), 0.0, label="factor 0: clipped to the quartiles", tag="edge"),
    case(column(1.0, 2.0, 3.0, 4.0, 5.0), column(-1.0, 7.0), 1.5, label="values on the fences", tag="edge"),
    case(column(1.0, 2.0, 3.0, 4.0, 5.0), column(-1.001, 7.001), 1.5, label="values just beyond the fences", tag="edge"),
    case(column(1.0, 2.0, 3.0, 4.0), [], 1.5, label="no rows to clip", tag="edge"),
    case(column(5.0), column(4.0, 5.0, 1e9), 1.5, label="one training row", tag="edge"),
    case(column(5.0, 9.0), column(-100.0, 6.0, 100.0), 1.5, label="two training rows", tag="edge"),
    case(column(5.0, 9.0, 1.0), column(-100.0, 6.0, 100.0), 1.5, label="three training rows", tag="edge"),
    case(column(5.0, 5.0), column(4.0, 6.0), 1.5, label="two equal training rows", tag="edge"),
    case([[7.0, 1.0], [7.0, 2.0], [7.0, 3.0]], [[-50.0, -50.0], [7.0, 50.0]], 1.5, label="a constant column beside another", tag="edge"),
    case(column(0.1, 0.1, 0.1), column(0.1, 0.2, -3.0), 1.5, label="constant, and not exact in binary", tag="stability"),
    case(column(0.7, 0.7, 0.7, 0.7, 0.7, 3.0), column(3.0, 0.7, -3.0), 1.5, label="no spread in the middle, not exact in binary", tag="stability"),
    case(column(0.0, 0.0, 0.0, 0.0, 1.0, 2.0), column(5.0, -5.0), 1.5, label="mostly zeros, and still a spread", tag="edge"),
    case(column(0.0, 0.0, 0.0, 0.0, 0.0, 2.0), column(5.0, -5.0), 1.5, label="mostly zeros, no spread", tag="edge"),
    case(column(1.0, 3.0, 3.0, 3.0, 3.0, 3.0, 8.0), column(0.0, 8.0), 1.5, label="outliers on both sides, no spread", tag="edge"),
    case(column(0.0, 0.0, 0.0, 0.0), column(5.0, 0.0), 0.0, label="no spread, factor 0", tag="edge"),
    case(column(1, 2, 4, 8), column(-100, 3, 100), 1, label="integers", tag="edge"),
    case(column(1, 2, 4, 8, 16), column(-100, 3, 100), 2, label="integers, quartiles among the values", tag="edge"),
    case(column(1e9, 1e9 - 1, 1e9 - 2, 1e9 - 3, 1e9 - 4), column(0.0, 1e9 - 2, 1e9), 0.25, label="a large offset and a small spread", tag="stability"),
    case(column(-1e9, 1e9, 0.0, 1.0), column(-1e9, 1e9, 5.0), 100.0, label="fences far beyond all values", tag="stability"),
    case(column(0.001, 0.002, 0.003, 0.004, 0.005), column(-1.0, 0.0, 0.01, 1.0), 1.5, label="small numbers", tag="stability"),
    case(column(1.0, 2.0, 3.0, 4.0), [[2.0]], -0.5, label="a negative factor", tag="edge", raises=ValueError),
    case([], [[1.0]], 1.5, label="no training rows", tag="edge", raises=ValueError),
    case([], [], 1.5, label="nothing at all", tag="edge", raises=ValueError),
    *random_cases(count=8, size=7),
    *random_cases(count=3, size=30, seed=80),
]

SMALL = [1, 2, 3, 4, 5, 6, 8]
SCALE = [scale(size=4_000, seed=4, label="4,000 rows of 8 columns")]


def generate(seed: int, size: int) -> tuple[list[list[float]], list[list[float]], float]:
    """`size` training rows and as many to clip; one column in three is mostly one value."""
    rng = random.Random(seed)
    columns = 8 if size > 100 else rng.randint(1, 4)
    mostly = [rng.random() < 0.33 for _ in range(columns)]
    shifts = [rng.randint(-20, 20) for _ in range(columns)]

    def cell(j: int, wild: float) -> float:
        if mostly[j] and rng.random() < 0.8:
            return float(shifts[j])
        return round(shifts[j] + rng.gauss(0, 1) * (30 if rng.random() < wild else 3), 2)

    train = [[cell(j, 0.1) for j in range(columns)] for _ in range(size)]
    rows = [[cell(j, 0.5) for j in range(columns)] for _ in range(size)]
    return train, rows, rng.choice([0.0, 0.5, 1.5, 3.0])


def grow(seed: int, size: int) -> tuple[list[list[float]], list[list[float]], float]:
    """One column at every size."""
    rng = random.Random(seed)
    return [[rng.gauss(0, 1)] for _ in range(size)], [[rng.gauss(0, 2)] for _ in range(size)], 1.5
