import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample([30, 40, 50, 10, 20], 10, label="the smallest, behind the break", note="10 stands at index 3."),
    sample([30, 40, 50, 10, 20], 35, label="missing, between two values", note="35 is not in the list."),
    sample([1, 2, 3], 3, label="not rotated", tag="edge", note="Nothing was moved: an ordinary sorted list."),
    case([5], 5, label="one element, found", tag="edge"),
    case([5], 4, label="one element, missing", tag="edge"),
    case([2, 1], 2, label="two elements, the first", tag="edge"),
    case([2, 1], 1, label="two elements, the second", tag="edge"),
    case([2, 1], 3, label="two elements, missing", tag="edge"),
    case([1, 2], 2, label="two elements in order", tag="edge"),
    case([3, 1, 2], 3, label="three elements, the first", tag="edge"),
    case([3, 1, 2], 1, label="three elements, the middle", tag="edge"),
    case([3, 1, 2], 2, label="three elements, the last", tag="edge"),
    case([2, 3, 1], 1, label="the break before the last", tag="edge"),
    case([2, 3, 1], 3, label="just before the break", tag="edge"),
    case([40, 50, 60, 70, 5, 15, 25], 5, label="the smallest"),
    case([40, 50, 60, 70, 5, 15, 25], 70, label="the largest"),
    case([40, 50, 60, 70, 5, 15, 25], 40, label="the first"),
    case([40, 50, 60, 70, 5, 15, 25], 25, label="the last"),
    case([40, 50, 60, 70, 5, 15, 25], 30, label="missing, between last and first", tag="edge"),
    case([40, 50, 60, 70, 5, 15, 25], 80, label="above all", tag="edge"),
    case([40, 50, 60, 70, 5, 15, 25], 1, label="below all", tag="edge"),
    case([8, 1, 2, 3, 4, 5, 6, 7], 8, label="one element was left in front", tag="edge"),
    case([8, 1, 2, 3, 4, 5, 6, 7], 5, label="a long run behind the break"),
    case([2, 3, 4, 5, 6, 7, 8, 1], 1, label="one element behind the break", tag="edge"),
    case([2, 3, 4, 5, 6, 7, 8, 1], 6, label="a long run before the break"),
    case([-3, -2, -1, -9, -8], -9, label="negative values", tag="edge"),
    case([1, 5, -(10**9), -7, 0], 0, label="zero is the target", tag="edge"),
    case([10**9, -(10**9)], -(10**9), label="extreme values", tag="edge"),
    case([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 0, label="not rotated, the first", tag="edge"),
    case([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 10, label="not rotated, above all", tag="edge"),
    *random_cases(count=12, size=9),
    *random_cases(count=4, size=50, seed=60),
]

SCALE = [scale(size=100_000, seed=2, label="100,000 numbers")]


def generate(seed: int, size: int) -> tuple[list[int], int]:
    """A rotated list, and a target that is there three times in four."""
    rng = random.Random(seed)
    values = sorted(rng.sample(range(-3 * size, 3 * size), size))
    shift = rng.randrange(size)
    nums = values[shift:] + values[:shift]
    return nums, rng.choice(nums) if rng.random() < 0.75 else rng.randint(-3 * size, 3 * size)


def grow(seed: int, size: int) -> tuple[list[int], int]:
    """A rotated list of even numbers, and an odd target."""
    shift = seed % size
    nums = list(range(2 * shift, 2 * size, 2)) + list(range(0, 2 * shift, 2))
    return nums, 2 * ((7 * seed) % size) + 1
