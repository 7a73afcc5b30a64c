import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample([5, 9, 2], 6, label="three piles", note="At 3 an hour the piles take 2, 3 and 1 hours, 6 in all. At 2 an hour they take 3, 5 and 1, which is too long."),
    sample([4, 10], 2, label="as many hours as piles", tag="edge", note="One hour for each pile: the larger one decides."),
    sample([7], 20, label="more time than needed", tag="edge", note="One banana an hour takes 7 hours, and no speed is lower than 1."),
    case([1], 1, label="one banana", tag="edge"),
    case([1], 5, label="one banana, much time", tag="edge"),
    case([1, 1, 1], 3, label="piles of one", tag="edge"),
    case([1, 1, 1], 10, label="piles of one, much time", tag="edge"),
    case([10], 1, label="one pile, one hour", tag="edge"),
    case([10], 2, label="one pile, divides evenly", tag="edge"),
    case([10], 3, label="one pile, a rest remains", tag="edge"),
    case([10], 4, label="one pile, one banana in the last hour", tag="edge"),
    case([10], 9, label="one pile, one hour less than bananas", tag="edge"),
    case([10], 10, label="one banana an hour, just in time", tag="edge"),
    case([10], 11, label="one banana an hour, an hour to spare", tag="edge"),
    case([11], 2, label="an odd pile in two hours", tag="edge"),
    case([2, 2], 3, label="one hour short of the slowest speed", tag="edge"),
    case([2, 2], 4, label="the slowest speed, just in time", tag="edge"),
    case([6, 6, 6], 3, label="equal piles, one hour each", tag="edge"),
    case([6, 6, 6], 5, label="equal piles, hours that do not help", tag="edge"),
    case([6, 6, 6], 6, label="equal piles, two hours each"),
    case([6, 6, 6], 9, label="equal piles, three hours each"),
    case([100, 1], 2, label="a large and a small pile", tag="edge"),
    case([1, 100], 3, label="the second hour goes to the large pile"),
    case([100, 1, 1, 1], 8, label="a large pile among small ones"),
    case([100, 1], 101, label="the slowest speed, very different piles", tag="edge"),
    case([25, 8, 17, 31], 5, label="one hour more than piles"),
    case([25, 8, 17, 31], 9, label="several hours more than piles"),
    case([31, 25, 17, 8], 40, label="descending piles, much time"),
    case([13, 17, 19, 23], 13, label="primes"),
    case([3, 3, 3, 9], 7, label="the sum divided by the hours is not enough", tag="edge"),
    case([5, 5, 5, 5, 5], 9, label="the last pile of five counts a whole hour", tag="edge"),
    case([1_000, 999, 998], 100, label="piles about equal"),
    case([10**9], 10**6, label="the largest pile, a thousand bananas an hour", tag="edge"),
    case([10**9], 10**6 - 1, label="the largest pile, just not enough hours for a thousand", tag="edge"),
    case([10**9], 10**9, label="the largest pile, one banana an hour", tag="edge"),
    case([10**9], 10**9 - 1, label="the largest pile, one hour less than bananas", tag="edge"),
    case([10**9, 10**9], 2 * 10**6 - 1, label="two of the largest piles, an odd number of hours", tag="edge"),
    case([10**9, 1], 10**9, label="the most hours, one too few", tag="edge"),
    case([999_999_937, 999_999_929, 7], 1_000_003, label="large primes", tag="edge"),
    *random_cases(count=10, size=6),
    *random_cases(count=3, size=40, seed=40),
]

SMALL = [1, 2, 3, 4, 5, 6, 8]
SCALE = [
    scale(size=10_000, seed=1, label="10,000 large piles, one hour each"),
    scale(size=10_000, seed=2, label="10,000 large piles, two or three hours each"),
]


def generate(seed: int, size: int) -> tuple[list[int], int]:
    """Small piles, with hours from the fewest possible to more than needed; large piles for large sizes."""
    rng = random.Random(seed)
    if size > 1000:
        piles = [rng.randint(10**8, 10**9) for _ in range(size)]
        piles[size // 2] = 10**9
        return piles, size if seed % 2 else 5 * size // 2
    largest = rng.choice([2, 6, 12, 30])
    piles = [rng.randint(1, largest) for _ in range(size)]
    return piles, rng.randint(size, rng.choice([size + 2, 2 * size, sum(piles) + 2]))


def grow(seed: int, size: int) -> tuple[list[int], int]:
    """Piles up to the number of piles, one hour for each."""
    rng = random.Random(seed)
    return [size, *(rng.randint(1, size) for _ in range(size - 1))], size
