import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample(
        [[5, 5], [-2, 6], [7, 0]],
        2,
        label="two of three",
        note="The squared distances are 50, 40 and 49, so the last two points are closest. The order of the answer is free.",
    ),
    sample(
        [[0, 3], [-3, 0], [1, 1], [3, 0]],
        2,
        label="a tie for the last place",
        tag="edge",
        note="[1, 1] is closest. The other three are equally far away: any one of them completes the answer.",
    ),
    sample(
        [[4, -1], [4, -1], [9, 9]],
        2,
        label="a point twice",
        tag="edge",
        note="The point stands there twice, so it is returned twice.",
    ),
    case([[8, -3]], 1, label="one point", tag="edge"),
    case([[0, 0]], 1, label="the origin alone", tag="edge"),
    case([[2, 2], [0, 0], [-1, 0]], 1, label="the origin among others", tag="edge"),
    case([[3, 1], [-2, 5], [0, -7]], 3, label="all points", tag="edge"),
    case([[3, 1], [-2, 5], [0, -7], [2, 2]], 3, label="all but the farthest", tag="edge"),
    case([[9, 9], [1, 0], [8, 8], [7, 7]], 1, label="only the closest", tag="edge"),
    case([[6, 0], [4, 4]], 1, label="nearer, though farther along the axes", tag="edge"),
    case([[0, 6], [5, 5]], 1, label="nearer, though one coordinate is larger", tag="edge"),
    case([[5, -5], [1, 2]], 1, label="coordinates that cancel", tag="edge"),
    case([[-9, 2], [1, 1], [-8, -8], [3, 0]], 2, label="far points with negative coordinates", tag="edge"),
    case([[-1, -1], [2, 2], [-3, -3], [4, 4]], 2, label="negative points are not closer", tag="edge"),
    case([[0, -9], [0, 4], [1, -3]], 1, label="only y matters", tag="edge"),
    case([[-9, 0], [4, 0], [-3, 1]], 1, label="only x matters", tag="edge"),
    case([[1, 2], [2, 1], [-1, 2], [2, -1], [-2, -1], [1, -2]], 4, label="all equally far", tag="edge"),
    case([[3, 4], [5, 0], [0, -5], [-4, 3], [1, 1]], 5, label="equally far, all wanted", tag="edge"),
    case([[3, 4], [5, 0], [0, -5], [2, 2], [6, 1]], 4, label="equal distances, none left out", tag="edge"),
    case([[7, 7], [7, 7], [7, 7], [7, 7]], 3, label="one point four times", tag="edge"),
    case([[2, 0], [2, 0], [1, 0], [2, 0]], 3, label="some of the copies have room", tag="edge"),
    case([[1, 5], [5, 1], [1, 5], [4, 4], [0, 5]], 3, label="copies and ties", tag="edge"),
    case([[1, 0], [2, 0], [3, 0], [4, 0], [5, 0], [6, 0]], 3, label="from near to far"),
    case([[6, 0], [5, 0], [4, 0], [3, 0], [2, 0], [1, 0]], 3, label="from far to near"),
    case([[1, 1], [9, 0], [2, 1], [8, 0], [0, 3], [7, 0]], 3, label="near and far in turn"),
    case([[2, 3], [3, 2], [1, 3], [0, 3], [3, 0], [2, 2]], 2, label="distances between the same whole numbers", tag="edge"),
    case([[10_000, 10_000], [-10_000, 9_999], [9_999, -10_000]], 2, label="the farthest corners", tag="edge"),
    case([[-10_000, -10_000], [0, 10_000], [10_000, 1]], 2, label="extreme coordinates", tag="edge"),
    case([[70, 71], [71, 70], [99, 14], [100, 1], [100, 0]], 3, label="distances close to each other", tag="edge"),
    case([[10, 0], [9, 5], [8, 7], [2, 10]], 2, label="squared distances of different lengths"),
    case([[100, 3], [-20, 5], [9, -30], [4, 4], [-7, 1], [50, 50], [0, 12]], 4, label="spread out"),
    *random_cases(count=8, size=8),
    *random_cases(count=4, size=40, seed=20),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 12]
SCALE = [
    scale(size=30_000, seed=1, label="30,000 points, a third of them wanted"),
    scale(size=30_000, seed=2, label="30,000 points, coordinates below 100, many ties"),
]


def generate(seed: int, size: int) -> tuple[list[list[int]], int]:
    """Small inputs lie close together, so that points and distances repeat."""
    rng = random.Random(seed)
    large = size >= 1_000
    far = (10_000 if seed % 2 else 100) if large else rng.randint(1, size + 1)
    points = [[rng.randint(-far, far), rng.randint(-far, far)] for _ in range(size)]
    return points, size // 3 if large else rng.randint(1, size)


def grow(seed: int, size: int) -> tuple[list[list[int]], int]:
    """`size` random points, half of which are wanted."""
    rng = random.Random(seed)
    return [[rng.randint(-10_000, 10_000), rng.randint(-10_000, 10_000)] for _ in range(size)], size // 2
