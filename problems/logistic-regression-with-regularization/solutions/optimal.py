"""The errors once a step, then one dot product for each column; the loss from the logits. Time: O(steps n d). Space: O(n d)."""

from math import exp, log1p


def train_logistic(rows: list[list[float]], labels: list[int], rate: float, steps: int, penalty: float) -> tuple[list[float], float, float]:
    if not rows or len(rows) != len(labels):
        raise ValueError(f"{len(rows)} rows and {len(labels)} labels")
    if not set(labels) <= {0, 1}:
        raise ValueError("a label is neither 0 nor 1")
    n = len(rows)
    columns = list(zip(*rows))
    weights, bias = [0.0] * len(columns), 0.0
    for _ in range(steps):
        errors = [sigmoid(bias + dot(weights, row)) - label for row, label in zip(rows, labels)]
        slopes = [dot(column, errors) / n + penalty * weight for column, weight in zip(columns, weights)]
        weights = [weight - rate * slope for weight, slope in zip(weights, slopes)]
        bias -= rate * sum(errors) / n
    fit = sum(cross_entropy(bias + dot(weights, row), label) for row, label in zip(rows, labels)) / n
    return weights, bias, fit + penalty / 2 * dot(weights, weights)


def sigmoid(z: float) -> float:
    """No exponent is ever positive, so none overflows."""
    power = exp(-abs(z))
    return (power if z < 0 else 1.0) / (1.0 + power)


def cross_entropy(z: float, label: int) -> float:
    """ln(1 + e^z) - label z, which is -ln of the label's probability."""
    return max(z, 0.0) - label * z + log1p(exp(-abs(z)))


def dot(left: list[float], right: list[float]) -> float:
    return sum([a * b for a, b in zip(left, right)])
