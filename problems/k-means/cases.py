import random
from fractions import Fraction

from harness.authoring import case, random_cases, sample, scale

LINE = [[0.0], [1.0], [2.0], [10.0], [12.0]]
BLOBS = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [8.0, 8.0], [8.0, 9.0], [9.0, 8.0], [0.0, 9.0], [1.0, 9.5]]
# Each iteration moves the border by one point or so.
CREEP = [[float(i * i)] for i in range(12)]
HIGH = 1e8

CASES = [
    sample(
        LINE,
        [[0.0], [2.0]],
        1,
        label="one iteration",
        note="0 and 1 go to the first centroid (1 is equally near to both), 2, 10 and 12 to the second. The means are 0.5 and 8. Assigned again, 2 is nearer to 0.5: "
        "the labels are those of the new centroids, the inertia 0.25 + 0.25 + 2.25 + 4 + 16.",
    ),
    sample(LINE, [[0.0], [2.0]], 100, label="until nothing changes", note="The second iteration moves the centroids to 1 and 11, and the labels stay."),
    sample(
        [[1.0, 1.0], [3.0, 1.0]], [[2.0, 1.0], [9.0, 9.0]], 5, label="a cluster without points", tag="edge",
        note="Both points belong to the first centroid, which is their mean already; the second stays where it is.",
    ),
    case(LINE, [[0.0], [2.0]], 0, label="no iterations: labels of the given centroids", tag="edge"),
    case(LINE, [[0.0], [2.0]], 2, label="two iterations"),
    case(LINE, [[3.0]], 1, label="one cluster", tag="edge"),
    case([[5.0, -2.0]], [[1.0, 1.0]], 1, label="one point, one centroid", tag="edge"),
    case([[5.0, -2.0]], [[1.0, 1.0]], 0, label="one point, no iterations", tag="edge"),
    case([[5.0]], [[1.0], [2.0], [9.0]], 3, label="more centroids than points", tag="edge"),
    case([[4.0], [4.0], [4.0]], [[1.0], [4.0]], 4, label="equal points", tag="edge"),
    case(LINE, [[1.0], [1.0]], 3, label="equal centroids: the first takes all", tag="edge"),
    case(LINE, [[1.0], [1.0], [11.0]], 3, label="two of three centroids equal", tag="edge"),
    case(LINE, [[11.0], [1.0]], 3, label="centroids in the other order"),
    case([[0.0], [2.0], [4.0]], [[0.0], [4.0]], 1, label="a point midway goes to the first", tag="edge"),
    case([[0.0], [2.0], [4.0]], [[4.0], [0.0]], 1, label="a point midway, centroids reversed", tag="edge"),
    case([[-1.0, 0.0], [1.0, 0.0], [0.0, 1.0], [0.0, -1.0], [0.0, 0.0]], [[0.0, 2.0], [2.0, 0.0], [-2.0, 0.0], [0.0, -2.0]], 0, label="four centroids equally near", tag="edge"),
    case(BLOBS, [[0.0, 0.0], [8.0, 8.0], [0.0, 9.0]], 10, label="three groups"),
    case(BLOBS, [[0.0, 0.0], [0.5, 0.0], [1.0, 0.5]], 10, label="all centroids start in one group"),
    case(BLOBS, [[0.0, 0.0], [0.5, 0.0], [1.0, 0.5]], 1, label="all centroids start in one group, one iteration"),
    case(BLOBS, [[4.0, 4.25]], 2, label="one centroid for three groups"),
    case([[0.0, 0.0], [3.0, 3.0], [0.0, 5.0]], [[0.0, 0.0], [0.0, 8.5]], 0, label="Euclidean, not by the sum of the differences"),
    case([[4.0, 4.0], [0.0, 0.0]], [[0.0, 0.0], [-1.5, 5.0]], 0, label="Euclidean, not by the largest difference"),
    case(CREEP, [[0.0], [1.5]], 1, label="creeping, one iteration"),
    case(CREEP, [[0.0], [1.5]], 4, label="creeping, stopped on the way", tag="edge"),
    case(CREEP, [[0.0], [1.5]], 400, label="creeping, until nothing changes", tag="edge"),
    case([[x / 128] for [x] in CREEP], [[0.0], [1 / 128]], 50, label="small steps: no early stop", tag="edge"),
    case([[-3.0, -4.0], [-5.0, -5.5], [-30.0, 2.0]], [[-1.0, -1.0], [-20.0, -3.0]], 3, label="negative coordinates", tag="edge"),
    case([[0.0, 0.0], [10.0, 0.0], [0.0, 10.0]], [[1.0, 1.0], [50.0, 50.0], [9.0, 1.0]], 3, label="an empty cluster in the middle", tag="edge"),
    case([[3.0], [4.0], [8.0]], [[-90.0], [3.5], [7.0]], 3, label="an empty cluster first", tag="edge"),
    case([[0.0], [8.0], [9.0]], [[-5.0], [4.5]], 3, label="no cluster is empty for long", tag="edge"),
    case([[10.0], [11.0], [12.5], [13.0]], [[0.0], [10.0], [12.0]], 3, label="a centroid near the origin without points", tag="edge"),
    case([[1, 2], [2, 4], [9, 9], [11, 9]], [[1, 1], [8, 8]], 3, label="integers"),
    case([[1.0, 2.0, 3.0, 4.0], [1.0, 2.0, 3.0, 5.0], [1.0, 2.0, 3.0, 40.0]], [[1.0, 2.0, 3.0, 4.0], [1.0, 2.0, 3.0, 30.0]], 5, label="one coordinate of four differs"),
    case([[0.0], [1.0], [1e6]], [[0.0], [1.0]], 5, label="an outlier takes a centroid for itself", tag="edge"),
    case([[HIGH], [HIGH + 1], [HIGH + 4], [HIGH + 6]], [[HIGH], [HIGH + 1]], 10, label="large and close together", tag="stability"),
    case([[HIGH, -HIGH], [HIGH + 1, -HIGH + 2], [HIGH + 9, -HIGH], [HIGH + 11, -HIGH - 1]], [[HIGH, -HIGH], [HIGH + 2, -HIGH]], 10, label="large with either sign", tag="stability"),
    case([[HIGH + 0.25], [HIGH + 0.75], [HIGH + 2.5]], [[HIGH], [HIGH + 1]], 0, label="quarters beside a hundred million", tag="stability"),
    case([[1e9, 0.0], [1e9, 0.5], [1e9, 2.0], [1e9, 3.5]], [[1e9, 0.0], [1e9, 3.0]], 5, label="the small coordinate decides", tag="stability"),
    case([[-1e9], [1e9], [1e9 - 2]], [[-1e9], [1e9]], 3, label="as far apart as can be", tag="stability"),
    case([[1e-6], [3e-6], [9e-6]], [[0.0], [8e-6]], 3, label="tiny distances", tag="stability"),
    case([], [[1.0]], 3, label="no points", tag="edge", raises=ValueError),
    case([[1.0]], [], 3, label="no centroids", tag="edge", raises=ValueError),
    case([], [], 0, label="nothing at all", tag="edge", raises=ValueError),
    *random_cases(count=9, size=7, seed=2),
    *random_cases(count=3, size=40, seed=30),
]

