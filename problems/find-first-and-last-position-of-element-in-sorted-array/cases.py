import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample([2, 4, 4, 4, 9], 4, label="several times, in the middle", note="The 4s stand at the indices 1, 2 and 3."),
    sample([2, 4, 4, 4, 9], 9, label="once, at the end", tag="edge", note="First and last are the same element."),
    sample([2, 4, 4, 4, 9], 5, label="missing, between two values", tag="edge", note="5 does not occur."),
    case([], 0, label="empty", tag="edge"),
    case([5], 5, label="one element, found", tag="edge"),
    case([5], 4, label="one element, below it", tag="edge"),
    case([5], 6, label="one element, above it", tag="edge"),
    case([3, 3], 3, label="two equal elements", tag="edge"),
    case([3, 4], 3, label="the first of two", tag="edge"),
    case([3, 4], 4, label="the second of two", tag="edge"),
    case([3, 5], 4, label="between two", tag="edge"),
    case([3, 5], 6, label="above two", tag="edge"),
    case([3, 5], 2, label="below two", tag="edge"),
    case([7, 7, 7, 7, 7, 7, 7, 7], 7, label="all equal", tag="edge"),
    case([7, 7, 7, 7, 7, 7, 7, 7], 8, label="all equal, above them", tag="edge"),
    case([7, 7, 7, 7, 7, 7, 7, 7], 6, label="all equal, below them", tag="edge"),
    case([1, 1, 1, 2, 3, 4], 1, label="several times, at the start", tag="edge"),
    case([1, 2, 3, 4, 4, 4], 4, label="several times, at the end", tag="edge"),
    case([1, 4, 4, 4, 4, 4], 4, label="all but the first", tag="edge"),
    case([4, 4, 4, 4, 4, 5], 4, label="all but the last", tag="edge"),
    case([1, 3, 5, 7, 9, 11], 1, label="the first, all different", tag="edge"),
    case([1, 3, 5, 7, 9, 11], 11, label="the last, all different", tag="edge"),
    case([1, 3, 5, 7, 9, 11], 7, label="in the middle, all different"),
    case([1, 3, 5, 7, 9, 11], 6, label="missing, all different", tag="edge"),
    case([1, 3, 5, 7, 9, 11], 0, label="below all", tag="edge"),
    case([1, 3, 5, 7, 9, 11], 12, label="above all", tag="edge"),
    case([1, 2, 2, 3, 3, 3, 4, 4, 4, 4], 2, label="twice"),
    case([1, 2, 2, 3, 3, 3, 4, 4, 4, 4], 3, label="three times"),
    case([1, 2, 2, 3, 3, 3, 4, 4, 4, 4], 4, label="four times, at the end"),
    case([5, 5, 6, 6, 8, 8, 9], 8, label="the next value below is missing", tag="edge"),
    case([5, 5, 6, 6, 8, 8, 9], 6, label="the next value above is missing", tag="edge"),
    case([5, 5, 6, 6, 8, 8, 9], 7, label="missing between pairs", tag="edge"),
    case([0, 0, 0, 1], 0, label="zero", tag="edge"),
    case([-9, -7, -7, -3, 0, 2], -7, label="negative values", tag="edge"),
    case([-3, -1, -1, 0, 1], -1, label="minus one", tag="edge"),
    case([-3, -2, 0, 1], -1, label="minus one, missing", tag="edge"),
    case([-(10**9), 0, 10**9], 10**9, label="the largest value", tag="edge"),
    case([-(10**9), -(10**9), 10**9], -(10**9), label="the smallest value, twice", tag="edge"),
    case([-(10**9), 10**9, 10**9], 0, label="missing between extreme values", tag="edge"),
    case([1] * 40 + [2] * 3 + [3] * 50, 2, label="a short run between long ones"),
    case([1] * 3 + [2] * 90 + [3] * 2, 2, label="a long run between short ones"),
    *random_cases(count=10, size=9),
    *random_cases(count=4, size=60, seed=30),
]

SMALL = [0, 1, 2, 3, 4, 5, 6, 8, 12]
SCALE = [scale(size=100_000, seed=1, label="100,000 numbers, half of them the target")]


def generate(seed: int, size: int) -> tuple[list[int], int]:
    """Few different values, the target mostly one of them; for large sizes it is the middle half."""
    rng = random.Random(seed)
    if size > 1000:
        low, high = (sorted(rng.randint(1, 10**6) for _ in range(size // 4)) for _ in range(2))
        return [*low, *(2 * 10**6 for _ in range(size - 2 * (size // 4))), *(3 * 10**6 + value for value in high)], 2 * 10**6
    far = rng.choice([1, 2, 4, size + 1])
    nums = sorted(rng.randint(-far, far) for _ in range(size))
    return nums, rng.randint(-far - 1, far + 1)


def grow(seed: int, size: int) -> tuple[list[int], int]:
    """The target fills the middle half."""
    return [seed if i < size // 4 else seed + 1 if i < 3 * size // 4 else seed + 2 for i in range(size)], seed + 1
