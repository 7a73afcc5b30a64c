"""One parameter at a time: an imaginary step of 1e-40 makes the loss's imaginary part its slope. Nothing is differentiated by hand.

A finite difference without a subtraction, exact to rounding. Time: O(P n * sum(d_in * d_out)) for P parameters. Space: O(n d + P).
"""

import numpy as np

STEP = 1e-40


def backward(x, labels, weights, biases):
    parameters = [part.astype(complex) for part in (*weights, *biases)]
    slopes = []
    for part in parameters:
        slope = np.zeros(part.shape)
        for place in np.ndindex(part.shape):
            part[place] += STEP * 1j
            slope[place] = loss(x, labels, parameters).imag / STEP
            part[place] = part[place].real
        slopes.append(slope)
    return slopes[: len(weights)], slopes[len(weights) :]


def loss(x, labels, parameters):
    layers = len(parameters) // 2
    z = x
    for layer in range(layers):
        hidden = np.where(z.real > 0, z, 0) if layer > 0 else z
        z = hidden @ parameters[layer] + parameters[layers + layer]
    total = 0
    for row, label in zip(z, labels):
        # ln of the sum over the others' odds against the label; the largest one is taken out.
        behind = row - row[label]
        largest = behind[np.argmax(behind.real)]
        total += largest + np.log(np.exp(behind - largest).sum())
    return total / len(z)
