import random

from harness.authoring import case, random_cases, sample, scale

# Token 0 ends a sequence.
TRAP = [[1, 0, 0], [0.4, 0.3, 0.3], [0.9, 0.05, 0.05]]
UNIFORM = [[0.25, 0.25, 0.25]] * 3
TINY = [[0.0, 1e-5, 2e-5], [1e-6, 1e-5, 3e-5], [1e-6, 2e-5, 1e-5]]
ENDLESS = [[0, 0, 0], [0, 0.5, 0.25], [0, 0.25, 0.5]]

CASES = [
    sample(
        [0.0, 0.6, 0.4],
        TRAP,
        0,
        2,
        3,
        0.0,
        label="the second best start wins",
        note="Both starts are kept. Of the continuations, 2 0 has 0.4 * 0.9 = 0.36, and 1 0 has 0.6 * 0.4 = 0.24; both are finished, and take both places. The scores are ln 0.36 and ln 0.24.",
    ),
    sample(
        [0.5, 0.5],
        [[0, 0], [0.75, 0.25]],
        0,
        2,
        2,
        1.0,
        label="a longer one can win",
        note="0 is finished at length 1, with ln 0.5 = -0.693. 1 0 has ln(0.5 * 0.75) / 2 = -0.490, and 1 1 is cut off at length 2 with ln 0.125 / 2 = -1.040, the third of three.",
    ),
    sample([0.0, 0.0, 0.5], UNIFORM, 0, 2, 1, 1.0, label="cut off at length 1", tag="edge", note="Only token 2 is possible. At the largest length it counts as finished."),
    case([0.0, 0.6, 0.4], TRAP, 0, 1, 3, 0.0, label="width 1 is greedy, and walks into the trap"),
    case([0.0, 0.6, 0.4], TRAP, 0, 3, 4, 0.0, label="three hypotheses"),
    case([0.0, 0.6, 0.4], TRAP, 0, 3, 4, 1.0, label="three hypotheses, mean per token"),
    case([0.0, 0.6, 0.4], TRAP, 0, 3, 4, 0.6, label="alpha between 0 and 1"),
    case([0.0, 0.6, 0.4], TRAP, 0, 3, 4, 2.0, label="alpha above 1"),
    case([0.3, 0.4, 0.3], [[0, 0, 0], [0.2, 0.5, 0.3], [0.6, 0.2, 0.2]], 0, 4, 5, 0.7, label="four hypotheses, five tokens"),
    case([0.3, 0.4, 0.3], [[0.2, 0.5, 0.3], [0.6, 0.2, 0.2], [0, 0, 0]], 2, 3, 4, 0.5, label="another end token"),
    case([0.3, 0.4, 0.3], [[0.2, 0.5, 0.3], [0, 0, 0], [0.6, 0.2, 0.2]], 1, 3, 4, 1.0, label="the end token in the middle"),
    case([0.9, 0.1], [[0.5, 0.5], [0.5, 0.5]], 0, 1, 5, 0.0, label="finished at once", tag="edge"),
    case([0.9, 0.06, 0.04], [[0.9, 0.9, 0.9], [0.5, 0.3, 0.2], [0.5, 0.3, 0.2]], 0, 2, 3, 0.0, label="nothing follows the end token", tag="edge"),
    case([0.4, 0.35, 0.25], UNIFORM, 0, 2, 4, 0.0, label="a finished one takes a place of the beam", tag="edge"),
    case([1.0, 0.0], [[0, 0], [0, 0]], 0, 3, 4, 1.0, label="only the end token is possible", tag="edge"),
    case([0.0, 0.0], [[0.5, 0.5], [0.5, 0.5]], 0, 3, 4, 1.0, label="nothing is possible", tag="edge"),
    case([0.0, 1.0, 0.0], [[0, 0, 0], [0, 0, 1.0], [0, 0, 0]], 0, 3, 5, 1.0, label="a dead end: nothing is ever finished", tag="edge"),
    case([0.0, 0.5, 0.5], [[0, 0, 0], [0, 0, 1.0], [0, 0, 0]], 0, 2, 2, 1.0, label="a dead end at length 2, cut off before it", tag="edge"),
    case([0.0, 0.5, 0.4], [[0, 0, 0], [0, 0, 0], [0.5, 0, 0]], 0, 2, 3, 1.0, label="a dead end beside a way out", tag="edge"),
    case([0.5], [[0.5]], 0, 1, 3, 1.0, label="one token, and it ends", tag="edge"),
    case([0.0, 0.5, 0.5], ENDLESS, 0, 2, 4, 1.0, label="no end in sight: cut off", tag="edge"),
    case([0.2, 0.5, 0.3], [[0, 0, 0], [0.4, 0.4, 0.2], [0.4, 0.2, 0.4]], 0, 50, 3, 1.0, label="wide enough for everything", tag="edge"),
    case([0.2, 0.5, 0.3], [[0, 0, 0], [0.4, 0.4, 0.2], [0.4, 0.2, 0.4]], 0, 50, 1, 1.0, label="one token at most", tag="edge"),
    case([0.25, 0.25, 0.25, 0.25], [[0.25] * 4] * 4, 3, 3, 3, 0.0, label="all ties: the smallest tokens", tag="edge"),
    case([0.25, 0.25, 0.25, 0.25], [[0.25] * 4] * 4, 0, 3, 3, 1.0, label="all ties, also after normalising", tag="edge"),
    case([0.0, 0.5, 0.25, 0.25], [[0, 0, 0, 0], [0.25, 0, 0, 0], [0.5, 0, 0, 0], [0.5, 0, 0, 0]], 0, 3, 2, 1.0, label="the same product from other factors", tag="edge"),
    case([0.0, 0.1, 0.3, 0.7], [[0] * 4, [0, 0.1, 0.3, 0.7], [0, 0.1, 0.3, 0.7], [0, 0.1, 0.3, 0.7]], 0, 5, 3, 0.0, label="sums in another order", tag="stability"),
    case([0.0, 0.1, 0.3, 0.7], [[0] * 4, [0, 0.1, 0.3, 0.7], [0, 0.1, 0.3, 0.7], [0, 0.1, 0.3, 0.7]], 0, 20, 4, 1.0, label="many sums in another order", tag="stability"),
    case([0.0, 0.5, 0.5000001], [[0, 0, 0], [0.5, 0, 0], [0.5, 0, 0]], 0, 2, 2, 0.0, label="closer than six decimals: a tie", tag="stability"),
    case([0.0, 0.5, 0.50001], [[0, 0, 0], [0.5, 0, 0], [0.5, 0, 0]], 0, 2, 2, 0.0, label="told apart by the fifth decimal", tag="stability"),
    case([0.0, 0.5, 0.500002], [[0, 0, 0], [0.5, 0, 0], [0.5, 0, 0]], 0, 1, 2, 0.0, label="told apart by the sixth decimal", tag="stability"),
    case([0.0, 0.4999992, 0.5], [[0, 0, 0], [0.5, 0, 0], [0.5, 0, 0]], 0, 1, 2, 0.0, label="equal to five decimals, but not to six", tag="stability"),
    case([0.0, 1e-5, 2e-5], TINY, 0, 2, 100, 1.0, label="a hundred tokens of tiny probability", tag="stability"),
    case([0.0, 1e-5, 2e-5], TINY, 0, 3, 80, 0.0, label="products far below the smallest float", tag="stability"),
    case([1e-300, 1e-300], [[0, 0], [1e-300, 1e-300]], 0, 2, 3, 1.0, label="probabilities of 1e-300", tag="stability"),
    case([0.0, 1.0], [[0, 0], [1e-300, 1.0]], 0, 2, 6, 1.0, label="certain and almost impossible", tag="stability"),
    case([0.0, 1.0, 1.0], [[0, 0, 0], [1.0, 0, 0], [1.0, 1.0, 0]], 0, 3, 3, 1.0, label="probabilities of 1: scores of 0", tag="edge"),
    case([0.05, 0.9, 0.05], [[0, 0, 0], [0.1, 0.1, 0.8], [0.1, 0.8, 0.1]], 0, 2, 40, 1.0, label="a long sequence wins by its mean"),
    case([0.05, 0.9, 0.05], [[0, 0, 0], [0.1, 0.1, 0.8], [0.1, 0.8, 0.1]], 0, 2, 40, 0.0, label="a short one wins without normalising"),
    *random_cases(count=14, size=5),
    *random_cases(count=4, size=12, seed=60),
]

