"""How a problem's answers are compared."""

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """How a problem's answers are compared; the fields are those of `compare` in the problem format."""

    kind: str = "exact"
    rtol: float = 1e-6
    atol: float = 1e-8
    strict: bool = False
    nan: str = "equal"

    def close(self, expected: float, actual: float) -> bool:
        """Absolute or relative error within bounds, the relative one against the expected value."""
        if expected == actual:
            return True
        if math.isinf(expected) or math.isinf(actual):
            return False
        error = abs(expected - actual)
        return error <= self.atol or error <= self.rtol * abs(expected)
