"""The slope of the loss itself: J is quadratic, so (J(p + 1) - J(p - 1)) / 2 is its derivative. Time: O(steps n d^2). Space: O(d)."""


def fit_linear(rows: list[list[float]], targets: list[float], rate: float, steps: int, penalty: float) -> tuple[list[float], float]:
    if len(rows) == 0 or len(rows) != len(targets):
        raise ValueError("needs as many targets as rows, and at least one")
    # The bias is the last parameter.
    point = [0.0] * (len(rows[0]) + 1)
    for _ in range(steps):
        slopes = [slope(point, j, rows, targets, penalty) for j in range(len(point))]
        point = [value - rate * steep for value, steep in zip(point, slopes)]
    return point[:-1], point[-1]


def slope(point, j, rows, targets, penalty):
    up, down = list(point), list(point)
    up[j] += 1
    down[j] -= 1
    return (loss(up, rows, targets, penalty) - loss(down, rows, targets, penalty)) / 2


def loss(point, rows, targets, penalty):
    *weights, bias = point
    total = 0.0
    for row, target in zip(rows, targets):
        predicted = bias
        for weight, value in zip(weights, row):
            predicted += weight * value
        total += (predicted - target) ** 2
    return total / (2 * len(rows)) + penalty / 2 * sum(weight**2 for weight in weights)