SMALL = [1, 2, 3, 4, 5, 6]

SCALE = [scale(size=200, seed=3, label="200 tokens, a vocabulary of 40, width 8")]


def generate(seed: int, size: int) -> tuple[list[float], list[list[float]], int, int, int, float]:
    """Sequences of up to `size` tokens; few different probabilities, so that products tie."""
    rng = random.Random(seed)
    large = size > 100
    tokens = 40 if large else rng.randint(1, 4)

    def row() -> list[float]:
        if large:
            return [rng.random() ** 3 / 10 + 1e-6 for _ in range(tokens)]
        return [rng.choice([0.0, 0.1, 0.2, 0.2, 0.3, 0.5]) for _ in range(tokens)]

    width = 8 if large else rng.randint(1, 5)
    return row(), [row() for _ in range(tokens)], rng.randrange(tokens), width, size, rng.choice([0.0, 0.5, 0.7, 1.0, 1.0])


def grow(seed: int, size: int) -> tuple[list[float], list[list[float]], int, int, int, float]:
    """Exactly `size` tokens: the end is never possible; three tokens, two hypotheses."""
    rng = random.Random(seed)

    def row() -> list[float]:
        return [0.0, rng.choice([0.25, 0.5]), rng.choice([0.25, 0.5])]

    return row(), [row() for _ in range(3)], 0, 2, size, 1.0
