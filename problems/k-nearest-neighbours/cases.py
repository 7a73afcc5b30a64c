import random

from harness.authoring import case, random_cases, sample, scale

LINE = [[0.0], [1.0], [2.0], [10.0], [11.0]]
SIDES = [0, 0, 0, 1, 1]
SQUARE = [[0.0, 0.0], [0.0, 2.0], [2.0, 0.0], [2.0, 2.0]]
FAR = [[1e9 + 3, 1e9], [1e9, 1e9 - 2], [1e9 - 1, 1e9], [1e9 + 1, 1e9 + 1]]

CASES = [
    sample(
        LINE, SIDES, [[1.5], [9.0], [6.5]], 3, label="three vote",
        note="For 9.0 the neighbours are 10, 11 and 2: two votes to one for class 1. For 6.5 they are 10, then 2 and 11, both 4.5 away: class 1 too.",
    ),
    sample([[0.0], [4.0]], [7, 3], [[2.0]], 1, label="equal distances", tag="edge", note="Both are 2 away; the point with the smaller index votes."),
    sample(
        [[0.0], [1.0], [3.0], [4.0]], [5, 2, 2, 5], [[0.5], [3.75]], 4, label="equal votes", tag="edge",
        note="Two votes for each class. The nearest neighbour of 0.5 is the point 0 (by its index) of class 5, that of 3.75 the point 4, of class 5.",
    ),
    case(LINE, SIDES, [[1.5], [9.0]], 1, label="the nearest alone"),
    case(LINE, SIDES, [[10.5], [-50.0]], 5, label="everybody votes", tag="edge"),
    case(LINE, [4, 4, 4, 9, 9], [[1000.0], [-1000.0]], 2, label="queries far outside"),
    case(LINE, SIDES, [], 3, label="no queries", tag="edge"),
    case([[3.0, 4.0]], [8], [[0.0, 0.0], [3.0, 4.0]], 1, label="one training point", tag="edge"),
    case(SQUARE, [1, 2, 3, 4], [[1.0, 1.0]], 1, label="four equal distances", tag="edge"),
    case(SQUARE, [1, 2, 3, 4], [[1.0, 1.0]], 3, label="four equal distances, three votes for three classes", tag="edge"),
    case(SQUARE, [4, 3, 2, 1], [[1.0, 1.0]], 2, label="four equal distances, larger labels first", tag="edge"),
    case(SQUARE, [9, 1, 1, 9], [[1.0, 1.0]], 3, label="a tie at the border of the neighbourhood", tag="edge"),
    case([[5.0], [1.0], [-1.0], [0.5]], [1, 2, 3, 3], [[0.0]], 2, label="the second of two equals has to stay out", tag="edge"),
    case([[1.0], [-1.0], [1.0], [-1.0]], [6, 7, 7, 6], [[0.0]], 3, label="alternating sides at the same distance", tag="edge"),
    case([[0.0], [0.0], [0.0]], [3, 2, 2], [[0.0]], 1, label="equal points, the first one's class", tag="edge"),
    case([[0.0], [0.0], [0.0]], [3, 2, 2], [[0.0]], 3, label="equal points, the majority", tag="edge"),
    case([[0.0], [1.0], [1.0]], [1, 2, 2], [[0.0]], 3, label="two beat the nearer one", tag="edge"),
    case([[2.0], [1.0], [3.0]], [4, 5, 6], [[2.0]], 1, label="a training point that equals the query", tag="edge"),
    case([[2.0], [1.0], [3.0], [2.5]], [4, 5, 5, 4], [[2.0]], 2, label="the query itself votes", tag="edge"),
    case([[0.0], [1.0], [2.0], [3.0]], [9, 1, 1, 9], [[-1.0]], 4, label="equal votes: the larger label is nearer", tag="edge"),
    case([[0.0], [1.0], [2.0], [3.0]], [1, 9, 9, 1], [[4.0]], 4, label="equal votes: the smaller label is nearer", tag="edge"),
    case([[1.0], [2.0], [3.0], [4.0], [5.0]], [3, 1, 2, 1, 2], [[0.0]], 5, label="two classes tie behind a lone nearest one", tag="edge"),
    case([[1.0], [2.0], [3.0], [4.0], [5.0]], [3, 2, 1, 1, 2], [[0.0]], 5, label="first met counts, not first complete", tag="edge"),
    case([[3.0, 0.0], [2.0, 2.0]], [1, 2], [[0.0, 0.0]], 1, label="Euclidean, not by the sum of the differences"),
    case([[3.0, 0.0], [2.5, 2.5]], [1, 2], [[0.0, 0.0]], 1, label="Euclidean, not by the largest difference"),
    case([[3.0, 3.0], [0.0, 4.0]], [1, 2], [[0.0, 0.0]], 1, label="all coordinates count"),
    case([[-3.0], [2.0]], [1, 2], [[0.0]], 1, label="differences of either sign"),
    case([[-1.0, -2.0, -3.0], [-4.0, -5.0, -6.0]], [-5, -7], [[-3.0, -4.0, -5.0]], 1, label="negative coordinates and labels", tag="edge"),
    case([[0.25, 0.5], [0.75, 0.25], [1.0, 1.25]], [0, 1, 1], [[0.5, 0.5], [1.0, 1.0]], 2, label="fractions"),
    case([[1, 2], [3, 4], [5, 6]], [0, 1, 0], [[4, 4], [2, 2]], 1, label="integers"),
    case([[float(i % 7), float(i % 5)] for i in range(30)], [i % 3 for i in range(30)], [[3.0, 2.0], [0.0, 0.0], [6.5, 4.5]], 7, label="a grid full of ties"),
    case([[0.0] * 30 + [1.0], [0.0] * 31], [1, 2], [[0.0] * 31], 1, label="many dimensions, one differs", tag="edge"),
    case(FAR, [1, 2, 3, 4], [[1e9, 1e9]], 1, label="large and close together", tag="stability"),
    case(FAR, [1, 2, 3, 4], [[1e9, 1e9]], 2, label="large and close together, two vote", tag="stability"),
    case(FAR, [1, 2, 2, 1], [[1e9 + 1, 1e9], [1e9 - 5, 1e9 - 5]], 3, label="large and close together, three vote", tag="stability"),
    case([[1e9 - 0.25], [1e9 + 0.5], [1e9 - 0.75]], [3, 1, 2], [[1e9 + 0.25], [1e9 - 1.0]], 1, label="quarters beside a billion", tag="stability"),
    case([[-1e9, 1e9], [-1e9 + 1, 1e9 + 1], [-1e9, 1e9 + 1]], [1, 2, 3], [[-1e9 + 2, 1e9 + 1], [-1e9, 1e9 + 2]], 1, label="large with either sign", tag="stability"),
    case([[1e5, 0.25], [1e5, 0.5], [1e5, 0.0]], [1, 2, 3], [[0.0, 0.5], [0.0, 0.0]], 1, label="a quarter decides beside a hundred thousand", tag="stability"),
    case([], [], [[1.0]], 1, label="no training points", tag="edge", raises=ValueError),
    case([], [], [], 0, label="nothing at all", tag="edge", raises=ValueError),
    case(LINE, SIDES, [[1.0]], 0, label="k is 0", tag="edge", raises=ValueError),
    case(LINE, SIDES, [[1.0]], -1, label="k is negative", tag="edge", raises=ValueError),
    case(LINE, SIDES, [[1.0]], 6, label="k is larger than n", tag="edge", raises=ValueError),
    case(LINE, SIDES, [], 6, label="k is larger than n, no queries", tag="edge", raises=ValueError),
    case(LINE, [0, 0, 0, 1], [[1.0]], 1, label="too few labels", tag="edge", raises=ValueError),
    case(LINE, [0, 0, 0, 1, 1, 1], [[1.0]], 1, label="too many labels", tag="edge", raises=ValueError),
    *random_cases(count=8, size=7, seed=2),
    *random_cases(count=3, size=40, seed=30),
]

