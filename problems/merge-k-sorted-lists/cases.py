import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample([[2, 7, 9], [1, 2], [5]], label="three lists", note="The 2 occurs in two of the lists, and twice in the result."),
    sample([[], [4, 6], []], label="empty lists among others", tag="edge", note="Empty lists add nothing."),
    sample(
        [[], []], label="only empty lists", tag="edge", note="There are no nodes: the answer is None, written as the empty list."
    ),
    case([], label="no lists at all", tag="edge"),
    case([[]], label="one empty list", tag="edge"),
    case([[], [], []], label="three empty lists", tag="edge"),
    case([[3]], label="one list of one node", tag="edge"),
    case([[1, 3, 5, 8]], label="one list", tag="edge"),
    case([[1], [0]], label="two nodes, the larger first", tag="edge"),
    case([[0], [1]], label="two nodes, the smaller first", tag="edge"),
    case([[4], [4]], label="two equal nodes", tag="edge"),
    case([[0, 0], [0]], label="zeros only", tag="edge"),
    case([[7, 7, 7], [7, 7], [7]], label="one value everywhere", tag="edge"),
    case([[1, 1, 2], [1, 2, 2]], label="repeats within and across lists", tag="edge"),
    case([[1, 4, 6], [1, 4, 6], [1, 4, 6]], label="the same list three times", tag="edge"),
    case([[1, 3, 5], [2, 4, 6]], label="in turn from two lists"),
    case([[1, 2, 3], [4, 5, 6]], label="one list before the other"),
    case([[4, 5, 6], [1, 2, 3]], label="one list after the other"),
    case([[7, 8], [4, 5], [1, 2]], label="three lists in the wrong order"),
    case([[1, 10], [2, 3, 4, 5]], label="one list inside another's gap"),
    case([[1], [2, 3, 4, 5, 6, 7]], label="a short and a long list"),
    case([[5], [1, 2, 3, 4, 6, 7, 8]], label="a node in the middle of a long list"),
    case([[9], [1, 2, 3]], label="a node behind a long list", tag="edge"),
    case([[3], [1], [2]], label="single nodes, unsorted", tag="edge"),
    case([[5], [4], [3], [2], [1], [0]], label="single nodes, descending"),
    case([[6], [2], [9], [1], [8], [2], [7]], label="single nodes, an odd number of lists", tag="edge"),
    case([[-5, -3, 0], [-4, -3, 2]], label="negative values", tag="edge"),
    case([[-2, -1], [], [1, 2], [-3, 3]], label="around zero, one list empty", tag="edge"),
    case([[10**9], [-(10**9), 10**9], [0]], label="extreme values", tag="edge"),
    case([[], [1]], label="the first list is empty", tag="edge"),
    case([[1, 5], []], label="the last list is empty", tag="edge"),
    case([[2, 10, 100], [9, 11], [1, 20]], label="different numbers of digits"),
    case([[1, 2], [3, 4], [5, 6], [7, 8], [0, 9]], label="five lists, the last one spans all"),
    case([[0, 5], [1, 6], [2, 7], [3, 8], [4, 9]], label="five lists in turn"),
    *random_cases(count=8, size=8),
    *random_cases(count=4, size=60, seed=20),
]

SMALL = [0, 1, 2, 3, 4, 5, 6, 8, 15]
SCALE = [
    scale(size=30_000, seed=1, label="30,000 nodes in 10,000 lists"),
    scale(size=30_000, seed=2, label="30,000 nodes in 10,000 lists, few values"),
]


def generate(seed: int, size: int) -> tuple[list[list[int]]]:
    """`size` nodes dealt out to lists of random lengths, some of them empty; values repeat where `size` is small."""
    rng = random.Random(seed)
    large = size >= 1_000
    highest = (10**9 if seed % 2 else 50) if large else max(size, 1)
    lists: list[list[int]] = [[] for _ in range(10_000 if large else rng.randint(1, size // 2 + 2))]
    for _ in range(size):
        rng.choice(lists).append(rng.randint(-highest, highest))
    return ([sorted(values) for values in lists],)


def grow(seed: int, size: int) -> tuple[list[list[int]]]:
    """`size` nodes in lists of four."""
    rng = random.Random(seed)
    return ([sorted(rng.randint(-size, size) for _ in range(4)) for _ in range(size // 4)],)
