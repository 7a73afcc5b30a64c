"""Whether an assertion holds for the file's own solution, as Python sees it."""

from collections.abc import Callable
from typing import Any

from .observed import Want


def same(left: Any, right: Any) -> bool:
    """Python's own equality, arrays taken whole."""
    if hasattr(left, "shape") or hasattr(right, "shape"):
        import numpy

        return bool(numpy.array_equal(left, right))
    return bool(left == right)


def close(answer: Any, expected: Any, want: Want) -> bool:
    """Absolute or relative error within bounds; of every element, for arrays and lists of numbers."""
    if hasattr(answer, "shape") or isinstance(answer, list | tuple):
        import numpy

        return bool(numpy.allclose(answer, expected, want.rtol, want.atol))
    error = abs(answer - expected)
    return bool(error <= want.atol or error <= want.rtol * max(abs(answer), abs(expected)))


OPERATIONS: dict[str, Callable[[Any, Any], bool]] = {
    "Eq": same,
    "In": lambda seen, expected: seen in expected,
    "NotIn": lambda seen, expected: seen not in expected,
}
