import random

from harness.authoring import case, random_cases, sample, scale

STEPS = [[1.0], [2.0], [3.0], [4.0]]
XOR = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
FLOWERS = [[5.1, 1.4], [4.9, 1.4], [4.7, 1.3], [7.0, 4.7], [6.4, 4.5], [6.9, 4.9], [6.3, 6.0], [5.8, 5.1], [7.1, 5.9]]
KINDS = [0, 0, 0, 1, 1, 1, 2, 2, 2]
MIDDLE = [[1.0], [2.0], [3.0], [4.0], [5.0], [6.0]]

CASES = [
    sample(STEPS, [0, 0, 1, 1], "gini", label="two pure halves", note="Half of the rows are of each class: I = 1 - 0.25 - 0.25 = 0.5. Between 2 and 3 both sides are pure, so all of it is gained."),
    sample(
        [[1.0, 7.0], [2.0, 5.0], [3.0, 6.0], [4.0, 8.0]],
        [1, 0, 0, 1],
        "entropy",
        label="the second feature is better",
        note="All rows: 1 bit. x[1] <= 6.5 sends the two rows of class 0 left, and gains the whole bit; no threshold of x[0] gains more than 0.311.",
    ),
    sample([[2.0], [2.0], [2.0]], [0, 1, 1], "gini", label="all rows equal", tag="edge", note="No threshold sends something to both sides."),
    case(STEPS, [0, 0, 1, 1], "entropy", label="two pure halves, entropy"),
    case(STEPS, [0, 1, 1, 1], "gini", label="one row against three"),
    case(STEPS, [1, 1, 1, 0], "entropy", label="three rows against one"),
    case(STEPS, [0, 1, 0, 0], "gini", label="the odd one in the second place"),
    case(STEPS, [0, 1, 0, 0], "entropy", label="the odd one in the second place, entropy"),
    case([[4.0], [1.0], [3.0], [2.0]], [1, 0, 1, 0], "gini", label="rows in no order", tag="edge"),
    case([[4.0], [1.0], [3.0], [2.0]], [0, 1, 1, 1], "entropy", label="rows in no order, entropy", tag="edge"),
    case(FLOWERS, KINDS, "gini", label="three classes"),
    case(FLOWERS, KINDS, "entropy", label="three classes, entropy"),
    case(FLOWERS, [7, 7, -1, -1, 4, 4, 7, 4, -1], "entropy", label="classes in no order, negative labels", tag="edge"),
    case(FLOWERS, [7, 7, -1, -1, 4, 4, 7, 4, -1], "gini", label="classes in no order, Gini", tag="edge"),
    case(MIDDLE, [0, 0, 0, 0, 1, 0], "gini", label="weights of the children matter", tag="edge"),
    case(MIDDLE, [0, 1, 0, 1, 1, 1], "gini", label="a lone pure row is not the best"),
    case(MIDDLE, [0, 1, 0, 1, 1, 1], "entropy", label="a lone pure row is not the best, entropy"),
    case([[float(i)] for i in range(8)], [0, 1, 1, 0, 0, 0, 1, 0], "gini", label="a noisy sequence"),
    case([[float(i)] for i in range(10)], [1, 0, 0, 0, 0, 1, 1, 1, 1, 1], "entropy", label="an exception at the start"),
    case([[float(i)] for i in range(12)], [0, 0, 0, 1, 0, 1, 1, 0, 1, 2, 2, 2], "gini", label="three classes along a line"),
    case([[float(i)] for i in range(12)], [0, 0, 0, 1, 0, 1, 1, 0, 1, 2, 2, 2], "entropy", label="three classes along a line, entropy"),
    case([[float(i)] for i in range(12)], [1, 1, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0], "gini", label="Gini and entropy choose differently: Gini"),
    case([[float(i)] for i in range(12)], [1, 1, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0], "entropy", label="Gini and entropy choose differently: entropy"),
    case([[1.0], [1.0], [1.0], [2.0]], [0, 1, 1, 0], "gini", label="equal values stay together", tag="edge"),
    case([[1.0], [1.0], [2.0], [2.0]], [0, 1, 0, 1], "gini", label="equal values hide a perfect order", tag="edge"),
    case([[1.0], [1.0], [2.0], [2.0], [2.0], [3.0]], [0, 0, 0, 1, 1, 1], "entropy", label="a class boundary inside equal values", tag="edge"),
    case([[1.0, 0.0], [1.0, 5.0], [1.0, 5.0], [1.0, 9.0]], [0, 0, 1, 1], "gini", label="a constant feature first", tag="edge"),
    case([[0.0, 1.0], [5.0, 1.0], [5.0, 1.0], [9.0, 1.0]], [0, 0, 1, 1], "entropy", label="a constant feature last", tag="edge"),
    case(XOR, [0, 1, 1, 0], "gini", label="XOR: every test gains 0", tag="edge"),
    case(XOR, [0, 1, 1, 0], "entropy", label="XOR, entropy", tag="edge"),
    case(STEPS, [3, 3, 3, 3], "gini", label="all labels equal: a gain of 0", tag="edge"),
    case(STEPS, [3, 3, 3, 3], "entropy", label="all labels equal, entropy", tag="stability"),
    case([[1.0], [2.0]], [0, 1], "gini", label="two rows", tag="edge"),
    case([[2.0], [1.0]], [0, 1], "entropy", label="two rows, the larger first", tag="edge"),
    case([[1.0], [2.0]], [5, 5], "entropy", label="two rows of one class", tag="edge"),
    case([[1.0, 2.0]], [0], "gini", label="one row", tag="edge"),
    case([[3.0, 1.0], [3.0, 1.0]], [0, 1], "entropy", label="two equal rows", tag="edge"),
    case([[1.0], [9.0]], [0, 1], "gini", label="a wide gap: the midpoint", tag="edge"),
    case([[-9.0], [-1.0], [-4.0]], [0, 1, 0], "gini", label="negative values", tag="edge"),
    case([[-2.0], [2.0]], [0, 1], "entropy", label="a threshold of 0", tag="edge"),
    case([[0.5, 2.0], [1.5, 1.0]], [0, 1], "gini", label="two perfect tests", tag="edge"),
    case([[1, 10], [2, 30], [3, 20], [5, 40]], [0, 1, 0, 1], "gini", label="integers: a threshold between them", tag="edge"),
    case(STEPS, [0, 1, 2, 3], "entropy", label="as many classes as rows", tag="edge"),
    case(STEPS, [0, 1, 2, 3], "gini", label="as many classes as rows, Gini", tag="edge"),
    case([[float(i)] for i in range(200)], [int(i == 199) for i in range(200)], "entropy", label="one row in two hundred", tag="stability"),
    case([[float(i % 50)] for i in range(200)], [int(i == 120) for i in range(200)], "gini", label="a tiny gain", tag="stability"),
    case([[float(i % 50)] for i in range(200)], [int(i == 120) for i in range(200)], "entropy", label="a tiny gain, entropy", tag="stability"),
    case([[1e9], [1e9 - 0.5], [1e9 - 1.0]], [0, 1, 1], "gini", label="large and close together", tag="stability"),
    case([[-1e9], [1e9], [1e9 - 0.001]], [0, 1, 0], "entropy", label="a gap of a thousandth beside a billion", tag="stability"),
    case([[0.001, 1e9], [0.002, -1e9], [0.003, 1e9]], [0, 0, 1], "gini", label="scales far apart", tag="stability"),
    case([], [], "gini", label="no rows", tag="edge", raises=ValueError),
    case([], [1], "entropy", label="no rows, but a label", tag="edge", raises=ValueError),
    case(STEPS, [0, 1, 1], "gini", label="too few labels", tag="edge", raises=ValueError),
    case(STEPS, [0, 1, 1, 0, 1], "gini", label="too many labels", tag="edge", raises=ValueError),
    case(STEPS, [0, 0, 1, 1], "variance", label="an unknown criterion", tag="edge", raises=ValueError),
    case([[1.0]], [0], "Gini", label="upper case is another criterion", tag="edge", raises=ValueError),
    *random_cases(count=10, size=7, seed=2),
    *random_cases(count=4, size=40, seed=30),
]

