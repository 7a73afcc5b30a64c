import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample([10, 20, 30, 40, 50], 2, 4, label="a stretch in the middle", note="20, 30, 40 become 40, 30, 20."),
    sample([10, 20, 30], 1, 3, label="the whole list", tag="edge", note="The last node is the first one now."),
    sample([7], 1, 1, label="one node", tag="edge", note="There is nothing to reverse."),
    case([1, 2], 1, 2, label="two nodes", tag="edge"),
    case([1, 2], 1, 1, label="two nodes, the first alone", tag="edge"),
    case([1, 2], 2, 2, label="two nodes, the second alone", tag="edge"),
    case([1, 2, 3], 1, 2, label="from the head", tag="edge"),
    case([1, 2, 3], 2, 3, label="to the tail", tag="edge"),
    case([1, 2, 3], 2, 2, label="one position in the middle", tag="edge"),
    case([1, 2, 3, 4], 2, 3, label="two neighbours inside"),
    case([1, 2, 3, 4], 1, 3, label="all but the last"),
    case([1, 2, 3, 4], 2, 4, label="all but the first"),
    case([1, 2, 3, 4], 4, 4, label="the last position alone", tag="edge"),
    case([5, 4, 3, 2, 1], 1, 5, label="descending, whole", tag="edge"),
    case([1, 2, 3, 4, 5, 6], 3, 4, label="an even list, its middle"),
    case([1, 2, 3, 4, 5, 6], 1, 6, label="an even list, whole"),
    case([1, 2, 3, 4, 5, 6, 7], 3, 5, label="odd length around the middle"),
    case([1, 2, 3, 4, 5, 6, 7], 5, 7, label="a stretch at the end"),
    case([1, 2, 3, 4, 5, 6, 7], 1, 4, label="a stretch at the start"),
    case([4, 4, 4, 4], 2, 3, label="all values equal", tag="edge"),
    case([1, 2, 1, 2, 1], 2, 4, label="a stretch that is its own mirror", tag="edge"),
    case([3, 1, 3, 2, 3], 1, 4, label="values that repeat", tag="edge"),
    case([0, -1, -2, -3], 2, 4, label="negative values", tag="edge"),
    case([10**9, -(10**9), 0], 1, 3, label="extreme values", tag="edge"),
    case(list(range(60)), 1, 60, label="sixty nodes, whole"),
    case(list(range(60)), 30, 31, label="sixty nodes, the middle pair"),
    *random_cases(count=8, size=10),
    *random_cases(count=3, size=50, seed=30),
]

SCALE = [scale(size=10_000, seed=8, label="10,000 nodes")]


def generate(seed: int, size: int) -> tuple[list[int], int, int]:
    """Random values, and any stretch of them."""
    rng = random.Random(seed)
    left, right = sorted((rng.randint(1, size), rng.randint(1, size)))
    return [rng.randint(-50, 50) for _ in range(size)], left, right
