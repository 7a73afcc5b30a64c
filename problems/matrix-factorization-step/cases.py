import random

import numpy as np

from harness.authoring import case, random_cases, sample, scale


def a(*values):
    return np.array(values, dtype=float)


P, Q = a([1.0, 0.5], [-0.5, 2.0], [0.25, -1.0]), a([0.5, 1.0], [1.5, -0.5])
C, D = a(0.1, -0.2, 0.3), a(0.5, -0.4)
O1 = a(0.0)

CASES = [
    sample(
        [(0, 0, 5.0)],
        a([1.0, 0.0]),
        a([2.0, 1.0]),
        O1,
        O1,
        1.0,
        0.1,
        0.0,
        label="one rating",
        note="Predicted: 1 + 0 + 0 + 2 = 3, so e = 2. The biases become 0.2, the user [1 + 0.2 * 2, 0 + 0.2 * 1], the item [2 + 0.2 * 1, 1 + 0.2 * 0]: with the user's old factors. The loss is 4.",
    ),
    sample(
        [(0, 0, 1.0), (0, 1, 1.0)],
        a([0.0]),
        a([0.0], [0.0]),
        O1,
        a(0.0, 0.0),
        0.0,
        0.5,
        0.0,
        label="the second rating sees the first one's update",
        note="The first error is 1, and the user's bias becomes 0.5. The second error is therefore 0.5. The loss is (1 + 0.25) / 2.",
    ),
    sample([], a([1.0]), a([2.0]), O1, O1, 3.0, 0.1, 0.1, label="no ratings", tag="edge", note="Nothing moves."),
    case([(1, 0, 4.0)], P, Q, C, D, 3.0, 0.1, 0.0, label="one rating among several users"),
    case([(1, 0, 4.0)], P, Q, C, D, 3.0, 0.1, 0.2, label="with regularisation"),
    case([(0, 1, 2.0), (2, 0, 5.0), (1, 1, 1.0)], P, Q, C, D, 3.0, 0.05, 0.1, label="three ratings"),
    case([(1, 1, 1.0), (2, 0, 5.0), (0, 1, 2.0)], P, Q, C, D, 3.0, 0.05, 0.1, label="the same ratings in another order"),
    case([(0, 0, 5.0), (0, 1, 1.0)], P, Q, C, D, 3.0, 0.1, 0.05, label="one user, two items"),
    case([(0, 1, 5.0), (1, 1, 1.0), (2, 1, 3.0)], P, Q, C, D, 3.0, 0.1, 0.05, label="one item, three users"),
    case([(0, 0, 4.0), (0, 0, 4.0)], P, Q, C, D, 3.0, 0.1, 0.05, label="the same rating twice", tag="edge"),
    case([(0, 0, 5.0), (0, 0, 1.0)], P, Q, C, D, 3.0, 0.1, 0.0, label="one pair, two opinions", tag="edge"),
    case([(2, 1, 3.0)], P, Q, C, D, 3.0, 1.0, 0.5, label="a large learning rate"),
    case([(2, 1, 3.0)], P, Q, C, D, 0.0, 0.1, 0.1, label="a mean of 0", tag="edge"),
    case([(2, 1, -3.0)], P, Q, C, D, -1.0, 0.1, 0.1, label="negative ratings", tag="edge"),
    case([(1, 1, 3.0), (0, 0, 2.0)], P, Q, C, D, 3.0, 0.0, 0.1, label="learning rate 0: only the loss", tag="edge"),
    case([(0, 0, 5.0)], P, Q, C, D, 3.0, 0.1, 1.0, label="strong regularisation", tag="edge"),
    case([(0, 0, 5.0)], a([0.0, 0.0]), a([0.0, 0.0]), O1, O1, 3.0, 0.1, 0.1, label="factors of 0 stay 0", tag="edge"),
    case([(0, 0, 5.0)], a([0.0, 0.0]), a([1.0, 2.0]), O1, O1, 3.0, 0.1, 0.1, label="a new user meets a known item", tag="edge"),
    case([(0, 0, 2.0)], a([1.0]), a([2.0]), a(-0.5), a(0.5), 0.0, 0.1, 0.3, label="no error: only the regularisation moves", tag="edge"),
    case([(0, 0, 2.0), (1, 0, 4.0)], np.zeros((2, 0)), np.zeros((1, 0)), a(0.5, -0.5), a(0.25), 3.0, 0.1, 0.1, label="no factors, biases alone", tag="edge"),
    case([(0, 0, 4.0)], a([2.0]), a([3.0]), a(0.5), a(0.25), 1.0, 0.1, 0.1, label="one factor", tag="edge"),
    case([], P, Q, C, D, 3.0, 0.1, 0.5, label="no ratings: nobody is regularised", tag="edge"),
    case([(2, 1, 4.0), (2, 1, 4.0), (2, 1, 4.0)], P, Q, C, D, 3.0, 0.2, 0.0, label="users 0 and 1 are silent", tag="edge"),
    case([(0, 0, 3.0), (1, 1, 3.0)], a([1.0, 2.0], [3.0, 4.0]), a([0.1, 0.2], [0.3, 0.4]), a(0.0, 0.0), a(0.0, 0.0), 2.0, 0.1, 0.1, label="as many users as items as factors", tag="edge"),
    case([(0, 0, 4)], np.array([[1.0]]), np.array([[1.0]]), O1, O1, 3.0, 0.5, 0.0, label="a rating that is a whole number", tag="edge"),
    case([(0, 0, 100.0)], a([0.01]), a([0.02]), O1, O1, 50.0, 0.01, 0.01, label="ratings up to 100"),
    case([(0, 0, 3.0 + 1e-7)], a([1.0]), a([1.0]), O1, O1, 2.0, 1.0, 0.0, label="a tiny error", tag="stability"),
    case([(0, 0, 1e-3)], a([1e4, 1e4]), a([1e4, -1e4]), O1, O1, 0.0, 1e-6, 0.0, label="large factors that cancel", tag="stability"),
    case([(0, 0, 100.0)], a([1e-8]), a([1e-8]), O1, O1, 0.0, 1.0, 0.0, label="factors that are almost 0 grow", tag="stability"),
    *random_cases(count=10, size=8),
    *random_cases(count=2, size=40, seed=60),
]

