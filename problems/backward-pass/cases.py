import random

import numpy as np

from harness.authoring import case, random_cases, sample, scale


def a(values):
    return np.array(values, dtype=float)


EYE = np.eye(2)
NONE = np.zeros(2)
W1, B1 = a([[1.0, -1.0, 0.5], [0.5, 2.0, -1.5]]), a([0.1, -0.2, 0.3])
W2, B2 = a([[1.0, -0.5], [-1.5, 0.5], [2.0, 1.0]]), a([0.0, 0.25])
X = a([[1.0, 0.5], [-0.5, 1.5], [2.0, -1.0]])

CASES = [
    sample(
        a([[1.0, 2.0]]), [0], [np.zeros((2, 2))], [NONE], label="one layer of zeros",
        note="Both probabilities are 0.5, so the logits' slopes are 0.5 - 1 and 0.5 - 0. Each weight's slope is its input times that.",
    ),
    sample(
        a([[2.0, 1.0]]),
        [1],
        [EYE, EYE],
        [a([0.0, -3.0]), NONE],
        label="a unit that ReLU silences",
        note="The hidden layer gives 2 and, from 1 - 3, 0. The logits are 2 and 0, their slopes 0.881 and -0.881. The second hidden unit is silent: its weights and its bias have the slope 0.",
    ),
    sample(
        a([[1.0, 0.0]]), [1], [EYE], [a([10_000.0, 0.0])], label="a logit of 10,001", tag="stability",
        note="The probabilities are 1 and 0 to within a float: the slopes of the logits are 1 and -1.",
    ),
    case(X, [0, 1, 1], [W1, W2], [B1, B2], label="two layers, three rows"),
    case(X[:1], [1], [W1, W2], [B1, B2], label="two layers, one row"),
    case(X, [1, 1, 1], [W1, W2], [B1, B2], label="two layers, one class only"),
    case(X, [0, 0, 1], [W2.T[:, :2]], [B2], label="one layer: logistic regression"),
    case(X, [2, 0, 1], [W1], [B1], label="three classes, one layer"),
    case(X, [0, 1, 0], [W1, W2, EYE], [B1, B2, a([0.5, -0.5])], label="three layers"),
    case(X, [0, 1, 0], [EYE, EYE, EYE, a([[1.0, 2.0], [-1.0, 0.5]])], [a([0.2, 0.1])] * 3 + [NONE], label="four layers"),
    case(a([[3.0]]), [0], [a([[2.0]])], [a([1.0])], label="one class: nothing to learn", tag="edge"),
    case(a([[3.0], [-1.0]]), [0, 0], [a([[2.0, 1.0]]), a([[1.0], [4.0]])], [a([0.5, 0.5]), a([1.0])], label="one class, two layers", tag="edge"),
    case(a([[2.0], [1.0]]), [1, 0], [a([[1.0, -1.0]])], [NONE], label="one feature", tag="edge"),
    case(a([[1.0, 2.0], [1.0, 2.0]]), [0, 1], [EYE], [NONE], label="equal rows, different classes", tag="edge"),
    case(a([[1.0, 2.0], [3.0, 4.0]]), [1, 0], [a([[1.0, 2.0], [3.0, 5.0]])], [a([0.5, -0.5])], label="a square batch", tag="edge"),
    case(a([[1.0, 2.0], [3.0, -4.0]]), [1, 0], [a([[1.0, 2.0], [3.0, 5.0]]), a([[1.0, -2.0], [0.5, 1.0]])], [a([0.5, -0.5]), NONE], label="everything is 2 by 2", tag="edge"),
    case(a([[0.0, 0.0]]), [1], [EYE, EYE], [NONE, NONE], label="hidden units exactly 0: no slope", tag="edge"),
    case(a([[1.0, -1.0], [2.0, 2.0]]), [0, 1], [a([[1.0, 1.0], [1.0, -1.0]]), a([[1.0, 2.0], [3.0, 1.0]])], [NONE, NONE], label="one hidden unit exactly 0", tag="edge"),
    case(X, [0, 1, 0], [np.zeros((2, 3)), W2], [np.zeros(3), B2], label="all first weights 0", tag="edge"),
    case(X, [0, 1, 0], [W1, np.zeros((3, 2))], [B1, NONE], label="all last weights 0", tag="edge"),
    case(a([[-1.0, -2.0], [-3.0, -1.0]]), [0, 1], [EYE, W1], [NONE, B1], label="ReLU silences everything: only the last bias learns", tag="edge"),
    case(a([[-1.0, -2.0]]), [1], [EYE], [NONE], label="negative inputs and logits stay", tag="edge"),
    case(a([[-1.0, 3.0], [2.0, -2.0]]), [1, 0], [-EYE, EYE], [NONE, NONE], label="negative inputs, the mask is of the hidden layer", tag="edge"),
    case(a([[1.0, 1.0], [1.0, 1.0], [5.0, 0.0]]), [0, 1, 1], [EYE, EYE], [NONE, NONE], label="a batch: the mean over its rows"),
    case(a([[0.0, 1.0, 0.0, 2.0]] * 4), [0, 1, 2, 2], [a([[1.0, 0.0, -1.0]] * 4)], [np.zeros(3)], label="four equal rows", tag="edge"),
    case(a([[0.5, -0.5, 1.0]]), [3], [a([[1.0, 2.0, 0.0, -1.0, 0.5], [0.0, 1.0, 1.0, 2.0, -2.0], [1.0, -1.0, 0.0, 0.5, 1.0]])], [np.zeros(5)], label="five classes"),
    case(X, [1, 0, 1], [a([[2.0], [1.0]]), a([[1.0, -1.0]])], [a([0.5]), NONE], label="narrow in the middle", tag="edge"),
    case(a([[1.0, 0.0]]), [0], [EYE], [a([-10_000.0, -10_000.0])], label="all logits far below zero", tag="stability"),
    case(a([[1.0, 0.0]]), [1], [EYE], [a([10_000.0, 10_000.0])], label="all logits far above zero", tag="stability"),
    case(a([[10_000.0, -10_000.0]]), [1], [EYE], [NONE], label="as wrong as can be", tag="stability"),
    case(a([[10_000.0, -10_000.0]]), [0], [EYE], [NONE], label="as right as can be: no slope", tag="stability"),
    case(a([[10_000.0, 9_999.0], [-10_000.0, -9_999.0]]), [1, 0], [EYE], [NONE], label="rows far apart", tag="stability"),
    case(X * 1000, [0, 1, 0], [W1, W2], [B1, B2], label="large inputs, two layers", tag="stability"),
    case(X, [1, 1, 0], [W1, W2 * 5_000], [B1, B2], label="large last weights", tag="stability"),
    case(a([[710.0, 709.0]]), [1], [EYE], [NONE], label="just where exp overflows", tag="stability"),
    case(a([[-746.0, -745.0]]), [0], [EYE, EYE], [a([0.0, 0.0]), a([-746.0, -745.0])], label="just where exp becomes zero", tag="stability"),
    case(X * 1e-6, [0, 1, 1], [W1, W2], [B1 * 0, B2], label="tiny inputs", tag="stability"),
    # Every third network has large logits.
    *(made for seed in range(1, 11) for made in random_cases(count=1, size=5, seed=seed, tag="basic" if seed % 3 else "stability")),
    *random_cases(count=2, size=30, seed=40),
]

