import random

from harness.authoring import case, random_cases, sample, scale

N = None

CASES = [
    sample(
        [[1.0, 10.0], [N, 30.0], [5.0, 80.0]],
        [[N, N], [7.0, N]],
        "mean",
        label="means",
        note="Column 0 holds 1 and 5, so its mean is 3.0; that of column 1 is 40.0. The 7.0 is kept.",
    ),
    sample([[1.0], [2.0], [100.0]], [[N]], "median", label="a median", note="The middle of 1, 2 and 100 is 2.0; the mean would be 34.3."),
    sample([[N, 4.0], [N, 8.0]], [[N, N], [3.0, 1.0]], "mean", label="a column of gaps", tag="edge", note="Nothing is known of column 0, so its gap becomes 0.0; the 3.0 is kept."),
    case([[1.0], [2.0], [3.0], [10.0]], [[N]], "median", label="an even count"),
    case([[4.0], [1.0], [3.0], [2.0]], [[N]], "median", label="an even count, unsorted", tag="edge"),
    case([[9.0], [1.0], [5.0]], [[N]], "median", label="an odd count, unsorted", tag="edge"),
    case([[0.0], [10.0]], [[N]], "mean", label="zero is a number", tag="edge"),
    case([[0.0], [0.0], [9.0]], [[N]], "median", label="zeros in a median", tag="edge"),
    case([[0.0, N]], [[0.0, 0.0]], "mean", label="zeros to fill are no gaps", tag="edge"),
    case([[N], [N], [N], [6.0]], [[N], [1.0]], "mean", label="one number among gaps", tag="edge"),
    case([[N], [N], [N], [6.0]], [[N], [1.0]], "median", label="one number among gaps, median", tag="edge"),
    case([[N]], [[N]], "mean", label="nothing but gaps", tag="stability"),
    case([[N]], [[N]], "median", label="nothing but gaps, median", tag="stability"),
    case([[N, N], [N, N]], [[N, 2.0]], "median", label="two columns of gaps", tag="stability"),
    case([[5.0]], [[N]], "mean", label="one training row", tag="edge"),
    case([[5.0]], [[N]], "median", label="one training row, median", tag="edge"),
    case([[1.0, 2.0]], [], "mean", label="no rows to fill", tag="edge"),
    case([[1.0, 2.0]], [], "median", label="no rows to fill, median", tag="edge"),
    case([[1.0], [2.0]], [[3.0], [4.0]], "mean", label="no gaps", tag="edge"),
    case([[1.0], [3.0]], [[N], [100.0], [200.0]], "mean", label="the rows take no part in the fit", tag="edge"),
    case([[1.0], [3.0], [8.0]], [[N], [-50.0], [-60.0]], "median", label="the rows take no part in the median", tag="edge"),
    case([[-4.0], [-2.0], [-9.0]], [[N]], "mean", label="negative numbers", tag="edge"),
    case([[-4.0], [-2.0], [-9.0], [-1.0]], [[N]], "median", label="negative numbers, median", tag="edge"),
    case([[1], [2], [4]], [[N], [3]], "mean", label="integers", tag="edge"),
    case([[1], [2], [4], [5]], [[N], [3]], "median", label="integers, an even count", tag="edge"),
    case([[2.0], [2.0], [2.0], [9.0]], [[N]], "median", label="values that repeat", tag="edge"),
    case([[1e9], [1e9], [-1e9]], [[N]], "mean", label="large numbers", tag="stability"),
    case([[1e9], [1e-9]], [[N]], "median", label="scales far apart", tag="stability"),
    case([[0.1], [0.2], [0.3]], [[N]], "mean", label="fractions"),
    case([[1.0, N, 3.0], [N, 5.0, N], [7.0, N, N]], [[N, N, N], [N, 1.0, N]], "mean", label="gaps all over"),
    case([[1.0, N, 3.0], [N, 5.0, N], [7.0, N, N]], [[N, N, N], [N, 1.0, N]], "median", label="gaps all over, median"),
    case([[10.0, 1.0], [20.0, 2.0], [30.0, 4.0]], [[N, 3.0], [15.0, N]], "mean", label="columns are on their own"),
    case([[1.0]], [[N]], "mode", label="an unknown strategy", tag="edge", raises=ValueError),
    case([[1.0]], [[2.0]], "Mean", label="upper case is another strategy", tag="edge", raises=ValueError),
    case([], [[N]], "mean", label="no training rows", tag="edge", raises=ValueError),
    case([], [], "median", label="nothing at all", tag="edge", raises=ValueError),
    *random_cases(count=10, size=7),
]

SCALE = [scale(size=6_000, seed=4, label="6,000 rows of 8 columns")]


def generate(seed: int, size: int) -> tuple[list[list[float | None]], list[list[float | None]], str]:
    """`size` training rows and as many to fill, a third of them gaps; now and then a column of gaps alone."""
    rng = random.Random(seed)
    columns = 8 if size > 100 else rng.randint(1, 4)
    empty = [rng.random() < 0.1 for _ in range(columns)]

    def row(training: bool) -> list[float | None]:
        return [None if rng.random() < 0.33 or (training and gone) else round(rng.uniform(-50, 50), 3) for gone in empty]

    return [row(True) for _ in range(size)], [row(False) for _ in range(size)], rng.choice(["mean", "median"])


def grow(seed: int, size: int) -> tuple[list[list[float | None]], list[list[float | None]], str]:
    """Four columns of which every third value is missing, `size` rows of either kind."""
    train, rows = ([[None if (row + column) % 3 == 0 else float(row) for column in range(4)] for row in range(size)] for _ in range(2))
    return train, rows, "mean"
