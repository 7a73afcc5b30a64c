import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample(
        ["a", "a", "b", "b"],
        [1.0, 0.0, 1.0, 1.0],
        [0, 1, 0, 1],
        ["a", "b"],
        0.0,
        label="two folds, no smoothing",
        note="Row 0 is an a in fold 0; the only a outside that fold has target 0. New rows use everything: the mean of a is 0.5, that of b 1.",
    ),
    sample(
        ["a", "a", "b", "b"],
        [1.0, 0.0, 1.0, 1.0],
        [0, 1, 0, 1],
        ["a"],
        2.0,
        label="two folds, smoothing 2",
        note="Row 0: fold 1 has targets 0 and 1, so its mean is 0.5, and (0 + 2 * 0.5) / (1 + 2) is 1/3. The new a: the mean of all is 0.75, and (1 + 2 * 0.75) / (2 + 2) is 0.625.",
    ),
    sample(
        ["a", "a", "z"],
        [4.0, 2.0, 9.0],
        [5, 7, 7],
        ["q"],
        0.0,
        label="categories that the other folds do not have",
        tag="edge",
        note="z occurs in fold 7 alone, so it gets the mean of fold 5, which is 4. q occurs nowhere and gets the mean of all rows, 5.",
    ),
    case(["x", "y", "x", "y", "x", "x"], [1.0, 0.0, 0.0, 1.0, 1.0, 0.0], [0, 0, 1, 1, 2, 2], ["x", "y"], 1.0, label="three folds, smoothing 1"),
    case(["x", "y", "x", "y", "x", "x"], [1.0, 0.0, 0.0, 1.0, 1.0, 0.0], [0, 0, 1, 1, 2, 2], ["x", "y"], 0.0, label="three folds, no smoothing"),
    case(["x", "x", "x", "y", "y", "x"], [10.0, 20.0, 30.0, 40.0, 50.0, 60.0], [2, 0, 1, 0, 1, 2], ["y", "x", "y"], 2.5, label="folds not in order"),
    case(["u", "v", "u", "v"], [3.0, 5.0, 7.0, 11.0], [1, 1, 2, 2], ["u"], 10.0, label="more smoothing than rows"),
    case(["u", "v", "u", "v", "u"], [3.0, 5.0, 7.0, 11.0, 2.0], [1, 1, 2, 2, 1], ["u", "w", "v"], 0.5, label="a fraction of a row of smoothing"),
    case(["a", "a", "a", "a"], [1.0, 2.0, 4.0, 8.0], [0, 0, 1, 1], ["a"], 0.0, label="the whole fold is left out, not the row"),
    case(["a", "b", "a", "b"], [1.0, 1.0, 0.0, 0.0], [0, 0, 1, 1], [], 1.0, label="no new rows", tag="edge"),
    case(["a", "b"], [1.0, 0.0], [0, 1], ["a", "b", "c"], 1.0, label="each category in one fold only", tag="edge"),
    case(["a", "b"], [1.0, 0.0], [0, 1], ["a", "b", "c"], 0.0, label="each category in one fold only, no smoothing", tag="stability"),
    case(["a", "b", "c", "d"], [1.0, 2.0, 3.0, 4.0], [0, 0, 1, 1], ["e"], 0.0, label="every category once, no smoothing", tag="stability"),
    case(["a", "a", "b"], [2.0, 2.0, 6.0], [0, 0, 1], ["a", "b"], 3.0, label="one category is one fold", tag="edge"),
    case(["a", "a", "a"], [1.0, 2.0, 9.0], [0, 1, 1], ["a", "b"], 1.0, label="one category", tag="edge"),
    case(["a", "a"], [1.0, 5.0], [3, 8], ["a"], 0.0, label="two rows", tag="edge"),
    case(["a", "a", "b", "a"], [1.0, 5.0, 2.0, 8.0], [3, 8, -1, 3], ["a"], 1.0, label="fold numbers with gaps, one of them negative", tag="edge"),
    case(["a", "b", "a", "b", "a"], [1.0, 2.0, 3.0, 4.0, 5.0], [0, 1, 2, 3, 4], ["a", "b"], 1.0, label="one row in each fold", tag="edge"),
    case(["a", "b", "a", "b", "a", "b"], [1.0, 2.0, 3.0, 4.0, 5.0, 7.0], [0, 0, 0, 0, 0, 1], ["a", "b"], 2.0, label="a fold of one row", tag="edge"),
    case(["a", "b", "a", "b"], [0.0, 0.0, 0.0, 0.0], [0, 0, 1, 1], ["a", "c"], 1.0, label="all targets zero", tag="edge"),
    case(["a", "b", "a", "b"], [7.0, 7.0, 7.0, 7.0], [0, 0, 1, 1], ["a", "c"], 0.0, label="all targets equal", tag="edge"),
    case(["", " ", "", " "], [1.0, 2.0, 3.0, 5.0], [0, 0, 1, 1], ["", " ", "  "], 0.0, label="an empty string and a space are categories", tag="edge"),
    case(["A", "a", "A", "a"], [1, 2, 3, 5], [0, 0, 1, 1], ["a", "A"], 1, label="integers; upper and lower case differ", tag="edge"),
    case(["a", "b", "a", "b"], [1.0, 2.0, 3.0, 4.0], [0, 0, 1, 1], ["a", "a", "b", "a"], 1.0, label="new rows repeat", tag="edge"),
    case(["a", "a", "b", "b"], [1e15, 0.1, 1e15, 0.3], [0, 1, 0, 1], ["a"], 1.0, label="a fold of huge targets, small ones elsewhere", tag="stability"),
    case(["a", "a", "a", "b"], [1e15, 0.1, 0.2, 0.7], [0, 1, 2, 1], ["b"], 0.0, label="one huge target in its fold", tag="stability"),
    case(["a", "a", "a", "b", "b"], [1e15, 1e15, 1e-3, 2e-3, 1e15], [4, 4, 5, 5, 4], ["b"], 2.0, label="targets far apart", tag="stability"),
    case(["a", "b", "a", "b"], [1.0, 2.0, 3.0, 5.0], [0, 0, 1, 1], ["a", "b"], 1e6, label="smoothing drowns everything", tag="stability"),
    case(["a", "b", "a", "b"], [1.0, 2.0, 3.0, 5.0], [0, 0, 1, 1], ["a", "b", "c"], 1e-9, label="next to no smoothing", tag="stability"),
    case(["a", "b", "a"], [1.0, 0.0, 1.0], [2, 2, 2], ["a"], 1.0, label="a single fold", tag="edge", raises=ValueError),
    case(["a"], [1.0], [0], ["a"], 1.0, label="one row", tag="edge", raises=ValueError),
    case([], [], [], ["a"], 1.0, label="no rows", tag="edge", raises=ValueError),
    *random_cases(count=8, size=7),
    *random_cases(count=3, size=40, seed=50),
]

