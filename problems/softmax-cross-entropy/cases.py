import random

from harness.authoring import case, random_cases, sample, scale

BATCH = [[1.0, 2.0, 0.5], [0.0, 0.0, 0.0], [-1.0, 3.0, -2.0]]

CASES = [
    sample([[0.0, 0.0]], [1], 0.0, label="two equal logits", note="Both probabilities are 0.5: the loss is ln 2, and the gradient the probabilities minus the targets 0 and 1."),
    sample(
        [[0.0, 0.0], [9.0, -3.0], [0.0, 0.0]],
        [0, -1, 1],
        0.5,
        label="padding and smoothing",
        note="The second row does not count, so m = 2. The targets of the first are 0.75 and 0.25; its gradient is (0.5 - 0.75) / 2 and (0.5 - 0.25) / 2.",
    ),
    sample([[10_000.0, 0.0]], [1], 0.0, label="a logit of 10,000", tag="stability", note="p is 1 and 0 to within a float, but ln p of the right class is -10,000."),
    case(BATCH, [1, 2, 0], 0.0, label="three rows"),
    case(BATCH, [1, 2, 0], 0.1, label="three rows, smoothed"),
    case([[2.0, 1.0, 0.1]], [0], 0.0, label="the best class is right"),
    case([[2.0, 1.0, 0.1]], [2], 0.0, label="the worst class is right"),
    case([[2.0, 1.0, 0.1]], [2], 0.3, label="the worst class is right, smoothed"),
    case([[0.0] * 5], [3], 0.0, label="five equal logits: ln 5", tag="edge"),
    case([[0.0] * 5], [3], 0.2, label="five equal logits, smoothed: still ln 5", tag="edge"),
    case([[3.0]], [0], 0.0, label="one class: no loss", tag="edge"),
    case([[3.0], [-2.0]], [0, 0], 0.4, label="one class, smoothed", tag="edge"),
    case([], [], 0.0, label="an empty batch", tag="edge"),
    case([], [], 0.5, label="an empty batch, smoothed", tag="edge"),
    case([[1.0, 2.0], [3.0, 1.0]], [-1, -1], 0.0, label="no row counts", tag="edge"),
    case([[1.0, 2.0]], [-1], 0.1, label="only padding, one row", tag="edge"),
    case([[1.0, 2.0], [3.0, 1.0], [0.0, 5.0]], [-1, 0, -1], 0.0, label="one row counts", tag="edge"),
    case([[1.0, 2.0], [3.0, 1.0], [0.0, 5.0]], [1, -1, 0], 0.0, label="padding in the middle", tag="edge"),
    case([[4.0, 1.0, 2.0], [1.0, 1.0, 1.0]], [-1, 2], 0.0, label="padding first, the last class right", tag="edge"),
    case([[4.0, 1.0, 2.0], [1.0, 2.0, 4.0]], [0, 2], 0.0, label="first and last class", tag="edge"),
    case([[1.0, 2.0], [3.0, 0.0]], [1, 0], 0.0, label="a square batch", tag="edge"),
    case([[1.0, 5.0], [9.0, 2.0]], [0, 1], 0.25, label="a square batch, both wrong", tag="edge"),
    case([[1.0, 1.0, 4.0]], [1], 0.99, label="almost all of the label smoothed away", tag="edge"),
    case([[-1.0, -2.0, -3.0]], [0], 0.0, label="negative logits"),
    case([[1, 2, 3], [3, 2, 1]], [2, 2], 0, label="integers", tag="edge"),
    case([[float(j % 7) for j in range(30)]], [11], 0.1, label="thirty classes"),
    case([[-10_000.0, -10_000.0, -9_999.0]], [2], 0.0, label="all logits far below zero", tag="stability"),
    case([[10_000.0, 10_000.0, 9_999.0]], [2], 0.0, label="all logits far above zero", tag="stability"),
    case([[10_000.0, -10_000.0]], [1], 0.0, label="as wrong as can be", tag="stability"),
    case([[10_000.0, -10_000.0]], [0], 0.0, label="as right as can be", tag="stability"),
    case([[10_000.0, -10_000.0]], [0], 0.1, label="right, but smoothing makes it costly", tag="stability"),
    case([[10_000.0, 0.0], [-10_000.0, -10_001.0]], [0, 1], 0.0, label="rows far apart", tag="stability"),
    case([[0.0, 800.0, 0.0]], [0], 0.2, label="800 behind, smoothed", tag="stability"),
    case([[0.0, 30.0]], [0], 0.0, label="30 behind: a small probability", tag="stability"),
    case([[40.0, 0.0]], [1], 0.0, label="40 behind", tag="stability"),
    case([[709.0, 710.0]], [0], 0.0, label="just where exp overflows", tag="stability"),
    case([[-745.0, -746.0]], [0], 0.0, label="just where exp becomes zero", tag="stability"),
    case([[1e-8, 2e-8]], [0], 0.0, label="tiny logits", tag="stability"),
    case([[10_000.0, 1.0], [2.0, 1.0], [-5_000.0, 5_000.0]], [-1, 0, 0], 0.0, label="large logits in a row that does not count", tag="stability"),
    case([[1.0, 2.0]], [], 0.0, label="too few labels", tag="edge", raises=ValueError),
    case([[1.0, 2.0]], [0, 1], 0.0, label="too many labels", tag="edge", raises=ValueError),
    case([], [-1], 0.0, label="a label without a row", tag="edge", raises=ValueError),
    case([[1.0, 2.0]], [2], 0.0, label="a label beyond the last class", tag="edge", raises=ValueError),
    case([[1.0, 2.0], [1.0, 2.0]], [0, 2], 0.0, label="the second label beyond the last class", tag="edge", raises=ValueError),
    case([[1.0, 2.0, 3.0]], [-2], 0.0, label="a label of -2", tag="edge", raises=ValueError),
    case([[1.0, 2.0]], [0], 1.0, label="a smoothing of 1", tag="edge", raises=ValueError),
    case([[1.0, 2.0]], [0], -0.1, label="a negative smoothing", tag="edge", raises=ValueError),
    case([[1.0, 2.0]], [0], 1.5, label="a smoothing above 1", tag="edge", raises=ValueError),
    case([], [], 1.0, label="a wrong smoothing, an empty batch", tag="edge", raises=ValueError),
    # Every third batch has logits in the thousands.
    *(made for seed in range(1, 11) for made in random_cases(count=1, size=5, seed=seed, tag="basic" if seed % 3 else "stability")),
    *random_cases(count=2, size=20, seed=40),
]

