import numpy as np


def slips(args, expected):
    x, weights, biases = args
    if not len(x):
        return
    with np.errstate(all="ignore"):
        logits = run(x, weights, biases)
        yield "the logits are returned without softmax", logits
        yield "the softmax runs over the rows of the batch (axis 0) instead of the classes", softmax(logits, axis=0)
        yield "the last layer has a ReLU too", softmax(np.maximum(logits, 0.0))
        yield "the logits are clipped to -500 ... 500", softmax(np.clip(logits, -500.0, 500.0))
        yield "the hidden layers have no ReLU", softmax(run(x, weights, biases, relu=False))
        yield "the biases are left out", softmax(run(x, weights, [bias * 0.0 for bias in biases]))
        yield "each number is divided by the sum of the whole batch", softmax(logits, axis=None)


def run(x, weights, biases, relu=True):
    hidden = x
    for i, (weight, bias) in enumerate(zip(weights, biases)):
        hidden = hidden @ weight + bias
        if relu and i < len(weights) - 1:
            hidden = np.maximum(hidden, 0.0)
    return hidden


def softmax(logits, axis=1):
    powers = np.exp(logits - logits.max(axis=axis, keepdims=True))
    return powers / powers.sum(axis=axis, keepdims=True)