SMALL = [2, 3, 4, 5, 6, 8, 12]
SCALE = [scale(size=12_000, seed=2, label="12,000 rows in five folds")]


def generate(seed: int, size: int) -> tuple[list[str], list[float], list[int], list[str], float]:
    """`size` training rows, at least two, and half as many new ones; few categories, at least two folds."""
    rng = random.Random(seed)
    size = max(size, 2)
    names = "abcdefghijklmnopqrst"[: 20 if size > 100 else rng.randint(1, 5)]
    folds = rng.sample(range(-3, 30), 5 if size > 100 else rng.randint(2, 4))
    categories = [rng.choice(names) for _ in range(size)]
    targets = [float(rng.randint(0, 1)) if seed % 2 else round(rng.uniform(0, 100), 2) for _ in range(size)]
    assigned = [*folds[:2], *(rng.choice(folds) for _ in range(size - 2))]
    rng.shuffle(assigned)
    new = [rng.choice(names + "z") for _ in range(size // 2)]
    return categories, targets, assigned, new, rng.choice([0.0, 1.0, 2.5, 20.0])


def grow(seed: int, size: int) -> tuple[list[str], list[float], list[int], list[str], float]:
    """Five categories, three folds and as many new rows as training rows at every size."""
    rng = random.Random(seed)
    categories = [rng.choice("abcde") for _ in range(size)]
    return categories, [rng.random() for _ in range(size)], [i % 3 for i in range(size)], categories[::-1], 2.0
