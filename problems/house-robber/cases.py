import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample(
        [4, 1, 1, 5],
        label="both ends",
        note="4 + 5 = 9, with two houses left out in between. Every second house gives 5 or 6 only.",
    ),
    sample([6, 8, 6], label="the richest house is left", note="6 + 6 = 12 beats the 8."),
    sample([7], label="one house", tag="edge", note="It has no neighbour, so it is taken."),
    case([0], label="one house with nothing in it", tag="edge"),
    case([3, 9], label="two houses, the second is richer", tag="edge"),
    case([9, 3], label="two houses, the first is richer", tag="edge"),
    case([5, 5], label="two equal houses", tag="edge"),
    case([0, 0], label="two empty houses", tag="edge"),
    case([1, 2, 4], label="three rising amounts", tag="edge"),
    case([5, 9, 3], label="three houses, the middle one is best", tag="edge"),
    case([2, 3, 1], label="the middle one is as good as both others", tag="edge"),
    case([8, 2, 1, 3], label="the first and the last", tag="edge"),
    case([2, 1, 1, 2], label="two ends, small amounts", tag="edge"),
    case([1, 8, 7, 1], label="two rich houses side by side", tag="edge"),
    case([7, 1, 6, 2], label="even positions"),
    case([1, 7, 2, 6], label="odd positions"),
    case([0, 0, 0, 0, 0], label="nothing anywhere", tag="edge"),
    case([0, 0, 6, 0, 0], label="one house only holds something", tag="edge"),
    case([4, 4, 4, 4, 4], label="equal amounts, odd number of houses", tag="edge"),
    case([4, 4, 4, 4, 4, 4], label="equal amounts, even number of houses", tag="edge"),
    case([5, 1, 1, 5, 1, 1, 5], label="every third house"),
    case([6, 6, 1, 1, 6, 6], label="pairs of rich houses"),
    case([10, 1, 1, 10, 1, 10], label="gaps of two and of one"),
    case([3, 10, 3, 1, 9, 1], label="odd, then even positions", tag="edge"),
    case([1, 9, 1, 1, 9, 1, 1, 9], label="change of parity twice"),
    case([1, 2, 3, 4, 5, 6, 7], label="rising amounts"),
    case([7, 6, 5, 4, 3, 2, 1], label="falling amounts"),
    case([9, 1, 8, 2, 7, 3, 6, 4, 5], label="high and low in turn"),
    case([5, 9, 5, 9, 5], label="two high ones against three low ones"),
    case([1, 5, 7, 5], label="the richest between two rich ones", tag="edge"),
    case([20, 21, 20, 4, 9, 10, 9], label="slightly richer between two rich ones, twice"),
    case([3, 8, 9, 4, 2], label="the middle of five"),
    case([100, 0, 0, 1, 100], label="zeros between", tag="edge"),
    case([400, 400], label="the largest amounts", tag="edge"),
    case([400, 0, 400, 0, 400, 0, 400], label="the largest amounts and zeros", tag="edge"),
    case([0, 0, 0, 5], label="only the last house", tag="edge"),
    case([5, 0, 0, 0], label="only the first house", tag="edge"),
    case([8, 9, 8, 1, 8, 9, 8], label="two triples"),
    *random_cases(count=8, size=8),
    *random_cases(count=4, size=18, seed=20),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 12]
SCALE = [
    scale(size=100, seed=1, label="100 houses"),
    scale(size=100, seed=2, label="100 houses, small amounts"),
]


def generate(seed: int, size: int) -> tuple[list[int]]:
    """Random amounts, for half of the seeds from a small range."""
    rng = random.Random(seed)
    highest = 400 if seed % 2 and size >= 50 else rng.choice([3, 10, 50])
    return ([rng.randint(0, highest) for _ in range(size)],)


def grow(seed: int, size: int) -> tuple[list[int]]:
    """`size` random amounts."""
    rng = random.Random(seed)
    return ([rng.randint(0, 400) for _ in range(size)],)
