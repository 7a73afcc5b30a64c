from math import erfc, sqrt


def ab_test(successes_a, trials_a, successes_b, trials_b):
    if trials_a < 1 or trials_b < 1:
        raise ValueError("no trials")
    pooled = (successes_a + successes_b) / (trials_a + trials_b)
    if pooled in (0, 1):
        return [0.0, 1.0]
    deviation = sqrt(abs(pooled * (1 - pooled)) * (1 / trials_a + 1 / trials_b))
    z = (successes_b / trials_b - successes_a / trials_a) / deviation
    return [z, erfc(abs(z) / sqrt(2))]
