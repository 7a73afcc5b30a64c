"""Exact fractions for z; the tail's area by Simpson's rule. Time: O(1). Space: O(1)."""

import math
from fractions import Fraction

PANELS = 1_000
REACH = 12.0


def ab_test(successes_a: int, trials_a: int, successes_b: int, trials_b: int) -> list[float]:
    if min(trials_a, trials_b) <= 0 or min(successes_a, successes_b) < 0 or successes_a > trials_a or successes_b > trials_b:
        raise ValueError("counts that cannot be")
    failures = trials_a + trials_b - successes_a - successes_b
    if successes_a + successes_b == 0 or failures == 0:
        return [0.0, 1.0]
    difference = Fraction(successes_b, trials_b) - Fraction(successes_a, trials_a)
    both = Fraction(trials_a + trials_b)
    variance = (successes_a + successes_b) / both * (failures / both) * (both / (trials_a * trials_b))
    z = math.copysign(math.sqrt(difference**2 / variance), difference)
    return [z, 2 * tail(abs(z))]


def tail(z: float) -> float:
    """Area right of z. With t = z + u the density is that at z times exp(-z u - u^2 / 2)."""
    width = REACH / (1 + z) / (2 * PANELS)
    heights = [math.exp(-z * u - u * u / 2) for u in (i * width for i in range(8 * PANELS + 1))]
    area = (heights[0] + 4 * sum(heights[1::2]) + 2 * sum(heights[2:-1:2]) + heights[-1]) * width / 3
    return math.exp(-z * z / 2) / math.sqrt(2 * math.pi) * area
