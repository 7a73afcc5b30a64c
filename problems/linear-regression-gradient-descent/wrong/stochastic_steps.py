def fit_linear(rows, targets, rate, steps, penalty):
    if not rows or len(rows) != len(targets):
        raise ValueError("bad input")
    n = len(rows)
    weights, bias = [0.0] * len(rows[0]), 0.0
    for _ in range(steps):
        for row, y in zip(rows, targets):
            error = bias + sum(w * x for w, x in zip(weights, row)) - y
            weights = [w - rate * (error * x / n + penalty * w / n) for w, x in zip(weights, row)]
            bias -= rate * error / n
    return weights, bias
