import random

from harness.authoring import case, random_cases, sample, scale

FIVE = [2.0, 4.0, 6.0, 8.0, 20.0]
# Means 2, 4, 6, 8 and 20, in another order.
PLAIN = [[2] * 5, [0] * 5, [4] * 5, [3] * 5, [1] * 5]
MIXED = [[0, 0, 1, 2, 4], [4, 4, 4, 1, 0], [3, 2, 1, 0, 4], [2, 2, 2, 3, 3]]

CASES = [
    sample(
        [1.0, 2.0, 6.0],
        [[0, 0, 0], [0, 1, 2], [2, 2, 2], [1, 1, 1], [0, 0, 1]],
        0.5,
        "mean",
        label="means",
        note="The means of the resamples are 1, 3, 6, 2 and 4/3; sorted 1, 4/3, 2, 3, 6. The quantiles 0.25 and 0.75 lie at positions 1 and 3: 4/3 and 3.",
    ),
    sample(
        [1.0, 2.0, 6.0, 10.0],
        [[0, 0, 1, 1], [0, 1, 2, 3], [3, 3, 2, 2]],
        0.9,
        "median",
        label="medians, interpolated",
        note="The medians are 1.5, 4 and 8; that of the data is 4. Position 0.05 · 2 = 0.1 gives 1.5 + 0.1 · 2.5 = 1.75, position 1.9 gives 4 + 0.9 · 4 = 7.6.",
    ),
    sample([5.0], [[0]], 0.95, "mean", label="one value, one resample", tag="edge", note="There is nothing else that the mean could be."),
    case(FIVE, PLAIN, 0.5, "mean", label="the resamples come in no order"),
    case(FIVE, PLAIN, 0.5, "median", label="medians of equal values"),
    case(FIVE, MIXED, 0.95, "mean", label="a 95 % interval of the mean"),
    case(FIVE, MIXED, 0.95, "median", label="a 95 % interval of the median"),
    case(FIVE, MIXED, 0.8, "mean", label="an 80 % interval"),
    case([3.0, 1.0, 2.0, 10.0], [[0, 1, 2, 3], [3, 3, 0, 1], [1, 1, 2, 0]], 0.6, "median", label="even count, unsorted data", tag="edge"),
    case([9.0, 1.0, 4.0], [[0, 1, 2], [0, 0, 1], [1, 2, 2]], 0.6, "median", label="odd count, unsorted data", tag="edge"),
    case([1.0, 5.0], [[0, 1], [1, 1]], 0.5, "mean", label="two resamples", tag="edge"),
    case([1.0, 5.0], [[1, 1], [0, 0]], 0.9, "median", label="two resamples, the larger first", tag="edge"),
    case([1.0, 2.0, 4.0], [[2, 2, 0]], 0.9, "mean", label="one resample, another mean than the data's", tag="edge"),
    case([1.0, 2.0, 4.0], [[2, 2, 0]], 0.1, "median", label="one resample, another median than the data's", tag="edge"),
    case([7.0], [[0], [0], [0]], 0.9, "median", label="one value", tag="edge"),
    case([3.0, 3.0, 3.0], [[0, 1, 2], [2, 2, 2]], 0.95, "mean", label="all values equal", tag="edge"),
    case([1.0, 100.0], [[0, 0], [0, 0], [1, 1]], 0.5, "mean", label="equal resamples", tag="edge"),
    case([4.0, 8.0, 1.0], [[2, 2, 2], [0, 0, 0], [1, 1, 1], [0, 1, 2]], 0.2, "mean", label="a narrow interval"),
    case([4.0, 8.0, 1.0], [[2, 2, 2], [0, 0, 0], [1, 1, 1], [0, 1, 2]], 0.999, "mean", label="almost the whole range", tag="edge"),
    case([4.0, 8.0, 1.0], [[2, 2, 2], [0, 0, 0], [1, 1, 1], [0, 1, 2]], 0.001, "median", label="a level near 0", tag="edge"),
    case([4.0, 8.0, 1.0], [[2, 2, 2], [0, 0, 0], [1, 1, 1], [0, 1, 2]], 1e-12, "mean", label="a level of almost 0", tag="stability"),
    case([4.0, 8.0, 1.0], [[2, 2, 2], [0, 0, 0], [1, 1, 1], [0, 1, 2]], 1 - 2**-53, "mean", label="a level of almost 1", tag="stability"),
    case([-4.0, -8.0, -1.0, -2.0], [[0, 1, 2, 3], [0, 0, 1, 1], [2, 2, 3, 3]], 0.7, "mean", label="negative numbers", tag="edge"),
    case([-4.0, 8.0, -1.0, 0.0], [[0, 1, 2, 3], [0, 0, 1, 1], [2, 2, 3, 3]], 0.7, "median", label="mixed signs, median", tag="edge"),
    case([1, 2, 4, 9], [[0, 1, 1, 3], [2, 2, 2, 0], [3, 3, 1, 1]], 0.75, "mean", label="integers", tag="edge"),
    case([1, 2, 4, 9], [[0, 1, 1, 3], [2, 2, 2, 0], [3, 3, 1, 1]], 0.75, "median", label="integers, median", tag="edge"),
    case([1.0, 2.0, 3.0, 1000.0], [[0, 1, 2, 3], [3, 3, 3, 0], [0, 1, 2, 2], [0, 0, 1, 2]], 0.8, "mean", label="an outlier: the interval is not symmetric", tag="edge"),
    case([1e9, 1e9 + 1, 1e9 + 2], [[0, 1, 2], [0, 0, 1], [2, 2, 2]], 0.6, "mean", label="large numbers close together", tag="stability"),
    case([1e9, 1e-9, -1e9], [[1, 1, 1], [0, 0, 0], [2, 2, 2]], 0.5, "median", label="scales far apart", tag="stability"),
    case([0.1, 0.2, 0.3], [[0, 1, 2], [0, 0, 0], [1, 1, 2], [2, 2, 2]], 0.4, "mean", label="fractions"),
    case([], [[0]], 0.95, "mean", label="no data", tag="edge", raises=ValueError),
    case([1.0], [], 0.95, "mean", label="no resamples", tag="edge", raises=ValueError),
    case([1.0, 2.0], [[0, 1]], 1.0, "mean", label="a level of 1", tag="edge", raises=ValueError),
    case([1.0, 2.0], [[0, 1]], 0.0, "mean", label="a level of 0", tag="edge", raises=ValueError),
    case([1.0, 2.0], [[0, 1], [1, 1]], 95.0, "mean", label="a level in per cent", tag="edge", raises=ValueError),
    case([1.0, 2.0], [[0, 1]], -0.5, "median", label="a negative level", tag="edge", raises=ValueError),
    case([1.0, 2.0], [[0, 1]], 0.5, "mode", label="an unknown statistic", tag="edge", raises=ValueError),
    case([1.0, 2.0], [[0, 1]], 0.5, "", label="an empty name", tag="edge", raises=ValueError),
    *random_cases(count=8, size=7, seed=3),
    *random_cases(count=2, size=40, seed=20),
]

