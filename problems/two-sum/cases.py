import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample([6, 11, 20, 3], 17, label="the pair comes first", note="6 and 11, at the positions 0 and 1, have the sum 17."),
    sample([5, 1, 9], 10, label="not the first number twice", note="5 + 5 would use position 0 twice; 1 + 9 is the pair."),
    sample([8, 8], 16, label="equal values", tag="edge", note="Equal values at two different positions are fine."),
    case([1, 2], 3, label="two numbers"),
    case([5, 75, 25], 100, label="the pair comes last"),
    case([4, 9, 1, 16], 20, label="first and last"),
    case([0, 4, 3, 0], 0, label="two zeros", tag="edge"),
    case([-1, -2, -3, -4, -5], -8, label="all negative", tag="edge"),
    case([-3, 4, 3, 90], 0, label="opposite numbers", tag="edge"),
    case([-10, 7, 19, 15], 9, label="negative and positive"),
    case([10**9, 5, 7, -(10**9)], 0, label="largest magnitudes", tag="edge"),
    case([999_999_999, 1, 4, 8], 10**9, label="largest target", tag="edge"),
    case([-999_999_999, 4, -1, 8], -(10**9), label="smallest target", tag="edge"),
    case([6, 1, 9, 3, 14, 3], 6, label="the pair is a value that repeats", tag="edge"),
    case([5, 5, 2, 7, 11], 9, label="duplicates that are not the pair", tag="edge"),
    case([1, 1, 1, 1, 5, 9], 14, label="many duplicates before the pair", tag="edge"),
    case([2, 2, 2, 2, 2, 2, 1, 8], 9, label="duplicates, pair at the end", tag="edge"),
    case([0, 8, 5], 5, label="zero is one of the pair", tag="edge"),
    case([50, 25, 3, 47, 20], 50, label="half of the target occurs once", tag="edge"),
    case([8, 1, 4, 12, 3], 7, label="unsorted, neighbours far apart"),
    *random_cases(count=6, size=9),
    *random_cases(count=3, size=60, seed=40),
]

SCALE = [
    scale(size=50_000, seed=1, label="50,000 numbers, the pair at the end"),
    scale(size=50_000, seed=2, label="50,000 numbers, other values"),
]

SMALL = [2, 3, 4, 5, 6, 8]


def generate(seed: int, size: int) -> tuple[list[int], int]:
    """Distinct odd numbers and one pair with an even member, so that no other pair has its sum."""
    rng = random.Random(seed)
    span = 40 * size
    nums = [2 * value + 1 for value in rng.sample(range(-span, span), size)]
    # Odd + odd is even: with one even number in the list, only pairs with it have an odd sum.
    first, second = size - 1 - rng.randrange(max(1, size // 10)), rng.randrange(size)
    while second == first:
        second = rng.randrange(size)
    nums[first] = 2 * rng.randrange(-span, span)
    return nums, nums[first] + nums[second]
