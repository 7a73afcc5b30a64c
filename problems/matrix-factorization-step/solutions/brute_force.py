"""Differences of the loss instead of derivatives: exact, as it is quadratic in each number. Time: O(r k^2). Space: O((u + i) k)."""

import numpy as np


def sgd_epoch(ratings, users, items, user_bias, item_bias, mean, lr, reg):
    # A user's or item's bias stands in front of its factors.
    left = [[bias, *row] for bias, row in zip(user_bias.tolist(), users.tolist())]
    right = [[bias, *row] for bias, row in zip(item_bias.tolist(), items.tolist())]
    errors = []
    for a, b, rating in ratings:
        errors.append(rating - predicted(left[a], right[b], mean))
        new_left, new_right = list(left[a]), list(right[b])
        for j in range(len(new_left)):
            new_left[j] -= lr * slope(lambda x: loss(changed(left[a], j, x), right[b], mean, rating, reg))  # noqa: B023
            new_right[j] -= lr * slope(lambda x: loss(left[a], changed(right[b], j, x), mean, rating, reg))  # noqa: B023
        left[a], right[b] = new_left, new_right
    p = np.array([row[1:] for row in left]).reshape(users.shape)
    q = np.array([row[1:] for row in right]).reshape(items.shape)
    measured = sum(error * error for error in errors) / len(errors) if errors else 0.0
    return p, q, [row[0] for row in left], [row[0] for row in right], measured


def slope(function):
    return (function(1.0) - function(-1.0)) / 2.0


def changed(row, j, by):
    return [value + by if i == j else value for i, value in enumerate(row)]


def predicted(user, item, mean):
    return mean + user[0] + item[0] + sum(x * y for x, y in zip(user[1:], item[1:]))


def loss(user, item, mean, rating, reg):
    return (rating - predicted(user, item, mean)) ** 2 / 2 + reg / 2 * sum(x * x for x in user + item)
