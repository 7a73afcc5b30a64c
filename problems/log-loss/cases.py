import random
from math import inf

from harness.authoring import case, random_cases, sample

CASES = [
    sample(
        [[1.0, 2.0, 0.5], [0.0, 0.0, 0.0]], [1, 2],
        label="two rows",
        note="Row 0: softmax gives the true class about 0.629, so the loss is 0.464. Row 1: all classes 1/3, ln 3 is 1.099. The mean is 0.7815.",
    ),
    sample([[10_000.0, -10_000.0]], [1], label="sure and wrong", tag="stability", note="The true class has probability $e^{-20000}$, which no float can hold. Its loss is 20000."),
    sample(
        [[3.0, 1.0], [0.0, 5.0], [1.0, 1.0]], [0, -1, 1],
        label="a row without a label",
        tag="edge",
        note="Rows 0 and 2 are judged: (0.127 + 0.693) / 2. Row 1 counts neither in the sum nor in the number of rows.",
    ),
    case([[2.0, 1.0]], [0], label="two classes, right"),
    case([[2.0, 1.0]], [1], label="two classes, wrong"),
    case([[0.5, -1.5, 2.5], [1.0, 0.0, -1.0], [-0.5, 0.25, 0.0]], [2, 0, 1], label="three rows, three classes"),
    case([[0.5, -1.5, 2.5], [1.0, 0.0, -1.0], [-0.5, 0.25, 0.0]], [0, 2, 2], label="three rows, other labels"),
    case([[0.0, 0.0], [0.0, 0.0]], [0, 1], label="all logits equal: ln 2"),
    case([[1.0, 2.0, 3.0, 4.0, 5.0]], [4], label="five classes"),
    case([[-1.0, -2.0, -3.0]], [1], label="negative logits"),
    case([[1.0, 2.0], [2.0, 1.0], [0.0, 3.0], [4.0, 0.0]], [0, 1, 1, 0], label="the mean of four rows"),
    case([[0.3, 0.7]], [0], label="logits that look like probabilities"),
    case([[5.0]], [0], label="one class: the loss is 0", tag="edge"),
    case([[5.0], [-3.0]], [0, -1], label="one class, a row without a label", tag="edge"),
    case([[1.0, 2.0], [3.0, 1.0]], [-1, 0], label="the first row has no label", tag="edge"),
    case([[1.0, 2.0], [3.0, 1.0], [0.0, 0.5], [1.0, 1.5]], [1, -1, -1, 0], label="half of the rows have no label", tag="edge"),
    case([[1.0, 2.0], [3.0, 1.0]], [-1, -1], label="no row has a label", tag="edge"),
    case([], [], label="an empty batch", tag="edge"),
    case([[1, 2, 3]], [0], label="integer logits", tag="edge"),
    case([[1.0, -inf, 0.5]], [0], label="a class is ruled out", tag="edge"),
    case([[-inf, 2.0, -inf]], [1], label="all other classes are ruled out", tag="edge"),
    case([[-inf, -inf, 3.0], [1.0, 2.0, -inf]], [2, 0], label="different classes are ruled out", tag="edge"),
    case([[-inf, -inf], [1.0, 2.0]], [-1, 0], label="a row without a label, of nothing but -inf", tag="stability"),
    case([[inf, 0.0], [1.0, 2.0]], [-1, 0], label="a row without a label, with inf", tag="stability"),
    case([[1000.0, 0.0]], [0], label="a logit of 1,000, right", tag="stability"),
    case([[1000.0, 0.0]], [1], label="a logit of 1,000, wrong", tag="stability"),
    case([[-1000.0, 0.0]], [0], label="a logit of -1,000, wrong", tag="stability"),
    case([[1000.0, 1000.0, 999.0]], [2], label="large and close together", tag="stability"),
    case([[-1000.0, -1001.0, -999.0]], [0], label="far below zero and close together", tag="stability"),
    case([[1000.0, 998.0], [-1000.0, -1001.0]], [1, 0], label="rows far apart", tag="stability"),
    case([[40.0, 0.0]], [1], label="beyond a clip at 1e-15", tag="stability"),
    case([[20.0, 0.0]], [1], label="beyond a clip at 1e-7", tag="stability"),
    case([[710.0, 709.0], [-745.0, -746.0]], [1, 1], label="where exp overflows and vanishes", tag="stability"),
    case([[1e12, 1e12 + 1.0, 1e12 - 0.5]], [0], label="small differences of enormous logits", tag="stability"),
    case([[-1e12, -1e12 + 2.0]], [0], label="small differences far below zero", tag="stability"),
    case([[1e12, -1e12, 0.0]], [1], label="the largest loss", tag="stability"),
    case([[0.0] * 100], [99], label="a hundred equal classes: ln 100", tag="stability"),
    case([[0.0, 800.0, -800.0]], [0], label="one class far above, one far below", tag="stability"),
    case([[800.0, 0.0, 0.0, 0.0]], [0], label="the first logit is the largest by far", tag="stability"),
    case([[0.0, 0.0, 0.0, 800.0]], [0], label="the first logit is far below the largest", tag="stability"),
    case([[1.0, 2.0]], [2], label="a label beyond the last class", tag="edge", raises=ValueError),
    case([[1.0, 2.0], [1.0, 2.0]], [0, -2], label="a label below -1", tag="edge", raises=ValueError),
    case([[1.0, 2.0]], [-3], label="a label far below", tag="edge", raises=ValueError),
    case([[1.0, 2.0]], [0, 1], label="more labels than rows", tag="edge", raises=ValueError),
    case([[1.0, 2.0], [3.0, 4.0]], [0], label="fewer labels than rows", tag="edge", raises=ValueError),
    case([], [0], label="a label without a row", tag="edge", raises=ValueError),
    # Every third batch has large logits.
    *(made for seed in range(1, 11) for made in random_cases(count=1, size=6, seed=seed, tag="basic" if seed % 3 else "stability")),
    *random_cases(count=2, size=40, seed=40),
]

SMALL = [1, 2, 3, 4, 5, 6, 8]


def generate(seed: int, size: int) -> tuple[list[list[float]], list[int]]:
    """`size` rows, one in five without a label; every third seed has logits in the thousands."""
    rng = random.Random(seed)
    classes = rng.randint(1, 6)
    spread = 3_000.0 if seed % 3 == 0 else 2.0
    logits = [[round(rng.gauss(0, spread), 3) for _ in range(classes)] for _ in range(size)]
    return logits, [-1 if rng.random() < 0.2 else rng.randrange(classes) for _ in range(size)]


def grow(seed: int, size: int) -> tuple[list[list[float]], list[int]]:
    """Four classes at every size."""
    rng = random.Random(seed)
    return [[rng.gauss(0, 2) for _ in range(4)] for _ in range(size)], [rng.randrange(4) for _ in range(size)]
