import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample(
        [4, 1, 5],
        8,
        label="the largest coin does not help",
        note="4 + 4 is two coins. Starting with the 5 takes four: 5 + 1 + 1 + 1.",
    ),
    sample([6, 4], 15, label="no exact sum", tag="edge", note="Sums of 4s and 6s are even, so 15 cannot be paid."),
    sample([3, 7], 0, label="nothing to pay", tag="edge", note="No coins are needed, so the answer is 0, not -1."),
    case([10, 20, 50], 80, label="round values"),
    case([3, 1], 1, label="amount 1", tag="edge"),
    case([1], 3, label="the same coin three times", tag="edge"),
    case([1], 250, label="only coins of 1", tag="edge"),
    case([17], 0, label="nothing to pay, one coin value", tag="edge"),
    case([2**31 - 1], 0, label="nothing to pay, the largest coin", tag="edge"),
    case([7], 7, label="the amount is the coin", tag="edge"),
    case([7], 6, label="the amount is 1 below the coin", tag="edge"),
    case([7], 8, label="the amount is 1 above the coin", tag="edge"),
    case([7], 49, label="a multiple of the only coin"),
    case([7], 50, label="not a multiple of the only coin", tag="edge"),
    case([3], 1, label="all coins too large, amount 1", tag="edge"),
    case([50, 60, 70], 40, label="all coins too large", tag="edge"),
    case([2**31 - 1, 2**31 - 2], 10_000, label="coins far above the amount", tag="edge"),
    case([2**31 - 1, 3, 5], 19, label="a huge coin among small ones", tag="edge"),
    case([9, 4], 12, label="the largest coin leads to a dead end"),
    case([9, 4], 22, label="one coin value twice, the other once"),
    case([9, 4], 24, label="six of one coin"),
    case([5, 8], 27, label="the largest sum that cannot be paid", tag="edge"),
    case([5, 8], 28, label="the sum after the last gap", tag="edge"),
    case([1, 6, 10], 12, label="two middle coins"),
    case([1, 15, 25], 30, label="two middle coins, larger"),
    case([1, 7, 10, 14], 27, label="four values, the largest not used"),
    case([25, 1, 10], 40, label="unsorted, largest first"),
    case([9, 1, 11, 6], 30, label="four values, unsorted"),
    case([2, 4, 8, 16, 32], 63, label="even coins, odd amount", tag="edge"),
    case([1, 2, 4, 8, 16, 32], 63, label="powers of two, one of each"),
    case([1, 2, 4, 8, 16, 32], 96, label="powers of two, the largest again"),
    case([3, 5, 11], 4, label="a small amount between the coins", tag="edge"),
    case([2, 10], 7, label="some coins fit, no sum does", tag="edge"),
    case([20, 21, 22, 23, 24], 99, label="a gap between multiples", tag="edge"),
    case([20, 21, 22, 23, 24], 100, label="neighbouring values"),
    case([97, 89, 83], 1_007, label="large primes"),
    case([6, 10, 15], 29, label="three values, the last gap", tag="edge"),
    case([2_500, 2_499, 9_999], 10_000, label="the largest amount", tag="edge"),
    case([30, 9_998], 10_000, label="the largest amount, no sum", tag="edge"),
    *random_cases(count=6, size=40),
    *random_cases(count=3, size=150, seed=30),
]

SCALE = [
    scale(size=10_000, seed=1, label="12 values, amount 10,000"),
    scale(size=10_000, seed=2, label="12 values, amount 10,000, no exact sum"),
]


def generate(seed: int, size: int) -> tuple[list[int], int]:
    """Few coins and an amount up to `size`, or 12 coins and `size` itself, all multiples of 3 for even seeds."""
    rng = random.Random(seed)
    if size < 1_000:
        return rng.sample(range(2, 26), rng.randint(2, 4)), rng.randint(size // 2, size)
    coins = rng.sample(range(size // 300, size // 25), 12)
    if seed % 2 == 0:
        coins = [3 * (coin // 3 + i) for i, coin in enumerate(sorted(coins))]
    return coins, size


def grow(seed: int, size: int) -> tuple[list[int], int]:
    """Three coins, and the amount `size`."""
    return [1, 2, 3], size
