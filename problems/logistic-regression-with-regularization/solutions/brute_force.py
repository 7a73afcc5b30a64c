"""Never differentiates by hand: an imaginary step of 1e-40 along one parameter makes the loss's imaginary part its slope.

That is a finite difference without a subtraction, so it is exact to rounding. Time: O(steps n d^2). Space: O(d).
"""

import cmath

STEP = 1e-40


def train_logistic(rows: list[list[float]], labels: list[int], rate: float, steps: int, penalty: float) -> tuple[list[float], float, float]:
    if len(rows) == 0 or len(rows) != len(labels):
        raise ValueError("needs as many labels as rows, and at least one")
    for label in labels:
        if label != 0 and label != 1:
            raise ValueError("a label is neither 0 nor 1")
    # The bias is the last parameter.
    point = [0.0] * (len(rows[0]) + 1)
    for _ in range(steps):
        slopes = []
        for j in range(len(point)):
            moved = [value + STEP * 1j if i == j else value for i, value in enumerate(point)]
            slopes.append(loss(moved, rows, labels, penalty).imag / STEP)
        point = [value - rate * slope for value, slope in zip(point, slopes)]
    return point[:-1], point[-1], loss([complex(value) for value in point], rows, labels, penalty).real


def loss(point, rows, labels, penalty):
    *weights, bias = point
    total = 0
    for row, label in zip(rows, labels):
        logit = bias
        for weight, value in zip(weights, row):
            logit += weight * value
        # The label's probability is 1 / (1 + e^against).
        against = -logit if label == 1 else logit
        if against.real > 0:
            total += against + cmath.log(1 + cmath.exp(-against))
        else:
            total += cmath.log(1 + cmath.exp(against))
    return total / len(rows) + penalty / 2 * sum(weight * weight for weight in weights)
