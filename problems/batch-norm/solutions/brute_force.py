"""Column by column, with the exact statistics of the standard library. Time: O(n d). Space: O(n d)."""

import math
import statistics


def batch_norm(x, gamma, beta, running_mean, running_var, momentum, eps, training):
    rows = x.tolist()
    if training and len(rows) in (0, 1):
        raise ValueError("a training batch needs two rows at least")
    out = [[0.0] * len(gamma) for _ in rows]
    means, variances = running_mean.tolist(), running_var.tolist()
    for j in range(len(gamma)):
        column = [row[j] for row in rows]
        centre, spread = means[j], variances[j]
        if training:
            centre, spread = statistics.mean(column), statistics.pvariance(column)
            means[j] += momentum * (centre - means[j])
            variances[j] += momentum * (statistics.variance(column) - variances[j])
        for i, value in enumerate(column):
            out[i][j] = float(gamma[j]) * ((value - centre) / math.sqrt(spread + eps)) + float(beta[j])
    return out, means, variances
