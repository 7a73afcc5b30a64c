from math import sqrt
from statistics import NormalDist


def ab_test(successes_a, trials_a, successes_b, trials_b):
    for s, n in ((successes_a, trials_a), (successes_b, trials_b)):
        if n < 1 or s < 0 or s > n:
            raise ValueError("impossible counts")
    pooled = (successes_a + successes_b) / (trials_a + trials_b)
    if pooled in (0, 1):
        return [0.0, 1.0]
    deviation = sqrt(pooled * (1 - pooled) * (1 / trials_a + 1 / trials_b))
    z = (successes_b / trials_b - successes_a / trials_a) / deviation
    return [z, 2 * (1 - NormalDist().cdf(abs(z)))]
