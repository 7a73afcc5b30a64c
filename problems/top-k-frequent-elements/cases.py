import random
from collections import Counter

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample([4, 6, 4, 9, 6, 4], 2, label="two of three", note="4 occurs three times, 6 twice, 9 once."),
    sample([-1, 3, 5, 3, -1], 2, label="a tie within the answer", tag="edge", note="-1 and 3 occur twice each, 5 once."),
    sample([8, 2], 2, label="all values", tag="edge", note="There are only two values, and two are asked for."),
    case([8], 1, label="one element", tag="edge"),
    case([0], 1, label="one element, zero", tag="edge"),
    case([5, 5], 1, label="one value twice", tag="edge"),
    case([7, 7, 7, 7, 7, 7], 1, label="one value only", tag="edge"),
    case([1, 1, 2], 1, label="the first one", tag="edge"),
    case([1, 2, 2], 1, label="the last one", tag="edge"),
    case([3, 1, 2], 3, label="all different, all wanted", tag="edge"),
    case([100, 1, 1], 1, label="the most frequent is the smallest value", tag="edge"),
    case([1, 100, 100], 1, label="the most frequent is the largest value", tag="edge"),
    case([1, 5, 5, 9], 1, label="the most frequent lies between", tag="edge"),
    case([9, 8, 7, 7], 1, label="the most frequent comes last", tag="edge"),
    case([2, 2, 2, 1, 1, 3, 1, 1], 1, label="a longer run, but fewer in all", tag="edge"),
    case([1, 2, 1, 3, 1, 4, 1], 1, label="never side by side"),
    case([-2, 2, -2], 1, label="a value and its negative", tag="edge"),
    case([-7, 0, -7, 7, 7, -7], 2, label="negative and positive", tag="edge"),
    case([0, 0, -1, -1, -1, 1], 2, label="zero among the answer", tag="edge"),
    case([-3, -3, -3, -1, -1, -2], 2, label="only negative values", tag="edge"),
    case([3, 3, 3, 2, 2, 1, 1], 1, label="a tie among the rest", tag="edge"),
    case([1, 1, 2, 2, 3, 3, 4], 3, label="three equally frequent", tag="edge"),
    case([6, 5, 5, 4, 4, 4], 2, label="two of three, counts one apart"),
    case([6, 5, 5, 4, 4, 4], 3, label="all three", tag="edge"),
    case([9, 9, 9, 8, 8, 7, 7, 6], 3, label="the first alone, then two tie"),
    case([9, 9, 9, 8, 8, 8, 7, 7, 6], 3, label="two tie, then one alone"),
    case([1, 1, 1, 3, 2, 2], 2, label="values that look like counts", tag="edge"),
    case([2, 2, 3, 3, 3, 1, 1, 1, 1, 4], 3, label="k is one of the values", tag="edge"),
    case([5] * 10 + [6] * 9 + [7] * 2, 1, label="ten against nine", tag="edge"),
    case([1] * 2 + [2] * 10 + [3] * 9, 2, label="counts with one and two digits", tag="edge"),
    case([10_000, -10_000, 10_000, -10_000, 0], 2, label="extreme values", tag="edge"),
    case([1, 2, 3, 4, 5, 6, 7, 8, 9, 9], 1, label="all different but one"),
    case([1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6], 5, label="all but the rarest"),
    case([10, 20, 10, 30, 20, 10, 40, 30, 20, 10], 3, label="counts four, three, two, one"),
    *random_cases(count=10, size=12),
    *random_cases(count=3, size=80, seed=30),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 12]
SCALE = [scale(size=60_000, seed=1, label="60,000 numbers, 18,000 different")]


def generate(seed: int, size: int) -> tuple[list[int], int]:
    """Few values, and a k without a tie for the last place; for large sizes thousands of values, half of them wanted."""
    rng = random.Random(seed)
    if size <= 1000:
        values = [rng.randint(-9, 9) for _ in range(rng.randint(1, 6))]
        nums = rng.choices(values, [rng.randint(1, 4) for _ in values], k=size)
        counts = sorted(Counter(nums).values(), reverse=True)
        return nums, rng.choice([k for k in range(1, len(counts) + 1) if k == len(counts) or counts[k - 1] > counts[k]])
    different = 3 * size // 10
    values = rng.sample(range(-10_000, 10_001), different)
    frequent = values[: different // 2]
    # All twice, and the frequent ones at least once more.
    nums = values + values + frequent + rng.choices(frequent, k=size - 2 * different - len(frequent))
    rng.shuffle(nums)
    return nums, len(frequent)


def grow(seed: int, size: int) -> tuple[list[int], int]:
    """Every value twice, one of them a third time."""
    values = list(range(size // 2))
    nums = [*values, *values, seed % (size // 2)]
    random.Random(seed).shuffle(nums)
    return nums, 1
