import numpy as np


def slips(args, expected):
    x, grad, draws, rate, training = args
    kept = draws >= rate
    scale = 1.0 / (1.0 - rate)
    with np.errstate(all="ignore"):
        if training:
            yield "kept entries are not scaled by 1 / (1 - rate)", (np.where(kept, x, 0.0), np.where(kept, grad, 0.0))
            yield "only the output is scaled, not the gradient", (np.where(kept, x * scale, 0.0), np.where(kept, grad, 0.0))
            yield "the gradient is scaled, but not masked", (np.where(kept, x * scale, 0.0), grad * scale)
            yield "the gradient is returned as it came", (np.where(kept, x * scale, 0.0), grad)
            yield "rate is taken for the probability to keep an entry", keeping(x, grad, draws < rate, rate)
            yield "the gradient's mask is taken from the output, so an input of 0 counts as dropped", (
                np.where(kept, x * scale, 0.0),
                np.where(kept & (x != 0), grad * scale, 0.0),
            )
            yield "an entry whose draw equals the rate is dropped", both(x, grad, draws > rate, scale)
            yield "what is returned in training is what belongs to inference", (x, grad)
        else:
            yield "the output is multiplied by 1 - rate at inference", (x * (1.0 - rate), grad)
            yield "entries are dropped at inference too", both(x, grad, kept, scale)


def both(x, grad, kept, scale):
    return np.where(kept, x * scale, 0.0), np.where(kept, grad * scale, 0.0)


def keeping(x, grad, kept, rate):
    return both(x, grad, kept, 1.0 / rate if rate else 1.0)
