import numpy as np


def slips(args, expected):
    x, labels, weights, biases = args
    n, layers = len(x), len(weights)
    if sum(weight.size for weight in weights) > 3_000:
        return
    weight_gradients, bias_gradients = expected
    if n > 1:
        yield "the loss is summed over the rows, not averaged", scaled(expected, n)
        yield "the gradients are divided by n twice", scaled(expected, 1 / n)
        yield "the biases' gradients are divided by n twice (the mean of slopes that are averaged already)", (weight_gradients, [part / n for part in bias_gradients])
        yield "only the biases' gradients are summed over the rows, not averaged", (weight_gradients, [part * n for part in bias_gradients])
    yield "the gradients have the opposite sign", scaled(expected, -1)
    if layers > 1:
        yield "the gradients stand from the last layer to the first", (weight_gradients[::-1], bias_gradients[::-1])
        yield "the way back has no mask for ReLU", gradients(args, mask=lambda h: 1.0)
        yield "the slope of ReLU at 0 is 1; it is to be 0", gradients(args, mask=lambda h: h >= 0)
        yield "the hidden layers have no ReLU at all", gradients(args, relu=False)
        yield "the hidden layers' biases are left out on the way forward", gradients((x, labels, weights, [*(part * 0.0 for part in biases[:-1]), biases[-1]]))
    yield "the labels are not subtracted from the probabilities", gradients(args, hit=0.0)
    yield "the logits go through ReLU on the way back", gradients(args, last=lambda z: z > 0)


def gradients(args, *, mask=lambda h: h > 0, relu=True, hit=1.0, last=lambda z: 1.0):
    x, labels, weights, biases = args
    inputs = [x]
    for weight, bias in zip(weights[:-1], biases[:-1]):
        z = inputs[-1] @ weight + bias
        inputs.append(np.maximum(z, 0.0) if relu else z)
    z = inputs[-1] @ weights[-1] + biases[-1]
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    slope = powers / powers.sum(axis=1, keepdims=True)
    slope[np.arange(len(x)), labels] -= hit
    slope = slope / len(x) * last(z)
    found = []
    for hidden, weight in zip(inputs[::-1], weights[::-1]):
        found.append((hidden.T @ slope, slope.sum(axis=0)))
        slope = slope @ weight.T * (mask(hidden) if relu else 1.0)
    return [part for part, _ in found[::-1]], [part for _, part in found[::-1]]


def scaled(pair, factor):
    return tuple([part * factor for part in parts] for parts in pair)