SMALL = [1, 2, 3, 4, 5, 6, 8]
SCALE = [scale(size=4_000, seed=1, label="4,000 points, 2,000 of them vote")]


def generate(seed: int, size: int) -> tuple[list[list[float]], list[int], list[list[float]], int]:
    """`size` points on a coarse grid, so that distances and votes tie; the whole of it may lie far from the origin."""
    rng = random.Random(seed)
    if size > 100:
        return drawn(rng, size, d=4, queries=8, k=size // 2, reach=5_000)
    train, labels, queries, k = drawn(rng, size, d=rng.randint(1, 3), queries=rng.randint(0, 6), k=rng.randint(1, size), reach=rng.choice([1, 3, 30]))
    shift = rng.choice([0.0, 0.0, 0.25, -1e3])
    return [[x + shift for x in point] for point in train], labels, [[x + shift for x in query] for query in queries], k


def grow(seed: int, size: int) -> tuple[list[list[float]], list[int], list[list[float]], int]:
    """The number of points and that of the voters."""
    return drawn(random.Random(seed), size, d=2, queries=1, k=size // 2, reach=5_000)


def drawn(rng: random.Random, n: int, *, d: int, queries: int, k: int, reach: int) -> tuple[list[list[float]], list[int], list[list[float]], int]:
    def point() -> list[float]:
        return [float(rng.randint(-reach, reach)) for _ in range(d)]

    return [point() for _ in range(n)], [rng.randint(0, 3) for _ in range(n)], [point() for _ in range(queries)], k
