import numpy as np


def slips(args, expected):
    w, grad, m, v, t, lr, beta1, beta2, eps, decay = args
    if t < 1 or not w.shape == grad.shape == m.shape == v.shape or not w.size:
        return
    new_m, new_v = beta1 * m + (1 - beta1) * grad, beta2 * v + (1 - beta2) * grad**2
    m_hat, v_hat = new_m / (1 - beta1**t), new_v / (1 - beta2**t)

    def moved(direction, before=w):
        return before - lr * (direction + decay * before), new_m, new_v

    with np.errstate(all="ignore"):
        yield "the averages are not divided by 1 - beta ** t", moved(new_m / (np.sqrt(new_v) + eps))
        yield "only the average of the gradient is corrected, not that of its square", moved(m_hat / (np.sqrt(new_v) + eps))
        yield "epsilon stands inside the square root", moved(m_hat / np.sqrt(v_hat + eps))
        yield "the square root is left out", moved(m_hat / (v_hat + eps))
        yield "the corrected averages are returned instead of the averages", (moved(m_hat / (np.sqrt(v_hat) + eps))[0], m_hat, v_hat)
        yield "the old averages are returned", (moved(m_hat / (np.sqrt(v_hat) + eps))[0], m, v)
        yield "t is counted one step too far", moved(new_m / (1 - beta1 ** (t + 1)) / (np.sqrt(new_v / (1 - beta2 ** (t + 1))) + eps))
        yield "the weights are moved up the gradient", (w + lr * m_hat / (np.sqrt(v_hat) + eps) - lr * decay * w, new_m, new_v)
        if decay:
            yield "there is no weight decay", (w - lr * m_hat / (np.sqrt(v_hat) + eps), new_m, new_v)
            yield "the weight decay is not multiplied by the learning rate", (w - lr * m_hat / (np.sqrt(v_hat) + eps) - decay * w, new_m, new_v)
            moved_first = w - lr * m_hat / (np.sqrt(v_hat) + eps)
            yield "the weight decay uses the weights after the step", (moved_first - lr * decay * moved_first, new_m, new_v)
            together = grad + decay * w
            l2_m, l2_v = beta1 * m + (1 - beta1) * together, beta2 * v + (1 - beta2) * together**2
            yield (
                "the weight decay is added to the gradient (L2 instead of AdamW)",
                (w - lr * l2_m / (1 - beta1**t) / (np.sqrt(l2_v / (1 - beta2**t)) + eps), l2_m, l2_v),
            )
