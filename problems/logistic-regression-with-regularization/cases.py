import random

from harness.authoring import case, random_cases, sample, scale

LINE = [[-2.0], [-1.0], [1.0], [2.0]]
SIDES = [0, 0, 1, 1]
PLANE = [[1.0, 0.0], [0.0, 2.0], [1.0, 1.0], [-1.0, 3.0]]
MIXED = [1, 0, 0, 1]

CASES = [
    sample(
        [[1.0], [3.0]],
        [0, 1],
        0.5,
        1,
        0.0,
        label="one step",
        note="All probabilities are 0.5 at first, the errors 0.5 and -0.5. The slopes are (0.5 · 1 - 0.5 · 3) / 2 = -0.5 for the weight and 0 for the bias. "
        "The logits are then 0.25 and 0.75, the loss (0.826 + 0.387) / 2.",
    ),
    sample(
        LINE,
        SIDES,
        1.0,
        2,
        0.1,
        label="two steps with a penalty",
        note="The first slope is -(2 + 1 + 1 + 2) · 0.5 / 4 = -0.75. The loss is the mean cross-entropy and 0.05 times the squared weight; the first part is 0.216.",
    ),
    sample(
        [[1000.0], [-3000.0], [2000.0]],
        [0, 0, 1],
        1.0,
        1,
        0.0,
        label="large logits",
        tag="stability",
        note="The weight becomes 2000/3 and the bias -1/6, the logits about 667,000, -2,000,000 and 1,333,000: only the first row is wrong; its loss is its logit.",
    ),
    case(LINE, SIDES, 0.5, 0, 0.3, label="no steps: the loss is ln 2", tag="edge"),
    case(LINE, SIDES, 0.5, 1, 0.0, label="a symmetric step"),
    case(LINE, SIDES, 0.5, 50, 0.0, label="separable, without a penalty: the weight keeps growing"),
    case(LINE, SIDES, 0.5, 200, 0.5, label="separable, with a penalty: it settles"),
    case(PLANE, MIXED, 0.3, 1, 0.0, label="two features, one step"),
    case(PLANE, MIXED, 0.3, 25, 0.0, label="two features"),
    case(PLANE, MIXED, 0.3, 25, 0.4, label="two features, with a penalty"),
    case(PLANE, MIXED, 0.3, 2, 0.4, label="two features, two steps, with a penalty"),
    case(PLANE, MIXED, 0.3, 1, 0.4, label="one step: the loss has a penalty, the slopes have none yet", tag="edge"),
    case([[0.5], [0.7], [0.1], [0.2], [0.4]], [1, 1, 1, 1, 0], 0.5, 40, 2.0, label="unbalanced classes, with a penalty: the bias is free", tag="edge"),
    case([[0.0], [0.0], [0.0]], [1, 1, 0], 0.9, 30, 1.0, label="only the bias learns", tag="edge"),
    case([[2.0]], [1], 0.1, 1, 0.0, label="one row, class 1", tag="edge"),
    case([[2.0]], [0], 0.1, 4, 0.5, label="one row, class 0", tag="edge"),
    case([[1.0, 2.0, 3.0]], [1], 0.2, 5, 0.1, label="more features than rows", tag="edge"),
    case(LINE, [1, 1, 1, 1], 0.4, 10, 0.1, label="one class only, 1", tag="edge"),
    case(LINE, [0, 0, 0, 0], 0.4, 10, 0.1, label="one class only, 0", tag="edge"),
    case(LINE, [1, 1, 0, 0], 0.4, 10, 0.1, label="class 1 on the left: a negative weight", tag="edge"),
    case([[1.0], [1.0], [1.0]], [0, 1, 1], 0.4, 10, 0.2, label="equal rows, different classes", tag="edge"),
    case([[1.0, 1.0], [2.0, 2.0], [-1.0, -1.0]], [1, 1, 0], 0.3, 12, 0.2, label="two equal features", tag="edge"),
    case(PLANE, MIXED, 0.0, 5, 0.5, label="a learning rate of 0", tag="edge"),
    case(LINE, SIDES, 0.05, 10, 15.0, label="the penalty outweighs the data", tag="edge"),
    case(LINE, SIDES, 1.0, 6, 2.5, label="the penalty overshoots", tag="edge"),
    case([[1, 2], [3, 4], [5, 7]], [1, 0, 1], 1, 3, 1, label="integers", tag="edge"),
    case([[750.0], [-800.0], [-760.0], [720.0]], [1, 1, 0, 0], 0.004, 1, 0.0, label="small logits from large features", tag="stability"),
    case([[1500.0], [-1000.0]], [1, 1], 0.01, 1, 0.0, label="logits where e^z is still a float", tag="stability"),
    case([[30.0], [-40.0], [35.0]], [1, 0, 1], 1.0, 2, 0.0, label="probabilities that round to 1", tag="stability"),
    case([[80.0], [-10.0], [-9.0]], [1, 0, 1], 1.0, 1, 0.0, label="a wrong row of class 1 at z = -121", tag="stability"),
    case([[80.0], [-10.0], [9.0]], [1, 0, 0], 1.0, 1, 0.0, label="a wrong row of class 0 at z = 121", tag="stability"),
    case([[500.0], [-700.0], [600.0], [-400.0]], [1, 0, 0, 0], 1.0, 1, 0.0, label="a wrong row far above zero", tag="stability"),
    case([[500.0], [-700.0], [-600.0], [400.0]], [1, 0, 1, 1], 1.0, 1, 0.0, label="a wrong row far below zero", tag="stability"),
    case([[-500.0], [-700.0], [600.0], [400.0]], [1, 1, 1, 0], 1.0, 3, 0.0, label="large logits, three steps", tag="stability"),
    case([[2e4, 1.0], [-1e4, 2.0], [3e4, -1.0]], [1, 0, 0], 0.5, 4, 0.01, label="logits of a hundred million", tag="stability"),
    case([[1e-6], [-2e-6]], [1, 0], 0.5, 10, 0.1, label="tiny logits", tag="stability"),
    case([], [], 0.1, 5, 0.0, label="no rows", tag="edge", raises=ValueError),
    case([], [1], 0.1, 5, 0.0, label="no rows, but a label", tag="edge", raises=ValueError),
    case(LINE, [0, 1, 1], 0.1, 5, 0.0, label="too few labels", tag="edge", raises=ValueError),
    case(LINE, [0, 1, 1, 0, 1], 0.1, 5, 0.0, label="too many labels", tag="edge", raises=ValueError),
    case(LINE, [0, 1, 2, 0], 0.1, 5, 0.0, label="a third class", tag="edge", raises=ValueError),
    case(LINE, [-1, -1, 1, 1], 0.1, 5, 0.0, label="labels of -1 and 1", tag="edge", raises=ValueError),
    case(LINE, [1, 1, 1, 3], 0.1, 0, 0.0, label="a wrong label, no steps", tag="edge", raises=ValueError),
    *random_cases(count=8, size=6, seed=3),
    *random_cases(count=2, size=40, seed=20),
]

