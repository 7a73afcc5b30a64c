import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample(
        [3, -5, 2, 6, 9, -8],
        label="two triplets",
        note="3 - 5 + 2 = 0 and 2 + 6 - 8 = 0. They share the 2, which is fine: each triplet uses it once.",
    ),
    sample(
        [-4, 8, -4, 8, -4],
        label="equal values",
        tag="edge",
        note="Two of the three -4s and one of the two 8s: six choices of positions, but one triplet.",
    ),
    sample(
        [5, 2, -10, 7],
        label="no triplet",
        tag="edge",
        note="5 + 5 - 10 would use the 5 twice, and no three different positions add up to 0.",
    ),
    case([4, -9, 5], label="three numbers, one triplet"),
    case([4, -9, 6], label="three numbers, sum 1", tag="edge"),
    case([4, -10, 5], label="three numbers, sum -1", tag="edge"),
    case([0, 0, 0, 7], label="three zeros and another number", tag="edge"),
    case([0, 0, 0, 0, 0], label="zeros only", tag="edge"),
    case([0, 0, 6], label="two zeros are not three", tag="edge"),
    case([-3, 0, 0, 5], label="two zeros among others", tag="edge"),
    case([0, -6, 6], label="zero with opposite numbers", tag="edge"),
    case([3, 1, 8, 2], label="all positive", tag="edge"),
    case([-3, -1, -8, -2], label="all negative", tag="edge"),
    case([0, 1, 2, 3, 4], label="none below zero", tag="edge"),
    case([-4, -3, -2, -1, 0], label="none above zero", tag="edge"),
    case([6, -3, 6, -3], label="a triplet that needs both equal negatives", tag="edge"),
    case([-14, 7, 1, 7], label="a triplet that needs both equal positives", tag="edge"),
    case([-14, 7, 1, 5], label="half of the opposite occurs once", tag="edge"),
    case([12, -6, 1, 2], label="half of the opposite occurs once, negative", tag="edge"),
    case([-7, 1, 2, 3, 4, 5, 6], label="one number, many pairs"),
    case([-10, 2, 3, 4, 5, 6, 7, 8, 1, 9], label="one number, pairs nested in each other"),
    case([7, -1, -2, -3, -4, -5, -6], label="one positive number, many pairs"),
    case([-5, -5, -5, 2, 2, 2, 3, 3, 3], label="every value three times", tag="edge"),
    case([-8, 1, 1, 4, 4, 4, 7, 7], label="repeated values in every place", tag="edge"),
    case([-2, -2, -2, -2, 0, 0, 0, 0, 2, 2, 2, 2], label="three values, four times each", tag="edge"),
    case([-6, -4, -1, 0, 2, 3, 5, 7, 10], label="sorted already"),
    case([10, 7, 5, 3, 2, 0, -1, -4, -6], label="sorted from the largest"),
    case([9, -2, 4, -7, 3, -5, 1, -9, 6], label="mixed order"),
    case([100_000, -50_000, 3, -50_000], label="largest value", tag="edge"),
    case([-100_000, 50_000, 3, 50_000, 0, 100_000], label="smallest value", tag="edge"),
    case([-100_000, -99_999, 99_999, 100_000, 1, -1, 0], label="largest magnitudes", tag="edge"),
    case([-2, 1, -2, 3, 1, 4, 4, -5], label="the same triplet from unsorted positions", tag="edge"),
    case([-3, -3, -3, -3, -3, -3, -3, 6], label="many equal numbers, one partner", tag="edge"),
    case([6, 6, 6, 6, 6, 6, 6, -12], label="many equal positives, one partner", tag="edge"),
    *random_cases(count=6, size=10),
    *random_cases(count=4, size=40, seed=30),
]

SCALE = [
    scale(size=2_000, seed=1, label="2,000 numbers, nearly all different"),
    scale(size=2_000, seed=2, label="2,000 numbers, most of them repeated"),
]


def generate(seed: int, size: int) -> tuple[list[int]]:
    """Small inputs are dense in triplets; large ones have few, so that finding them is the work."""
    rng = random.Random(seed)
    if size <= 100:
        return ([rng.randint(-size, size) for _ in range(size)],)
    # Three numbers that are 1 modulo 4 never add up to 0: each triplet needs one of the few that are 2 modulo 4.
    pool = size if seed % 2 else size // 4
    values = [4 * value + 1 for value in rng.sample(range(-25_000, 25_000), pool)]
    nums = values + rng.choices(values, k=size - pool)
    for i in range(10):
        nums[i] = 4 * rng.randrange(-10_000, 10_000) + 2
    rng.shuffle(nums)
    return (nums,)


def grow(seed: int, size: int) -> tuple[list[int]]:
    """Distinct numbers of which no three add up to 0: each is 1 modulo 4."""
    rng = random.Random(seed)
    return ([4 * value + 1 for value in rng.sample(range(-25_000, 25_000), size)],)
