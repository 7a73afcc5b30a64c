import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample([7, 2, 9, 4], 2, label="the second of four", note="In descending order: 9, 7, 4, 2."),
    sample([5, 8, 5, 3, 5], 3, label="equal elements", tag="edge", note="In descending order: 8, 5, 5, 5, 3. Each 5 takes a place."),
    sample([-4, -1, -7], 1, label="the largest of negative numbers", tag="edge", note="-1 is the largest."),
    case([6], 1, label="one element", tag="edge"),
    case([0], 1, label="one element, zero", tag="edge"),
    case([1, 2], 1, label="two, the larger", tag="edge"),
    case([1, 2], 2, label="two, the smaller", tag="edge"),
    case([2, 1], 1, label="two, descending, the larger", tag="edge"),
    case([2, 1], 2, label="two, descending, the smaller", tag="edge"),
    case([3, 3, 3, 3], 3, label="all equal", tag="edge"),
    case([9, 9, 8, 7], 3, label="the largest twice", tag="edge"),
    case([9, 1, 9], 2, label="the second is equal to the first", tag="edge"),
    case([9, 9, 1], 3, label="the smallest, behind equal ones", tag="edge"),
    case([1, 1, 9], 3, label="the smallest twice", tag="edge"),
    case([1, 1, 9], 2, label="one large, the others equal", tag="edge"),
    case([4, 4, 6, 6, 2, 2], 2, label="pairs, the end of the first", tag="edge"),
    case([4, 4, 6, 6, 2, 2], 3, label="pairs, the beginning of the second", tag="edge"),
    case([4, 4, 6, 6, 2, 2], 5, label="pairs, the beginning of the third", tag="edge"),
    case([1, 2, 3, 4, 5, 6, 7], 1, label="ascending, the largest"),
    case([1, 2, 3, 4, 5, 6, 7], 3, label="ascending, the third"),
    case([1, 2, 3, 4, 5, 6, 7], 7, label="ascending, the smallest", tag="edge"),
    case([7, 6, 5, 4, 3, 2, 1], 2, label="descending, the second"),
    case([7, 6, 5, 4, 3, 2, 1], 6, label="descending, the last but one"),
    case([8, 1, 7, 2, 6, 3, 5, 4], 4, label="large and small in turn"),
    case([5, 3, 8, 6, 2], 5, label="the smallest is the last", tag="edge"),
    case([2, 5, 3, 8, 6], 5, label="the smallest is the first", tag="edge"),
    case([0, -1, -2, -3], 2, label="zero and below", tag="edge"),
    case([-5, -3, -9, -5], 3, label="negative, equal ones", tag="edge"),
    case([-2, 3, -2, 3, 0], 3, label="across zero", tag="edge"),
    case([10, 9, 100, 2, 30], 2, label="different numbers of digits"),
    case([-10_000, 10_000, 0], 3, label="extreme values", tag="edge"),
    case([10_000, 10_000, -10_000], 2, label="the greatest value twice", tag="edge"),
    case([0, 0, 0, 1, 0], 1, label="one that is not zero", tag="edge"),
    case([1, 1, 0, 1, 1], 5, label="one that is smaller", tag="edge"),
    *random_cases(count=10, size=9),
    *random_cases(count=3, size=60, seed=40),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 12]
SCALE = [
    scale(size=50_000, seed=1, label="50,000 numbers in ascending order"),
    scale(size=50_000, seed=2, label="50,000 numbers, two different values"),
    scale(size=50_000, seed=3, label="50,000 numbers at random"),
]


def generate(seed: int, size: int) -> tuple[list[int], int]:
    """Few different values for small sizes; large ones are ascending, of two values, or random, by the seed."""
    rng = random.Random(seed)
    if size <= 1000:
        far = rng.choice([1, 2, size])
        return [rng.randint(-far, far) for _ in range(size)], rng.randint(1, size)
    if seed % 3 == 2:
        return [rng.choice([4, 5]) for _ in range(size)], size - size // 4
    nums = [rng.randint(-10_000, 10_000) for _ in range(size)]
    return (sorted(nums) if seed % 3 == 1 else nums), size // 2


def grow(seed: int, size: int) -> tuple[list[int], int]:
    """Ascending, and the middle is asked for."""
    return [size * seed + i for i in range(size)], size // 2
