"""Plain loops over rows and units. Time: O(n * sum(d_in * d_out)). Space: O(n * d_L)."""

import math


def forward(x, weights, biases):
    layers = [(weight.tolist(), bias.tolist()) for weight, bias in zip(weights, biases)]
    result = []
    for row in x.tolist():
        for i, (weight, bias) in enumerate(layers):
            row = [sum(h * w[j] for h, w in zip(row, weight)) + b for j, b in enumerate(bias)]
            if i < len(layers) - 1:
                row = [max(z, 0.0) for z in row]
        largest = max(row)
        powers = [math.exp(z - largest) for z in row]
        result.append([p / sum(powers) for p in powers])
    return result
