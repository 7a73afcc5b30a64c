"""The same updates on lists, number by number: faster for small k. Time: O(r k). Space: O((u + i) k)."""

import numpy as np


def sgd_epoch(ratings, users, items, user_bias, item_bias, mean, lr, reg):
    p, q, c, d = users.tolist(), items.tolist(), user_bias.tolist(), item_bias.tolist()
    squares = 0.0
    for a, b, rating in ratings:
        mine, its = p[a], q[b]
        error = rating - mean - c[a] - d[b] - sum(x * y for x, y in zip(mine, its))
        squares += error * error
        c[a] += lr * (error - reg * c[a])
        d[b] += lr * (error - reg * d[b])
        for j, (x, y) in enumerate(zip(mine, its)):
            mine[j] = x + lr * (error * y - reg * x)
            its[j] = y + lr * (error * x - reg * y)
    loss = squares / len(ratings) if ratings else 0.0
    return np.array(p).reshape(users.shape), np.array(q).reshape(items.shape), np.array(c), np.array(d), loss