SMALL = [1, 2, 3, 4, 5, 6, 8]

SCALE = [scale(size=5_000, seed=5, label="5,000 ratings, 8 factors")]


def generate(seed: int, size: int) -> tuple[list[tuple[int, int, float]], np.ndarray, np.ndarray, np.ndarray, np.ndarray, float, float, float]:
    """`size` ratings by few users of few items, so that most of them occur again and again."""
    rng = random.Random(seed)
    large = size > 100
    u, i, k = (200, 300, 8) if large else (rng.randint(1, 4), rng.randint(1, 4), rng.randint(0, 3))

    def numbers(*shape: int) -> np.ndarray:
        return np.array([round(rng.gauss(0, 0.5), 2) for _ in range(int(np.prod(shape)))]).reshape(shape)

    ratings = [(rng.randrange(u), rng.randrange(i), float(rng.randint(1, 5))) for _ in range(size)]
    return ratings, numbers(u, k), numbers(i, k), numbers(u), numbers(i), 3.0, rng.choice([0.01, 0.05, 0.1]), rng.choice([0.0, 0.02, 0.3])


def grow(seed: int, size: int) -> tuple[list[tuple[int, int, float]], np.ndarray, np.ndarray, np.ndarray, np.ndarray, float, float, float]:
    """`size` ratings in a model of fixed size."""
    rng = random.Random(seed)
    ratings = [(rng.randrange(3), rng.randrange(3), float(rng.randint(1, 5))) for _ in range(size)]
    return ratings, np.ones((3, 2)) * 0.1, np.ones((3, 2)) * 0.2, np.zeros(3), np.zeros(3), 3.0, 0.01, 0.02
