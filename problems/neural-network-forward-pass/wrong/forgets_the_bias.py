import numpy as np


def forward(x, weights, biases):
    hidden = x
    for weight in weights[:-1]:
        hidden = np.maximum(hidden @ weight, 0.0)
    logits = hidden @ weights[-1]
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)
