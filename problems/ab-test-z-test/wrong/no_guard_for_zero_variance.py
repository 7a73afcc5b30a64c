from math import erfc, sqrt


def ab_test(successes_a, trials_a, successes_b, trials_b):
    for s, n in ((successes_a, trials_a), (successes_b, trials_b)):
        if n < 1 or s < 0 or s > n:
            raise ValueError("impossible counts")
    pooled = (successes_a + successes_b) / (trials_a + trials_b)
    deviation = sqrt(pooled * (1 - pooled) * (1 / trials_a + 1 / trials_b))
    z = (successes_b / trials_b - successes_a / trials_a) / deviation
    return [z, erfc(abs(z) / sqrt(2))]
