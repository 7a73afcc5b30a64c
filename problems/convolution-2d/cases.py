import random

import numpy as np

from harness.authoring import case, random_cases, sample, scale


def a(values):
    return np.array(values, dtype=float)


def image(*rows):
    """One image of one channel."""
    return a([[rows]])


def counted(*shape):
    """An array of this shape that holds 1, 2, 3 ...; no two numbers are equal."""
    return np.arange(1.0, 1.0 + np.prod(shape)).reshape(shape)


ONE = image([1, 2, 3], [4, 5, 6], [7, 8, 9])
EDGE = image([1, 0], [0, -1])
ZERO = a([0.0])
BRIGHT = np.ones((1, 1, 6, 6))
BRIGHT[0, 0, 0, 0] = 1e12

CASES = [
    sample(ONE, EDGE, ZERO, 1, 0, label="one channel, one filter", note="Each window gives its top left number minus its bottom right one: 1 - 5 = -4, and -4 everywhere else."),
    sample(
        ONE, image([1, 2]), a([10.0]), 2, 1, label="padding, a stride and a bias",
        note="The padded image has 5 x 5 numbers; the windows of 1 x 2 start in rows 0, 2, 4 and columns 0, 2. "
        "In the middle row: 0 + 2 * 4 and 5 + 2 * 6, plus 10.",
    ),
    sample(
        a([[[[1, 2], [3, 4]], [[10, 20], [30, 40]]]]),
        a([[[[1]], [[1]]], [[[1]], [[-1]]]]),
        a([0.0, 0.5]),
        1,
        0,
        label="two channels, two filters",
        note="Kernels of 1 x 1: the first filter adds the channels, the second subtracts them and adds 0.5.",
    ),
    case(ONE, image([1, 2], [3, 4]), ZERO, 1, 0, label="a kernel that is not symmetric"),
    case(counted(1, 2, 3, 4), counted(1, 2, 2, 3), a([0.5]), 1, 0, label="two channels are summed"),
    case(counted(1, 1, 4, 5), counted(3, 1, 2, 2), a([1.0, -2.0, 3.0]), 1, 0, label="three filters, each with its bias"),
    case(counted(2, 3, 5, 4), counted(4, 3, 3, 2) / 10, a([1.0, 2.0, 3.0, 4.0]), 1, 0, label="all sizes differ"),
    case(counted(2, 3, 5, 4), counted(4, 3, 3, 2) / 10, a([1.0, 2.0, 3.0, 4.0]), 2, 1, label="all sizes differ, stride and padding"),
    case(counted(1, 1, 6, 6), counted(1, 1, 2, 2), ZERO, 2, 0, label="windows that do not overlap"),
    case(counted(1, 1, 5, 5), counted(1, 1, 2, 2), ZERO, 2, 0, label="the stride leaves a rest", tag="edge"),
    case(counted(1, 1, 7, 8), counted(1, 1, 3, 3), ZERO, 3, 0, label="another rest in each direction", tag="edge"),
    case(counted(1, 1, 5, 5), counted(1, 1, 2, 2), ZERO, 3, 0, label="a stride larger than the kernel", tag="edge"),
    case(counted(1, 1, 4, 4), counted(1, 1, 2, 2), ZERO, 8, 0, label="a stride larger than the image", tag="edge"),
    case(counted(1, 1, 3, 3), counted(1, 1, 3, 3), ZERO, 1, 1, label="padding that keeps the size"),
    case(counted(1, 1, 2, 3), counted(1, 1, 2, 2), ZERO, 1, 3, label="more padding than the kernel is large", tag="edge"),
    case(counted(1, 1, 4, 4), counted(1, 1, 3, 3), ZERO, 2, 1, label="padding and a rest", tag="edge"),
    case(counted(1, 1, 3, 4), counted(1, 1, 3, 4), a([7.0]), 1, 0, label="the kernel is as large as the image", tag="edge"),
    case(counted(1, 1, 2, 2), counted(1, 1, 4, 4), ZERO, 1, 1, label="the kernel fills the padded image", tag="edge"),
    case(counted(1, 1, 1, 6), counted(1, 1, 1, 3), ZERO, 1, 0, label="one row", tag="edge"),
    case(counted(1, 1, 6, 1), counted(1, 1, 3, 1), ZERO, 1, 0, label="one column", tag="edge"),
    case(counted(1, 1, 6, 3), counted(1, 1, 1, 3), ZERO, 2, 0, label="a flat kernel", tag="edge"),
    case(counted(1, 1, 3, 6), counted(1, 1, 3, 1), ZERO, 2, 0, label="an upright kernel", tag="edge"),
    case(a([[[[3.0]]]]), a([[[[-2.0]]]]), a([1.0]), 1, 0, label="one pixel", tag="edge"),
    case(counted(2, 2, 2, 2), counted(2, 2, 2, 2), a([1.0, 2.0]), 1, 1, label="all sizes equal: no axis may be swapped", tag="edge"),
    case(counted(3, 3, 3, 3), counted(3, 3, 1, 1), a([1.0, 2.0, 3.0]), 1, 0, label="as many filters as columns", tag="edge"),
    case(counted(3, 1, 2, 2), counted(1, 1, 2, 2), ZERO, 1, 0, label="three images, one number each"),
    case(np.zeros((0, 2, 4, 5)), counted(3, 2, 2, 2), a([1.0, 2.0, 3.0]), 2, 1, label="an empty batch", tag="edge"),
    case(np.zeros((1, 1, 3, 3)), counted(2, 1, 2, 2), a([4.0, -5.0]), 1, 0, label="a black image: the bias alone", tag="edge"),
    case(-counted(1, 1, 3, 3), counted(1, 1, 2, 2), ZERO, 1, 1, label="negative pixels beside the padding", tag="edge"),
    case(BRIGHT, np.ones((1, 1, 2, 2)) / 3, a([1e-7]), 1, 0, label="one bright pixel in a corner", tag="stability"),
    case(BRIGHT, counted(1, 1, 3, 3) / 100, ZERO, 2, 2, label="one bright pixel, padded", tag="stability"),
    case(a([[[[1e12, -1e12, 1.0], [1.0, 1e-3, 1e-6]]]]), a([[[[1.0, 1.0]]]]), ZERO, 1, 0, label="large numbers that cancel", tag="stability"),
    case(counted(1, 1, 3, 3) * 1e-7, counted(1, 1, 2, 2) * 1e3, a([1e-3]), 1, 0, label="tiny pixels", tag="stability"),
    case(counted(1, 2, 3, 3), counted(1, 3, 2, 2), ZERO, 1, 0, label="channels that do not fit", tag="edge", raises=ValueError),
    case(counted(1, 3, 3, 3), counted(2, 1, 2, 2), a([0.0, 0.0]), 1, 0, label="kernels of one channel for three", tag="edge", raises=ValueError),
    case(counted(1, 1, 2, 5), counted(1, 1, 3, 2), ZERO, 1, 0, label="a kernel that is too high", tag="edge", raises=ValueError),
    case(counted(1, 1, 5, 2), counted(1, 1, 2, 5), ZERO, 1, 1, label="a kernel that is too wide in spite of padding", tag="edge", raises=ValueError),
    case(counted(1, 1, 2, 2), counted(1, 1, 3, 3), ZERO, 4, 0, label="too large, with a stride", tag="edge", raises=ValueError),
    *random_cases(count=8, size=5),
]

