import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample([[4, 9], [1, 5], [6, 8]], label="two at a time", note="From 4 to 5 two meetings go on, and from 6 to 8; never three."),
    sample([[2, 5], [5, 9]], label="one ends as the other begins", tag="edge", note="The room is free again at 5."),
    sample([[3, 7], [3, 7], [3, 7]], label="equal meetings", tag="edge", note="Three meetings at the same time."),
    case([[0, 1]], label="one meeting", tag="edge"),
    case([[0, 1_000_000]], label="one meeting all the time", tag="edge"),
    case([[1, 2], [3, 4]], label="one after the other", tag="edge"),
    case([[3, 4], [1, 2]], label="one after the other, unsorted", tag="edge"),
    case([[5, 9], [2, 5]], label="touching, unsorted", tag="edge"),
    case([[1, 3], [2, 4]], label="two that overlap", tag="edge"),
    case([[2, 4], [1, 3]], label="two that overlap, unsorted", tag="edge"),
    case([[1, 10], [3, 4]], label="one inside another", tag="edge"),
    case([[1, 10], [3, 4], [5, 6], [7, 8]], label="several inside one, one at a time", tag="edge"),
    case([[1, 10], [2, 9], [3, 8], [4, 7]], label="nested four deep"),
    case([[0, 1], [1, 2], [2, 3], [3, 4]], label="a chain of touching meetings", tag="edge"),
    case([[3, 4], [2, 3], [1, 2], [0, 1]], label="a chain, from the last to the first", tag="edge"),
    case([[0, 2], [1, 3], [2, 4], [3, 5]], label="each overlaps the next", tag="edge"),
    case([[1, 5], [1, 5], [5, 8], [5, 8]], label="two end as two begin", tag="edge"),
    case([[1, 5], [2, 5], [5, 6], [5, 7], [5, 8]], label="two end as three begin", tag="edge"),
    case([[1, 5], [2, 5], [3, 5], [5, 6]], label="three end as one begins", tag="edge"),
    case([[1, 2], [1, 3], [1, 4]], label="equal starts", tag="edge"),
    case([[1, 4], [2, 4], [3, 4]], label="equal ends", tag="edge"),
    case([[1, 4], [4, 6], [1, 6]], label="a chain beside a long one", tag="edge"),
    case([[1, 2], [10, 11], [10, 12], [10, 13]], label="most at the end of the day"),
    case([[1, 5], [2, 6], [3, 7], [20, 21]], label="most at the start of the day"),
    case([[9, 10], [4, 9], [4, 17], [9, 11], [16, 18]], label="a busy middle"),
    case([[1, 6], [2, 3], [4, 5], [5, 7]], label="the room that is left first was not taken first", tag="edge"),
    case([[1, 8], [2, 3], [3, 4], [4, 5], [7, 9]], label="the shorter meetings share a room"),
    case([[0, 2], [0, 3], [2, 9], [4, 5]], label="what begins first ends last", tag="edge"),
    case([[10, 11], [7, 15], [12, 13], [5, 7], [5, 8]], label="what begins first ends last, unsorted", tag="edge"),
    case([[1, 3], [2, 5], [4, 6], [5, 8], [6, 9]], label="two rooms in turn"),
    case([[0, 5], [1, 2], [1, 3], [2, 4], [3, 6], [4, 7]], label="three rooms, freed at different times"),
    case([[1, 3], [8, 10], [7, 8], [9, 15], [2, 6]], label="gaps in between"),
    case([[10, 20], [0, 30], [15, 25], [5, 12], [20, 40]], label="unsorted, all kinds of overlap"),
    case([[999_999, 1_000_000], [0, 999_999], [0, 1]], label="extreme times", tag="edge"),
    case([[9, 10], [10, 11], [100, 101], [99, 100]], label="different numbers of digits"),
    case([[i, i + 10] for i in range(12)], label="ten at a time", tag="edge"),
    case([[i, 50 - i] for i in range(12)], label="nested twelve deep"),
    *random_cases(count=10, size=8),
    *random_cases(count=3, size=50, seed=40),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 10]
SCALE = [
    scale(size=30_000, seed=1, label="30,000 long meetings, most at the same time"),
    scale(size=30_000, seed=2, label="30,000 short meetings"),
]


def generate(seed: int, size: int) -> tuple[list[list[int]]]:
    """Small times, so that starts and ends coincide; for large sizes long meetings or short ones, by the seed."""
    rng = random.Random(seed)
    if size <= 1000:
        last, longest = rng.choice([(size + 2, size + 2), (2 * size, 3), (3 * size, 6)])
        starts = [rng.randint(0, last) for _ in range(size)]
        return ([[start, start + rng.randint(1, longest)] for start in starts],)
    if seed % 2:
        return ([[rng.randint(0, 499_999), rng.randint(500_000, 1_000_000)] for _ in range(size)],)
    starts = [rng.randint(0, 999_000) for _ in range(size)]
    return ([[start, start + rng.randint(1, 1_000)] for start in starts],)


def grow(seed: int, size: int) -> tuple[list[list[int]]]:
    """All at the same time in the middle, begun and ended in random order."""
    rng = random.Random(seed)
    return ([[rng.randint(0, size), rng.randint(size + 1, 2 * size)] for _ in range(size)],)
