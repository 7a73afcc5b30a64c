"""The errors once a step, then one dot product for each column. Time: O(steps n d). Space: O(n d)."""


def fit_linear(rows: list[list[float]], targets: list[float], rate: float, steps: int, penalty: float) -> tuple[list[float], float]:
    if not rows or len(rows) != len(targets):
        raise ValueError(f"{len(rows)} rows and {len(targets)} targets")
    n = len(rows)
    columns = list(zip(*rows))
    weights, bias = [0.0] * len(columns), 0.0
    for _ in range(steps):
        errors = [bias + dot(weights, row) - target for row, target in zip(rows, targets)]
        slopes = [dot(column, errors) / n + penalty * weight for column, weight in zip(columns, weights)]
        weights = [weight - rate * slope for weight, slope in zip(weights, slopes)]
        bias -= rate * sum(errors) / n
    return weights, bias


def dot(left: list[float], right: list[float]) -> float:
    return sum([a * b for a, b in zip(left, right)])
