import numpy as np


def slips(args, expected):
    x, gamma, beta, running_mean, running_var, momentum, eps, training = args
    out, new_mean, new_var = expected
    if not training:
        if len(x):
            yield "the batch's statistics are used in evaluation, not the running ones", (normal(x, x.mean(axis=0), x.var(axis=0), args), new_mean, new_var)
        yield "eps stands outside the root", (gamma * (x - running_mean) / (np.sqrt(running_var) + eps) + beta, new_mean, new_var)
        return
    if len(x) < 2:
        return
    mean, var, sample = x.mean(axis=0), x.var(axis=0), x.var(axis=0, ddof=1)
    yield "the running variance takes the batch's variance divided by n; n - 1 is asked for there", (out, new_mean, step(running_var, var, momentum))
    yield "the output is normalised with the variance divided by n - 1; n is asked for there", (normal(x, mean, sample, args), new_mean, new_var)
    yield "the two variances are exchanged: n belongs to the output, n - 1 to the running one", (normal(x, mean, sample, args), new_mean, step(running_var, var, momentum))
    yield "the momentum is the weight of the old statistics, not of the batch", (out, step(running_mean, mean, 1 - momentum), step(running_var, sample, 1 - momentum))
    yield "the running statistics stay as they were", (out, running_mean, running_var)
    yield "the output is normalised with the running statistics in training", (normal(x, running_mean, running_var, args), new_mean, new_var)
    yield "the output is normalised with the new running statistics in training", (normal(x, new_mean, new_var, args), new_mean, new_var)
    yield "eps stands outside the root", (gamma * (x - mean) / (np.sqrt(var) + eps) + beta, new_mean, new_var)
    yield "each row is normalised over its features (axis 1)", (normal(x, x.mean(axis=1, keepdims=True), x.var(axis=1, keepdims=True), args), new_mean, new_var)


def normal(x, mean, variance, args):
    _, gamma, beta, _, _, _, eps, _ = args
    return gamma * (x - mean) / np.sqrt(np.asarray(variance) + eps) + beta


def step(running, batch, momentum):
    return (1 - momentum) * running + momentum * batch
