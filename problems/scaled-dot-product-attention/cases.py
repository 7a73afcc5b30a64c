import math
import random

import numpy as np

from harness.authoring import case, random_cases, sample, scale


def a(*heads):
    return np.array(heads, dtype=float)


def b(*rows):
    return np.array(rows, dtype=bool)


def zeros(*shape):
    return np.zeros(shape)


EYE = a([[1, 0], [0, 1]])
V = a([[1, 2], [3, 5]])
Q3, K3, V3 = a([[1, 2], [0, -1], [3, 1]]), a([[2, 1], [-1, 1], [0, 2]]), a([[1, 0, 4], [2, 1, -1], [0, 3, 1]])
TWO_HEADS = np.concatenate([Q3, -Q3 + 1]), np.concatenate([K3, K3[:, ::-1]]), np.concatenate([V3, V3 * 2])
CAUSAL = b([1, 0, 0], [1, 1, 0], [1, 1, 1])
LN = math.log

CASES = [
    sample(
        a([[2, 0, 0, 0]]),
        a([[LN(3), 0, 0, 0], [0, 1, 0, 0]]),
        a([[4], [8]]),
        None,
        label="one query, two keys",
        note="d = 4, so the scores are 2 ln 3 / 2 = ln 3 and 0; the weights 3/4 and 1/4; the output 0.75 * 4 + 0.25 * 8 = 5.",
    ),
    sample(
        EYE, EYE, V, b([1, 0], [0, 0]), label="a row that is hidden altogether", tag="edge",
        note="The first query sees the first key alone. The second sees "
        "nothing, so its weights and output are 0.",
    ),
    sample(a([[1000]]), a([[1000], [999]]), a([[1], [2]]), None, label="scores of a million", tag="stability", note="The scores are 1,000,000 and 999,000: the first key gets all of the weight."),
    case(Q3, K3, V3, None, label="three queries, three keys"),
    case(Q3, K3, V3, CAUSAL, label="a causal mask"),
    case(*TWO_HEADS, None, label="two heads"),
    case(*TWO_HEADS, CAUSAL, label="two heads, one mask for both"),
    case(Q3, K3, V3, b([1, 1, 1], [1, 1, 1], [1, 1, 1]), label="a mask that hides nothing"),
    case(Q3, K3, V3, b([0, 1, 0], [1, 0, 1], [0, 0, 1]), label="a mask with holes"),
    case(a([[1, 0, 2], [0, 1, 1]]), a([[1, 1, 0], [2, 0, 1], [0, 1, -1], [1, -1, 1]]), a([[1, 2], [3, 4], [5, 6], [7, 8]]), None, label="more keys than queries"),
    case(a([[1, 0], [0, 2], [1, 1], [-1, 3]]), a([[1, 1], [2, 0]]), a([[1, 2, 3], [4, 5, 6]]), None, label="more queries than keys"),
    case(a([[1, 0], [0, 2], [1, 1], [-1, 3]]), a([[1, 1], [2, 0]]), a([[1, 2, 3], [4, 5, 6]]), b([1, 0], [0, 1], [1, 1], [0, 0]), label="more queries than keys, masked", tag="edge"),
    case(a([[1, 2, -1, 0.5]]), a([[1, 1, 1, 1], [0, 2, 0, 1]]), a([[3], [5]]), None, label="values narrower than keys"),
    case(a([[3]]), a([[2]]), a([[7, 8]]), None, label="one key: its weight is 1", tag="edge"),
    case(a([[3]]), a([[2]]), a([[7, 8]]), b([0]), label="one key, hidden", tag="edge"),
    case(zeros(1, 2, 3), zeros(1, 4, 3), a([[1], [2], [3], [6]]), None, label="all scores equal: the mean of the values", tag="edge"),
    case(zeros(1, 2, 3), zeros(1, 4, 3), a([[1], [2], [3], [6]]), b([1, 0, 1, 0], [0, 1, 1, 1]), label="equal scores, some hidden", tag="edge"),
    case(EYE, EYE, V, b([0, 0], [0, 0]), label="everything is hidden", tag="edge"),
    case(Q3, K3, V3, b([1, 1, 0], [0, 0, 0], [1, 1, 0]), label="a hidden row between others; the last key is padding", tag="edge"),
    case(zeros(1, 0, 2), EYE, V, None, label="no queries", tag="edge"),
    case(zeros(1, 0, 2), EYE, V, zeros(0, 2).astype(bool), label="no queries, with a mask", tag="edge"),
    case(EYE, zeros(1, 0, 2), zeros(1, 0, 3), None, label="no keys", tag="edge"),
    case(EYE, zeros(1, 0, 2), zeros(1, 0, 3), zeros(2, 0).astype(bool), label="no keys, with a mask", tag="edge"),
    case(np.repeat(Q3, 3, axis=0), np.repeat(K3, 3, axis=0) * np.arange(1.0, 4.0)[:, None, None], np.repeat(V3, 3, axis=0), None, label="as many heads as queries and keys", tag="edge"),
    case(a([[800]]), a([[1], [0.5]]), a([[1], [2]]), None, label="just where exp overflows", tag="stability"),
    case(a([[-1000]]), a([[1], [1.001]]), a([[1], [2]]), None, label="scores far below zero", tag="stability"),
    case(a([[1000], [-1000]]), a([[1000], [-1000]]), a([[1], [2]]), None, label="opposite scores of a million", tag="stability"),
    case(a([[1000], [0.001]]), a([[1000], [999.999]]), a([[1], [2]]), None, label="a huge row beside a small one", tag="stability"),
    case(a([[1000]]), a([[-900], [-900.001]]), a([[1], [2]]), None, label="large, negative and close together", tag="stability"),
    case(a([[1000]]), a([[1000], [1], [1.001]]), a([[5], [1], [2]]), b([0, 1, 1]), label="the hidden score is the largest by far", tag="stability"),
    case(a([[1000]]), a([[-1000], [-999.999]]), a([[1], [2]]), b([1, 1]), label="visible scores at minus a million", tag="stability"),
    case(a([[1000]]), a([[-1000], [0]]), a([[1], [2]]), b([1, 0]), label="the only visible score is minus a million", tag="stability"),
    case(a([[1], [2]]), a([[1], [2]]), a([[1e9], [1]]), b([0, 1], [1, 1]), label="a hidden value of a billion", tag="stability"),
    case(a([[1e-9, 2e-9]]), a([[1e-9, 0], [0, 1e-9]]), a([[1], [2]]), None, label="tiny scores", tag="stability"),
    case(a([[30]]), a([[0], [-1], [1]]), a([[1e9], [1e9], [1]]), None, label="tiny weights on large values", tag="stability"),
    *random_cases(count=8, size=5),
    *random_cases(count=3, size=4, seed=30, label="random, large scores", tag="stability"),
]

