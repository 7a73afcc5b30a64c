import numpy as np


def backward(x, labels, weights, biases):
    n, inputs = len(x), [x]
    for weight, bias in zip(weights[:-1], biases[:-1]):
        inputs.append(np.maximum(inputs[-1] @ weight + bias, 0.0))
    z = inputs[-1] @ weights[-1] + biases[-1]
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    g = powers / powers.sum(axis=1, keepdims=True)
    g[np.arange(n), labels] -= 1
    g = g / n
    dw, db = [], []
    for h, weight in zip(inputs[::-1], weights[::-1]):
        dw.append(g.T @ h)
        db.append(g.sum(axis=0))
        g = (g @ weight.T) * (h > 0)
    return dw[::-1], db[::-1]
