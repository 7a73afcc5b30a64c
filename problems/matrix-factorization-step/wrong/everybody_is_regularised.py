def sgd_epoch(ratings, users, items, user_bias, item_bias, mean, lr, reg):
    p, q, c, d = users.copy(), items.copy(), user_bias.copy(), item_bias.copy()
    squares = 0.0
    for a, b, rating in ratings:
        error = rating - (mean + c[a] + d[b] + p[a] @ q[b])
        squares += error**2
        to_p, to_q = error * q[b], error * p[a]
        for array in (p, q, c, d):
            array *= 1 - lr * reg
        c[a] += lr * error
        d[b] += lr * error
        p[a] += lr * to_p
        q[b] += lr * to_q
    return p, q, c, d, squares / max(len(ratings), 1)
