import random

from harness.authoring import case, random_cases, sample, scale


def stream(text):
    """`"+3 -2 +2"`: a positive with score 3, a negative with 2, a positive with 2."""
    return [int(word[0] == "+") for word in text.split()], [float(word[1:]) for word in text.split()]


CASES = [
    sample([0, 1, 1, 0], [0.2, 0.5, 0.9, 0.45], label="perfect order", note="Both positives (0.5 and 0.9) are above both negatives: 4 of 4 pairs."),
    sample([1, 0, 1, 0], [0.9, 0.7, 0.6, 0.2], label="one pair in the wrong order", note="0.6 is below 0.7; the other three pairs are right."),
    sample([1, 1, 0, 0], [2.0, 1.0, 1.0, 0.0], label="a tie", tag="edge", note="Of four pairs three are right and one (1.0 with 1.0) is a tie: 3.5 / 4."),
    case(*stream("-1 -2 +3 +4 -5 +6"), label="no ties"),
    case(*stream("+1 -2 +3 -4 +5 -6"), label="alternating"),
    case(*stream("+5 -4 -3 +2 +1 -0 -7"), label="neither good nor bad"),
    case(*stream("+1 +2 -3 -4"), label="perfectly wrong"),
    case(*stream("-4 -3 +2 +1"), label="perfectly wrong, descending"),
    case(*stream("+-1 --2 +-3 --4"), label="negative scores"),
    case(*stream("+100 -50 +-3 --4 -700"), label="scores are not probabilities"),
    case(*stream("+3 -1 -2 -4 -5 -6 -7 -8"), label="one positive among many"),
    case(*stream("-3 +1 +2 +4 +5 +6 +7 +8"), label="one negative among many"),
    case(*stream("+1 -1 +2 -2"), label="two ties"),
    case(*stream("+2 +2 -2 -1 -3 +3"), label="two positives tie with one negative"),
    case(*stream("-2 -2 -2 +2 +1 +3"), label="a positive ties with three negatives"),
    case(*stream("+1 -1"), label="one pair, a tie", tag="edge"),
    case(*stream("+1 -0"), label="one pair, right", tag="edge"),
    case(*stream("-1 +0"), label="one pair, wrong", tag="edge"),
    case(*stream("+5 -5 -5 +5 -5"), label="all scores equal", tag="edge"),
    case(*stream("-5 -5 +5 +5 +5"), label="all scores equal, negatives first", tag="edge"),
    case(*stream("+5 +5 -5 -5"), label="all scores equal, positives first", tag="edge"),
    case(*stream("+1 +1 -0 -0"), label="ties within a class only", tag="edge"),
    case(*stream("+1 -1 +1 -1 +0 -0 +2 -2"), label="ties in every block", tag="edge"),
    case(*stream("+0 -0 -1"), label="ties at the lowest score", tag="edge"),
    case(*stream("+9 -9 +1"), label="ties at the highest score", tag="edge"),
    case([1, 0, 1, 0], [0.0, -0.0, 1.0, -1.0], label="0.0 and -0.0 are equal", tag="edge"),
    case([1, 0, 1], [3, 2, 1], label="integer scores", tag="edge"),
    case([1, 0, 1, 0], [40.0, 50.0, 60.0, 45.0], label="large logits: a sigmoid would make them equal", tag="stability"),
    case([1, 0, 0, 1], [-800.0, -900.0, -750.0, -760.0], label="very negative logits", tag="stability"),
    case([1, 0, 1, 0], [1e300, 9e299, -1e300, -9e299], label="enormous scores", tag="stability"),
    case([1, 0, 1, 0], [1e-300, 2e-300, 3e-300, 0.0], label="tiny scores", tag="stability"),
    case([0, 1, 0], [1.0, 1.0000000000000002, 1.0000000000000004], label="scores that differ in the last bit", tag="stability"),
    case([1, 0], [0.1 + 0.2, 0.3], label="0.1 + 0.2 is above 0.3", tag="stability"),
    case([1, 0, 0, 1], [1e15, 1e15 + 0.125, 1e15 - 0.125, 1e15 + 0.25], label="large and close together", tag="stability"),
    case([0] * 300 + [1] * 300, [i * 1e-9 for i in range(600)], label="scores in a tiny range", tag="stability"),
    case([1, 1, 1], [0.1, 0.5, 0.9], label="positives only", tag="edge", raises=ValueError),
    case([0, 0], [0.1, 0.5], label="negatives only", tag="edge", raises=ValueError),
    case([1], [0.5], label="one example", tag="edge", raises=ValueError),
    case([], [], label="no examples", tag="edge", raises=ValueError),
    case([1, 0, 1], [0.5, 0.1], label="fewer scores than labels", tag="edge", raises=ValueError),
    case([1, 0], [0.5, 0.1, 0.7], label="fewer labels than scores", tag="edge", raises=ValueError),
    *random_cases(count=8, size=9),
    *random_cases(count=3, size=60, seed=20),
]

SMALL = [2, 3, 4, 5, 6, 8, 12]
SCALE = [scale(size=24_000, seed=2, label="24,000 examples, some ties"), scale(size=24_000, seed=3, label="24,000 examples, many ties")]


def generate(seed: int, size: int) -> tuple[list[int], list[float]]:
    """`size` examples, at least two, of both classes; odd seeds have few different scores."""
    rng = random.Random(seed)
    size = max(size, 2)
    labels = [1, 0, *(rng.randint(0, 1) for _ in range(size - 2))]
    rng.shuffle(labels)
    different = max(2, size // 3) if seed % 2 else 8 * size
    return labels, [(rng.randint(0, different) + rng.randint(0, different) * label) / 16 for label in labels]


def grow(seed: int, size: int) -> tuple[list[int], list[float]]:
    """Half of the examples positive, no two scores equal."""
    rng = random.Random(seed)
    return [i % 2 for i in range(size)], rng.sample(range(size), size)
