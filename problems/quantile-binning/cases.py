import random

from harness.authoring import case, random_cases, sample, scale

ONE_TO_8 = [5, 3, 8, 1, 7, 2, 6, 4]

CASES = [
    sample(ONE_TO_8, [0, 2, 2.5, 4, 100], 4, label="quarters", note="The quantiles are 2, 4 and 6. The values 2 and 4 are edges and stay in the bin below; 0 and 100 are in the outermost bins."),
    sample([0, 0, 0, 0, 3, 9], [0, 1, 3, 4], 3, label="a value that repeats", tag="edge", note="The first quantile (two values) is 0, the second (four values) is 0 again: one edge, two bins."),
    sample(
        [1.5, 2.5, 2.5, 2.5], [1.0, 2.0, 3.0], 2,
        label="the largest value repeats",
        tag="edge",
        note="Only one of four values is at most 1.5, so the quantile is 2.5. That is the largest training value, so there is no edge.",
    ),
    case(ONE_TO_8, ONE_TO_8, 4, label="the training values themselves"),
    case(ONE_TO_8, [1, 2, 3, 4, 5, 6, 7, 8], 2, label="halves"),
    case(ONE_TO_8, [1, 2, 3, 4, 5, 6, 7, 8], 3, label="thirds of eight values: ranks rounded up"),
    case(ONE_TO_8, [1, 2, 3, 4, 5, 6, 7, 8], 5, label="fifths of eight values"),
    case([10.5, 20.25, 30.125, 40.0, 50.5], [20.25, 20.5, 30.0, 45.0], 2, label="an odd count: edges are values, not midpoints"),
    case([1, 2, 3, 4, 1000], [3, 10, 999, 2000], 2, label="an outlier: bins are not equally wide"),
    case([1, 1, 1, 1, 2, 3, 4, 5], [1, 2, 3, 4, 5], 4, label="half of the values equal", tag="edge"),
    case([1, 2, 2, 2, 2, 2, 3, 9], [1, 2, 3, 9], 4, label="ties in the middle", tag="edge"),
    case([1, 2, 3, 9, 9, 9, 9, 9], [1, 2, 3, 8, 9, 10], 4, label="ties at the top", tag="edge"),
    case([4, 4, 4], [3, 4, 5], 3, label="all training values equal: one bin", tag="edge"),
    case([7], [6, 7, 8], 4, label="one training value", tag="edge"),
    case([7, 9], [6, 7, 8, 9, 10], 2, label="two training values", tag="edge"),
    case([7, 9], [6, 7, 8, 9, 10], 10, label="more bins than training values", tag="edge"),
    case([3, 1, 2], [0, 1, 1.5, 2, 3, 4], 3, label="as many bins as training values", tag="edge"),
    case([3, 1, 2], [0, 1, 2, 3], 1, label="one bin", tag="edge"),
    case([3, 1, 2], [], 3, label="no values to put into bins", tag="edge"),
    case([3, 1, 2, 5], [2, 2, 2], 4, label="values on an edge", tag="edge"),
    case([-5, -3, -1, -4], [-6, -5, -4.5, -4, -2, 0], 2, label="negative numbers", tag="edge"),
    case([-2, 0, 2, 4], [-3, -2, -1, 0, 1], 4, label="across zero", tag="edge"),
    case([0.0, -0.0, 1.0], [-0.0, 0.0, 0.5, -1e-300], 3, label="zero with and without a sign", tag="edge"),
    case([1, 2, 3, 4], [-(10**15), 10**15], 2, label="values far outside the training range", tag="edge"),
    case([1, 2, 3, 4], [100, 200, 300, 400], 2, label="the values take no part in the fit"),
    case([1, 1.0, 2, 2.5], [1.0, 2, 2.25], 4, label="integers and floats mixed", tag="edge"),
    case([5, 5, 1, 1], [1, 3, 5], 2, label="two values, each twice", tag="edge"),
    case([5, 5, 5, 1], [0, 1, 5, 6], 4, label="the smallest value is an edge", tag="edge"),
    case(list(range(1, 6)), [1, 2, 3, 4, 5], 5, label="three fifths of five are three", tag="stability"),
    case(list(range(1, 11)), list(range(1, 11)), 10, label="seven tenths of ten are seven", tag="stability"),
    case(list(range(25)), list(range(25)), 25, label="25 values in 25 bins", tag="stability"),
    case(list(range(50)), [6.5, 13.5, 14, 28], 25, label="50 values in 25 bins", tag="stability"),
    case(list(range(1, 43)), [26, 27, 28], 14, label="42 values in 14 bins", tag="stability"),
    case([0.1, 0.2, 0.1 + 0.2, 0.3], [0.3, 0.1 + 0.2], 4, label="0.1 + 0.2 is not 0.3", tag="stability"),
    case([1e15, 1e15 + 0.125, 1e15 + 0.25, 1e15 + 0.5], [1e15, 1e15 + 0.125, 1e15 + 0.375], 4, label="large and close together", tag="stability"),
    case([1e-300, 2e-300, 3e-300], [0.0, 1e-300, 1.5e-300], 3, label="tiny numbers", tag="stability"),
    case([], [1], 2, label="no training values", tag="edge", raises=ValueError),
    case([], [], 2, label="nothing at all", tag="edge", raises=ValueError),
    case([1, 2], [1], 0, label="no bins", tag="edge", raises=ValueError),
    case([1, 2], [1], -3, label="a negative number of bins", tag="edge", raises=ValueError),
    *random_cases(count=8, size=8),
    *random_cases(count=3, size=40, seed=60),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 12]
SCALE = [scale(size=20_000, seed=6, label="20,000 values in 200 bins")]


def generate(seed: int, size: int) -> tuple[list[float], list[float], int]:
    """`size` training values and as many to put into bins; small inputs repeat values often."""
    rng = random.Random(seed)
    spread = 40 * size if size > 100 else rng.randint(1, 8)

    def draw(margin: int) -> float:
        return rng.randint(-spread - margin, spread + margin) / 4

    bins = 200 if size > 100 else rng.randint(1, 9)
    return [draw(0) for _ in range(size)], [draw(2) for _ in range(size)], bins


def grow(seed: int, size: int) -> tuple[list[float], list[float], int]:
    """Eight bins at every size."""
    rng = random.Random(seed)
    return [rng.random() for _ in range(size)], [rng.random() for _ in range(size)], 8