SMALL = [1, 2, 3, 4, 5, 6, 8]
SCALE = [scale(size=2_000, seed=1, label="160 resamples of 2,000 numbers, medians")]


def generate(seed: int, size: int) -> tuple[list[float], list[list[int]], float, str]:
    """`size` numbers, few of them different if there are few, and up to twelve resamples (160 for a large size)."""
    if size > 100:
        return drawn(seed, size, count=160)
    rng = random.Random(seed)
    data = [rng.choice([-2.0, 0.5, 1.0, 3.0, rng.uniform(-100, 100)]) for _ in range(size)]
    resamples = [[rng.randrange(size) for _ in data] for _ in range(rng.randint(1, 12))]
    return data, resamples, rng.choice([0.5, 0.8, 0.9, 0.95, rng.uniform(0.01, 0.99)]), rng.choice(["mean", "median"])


def grow(seed: int, size: int) -> tuple[list[float], list[list[int]], float, str]:
    return drawn(seed, size, count=3)


def drawn(seed: int, size: int, count: int) -> tuple[list[float], list[list[int]], float, str]:
    rng = random.Random(seed)
    data = [rng.gauss(50, 20) for _ in range(size)]
    return data, [[rng.randrange(size) for _ in data] for _ in range(count)], 0.95, "median"
