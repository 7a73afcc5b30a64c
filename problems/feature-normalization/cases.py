import random

from harness.authoring import case, random_cases, sample, scale

TABLE = [[1.0, 200.0], [2.0, 300.0], [3.0, 400.0]]

CASES = [
    sample(
        TABLE,
        [[2.0, 300.0], [4.0, 100.0]],
        "minmax",
        label="min-max, outside the range too",
        note="Column 0 has min 1 and max 3: 2 becomes 0.5 and 4 becomes 1.5. Column 1: 300 becomes 0.5 and 100 becomes -0.5.",
    ),
    sample(
        [[1.0], [3.0]],
        [[1.0], [3.0], [5.0]],
        "zscore",
        label="z-scores",
        note="The mean is 2 and the population standard deviation 1.",
    ),
    sample(
        [[7.0, 1.0], [7.0, 2.0]],
        [[7.0, 1.5], [9.0, 2.0]],
        "zscore",
        label="a constant column",
        tag="edge",
        note="Column 0 is constant in `train`, so it becomes 0.0, even for the 9.",
    ),
    case(TABLE, TABLE, "zscore", label="z-scores of the training rows themselves"),
    case(TABLE, TABLE, "minmax", label="min-max of the training rows themselves"),
    case([[5.0]], [[5.0], [6.0]], "zscore", label="one training row, z-scores", tag="stability"),
    case([[5.0]], [[5.0], [-6.0]], "minmax", label="one training row, min-max", tag="stability"),
    case(TABLE, [], "zscore", label="no rows to transform", tag="edge"),
    case(TABLE, [], "minmax", label="no rows to transform, min-max", tag="edge"),
    case([[3.0, -1.0], [3.0, 1.0], [3.0, 0.5]], [[4.0, 2.0]], "minmax", label="a constant column, min-max", tag="stability"),
    case([[0.1], [0.1], [0.1]], [[0.1], [0.2]], "zscore", label="constant, but its mean is not exact", tag="stability"),
    case([[1.1], [1.1], [1.1], [1.1], [1.1], [1.1]], [[1.1], [7.0]], "zscore", label="constant with rounding", tag="stability"),
    case([[0.0, 0.0], [0.0, 5.0]], [[0.0, 0.0], [1.0, 10.0]], "zscore", label="a column of zeros", tag="stability"),
    case([[-5.0], [-3.0], [-1.0]], [[-4.0], [0.0]], "minmax", label="all negative", tag="edge"),
    case([[-5.0], [-3.0], [-1.0]], [[-4.0], [0.0]], "zscore", label="all negative, z-scores", tag="edge"),
    case([[1, 10], [2, 20], [4, 40]], [[3, 30]], "zscore", label="integers", tag="edge"),
    case([[1, 10], [2, 20], [4, 40]], [[3, 30]], "minmax", label="integers, min-max", tag="edge"),
    case(
        [[1e9], [1e9 + 1], [1e9 + 2]],
        [[1e9 + 1], [1e9 + 3]],
        "zscore",
        label="a large offset and a small spread",
        tag="stability",
    ),
    case([[1e9, 1e-3], [-1e9, -1e-3]], [[0.0, 0.0], [1e9, 2e-3]], "zscore", label="scales far apart", tag="stability"),
    case([[1e9, 1e-3], [-1e9, -1e-3]], [[5e8, 5e-4]], "minmax", label="scales far apart, min-max", tag="stability"),
    case([[0.0], [0.0], [0.0], [100.0]], [[0.0], [50.0]], "zscore", label="an outlier", tag="edge"),
    case([[0.0], [10.0]], [[1000.0], [-1000.0]], "minmax", label="far outside: not clipped", tag="edge"),
    case([[2.0], [2.0], [8.0]], [[4.0]], "zscore", label="skewed: the mean is not the median"),
    case([[1.0, 2.0, 3.0], [4.0, 6.0, 3.0]], [[1.0, 2.0, 4.0]], "minmax", label="constant column last", tag="edge"),
    case([[1.0], [2.0]], [[1.0]], "robust", label="an unknown method", tag="edge", raises=ValueError),
    case([[1.0], [2.0]], [[1.0]], "", label="an empty method", tag="edge", raises=ValueError),
    case([], [[1.0]], "zscore", label="no training rows", tag="edge", raises=ValueError),
    case([], [], "minmax", label="nothing at all", tag="edge", raises=ValueError),
    *random_cases(count=6, size=6),
]

SCALE = [scale(size=4_000, seed=4, label="4,000 rows of 8 columns")]


def generate(seed: int, size: int) -> tuple[list[list[float]], list[list[float]], str]:
    """`size` training rows and as many to transform, one column in four constant."""
    rng = random.Random(seed)
    columns = 8 if size > 100 else rng.randint(1, 4)
    shifts = [rng.uniform(-1e3, 1e3) for _ in range(columns)]
    spreads = [0.0 if rng.random() < 0.25 else 10 ** rng.uniform(-2, 3) for _ in range(columns)]

    def row() -> list[float]:
        return [shift + spread * rng.gauss(0, 1) for shift, spread in zip(shifts, spreads)]

    return [row() for _ in range(size)], [row() for _ in range(size)], rng.choice(["zscore", "minmax"])


def grow(seed: int, size: int) -> tuple[list[list[float]], list[list[float]], str]:
    """Four columns that vary, `size` rows of either kind."""
    rng = random.Random(seed)
    train, rows = ([[rng.gauss(5, 2) for _ in range(4)] for _ in range(size)] for _ in range(2))
    return train, rows, "zscore"
