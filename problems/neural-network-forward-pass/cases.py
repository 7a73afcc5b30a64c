import random

import numpy as np

from harness.authoring import case, random_cases, sample, scale

EYE = np.eye(2)


def a(values):
    return np.array(values, dtype=float)


CASES = [
    sample(a([[1.0, 2.0]]), [EYE], [a([0.0, 0.0])], label="one layer: softmax of the input", note="$e^1 / (e^1 + e^2)$ is about 0.269; a single layer has no ReLU."),
    sample(
        a([[1.0, -1.0]]),
        [EYE, EYE],
        [a([0.0, 0.0]), a([0.0, 0.0])],
        label="ReLU between two layers",
        note="After the first layer -1 becomes 0, so the logits are 1 and 0.",
    ),
    sample(a([[0.0, 1.0]]), [EYE], [a([10_000.0, 0.0])], label="a logit of 10,000", tag="stability", note="The first class gets all of the probability; nothing overflows."),
    case(a([[0.5, -0.25], [2.0, 1.0]]), [a([[1.0, -1.0], [0.5, 2.0]])], [a([0.1, -0.1])], label="two rows"),
    case(a([[3.0]]), [a([[2.0]])], [a([1.0])], label="one class", tag="edge"),
    case(np.zeros((0, 2)), [EYE], [a([0.0, 0.0])], label="an empty batch", tag="edge"),
    case(np.zeros((0, 3)), [np.ones((3, 4)), np.ones((4, 2))], [np.zeros(4), np.zeros(2)], label="an empty batch, two layers", tag="edge"),
    case(np.zeros((2, 2)), [EYE], [a([0.0, 0.0])], label="all logits equal", tag="edge"),
    case(a([[1.0, 2.0, 3.0]]), [np.ones((3, 5))], [np.zeros(5)], label="five equal classes"),
    case(a([[1.0, 0.0]]), [EYE], [a([-10_000.0, -10_000.0])], label="all logits far below zero", tag="stability"),
    case(a([[1.0, 0.0]]), [EYE], [a([10_000.0, 10_000.0])], label="all logits far above zero", tag="stability"),
    case(a([[10_000.0, -10_000.0]]), [EYE], [a([0.0, 0.0])], label="opposite large logits", tag="stability"),
    case(a([[1000.0, 999.0]]), [EYE], [a([0.0, 0.0])], label="large and close together", tag="stability"),
    case(a([[710.0, 709.0]]), [EYE], [a([0.0, 0.0])], label="just where exp overflows", tag="stability"),
    case(a([[-746.0, -745.0]]), [EYE], [a([0.0, 0.0])], label="just where exp becomes zero", tag="stability"),
    case(a([[10_000.0, 9_999.0], [-10_000.0, -9_999.0]]), [EYE], [a([0.0, 0.0])], label="rows far apart", tag="stability"),
    case(a([[1.0, 2.0], [3.0, 4.0]]), [a([[1.0, 2.0], [3.0, 4.0]])], [a([0.5, -0.5])], label="a square batch", tag="edge"),
    case(a([[1.0, 5.0], [9.0, 2.0]]), [EYE], [a([3.0, 0.0])], label="a square batch, rows that differ", tag="edge"),
    case(a([[-1.0, -2.0]]), [EYE, EYE], [a([0.0, 0.0]), a([1.0, 2.0])], label="ReLU silences everything", tag="edge"),
    case(a([[-1.0, -2.0]]), [EYE], [a([-0.5, 0.25])], label="negative logits stay", tag="edge"),
    case(a([[1.0, -2.0]]), [EYE, -EYE], [a([0.0, 0.0]), a([0.0, 0.0])], label="negative logits after a ReLU", tag="edge"),
    case(a([[1.0, 2.0]]), [EYE, EYE, EYE], [a([-1.5, -1.5]), a([0.0, 0.25]), a([0.0, 0.0])], label="three layers"),
    case(a([[1.0, 2.0]]), [a([[1.0, 0.0, -1.0], [0.0, 1.0, 1.0]]), a([[1.0], [2.0], [3.0]]), a([[1.0, -1.0]])], [np.zeros(3), a([-4.0]), np.zeros(2)], label="narrow in the middle"),
    case(a([[2.0]]), [a([[1.0, -1.0, 0.5]])], [a([0.0, 0.0, 0.0])], label="one input feature", tag="edge"),
    case(a([[0.0, 0.0]]), [np.zeros((2, 3))], [a([1.0, 2.0, 3.0])], label="the bias alone", tag="edge"),
    case(a([[1.0, 0.0], [0.0, 1.0]]), [a([[1.0, 2.0], [3.0, 5.0]])], [a([0.0, 0.0])], label="weights are not symmetric", tag="edge"),
    case(a([[1e-8, 2e-8]]), [EYE], [a([0.0, 0.0])], label="tiny logits", tag="stability"),
    # Every third network has large logits.
    *(made for seed in range(1, 11) for made in random_cases(count=1, size=5, seed=seed, tag="basic" if seed % 3 else "stability")),
    *random_cases(count=2, size=30, seed=40),
]

SCALE = [scale(size=1_000, seed=10, label="1,000 rows, four layers")]


def generate(seed: int, size: int) -> tuple[np.ndarray, list[np.ndarray], list[np.ndarray]]:
    """Random layers; every third network has logits in the thousands."""
    rng = random.Random(seed)
    random_numbers = np.array
    layers = 4 if size > 100 else rng.randint(1, 4)
    widths = [16] * (layers + 1) if size > 100 else [rng.randint(1, 5) for _ in range(layers + 1)]

    def normal(*shape: int, spread: float = 1.0) -> np.ndarray:
        count = 1
        for length in shape:
            count *= length
        return random_numbers([rng.gauss(0, spread) for _ in range(count)]).reshape(shape)

    weights = [normal(m, n, spread=m**-0.5) for m, n in zip(widths, widths[1:])]
    biases = [normal(n, spread=0.1) for n in widths[1:]]
    if seed % 3 == 0:
        weights[-1] = weights[-1] * 2_000
    return normal(size, widths[0]), weights, biases


def grow(seed: int, size: int) -> tuple[np.ndarray, list[np.ndarray], list[np.ndarray]]:
    """Two layers of four units, `size` rows."""
    rng = random.Random(seed)
    x, first, second = (np.array([[rng.gauss(0, 1) for _ in range(4)] for _ in range(rows)]) for rows in (size, 4, 4))
    return x, [first, second], [np.array([0.0] * 4), np.array([0.0] * 4)]
