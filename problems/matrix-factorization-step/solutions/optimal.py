"""The four gradients of each rating, taken at the same model. Time: O(r k). Space: O((u + i) k)."""


def sgd_epoch(ratings, users, items, user_bias, item_bias, mean, lr, reg):
    p, q, c, d = (array.copy() for array in (users, items, user_bias, item_bias))
    squares = 0.0
    for a, b, rating in ratings:
        error = rating - (mean + c[a] + d[b] + p[a] @ q[b])
        squares += error**2
        c[a] += lr * (error - reg * c[a])
        d[b] += lr * (error - reg * d[b])
        # Both sides are computed before either row is overwritten.
        p[a], q[b] = p[a] + lr * (error * q[b] - reg * p[a]), q[b] + lr * (error * p[a] - reg * q[b])
    return p, q, c, d, squares / max(len(ratings), 1)
