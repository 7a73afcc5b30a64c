import numpy as np


def slips(args, expected):
    q, k, v, mask = args
    if not q.shape[1] or not k.shape[1]:
        return
    d = q.shape[2]
    scores = q @ k.transpose(0, 2, 1)
    visible = np.ones(scores.shape[1:], dtype=bool) if mask is None else mask
    with np.errstate(all="ignore"):
        yield "the scores are not divided by the square root of d", answer(np.where(visible, scores, -np.inf), v)
        yield "the scores are divided by d instead of its square root", answer(np.where(visible, scores / d, -np.inf), v)
        scores = scores / np.sqrt(d)
        yield "the softmax runs over the queries instead of the keys", answer(np.where(visible, scores, -np.inf), v, axis=1)
        yield "the weights and the output change places in the pair", tuple(reversed(answer(np.where(visible, scores, -np.inf), v)))
        if mask is not None:
            yield "the mask is ignored", answer(scores, v)
            yield "True in the mask is taken for hidden", answer(np.where(mask, -np.inf, scores), v)
            weights = answer(scores, v)[1] * mask
            yield "the mask is applied after the softmax, so the weights do not sum to 1", (weights @ v, weights)
            yield "hidden scores are set to -1e9, which makes a row that is hidden altogether uniform", answer(np.where(mask, scores, -1e9), v)
            yield "hidden scores are set to 0 instead of minus infinity", answer(np.where(mask, scores, 0.0), v)


def answer(scores, v, axis=2):
    powers = np.exp(scores - scores.max(axis=axis, keepdims=True, initial=-1e300))
    sums = powers.sum(axis=axis, keepdims=True)
    weights = powers / np.where(sums == 0, 1.0, sums)
    return weights @ v, weights
