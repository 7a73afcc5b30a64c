import random

import numpy as np

from harness.authoring import case, random_cases, sample, scale


def a(*values):
    return np.array(values, dtype=float)


W, G, M, V = a(1.0, -2.0, 3.0), a(0.5, -0.25, 2.0), a(0.1, 0.2, -0.3), a(0.04, 0.01, 0.09)
O3 = np.zeros(3)
NONE = np.zeros(0)
USUAL = (0.9, 0.999, 1e-8)

CASES = [
    sample(
        a(1.0, 2.0),
        a(4.0, -0.01),
        a(0.0, 0.0),
        a(0.0, 0.0),
        1,
        0.1,
        *USUAL,
        0.0,
        label="the first step",
        note="Corrected, the averages are the gradient and its square, so each weight moves by almost exactly 0.1, whatever the size of its gradient.",
    ),
    sample(a(1.0), a(0.0), a(0.0), a(0.0), 1, 0.1, *USUAL, 0.5, label="weight decay alone", tag="edge", note="No gradient: the weight shrinks by 0.1 * 0.5 = 5 %."),
    sample(
        a(3.0),
        a(1.0),
        a(1.0),
        a(1.0),
        2,
        0.75,
        0.5,
        0.75,
        1e-8,
        0.0,
        label="the second step",
        note="Both averages stay 1. Corrected: 1 / (1 - 0.25) = 1.3333 and 1 / (1 - 0.5625) = 2.2857; 1.3333 / 1.5119 = 0.8819, times 0.75.",
    ),
    case(W, G, M, V, 3, 0.01, *USUAL, 0.0, label="the third step"),
    case(W, G, M, V, 3, 0.01, *USUAL, 0.1, label="with weight decay"),
    case(W, G, M, V, 3, 0.5, *USUAL, 2.0, label="strong decay at a large rate"),
    case(W, G, M, V, 1, 0.01, *USUAL, 0.0, label="step 1 with averages from before"),
    case(W, G, M, V, 100, 0.01, *USUAL, 0.01, label="step 100"),
    case(W, G, M, V, 7, 0.01, 0.8, 0.6, 1e-8, 0.0, label="other decay rates"),
    case(W, G, M, V, 7, 0.01, 0.6, 0.8, 1e-8, 0.3, label="beta1 below beta2"),
    case(W, G, M, V, 4, 0.1, 0.9, 0.999, 0.5, 0.0, label="a large epsilon"),
    case(np.array([[1.0, 2.0], [3.0, -4.0]]), np.array([[0.5, -0.5], [0.1, 0.0]]), np.zeros((2, 2)), np.zeros((2, 2)), 1, 0.1, *USUAL, 0.1, label="a matrix"),
    case(np.array([[1.0, 2.0, 3.0]]), np.array([[0.5, -0.5, 0.1]]), np.array([[0.1, 0.0, -0.1]]), np.array([[0.2, 0.1, 0.3]]), 5, 0.1, *USUAL, 0.1, label="a matrix of one row", tag="edge"),
    case(a(2.0), a(-3.0), a(0.5), a(0.25), 2, 0.1, *USUAL, 0.0, label="one weight", tag="edge"),
    case(NONE, NONE, NONE, NONE, 1, 0.1, *USUAL, 0.1, label="no weights", tag="edge"),
    case(W, O3, O3, O3, 1, 0.1, *USUAL, 0.0, label="no gradient: nothing moves", tag="edge"),
    case(W, O3, M, V, 5, 0.1, *USUAL, 0.0, label="no gradient, but momentum", tag="edge"),
    case(O3, G, M, V, 5, 0.1, *USUAL, 0.5, label="weights of 0 do not decay", tag="edge"),
    case(W, G, M, V, 5, 0.0, *USUAL, 0.5, label="learning rate 0: only the averages move", tag="edge"),
    case(W, G, M, V, 5, 0.1, 0.0, 0.999, 1e-8, 0.0, label="beta1 = 0", tag="edge"),
    case(W, G, M, V, 5, 0.1, 0.9, 0.0, 1e-8, 0.0, label="beta2 = 0", tag="edge"),
    case(W, G, M, V, 1, 0.1, 0.0, 0.0, 1e-8, 0.0, label="both betas 0: the sign of the gradient", tag="edge"),
    case(W, -G, -M, V, 5, 0.1, *USUAL, 0.2, label="everything the other way"),
    case(a(1.0, 1.0), a(1.0, -1.0), a(1.0, 1.0), a(1.0, 1.0), 3, 0.1, *USUAL, 0.0, label="the gradient turns round"),
    case(W, G, M, V, 1_000_000_000, 0.01, *USUAL, 0.01, label="after a billion steps", tag="stability"),
    case(a(1.0, -1.0), a(1e-6, -1e-7), a(0.0, 0.0), a(0.0, 0.0), 1, 0.1, *USUAL, 0.0, label="small gradients, where epsilon counts", tag="stability"),
    case(a(1.0, -1.0), a(1e-8, -1e-9), a(0.0, 0.0), a(0.0, 0.0), 1, 0.1, *USUAL, 0.0, label="gradients of the size of epsilon", tag="stability"),
    case(a(1.0), a(1e-12), a(1e-12), a(1e-24), 10, 0.1, 0.9, 0.999, 1e-15, 0.0, label="tiny gradients, tiny epsilon", tag="stability"),
    case(a(1.0), a(1e-100), a(0.0), a(0.0), 1, 1.0, 0.9, 0.999, 1e-8, 0.0, label="a gradient that vanishes beside epsilon", tag="stability"),
    case(a(1.0, 2.0), a(1e100, -1e100), a(0.0, 0.0), a(0.0, 0.0), 1, 0.1, *USUAL, 0.0, label="enormous gradients", tag="stability"),
    case(a(1.0, 2.0), a(1e100, -1e-3), a(1e-3, 1e100), a(1e-6, 1e190), 9, 0.1, *USUAL, 0.0, label="scales far apart", tag="stability"),
    case(a(1.0), a(0.5), a(0.0), a(0.0), 1, 0.1, 0.999999, 0.999999, 1e-8, 0.0, label="betas close to 1", tag="stability"),
    case(a(1.0), a(0.5), a(0.3), a(0.4), 5, 0.1, 0.9999, 0.99999, 1e-8, 0.1, label="betas close to 1, step 5", tag="stability"),
    case(a(1e100), a(1.0), a(0.0), a(0.0), 1, 0.1, *USUAL, 0.1, label="an enormous weight decays", tag="stability"),
    case(a(0.0), a(1e-5), a(1e-5), a(1e-10), 50, 1e-3, *USUAL, 0.0, label="squares of small gradients", tag="stability"),
    case(W, G, M, V, 0, 0.1, *USUAL, 0.0, label="step 0", tag="edge", raises=ValueError),
    case(W, G, M, V, -1, 0.1, *USUAL, 0.0, label="step -1", tag="edge", raises=ValueError),
    case(W, a(1.0), M, V, 1, 0.1, *USUAL, 0.0, label="one gradient for three weights", tag="edge", raises=ValueError),
    case(W, G, a(0.0), V, 1, 0.1, *USUAL, 0.0, label="m of another shape", tag="edge", raises=ValueError),
    case(W, G, M, a(0.0), 1, 0.1, *USUAL, 0.0, label="v of another shape", tag="edge", raises=ValueError),
    case(W, G, np.zeros((1, 3)), V, 1, 0.1, *USUAL, 0.0, label="a row meets a flat array", tag="edge", raises=ValueError),
    case(a(1.0), G, M, V, 1, 0.1, *USUAL, 0.0, label="one weight for three gradients", tag="edge", raises=ValueError),
    *random_cases(count=8, size=6),
]

SMALL = [1, 2, 3, 4, 5, 6]

SCALE = [scale(size=10_000, seed=2, label="10,000 weights")]


def generate(seed: int, size: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, int, float, float, float, float, float]:
    """`size` weights with gradients of very different sizes, one in five of them 0."""
    rng = random.Random(seed)

    def numbers() -> np.ndarray:
        return np.array([rng.choice([0.0, 1.0, 1.0, 1.0, 1.0]) * rng.gauss(0, 1) * 10 ** rng.uniform(-5, 2) for _ in range(size)])

    rates = rng.choice([(0.9, 0.999), (0.9, 0.95), (0.5, 0.75), (0.0, 0.9), (0.9, 0.0)])
    t = rng.choice([1, 1, 2, 3, 10, 5_000])
    return numbers(), numbers(), numbers(), numbers() ** 2, t, rng.choice([0.1, 1e-3]), *rates, rng.choice([1e-8, 1e-3]), rng.choice([0.0, 0.01, 0.5])
