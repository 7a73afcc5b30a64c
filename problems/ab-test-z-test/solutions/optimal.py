"""The tail's area comes from erfc, which does not subtract from 1. Time: O(1). Space: O(1)."""

from math import erfc, sqrt


def ab_test(successes_a: int, trials_a: int, successes_b: int, trials_b: int) -> list[float]:
    for successes, trials in ((successes_a, trials_a), (successes_b, trials_b)):
        if trials < 1 or not 0 <= successes <= trials:
            raise ValueError(f"{successes} successes in {trials} trials")
    pooled = (successes_a + successes_b) / (trials_a + trials_b)
    if pooled in (0.0, 1.0):
        return [0.0, 1.0]
    deviation = sqrt(pooled * (1 - pooled) * (1 / trials_a + 1 / trials_b))
    z = (successes_b / trials_b - successes_a / trials_a) / deviation
    return [z, erfc(abs(z) / sqrt(2))]
