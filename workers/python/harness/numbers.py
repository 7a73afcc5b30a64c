"""An answer as a row of numbers with the shape they stood in, and how much a match between two such rows proves."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from . import forms
from .rule import Rule
from .shapes import shape_of

# Longer answers are not looked into: their cases are about speed.
MOST = 3_000
# A value of many digits that comes out right by chance is about this unlikely, as a power of two.
GENERIC_BITS = 12.0
_SIMPLE_FACTORS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 100)


@dataclass(frozen=True, slots=True)
class Numbers:
    """`skeleton` is equal for answers that are built alike; `shape` is None for what is no table, such as a dictionary."""

    data: list[float]
    shape: tuple[int, ...] | None
    skeleton: Any

    def rows(self) -> list[list[float]]:
        """Of a table of two dimensions; one row of a list."""
        if self.shape is None or len(self.shape) != 2:
            return [self.data]
        width = self.shape[1]
        return [self.data[i * width : (i + 1) * width] for i in range(self.shape[0])]

    def like(self, data: Sequence[float]) -> Numbers:
        """Other numbers in the same places."""
        return Numbers(list(data), self.shape, self.skeleton)


def numbers(value: Any) -> Numbers | None:
    """Reads an answer; None where it holds anything but numbers, none at all, or too many."""
    if isinstance(value, forms.Scalar):
        value = value.value
    if isinstance(value, forms.Array):
        value = value.nested()
    data: list[float] = []
    skeleton = _collect(value, data)
    if skeleton is _FOREIGN or not 0 < len(data) <= MOST:
        return None
    return Numbers(data, None if isinstance(value, dict) else shape_of(value), skeleton)


_FOREIGN = object()


def _collect(value: Any, data: list[float]) -> Any:
    if isinstance(value, forms.Scalar):
        value = value.value
    elif isinstance(value, forms.Array):
        value = value.nested()
    elif isinstance(value, forms.Lazy):
        value = value.values
    if type(value) in (int, float):
        data.append(value)
        return 0 if len(data) <= MOST else _FOREIGN
    if isinstance(value, dict):
        parts = [(key, _collect(value[key], data)) for key in sorted(value, key=repr)]
        return _FOREIGN if any(part is _FOREIGN for _, part in parts) else ("dict", tuple(parts))
    if not isinstance(value, list | tuple):
        return _FOREIGN
    inner = []
    for item in value:
        inner.append(_collect(item, data))
        if inner[-1] is _FOREIGN:
            return _FOREIGN
    return tuple(inner)


class Evidence:
    """Compares what a slip would give with what was given, in the problem's own way but never too generously."""

    def __init__(self, rule: Rule, expected: list[float], actual: list[float]) -> None:
        tolerant = rule.kind != "exact"
        self._rtol = min(rule.rtol, 1e-4) if tolerant else 1e-12
        finite = [abs(x) for x in (*expected, *actual) if math.isfinite(x)]
        self._atol = min(rule.atol, 1e-9 * max(finite, default=0.0)) if tolerant else 0.0
        plain = [x for x in expected if math.isfinite(x)] or [0.0]
        self._simple_bits = math.log2(1 + min(max(plain) - min(plain), 4_000.0)) if plain else 0.0

    def close(self, left: float, right: float) -> bool:
        if left == right or (left != left and right != right):
            return True
        if not (math.isfinite(left) and math.isfinite(right)):
            return False
        return abs(left - right) <= max(self._atol, self._rtol * max(abs(left), abs(right)))

    def same(self, left: Sequence[float], right: Sequence[float]) -> bool:
        return len(left) == len(right) and all(map(self.close, left, right, strict=True))

    def matches(self, slip: Callable[[float], float], expected: Sequence[float], actual: Sequence[float]) -> bool:
        """Whether each number of the answer is the slip's of the expected one."""
        for left, right in zip(expected, actual, strict=True):
            try:
                made = slip(left)
            except ValueError, ZeroDivisionError, OverflowError:
                return False
            if not self.close(made, right):
                return False
        return True

    def bits(self, values: Sequence[float]) -> float:
        """How unlikely it is that these come out as a slip says by chance: many different digits say much, small numbers little."""
        generic = {round(x, 12) for x in values if is_generic(x)}
        simple = sum(1 for x in values if not is_generic(x) and x and math.isfinite(x))
        return GENERIC_BITS * len(generic) + self._simple_bits * simple

    def of_differing(self, expected: Sequence[float], actual: Sequence[float]) -> float:
        """The evidence in the places where the two differ, on whichever side there is more of it."""
        pairs = [(left, right) for left, right in zip(expected, actual, strict=True) if not self.close(left, right)]
        return max(self.bits([left for left, _ in pairs]), self.bits([right for _, right in pairs]))


def is_generic(x: float) -> bool:
    """Not a whole number, nor a simple fraction: one that does not come out by chance."""
    if not math.isfinite(x) or abs(x) < 1e-12:
        return False
    return all(abs(x * factor - round(x * factor)) > 1e-7 * max(1.0, abs(x * factor)) for factor in _SIMPLE_FACTORS)
