import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample([[6, 9], [1, 4], [3, 5]], label="unsorted, two overlap", note="1 to 4 and 3 to 5 share 3 and 4, and become 1 to 5."),
    sample([[1, 4], [4, 6]], label="touching", tag="edge", note="Both hold the 4."),
    sample([[1, 4], [5, 6]], label="neighbours", tag="edge", note="No number lies in both, so they stay apart."),
    case([[3, 8]], label="one interval", tag="edge"),
    case([[5, 5]], label="a single point", tag="edge"),
    case([[5, 5], [5, 5]], label="the same point twice", tag="edge"),
    case([[1, 10], [2, 3]], label="one inside another", tag="edge"),
    case([[2, 3], [1, 10]], label="one inside another, unsorted", tag="edge"),
    case([[1, 10], [2, 3], [4, 5], [9, 12]], label="several inside, then one beyond"),
    case([[1, 3], [1, 3], [1, 3]], label="duplicates", tag="edge"),
    case([[1, 5], [1, 2]], label="equal starts, the longer first", tag="edge"),
    case([[1, 2], [1, 5]], label="equal starts, the shorter first", tag="edge"),
    case([[1, 6], [4, 6]], label="equal ends", tag="edge"),
    case([[0, 0], [1, 1], [2, 2]], label="separate points", tag="edge"),
    case([[0, 1], [1, 2], [2, 3], [3, 4]], label="a chain of touching intervals", tag="edge"),
    case([[9, 10], [7, 8], [5, 6], [1, 2]], label="descending, apart"),
    case([[9, 10], [7, 9], [5, 7], [1, 5]], label="descending, all touching"),
    case([[3, 5], [0, 2], [7, 7]], label="one starts at zero", tag="edge"),
    case([[0, 0], [0, 3], [5, 5]], label="zero is a point of its own interval", tag="edge"),
    case([[0, 10**6], [3, 4]], label="the largest interval", tag="edge"),
    case([[10**6, 10**6], [0, 0]], label="the extreme points", tag="edge"),
    case([[1, 2], [3, 4], [2, 3]], label="a late one joins two", tag="edge"),
    case([[1, 4], [8, 12], [2, 9], [20, 21]], label="a bridge between two"),
    case([[2, 9], [12, 15], [10, 11]], label="all apart, unsorted"),
    case([[1, 100], [5, 6], [50, 60], [99, 101], [103, 104]], label="a wide one over many"),
    case([[0, 2], [10, 12], [100, 102], [11, 101]], label="different numbers of digits"),
    *random_cases(count=8, size=7),
    *random_cases(count=3, size=40, seed=90),
]

SCALE = [scale(size=20_000, seed=5, label="20,000 intervals, many apart")]


def generate(seed: int, size: int) -> tuple[list[list[int]]]:
    """Random intervals, about half of which overlap another."""
    rng = random.Random(seed)
    intervals = []
    for _ in range(size):
        start = rng.randint(0, 12 * size)
        intervals.append([start, start + rng.randint(0, 6)])
    return (intervals,)