SMALL = [1, 2, 3, 4, 5, 6]

SCALE = [scale(size=28, seed=3, label="2 images of 28 x 28, 64 channels, 16 filters of 5 x 5")]


def generate(seed: int, size: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, int, int]:
    """Small: whole numbers, every size drawn up to `size`. From 28 on: images of size x size with many channels."""
    rng = random.Random(seed)

    def numbers(*shape: int) -> np.ndarray:
        count = int(np.prod(shape))
        return np.array([float(rng.randint(-4, 4)) for _ in range(count)]).reshape(shape)

    if size >= 28:
        return numbers(2, 64, size, size), numbers(16, 64, 5, 5), numbers(16), 1, 2
    n, c, f = rng.randint(1, 2), rng.randint(1, 3), rng.randint(1, 3)
    h, w, padding = rng.randint(1, size + 1), rng.randint(1, size + 1), rng.randint(0, 2)
    kh, kw = rng.randint(1, min(h + 2 * padding, 4)), rng.randint(1, min(w + 2 * padding, 4))
    return numbers(n, c, h, w), numbers(f, c, kh, kw), numbers(f), rng.randint(1, 3), padding


def grow(seed: int, size: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, int, int]:
    """One image of `size` rows and four columns, one filter of 2 x 2."""
    rng = random.Random(seed)
    pixels = np.array([rng.random() for _ in range(4 * size)]).reshape(1, 1, size, 4)
    return pixels, np.ones((1, 1, 2, 2)), np.zeros(1), 1, 1
