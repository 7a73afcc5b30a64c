def sgd_epoch(ratings, users, items, user_bias, item_bias, mean, lr, reg):
    p, q, c, d = users.copy(), items.copy(), user_bias.copy(), item_bias.copy()
    squares = 0.0
    for a, b, rating in ratings:
        error = rating - (mean + user_bias[a] + item_bias[b] + users[a] @ items[b])
        squares += error**2
        c[a] += lr * (error - reg * user_bias[a])
        d[b] += lr * (error - reg * item_bias[b])
        p[a] += lr * (error * items[b] - reg * users[a])
        q[b] += lr * (error * users[a] - reg * items[b])
    return p, q, c, d, squares / max(len(ratings), 1)