SMALL = [1, 2, 3, 4, 5, 6, 8]
SCALE = [scale(size=600, seed=1, label="600 features of 20 rows, 40 steps")]


def generate(seed: int, size: int) -> tuple[list[list[float]], list[int], float, int, float]:
    """`size` rows of a few features; a large `size` is the number of features, of 20 rows."""
    if size > 100:
        return drawn(seed, n=20, d=size, steps=40)
    rng = random.Random(seed)
    return drawn(seed, n=size, d=rng.randint(1, 4), steps=rng.choice([0, 1, 2, 3, 10, 20]))


def grow(seed: int, size: int) -> tuple[list[list[float]], list[int], float, int, float]:
    """The number of features grows."""
    return drawn(seed, n=4, d=size, steps=2)


def drawn(seed: int, *, n: int, d: int, steps: int) -> tuple[list[list[float]], list[int], float, int, float]:
    """Features of length about 1, some of them zero, and labels that depend on the first one, not always."""
    rng = random.Random(seed)
    spread = (1 + d) ** -0.5
    rows = [[rng.choice([0.0, spread, rng.gauss(0, spread)]) for _ in range(d)] for _ in range(n)]
    labels = [int(row[0] > 0) if rng.random() < 0.8 else rng.randint(0, 1) for row in rows]
    return rows, labels, rng.choice([0.1, 0.5, 2.0]), steps, rng.choice([0.0, 0.0, 0.1, 0.5])