SMALL = [1, 2, 3, 4, 5, 6, 8]
SCALE = [scale(size=400, seed=10, label="400 rows, four layers of 32")]


def generate(seed: int, size: int) -> tuple[np.ndarray, list[int], list[np.ndarray], list[np.ndarray]]:
    """Random layers; every third network has logits in the thousands."""
    rng = random.Random(seed)
    if size > 100:
        return drawn(rng, size, widths=[32] * 5, loud=False)
    return drawn(rng, size, widths=[rng.randint(1, 4) for _ in range(rng.randint(2, 4))], loud=seed % 3 == 0)


def grow(seed: int, size: int) -> tuple[np.ndarray, list[int], list[np.ndarray], list[np.ndarray]]:
    """More rows through one small network."""
    return drawn(random.Random(seed), size, widths=[1, 2, 2], loud=False)


def drawn(rng: random.Random, n: int, *, widths: list[int], loud: bool) -> tuple[np.ndarray, list[int], list[np.ndarray], list[np.ndarray]]:
    array = np.array

    def normal(*shape: int, spread: float = 1.0) -> np.ndarray:
        count = 1
        for length in shape:
            count *= length
        return array([rng.gauss(0, spread) for _ in range(count)]).reshape(shape)

    weights = [normal(below, above, spread=(2 / below) ** 0.5) for below, above in zip(widths, widths[1:])]
    biases = [normal(above, spread=0.1) for above in widths[1:]]
    if loud:
        weights[-1] = weights[-1] * 2_000
    return normal(n, widths[0]), [rng.randrange(widths[-1]) for _ in range(n)], weights, biases