SMALL = [1, 2, 3, 4, 5, 6]

SCALE = [scale(size=110, seed=7, label="2 heads, 110 queries and keys")]


def generate(seed: int, size: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray | None]:
    """Up to `size` queries and keys; whole numbers, some hidden rows; seeds from 30 to 39 and every fifth have large scores."""
    rng = random.Random(seed)
    large = size > 100
    heads, d, d_v = (2, 16, 16) if large else (rng.randint(1, 3), rng.randint(1, 4), rng.randint(1, 4))
    n_q, n_k = (size, size) if large else (rng.randint(1, size), rng.randint(1, size))
    factor = 250 if seed % 5 == 0 or 30 <= seed < 40 else 1

    def numbers(*shape: int) -> np.ndarray:
        return np.array([float(rng.randint(-3, 3)) for _ in range(int(np.prod(shape)))]).reshape(shape)

    shown = rng.choice([0.3, 0.6, 0.9])
    mask = np.array([[rng.random() < shown for _ in range(n_k)] for _ in range(n_q)])
    return numbers(heads, n_q, d) * factor, numbers(heads, n_k, d), numbers(heads, n_k, d_v), mask if rng.random() < 0.7 else None


def grow(seed: int, size: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray | None]:
    """One head, `size` queries and keys of two numbers."""
    rng = random.Random(seed)
    made = [np.array([rng.gauss(0, 1) for _ in range(2 * size)]).reshape(1, size, 2) for _ in range(3)]
    return made[0], made[1], made[2], None
