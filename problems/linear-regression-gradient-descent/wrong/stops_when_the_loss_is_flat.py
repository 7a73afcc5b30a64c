def fit_linear(rows, targets, rate, steps, penalty):
    if not rows or len(rows) != len(targets):
        raise ValueError("bad input")
    n, d = len(rows), len(rows[0])
    weights, bias = [0.0] * d, 0.0
    for _ in range(steps):
        errors = [bias + sum(w * x for w, x in zip(weights, row)) - y for row, y in zip(rows, targets)]
        slopes = [sum(e * row[j] for e, row in zip(errors, rows)) / n + penalty * weights[j] for j in range(d)]
        bias_slope = sum(errors) / n
        if max(map(abs, slopes)) < 1e-3:
            break
        weights = [w - rate * s for w, s in zip(weights, slopes)]
        bias -= rate * bias_slope
    return weights, bias
