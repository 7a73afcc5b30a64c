"""Takes the smallest values away one by one, anew for each cell. Time: O(n^2 m d). Space: O(n)."""

from fractions import Fraction


def clip_outliers(train: list[list[float]], rows: list[list[float]], factor: float) -> list[list[float]]:
    if len(train) == 0 or factor < 0:
        raise ValueError("bad input")
    return [[clipped(x, [other[j] for other in train], factor) for j, x in enumerate(row)] for row in rows]


def clipped(x: float, column: list[float], factor: float) -> float:
    q1, q3 = (at_position(column, Fraction(p * (len(column) - 1), 4)) for p in (1, 3))
    spread = q3 - q1
    if spread == 0:
        return x
    low, high = q1 - Fraction(factor) * spread, q3 + Fraction(factor) * spread
    return float(low) if x < low else float(high) if x > high else x


def at_position(column: list[float], position: Fraction) -> Fraction:
    """A weighted mean of the values whose ranks are less than 1 away."""
    remaining = list(column)
    value, rank = Fraction(0), 0
    while remaining:
        smallest = min(remaining)
        remaining.remove(smallest)
        weight = 1 - abs(rank - position)
        if weight > 0:
            value += weight * Fraction(smallest)
        rank += 1
    return value