SMALL = [1, 2, 3, 4, 5, 6, 8]
SCALE = [scale(size=2_000, seed=1, label="2,000 rows of 3 features")]


def generate(seed: int, size: int) -> tuple[list[list[float]], list[int], str]:
    """`size` rows of up to three features, values that repeat, and labels that follow one of the features, roughly."""
    rng = random.Random(seed)
    if size > 100:
        return drawn(rng, size, d=3, spread=1_000, classes=3)
    return drawn(rng, size, d=rng.randint(1, 3), spread=rng.choice([2, 5, 50]), classes=rng.randint(1, 4))


def grow(seed: int, size: int) -> tuple[list[list[float]], list[int], str]:
    """Distinct values, so that there is a threshold between any two rows."""
    rng = random.Random(seed)
    return [[value] for value in rng.sample([float(i) for i in range(size)], size)], [rng.randint(0, 1) for _ in range(size)], "gini"


def drawn(rng: random.Random, n: int, *, d: int, spread: int, classes: int) -> tuple[list[list[float]], list[int], str]:
    rows = [[rng.randint(0, 2 * spread) / 2 for _ in range(d)] for _ in range(n)]
    told = rng.randrange(d)
    labels = [int(row[told] * classes / (spread + 1)) if rng.random() < 0.7 else rng.randrange(classes) for row in rows]
    return rows, labels, rng.choice(["gini", "entropy"])
