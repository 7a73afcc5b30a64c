from math import erfc, sqrt


def ab_test(successes_a, trials_a, successes_b, trials_b):
    for s, n in ((successes_a, trials_a), (successes_b, trials_b)):
        if n < 1 or s < 0 or s > n:
            raise ValueError("impossible counts")
    a, b = successes_a / trials_a, successes_b / trials_b
    deviation = sqrt(a * (1 - a) / trials_a + b * (1 - b) / trials_b)
    if deviation == 0:
        return [0.0, 1.0]
    z = (b - a) / deviation
    return [z, erfc(abs(z) / sqrt(2))]
