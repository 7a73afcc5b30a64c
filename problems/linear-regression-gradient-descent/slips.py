def slips(args, expected):
    rows, targets, rate, steps, penalty = args
    if not rows or not steps or len(rows) * len(rows[0]) * steps > 20_000:
        return
    n = len(rows)
    yield "the bias is penalised too", descended(args, bias_penalty=penalty)
    yield "the penalty is left out", descended(args, weight_penalty=0.0)
    yield "the penalty is divided by n", descended(args, weight_penalty=penalty / n)
    yield "the penalty's slope is twice too large (penalty / 2 times a square has the slope penalty times the weight)", descended(args, weight_penalty=2 * penalty)
    yield "the errors are summed, not averaged", descended(args, scale=n)
    yield "the slope of the squared error is twice too large (the loss has a 1/2)", descended(args, scale=2)
    yield "the bias's slope is computed with the new weights", descended(args, late_bias=True)
    yield "one step too many is taken", descended(args, more=1)
    yield "one step too few is taken", descended(args, more=-1)
    yield "the step goes up the gradient", descended(args, scale=-1, weight_penalty=-penalty)


def descended(args, *, scale=1.0, weight_penalty=None, bias_penalty=0.0, late_bias=False, more=0):
    rows, targets, rate, steps, penalty = args
    weight_penalty = penalty if weight_penalty is None else weight_penalty
    weights, bias = [0.0] * len(rows[0]), 0.0
    for _ in range(steps + more):
        errors = missed(rows, targets, weights, bias)
        slopes = [scale * sum(e * x for e, x in zip(errors, column)) / len(rows) for column in zip(*rows)]
        weights = [max(-1e15, min(1e15, w - rate * (s + weight_penalty * w))) for w, s in zip(weights, slopes)]
        errors = missed(rows, targets, weights, bias) if late_bias else errors
        bias -= rate * (scale * sum(errors) / len(rows) + bias_penalty * bias)
    return weights, max(-1e15, min(1e15, bias))


def missed(rows, targets, weights, bias):
    return [bias + sum(w * x for w, x in zip(weights, row)) - y for row, y in zip(rows, targets)]
