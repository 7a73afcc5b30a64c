from math import exp, log1p


def train_logistic(rows, labels, rate, steps, penalty):
    if len(rows) == 0 or len(rows) != len(labels) or any(label not in (0, 1) for label in labels):
        raise ValueError("bad input")
    n, d = len(rows), len(rows[0])
    weights, bias = [0.0] * d, 0.0
    for _ in range(steps):
        errors = [sigmoid(bias + sum(w * x for w, x in zip(weights, row))) - y for row, y in zip(rows, labels)]
        slopes = [sum(e * row[j] for e, row in zip(errors, rows)) / n + penalty * weights[j] for j in range(d)]
        weights = [w - rate * s for w, s in zip(weights, slopes)]
        bias -= rate * sum(errors) / n
    logits = [bias + sum(w * x for w, x in zip(weights, row)) for row in rows]
    fit = sum(max(z, 0.0) - y * z + log1p(exp(-abs(z))) for z, y in zip(logits, labels)) / n
    return weights, bias, fit


def sigmoid(z):
    power = exp(-abs(z))
    return (power if z < 0 else 1.0) / (1.0 + power)