SMALL = [1, 2, 3, 4, 5, 6, 8]
SCALE = [scale(size=800, seed=2, label="800 points, a million iterations allowed")]


def generate(seed: int, size: int) -> tuple[list[list[float]], list[list[float]], int]:
    """`size` points, few of them different if there are few, and centroids that may be equal or far away."""
    if size > 100:
        return drawn(random.Random(seed), size, d=2, k=4)[:2] + (1_000_000,)
    attempt = 0
    while True:
        rng = random.Random(1_000 * seed + attempt)
        points, centroids, _ = drawn(rng, size, d=rng.randint(1, 3), k=rng.randint(1, 5))
        iterations = rng.choice([0, 1, 2, 5, 40])
        if is_clear(points, centroids, iterations):
            return points, centroids, iterations
        attempt += 1


def grow(seed: int, size: int) -> tuple[list[list[float]], list[list[float]], int]:
    return drawn(random.Random(seed), size, d=2, k=3)[:2] + (1,)


def drawn(rng: random.Random, n: int, *, d: int, k: int) -> tuple[list[list[float]], list[list[float]], int]:
    """Points on a grid of eighths around a few centres."""
    centres = [[rng.uniform(-20, 20) for _ in range(d)] for _ in range(k)]

    def near(centre: list[float]) -> list[float]:
        return [round(8 * rng.gauss(x, 2)) / 8 for x in centre]

    pool = [near(rng.choice(centres)) for _ in range(max(1, n * 2 // 3) if n < 100 else n)]
    points = [rng.choice(pool) for _ in range(n)] if n < 100 else pool
    first = [rng.choice(points) if rng.random() < 0.8 else [200.0] * d for _ in range(k)]
    return points, first, 0


def is_clear(points: list[list[float]], centroids: list[list[float]], iterations: int) -> bool:
    """Whether no label hangs on rounding: the nearest centroid is nearer by far, or ties are exact in floating point."""
    exact = [[Fraction(x) for x in point] for point in points]
    centres = [[Fraction(x) for x in centre] for centre in centroids]
    before = None
    for _ in range(iterations + 1):
        labels = []
        for point in exact:
            apart = [sum((a - b) ** 2 for a, b in zip(point, centre)) for centre in centres]
            best = min(apart)
            rivals = [centre for centre, distance in zip(centres, apart) if distance <= best * (1 + Fraction(1, 10**5)) + Fraction(1, 10**9)]
            if len(rivals) > 1 and any(x.denominator > 2**20 or x.denominator & (x.denominator - 1) for centre in rivals for x in centre):
                return False
            labels.append(apart.index(best))
        if labels == before:
            return True
        before = labels
        for c in range(len(centres)):
            own = [point for point, label in zip(exact, labels) if label == c]
            if own:
                centres[c] = [sum(column) / len(own) for column in zip(*own)]
    return True
