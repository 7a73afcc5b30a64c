def sgd_epoch(ratings, users, items, user_bias, item_bias, mean, lr, reg):
    p, q, c, d = users.copy(), items.copy(), user_bias.copy(), item_bias.copy()
    squares = 0.0
    for a, b, rating in ratings:
        error = rating - (c[a] + d[b] + p[a] @ q[b])
        squares += error**2
        c[a] += lr * (error - reg * c[a])
        d[b] += lr * (error - reg * d[b])
        p[a], q[b] = p[a] + lr * (error * q[b] - reg * p[a]), q[b] + lr * (error * p[a] - reg * q[b])
    return p, q, c, d, squares / max(len(ratings), 1)
