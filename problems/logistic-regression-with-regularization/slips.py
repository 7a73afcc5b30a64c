from math import exp, log1p


def slips(args, expected):
    rows, labels, rate, steps, penalty = args
    if not rows or not steps or len(rows) * len(rows[0]) * steps > 20_000:
        return
    n = len(rows)
    weights, bias, loss = expected
    square = sum(w * w for w in weights)
    yield "the loss leaves out the penalty", (weights, bias, loss - penalty / 2 * square)
    yield "the loss counts the penalty without its 1/2", (weights, bias, loss + penalty / 2 * square)
    yield "the loss is summed over the rows, not averaged", (weights, bias, (loss - penalty / 2 * square) * n + penalty / 2 * square)
    yield "the bias is penalised too", trained(args, bias_penalty=penalty)
    yield "the penalty is left out of the slopes", trained(args, weight_penalty=0.0)
    yield "the penalty's slope is divided by n", trained(args, weight_penalty=penalty / n)
    yield "the penalty's slope is twice too large (penalty / 2 times a square has the slope penalty times the weight)", trained(args, weight_penalty=2 * penalty)
    yield "the errors are summed, not averaged", trained(args, scale=n)
    yield "the bias's slope is computed with the new weights", trained(args, late_bias=True)
    yield "one step too many is taken", trained(args, more=1)
    yield "one step too few is taken", trained(args, more=-1)


def trained(args, *, scale=1.0, weight_penalty=None, bias_penalty=0.0, late_bias=False, more=0):
    rows, labels, rate, steps, penalty = args
    weight_penalty = penalty if weight_penalty is None else weight_penalty
    weights, bias = [0.0] * len(rows[0]), 0.0
    for _ in range(steps + more):
        errors = missed(rows, labels, weights, bias)
        slopes = [scale * sum(e * x for e, x in zip(errors, column)) / len(rows) for column in zip(*rows)]
        weights = [max(-1e15, min(1e15, w - rate * (s + weight_penalty * w))) for w, s in zip(weights, slopes)]
        errors = missed(rows, labels, weights, bias) if late_bias else errors
        bias = max(-1e15, min(1e15, bias - rate * (scale * sum(errors) / len(rows) + bias_penalty * bias)))
    total = sum(max(z, 0.0) - y * z + log1p(exp(-abs(z))) for z, y in zip(logits(rows, weights, bias), labels))
    return weights, bias, total / len(rows) + penalty / 2 * sum(w * w for w in weights)


def logits(rows, weights, bias):
    return [bias + sum(w * x for w, x in zip(weights, row)) for row in rows]


def missed(rows, labels, weights, bias):
    return [(exp(-abs(z)) if z < 0 else 1.0) / (1.0 + exp(-abs(z))) - y for z, y in zip(logits(rows, weights, bias), labels)]
