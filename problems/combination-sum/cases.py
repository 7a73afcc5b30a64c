import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample([3, 4, 2], 7, label="a number used twice", note="3 + 4 and 3 + 2 + 2. In which order they stand does not matter."),
    sample([6, 9], 10, label="no way", tag="edge", note="6 and 9 leave 4 and 1, and nothing is that small."),
    sample([5, 2, 10], 10, label="a number that is the target itself", note="10 alone, 5 + 5, and 2 five times. 5 leaves 5, which twos do not fill."),
    case([2], 1, label="the target is below every number", tag="edge"),
    case([7], 7, label="one number, the target itself", tag="edge"),
    case([7], 14, label="one number, twice", tag="edge"),
    case([7], 15, label="one number, one too many", tag="edge"),
    case([7], 13, label="one number, one too few", tag="edge"),
    case([8], 7, label="one number, just too large", tag="edge"),
    case([2], 40, label="twenty twos", tag="edge"),
    case([3], 40, label="threes never make forty", tag="edge"),
    case([40], 40, label="the largest number", tag="edge"),
    case([40, 2], 40, label="the largest number, and twenty twos", tag="edge"),
    case([2, 3], 5, label="each number once"),
    case([3, 2], 5, label="each number once, falling", tag="edge"),
    case([2, 3], 6, label="twos or threes, not both", tag="edge"),
    case([2, 3], 12, label="two numbers, several ways"),
    case([2, 4], 8, label="even numbers, an even target"),
    case([2, 4], 9, label="even numbers, an odd target", tag="edge"),
    case([4, 6, 10], 11, label="all even, the target is odd", tag="edge"),
    case([2, 3, 4], 8, label="the first number again after a larger one"),
    case([4, 3, 2], 8, label="the same, falling", tag="edge"),
    case([3, 2, 4], 8, label="the same, mixed", tag="edge"),
    case([9, 2, 8, 3], 7, label="the first number is too large", tag="edge"),
    case([2, 9, 3], 7, label="a number in the middle is too large", tag="edge"),
    case([2, 3, 9], 7, label="the last number is too large", tag="edge"),
    case([10, 11, 12], 9, label="all numbers are too large", tag="edge"),
    case([5, 6, 7], 10, label="only the smallest, twice"),
    case([5, 6, 7], 14, label="only the largest, twice", tag="edge"),
    case([5, 6, 7], 12, label="two from the ends, or the middle twice"),
    case([2, 3, 5], 10, label="three numbers"),
    case([2, 5], 11, label="one five, or none that fits", tag="edge"),
    case([2, 3], 13, label="the same two numbers in different counts", tag="edge"),
    case([4, 9], 36, label="only one number or only the other", tag="edge"),
    case([4, 9], 35, label="the largest sum that misses is passed", tag="edge"),
    case([6, 10, 15], 29, label="the largest target that cannot be reached", tag="edge"),
    case([6, 10, 15], 31, label="all three numbers once", tag="edge"),
    case([2, 3, 4, 5], 14, label="four numbers"),
    case([2, 3, 4, 5, 6, 7, 8, 9, 10], 10, label="all numbers up to the target"),
    case([10, 9, 8, 7, 6, 5, 4, 3, 2], 10, label="all numbers, falling", tag="edge"),
    case([2, 3, 5], 40, label="long ways"),
    case([20, 13, 27, 40, 7, 33], 40, label="larger numbers"),
    *random_cases(count=12, size=12, label="random numbers"),
    *random_cases(count=4, size=20, seed=60, label="random numbers"),
]

SMALL = [1, 2, 3, 5, 8, 10, 12, 14]

SCALE = [
    scale(size=40, seed=1, label="thirty numbers from 11 to 40, target 40"),
    scale(size=40, seed=2, label="2, 3, 5 and 7, target 40"),
]


def generate(seed: int, size: int) -> tuple[list[int], int]:
    """A target of about `size` and up to five numbers, a few of them too large."""
    rng = random.Random(seed)
    if size == 40:
        return (rng.sample(range(11, 41), 30) if seed == 1 else [7, 3, 2, 5], 40)
    count = rng.randint(1, min(5, size))
    return rng.sample(range(2, max(size, 6) + 2), count), rng.randint(max(1, size - 3), size)


def grow(seed: int, size: int) -> tuple[list[int], int]:
    """`size` numbers of about one size, of which about a quarter as many make the target."""
    return list(range(size, 2 * size)), size * size // 4
