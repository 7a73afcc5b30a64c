import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample([2, 3, -1, 4], 4, label="two stretches, one with a negative number", note="`2 + 3 - 1`, and the 4 at the end."),
    sample([0, 0], 0, label="zeros", tag="edge", note="The first 0, the second 0, and both together. The empty stretch does not count."),
    sample([5, 1], 4, label="none", tag="edge", note="The sums are 5, 6 and 1."),
    case([7], 7, label="one element, equal", tag="edge"),
    case([7], 6, label="one element, different", tag="edge"),
    case([7], 0, label="one element, k is 0", tag="edge"),
    case([0], 0, label="one zero, k is 0", tag="edge"),
    case([-3], -3, label="one negative element", tag="edge"),
    case([1, 2, 3, 4], 10, label="the whole list"),
    case([1, 2, 3, 4], 3, label="at the start"),
    case([1, 2, 3, 9], 9, label="only the last element"),
    case([6, 1, 1, 1], 6, label="only the first element"),
    case([8, 2, 5, 8], 7, label="in the middle"),
    case([1, 1, 1, 1, 1], 2, label="overlapping stretches"),
    case([4, 4, 4], 4, label="equal elements, each one counts", tag="edge"),
    case([3, 0, 0, 0], 3, label="zeros behind: each longer stretch counts too", tag="edge"),
    case([0, 0, 0, 3], 3, label="zeros in front: each longer stretch counts too", tag="edge"),
    case([0, 0, 0, 0, 0], 0, label="all zeros", tag="edge"),
    case([0, 0, 0], 1, label="all zeros, k is not", tag="edge"),
    case([1, -1, 1, -1], 0, label="k is 0, sums come back", tag="edge"),
    case([1, -1, 1, -1, 1], 1, label="the same running sum many times", tag="edge"),
    case([3, -3, 5, 2, -7, 4], 0, label="k is 0, stretches that cancel"),
    case([1, 2, 3], 0, label="k is 0, positive numbers only", tag="edge"),
    case([-1, -2, -3, -1], -3, label="negative numbers only"),
    case([-1, -2, -3, -1], 3, label="negative numbers only, k positive", tag="edge"),
    case([2, -5, 3, 1, -1], -2, label="k negative among mixed signs"),
    case([10, -4, -4, 2, 4, -4, 2], 4, label="the sum is reached, left and reached again", tag="edge"),
    case([9, -8, 9, -8, 9], 2, label="no window fits: large steps up and down"),
    case([2, 4, 6, 8], 5, label="odd k, even elements", tag="edge"),
    case([1000] * 12, 12_000, label="greatest values", tag="edge"),
    case([-1000] * 12, -5_000, label="smallest values", tag="edge"),
    case([5, 6], 10_000_000, label="k out of reach", tag="edge"),
    case([1, 2, 1, 2, 1, 2, 1], 3, label="alternating elements"),
    *random_cases(count=8, size=10),
    *random_cases(count=3, size=80, seed=20),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 12]
SCALE = [scale(size=60_000, seed=9, label="60,000 elements, sums that come back")]


def generate(seed: int, size: int) -> tuple[list[int], int]:
    """Small steps up and down, so that running sums repeat; k is the sum of a stretch three times in four."""
    rng = random.Random(seed)
    span = 50 if size > 1000 else rng.choice([1, 2, 4])
    nums = [rng.randint(-span, span) for _ in range(size)]
    start = rng.randrange(size)
    if rng.random() < 0.75:
        return nums, sum(nums[start : rng.randint(start + 1, size)])
    return nums, rng.randint(-span, span)
