def slips(args, expected):
    ratings, lr, reg, mean = args[0], args[6], args[7], args[5]
    if not ratings:
        return
    yield "the items are updated with the user's factors from after the update", run(args, sequential=True)
    yield "the gradients of the whole epoch are taken at the model from before it", run(args, frozen=True)
    yield "the gradient is doubled, as that of e ** 2 without the one half", run((*args[:6], lr * 2, reg / 2))
    yield "there is no regularisation", run((*args[:7], 0.0))
    yield "the biases are not regularised", run(args, bias_reg=0.0)
    yield "the mean is left out of the prediction", run((*args[:5], 0.0, lr, reg))
    yield "the biases are not updated", (*run(args, bias_lr=0.0),)
    yield "the loss is the root of the mean squared error", (*expected[:4], expected[4] ** 0.5)
    yield "the loss is the sum of the squared errors instead of their mean", (*expected[:4], expected[4] * len(ratings))
    p, q, c, d, _ = run(args)
    after = [r - (mean + c[a] + d[b] + p[a] @ q[b]) for a, b, r in ratings]
    yield "the loss is measured after the epoch", (*expected[:4], sum(e * e for e in after) / len(after))


def run(args, sequential=False, frozen=False, bias_reg=None, bias_lr=None):
    ratings, users, items, user_bias, item_bias, mean, lr, reg = args
    p, q, c, d = users.copy(), items.copy(), user_bias.copy(), item_bias.copy()
    bias_reg = reg if bias_reg is None else bias_reg
    bias_lr = lr if bias_lr is None else bias_lr
    squares = 0.0
    for a, b, rating in ratings:
        x, y, cx, dy = (users[a], items[b], user_bias[a], item_bias[b]) if frozen else (p[a].copy(), q[b].copy(), c[a], d[b])
        error = rating - (mean + cx + dy + x @ y)
        squares += error * error
        c[a] += bias_lr * (error - bias_reg * cx)
        d[b] += bias_lr * (error - bias_reg * dy)
        p[a] += lr * (error * y - reg * x)
        q[b] += lr * (error * (p[a] if sequential else x) - reg * y)
    return p, q, c, d, squares / len(ratings)
