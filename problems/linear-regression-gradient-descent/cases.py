import random

from harness.authoring import case, random_cases, sample, scale

LINE = [[1.0], [2.0], [3.0]]
PLANE = [[1.0, 0.0], [0.0, 2.0], [1.0, 1.0], [-1.0, 3.0]]

CASES = [
    sample(
        LINE,
        [2.0, 4.0, 6.0],
        0.1,
        1,
        0.0,
        label="one step",
        note="All errors are -y. The weight's slope is -(1·2 + 2·4 + 3·6) / 3 = -28/3, the bias's -(2 + 4 + 6) / 3 = -4; a tenth of each is subtracted from 0.",
    ),
    sample(
        [[1.0], [3.0]],
        [1.0, 5.0],
        0.1,
        2,
        0.5,
        label="two steps with a penalty",
        note="After the first step the weight is 0.8 and the bias 0.3. The errors are then 0.1 and -2.3, the slopes -3.4 + 0.5 · 0.8 = -3 for the weight and -1.1 for the bias.",
    ),
    sample(LINE, [2.0, 4.0, 6.0], 0.1, 0, 0.5, label="no steps", tag="edge", note="Nothing has moved from zero."),
    case(LINE, [2.0, 4.0, 6.0], 0.1, 2, 0.0, label="two steps"),
    case(LINE, [2.0, 4.0, 6.0], 0.1, 500, 0.0, label="many steps: close to the line"),
    case(PLANE, [1.0, -2.0, 0.5, 4.0], 0.05, 1, 0.0, label="two features, one step"),
    case(PLANE, [1.0, -2.0, 0.5, 4.0], 0.05, 30, 0.0, label="two features"),
    case(PLANE, [1.0, -2.0, 0.5, 4.0], 0.05, 30, 0.7, label="two features, with a penalty"),
    case(PLANE, [1.0, -2.0, 0.5, 4.0], 0.05, 2, 0.7, label="two features, two steps, with a penalty"),
    case(PLANE, [101.0, 98.0, 100.5, 104.0], 0.05, 40, 1.5, label="a large bias, with a penalty: the bias is free", tag="edge"),
    case([[0.0], [0.0]], [3.0, 5.0], 0.1, 3, 2.0, label="only the bias learns", tag="edge"),
    case([[2.0]], [3.0], 0.1, 1, 0.0, label="one row, one step", tag="edge"),
    case([[2.0]], [3.0], 0.1, 4, 0.5, label="one row", tag="edge"),
    case([[1.0, 2.0, 3.0]], [4.0], 0.05, 5, 0.1, label="more features than rows", tag="edge"),
    case([[1.0], [1.0], [1.0]], [1.0, 2.0, 6.0], 0.2, 7, 0.3, label="a constant feature shares with the bias", tag="edge"),
    case([[1.0, 1.0], [2.0, 2.0]], [1.0, 3.0], 0.1, 10, 0.0, label="two equal features", tag="edge"),
    case([[1.0, 1.0], [2.0, 2.0]], [1.0, 3.0], 0.1, 10, 0.4, label="two equal features, with a penalty", tag="edge"),
    case(LINE, [0.0, 0.0, 0.0], 0.1, 5, 0.5, label="all targets zero", tag="edge"),
    case(LINE, [-2.0, -4.0, -7.0], 0.1, 6, 0.2, label="negative targets", tag="edge"),
    case([[-1.0], [1.0]], [-3.0, 3.0], 0.5, 3, 0.0, label="a slope without a bias", tag="edge"),
    case(LINE, [2.0, 4.0, 6.0], 0.0, 5, 0.5, label="a learning rate of 0", tag="edge"),
    case(LINE, [5.0, 5.0, 5.0], 1.0, 1, 0.0, label="a learning rate of 1", tag="edge"),
    case(LINE, [2.0, 4.0, 7.0], 0.4, 12, 0.0, label="too large a rate: it diverges", tag="stability"),
    case(LINE, [2.0, 4.0, 7.0], 0.05, 10, 50.0, label="the penalty outweighs the data", tag="edge"),
    case([[1, 2], [3, 4], [5, 7]], [1, 2, 4], 0.01, 20, 0, label="integers", tag="edge"),
    case([[1, 2], [3, 4], [5, 7]], [1, 2, 4], 0.01, 1, 1, label="integers, one step, a penalty of 1", tag="edge"),
    case([[1000.0, 0.001], [2000.0, 0.003], [-500.0, 0.002]], [1.0, 2.0, 0.5], 1e-7, 50, 0.01, label="scales far apart", tag="stability"),
    case([[1e-5], [2e-5], [-3e-5]], [1e3, 2e3, -3e3], 0.5, 40, 0.0, label="tiny features, large targets", tag="stability"),
    case(LINE, [1e6, 1e6 + 1, 1e6 + 2], 0.1, 300, 0.0, label="a large offset of the targets", tag="stability"),
    case([[1.0], [2.0]], [1.0, 2.0], 0.1, 60, 0.0, label="almost converged: no early stop", tag="edge"),
    case([[1.0], [2.0]], [1.0, 2.0], 0.1, 400, 0.0, label="hundreds of steps", tag="edge"),
    case([], [], 0.1, 5, 0.0, label="no rows", tag="edge", raises=ValueError),
    case([], [1.0], 0.1, 5, 0.0, label="no rows, but a target", tag="edge", raises=ValueError),
    case(LINE, [1.0, 2.0], 0.1, 5, 0.0, label="too few targets", tag="edge", raises=ValueError),
    case(LINE, [1.0, 2.0, 3.0, 4.0], 0.1, 5, 0.0, label="too many targets", tag="edge", raises=ValueError),
    case(LINE, [], 0.1, 0, 0.0, label="no targets", tag="edge", raises=ValueError),
    *random_cases(count=8, size=6, seed=3),
    *random_cases(count=2, size=40, seed=20),
]

SMALL = [1, 2, 3, 4, 5, 6, 8]
SCALE = [scale(size=800, seed=1, label="800 features of 20 rows, 40 steps")]


def generate(seed: int, size: int) -> tuple[list[list[float]], list[float], float, int, float]:
    """`size` rows of a few features; a large `size` is the number of features, of 20 rows."""
    if size > 100:
        return drawn(seed, n=20, d=size, steps=40)
    rng = random.Random(seed)
    return drawn(seed, n=size, d=rng.randint(1, 4), steps=rng.choice([0, 1, 2, 3, 10, 30]))


def grow(seed: int, size: int) -> tuple[list[list[float]], list[float], float, int, float]:
    """The number of features grows."""
    return drawn(seed, n=4, d=size, steps=2)


def drawn(seed: int, *, n: int, d: int, steps: int) -> tuple[list[list[float]], list[float], float, int, float]:
    """Features of a spread that lets a rate of up to 0.5 converge, and targets with an offset."""
    rng = random.Random(seed)
    spread = (1 + d) ** -0.5
    rows = [[rng.choice([0.0, spread, rng.gauss(0, spread)]) for _ in range(d)] for _ in range(n)]
    targets = [rng.choice([0.0, 2.0, rng.gauss(5, 3)]) for _ in range(n)]
    return rows, targets, rng.choice([0.05, 0.3, 0.5]), steps, rng.choice([0.0, 0.0, 0.1, 1.0])