SMALL = [1, 2, 3, 4, 5, 6, 8]
SCALE = [scale(size=5_000, seed=1, label="10 rows of 5,000 classes")]


def generate(seed: int, size: int) -> tuple[list[list[float]], list[int], float]:
    """`size` rows of a few classes (10 rows of `size` classes if there are many); every third batch has logits in the thousands."""
    rng = random.Random(seed)
    spread = 3_000.0 if seed % 3 == 0 else 2.0
    if size > 100:
        return drawn(rng, n=10, classes=size, spread=spread)
    return drawn(rng, n=size, classes=rng.randint(1, 6), spread=spread)


def grow(seed: int, size: int) -> tuple[list[list[float]], list[int], float]:
    """The number of classes grows."""
    logits, _, smoothing = drawn(random.Random(seed), n=2, classes=size, spread=2.0)
    return logits, [0, size - 1], smoothing


def drawn(rng: random.Random, *, n: int, classes: int, spread: float) -> tuple[list[list[float]], list[int], float]:
    logits = [[rng.choice([0.0, rng.gauss(0, spread)]) for _ in range(classes)] for _ in range(n)]
    labels = [-1 if rng.random() < 0.2 else rng.randrange(classes) for _ in range(n)]
    return logits, labels, rng.choice([0.0, 0.0, 0.1, 0.5])
