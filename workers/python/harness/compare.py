"""Whether an answer is right, and if not, the first place where it differs.

Shape before values, then NaN and infinities, then absolute or relative error: never broadcasting, never rounding.
Works on what `wire.decode_form` returns.
"""

import math
from dataclasses import dataclass, field
from typing import Any

from . import forms
from .any_order import inexact, leftovers, listing, position, sequence_of
from .render import inline
from .rule import Rule
from .shapes import article, describe, opaque_hint, shape_of, unravel

Path = tuple[Any, ...]


@dataclass(slots=True)
class Difference:
    """Where two values differ first; `path` leads there from the whole answer."""

    path: Path
    message: str


@dataclass(slots=True)
class Comparison:
    """`difference` is None where the answer is right."""

    difference: Difference | None = None
    notes: list[str] = field(default_factory=list)


def compare(expected: Any, actual: Any, rule: Rule, root: str = "result") -> Comparison:
    """Compares an answer with the expected one by the problem's rule (all kinds but `checker`)."""
    comparer = _Comparer(rule, root)
    if rule.kind == "any_of":
        difference = comparer.any_of(expected, actual)
    elif rule.kind in ("unordered", "unordered_nested"):
        difference = comparer.unordered(expected, actual, (), deep=rule.kind == "unordered_nested")
    else:
        difference = comparer.values(expected, actual, ())
    return Comparison(difference, list(dict.fromkeys(comparer.notes)))


def path_text(path: Path, root: str) -> str:
    """`result[2][0]`, `result['mean']`: the place as the candidate would write it."""
    return root + "".join(f"[{step!r}]" for step in path)


class _Comparer:
    def __init__(self, rule: Rule, root: str) -> None:
        self.rule = rule
        self.root = root
        self.tolerant = rule.kind != "exact"
        self.notes: list[str] = []

    def values(self, expected: Any, actual: Any, path: Path) -> Difference | None:
        if isinstance(actual, forms.Scalar):
            if self.rule.strict and not isinstance(expected, forms.Scalar):
                self.notes.append(f"You returned a NumPy {actual.dtype}.")
            actual = actual.value
        if isinstance(expected, forms.Scalar):
            expected = expected.value
        if isinstance(expected, forms.Linked | forms.Tree):
            return self.chained(expected, actual, path)
        if isinstance(expected, forms.Array):
            return self.array(expected, actual, path)
        if isinstance(expected, list | tuple | forms.Lazy):
            return self.sequence(expected, actual, path)
        if isinstance(actual, forms.Array) and actual.shape == () and not self.rule.strict:
            self.notes.append("You returned an array of shape (); a number was expected.")
            actual = actual.data[0]
        if isinstance(expected, dict):
            return self.mapping(expected, actual, path)
        if isinstance(expected, frozenset):
            return self.sets(expected, actual, path)
        return self.atom(expected, actual, path)

    def text(self, path: Path) -> str:
        return path_text(path, self.root)

    def differ(self, path: Path, expected: Any, actual: Any, more: str = "") -> Difference:
        where = self.text(path)
        return Difference(path, f"{where}: expected {inline(expected)}, got {inline(actual)}{more}")

    def wrong_type(self, path: Path, expected: Any, actual: Any) -> Difference:
        message = f"{self.text(path)}: expected {describe(expected)}, got {describe(actual)}"
        if isinstance(actual, forms.Opaque):
            message += opaque_hint(actual)
        return Difference(path, message)

    # Numbers, strings, None

    def atom(self, expected: Any, actual: Any, path: Path) -> Difference | None:
        if _is_number(expected) and _is_number(actual):
            return self.number(expected, actual, path)
        if type(expected) is not type(actual):
            return self.wrong_type(path, expected, actual)
        return None if expected == actual else self.differ(path, expected, actual)

    def number(self, expected: Any, actual: Any, path: Path) -> Difference | None:
        if type(expected) is not type(actual):
            if self.rule.strict:
                return self.wrong_type(path, expected, actual)
            names = (type(actual).__name__, type(expected).__name__)
            if "complex" not in names and not self.tolerant:
                self.notes.append(f"You returned {article(names[0])}, {article(names[1])} was expected; the value counts.")
        if isinstance(expected, complex) or isinstance(actual, complex):
            return self.complex_number(complex(expected), complex(actual), path)
        if expected != expected or actual != actual:
            return self.not_a_number(expected, actual, path)
        if not self.tolerant or (type(expected) is int and type(actual) is int):
            return None if expected == actual else self.differ(path, expected, actual)
        return self.real(expected, actual, path)

    def real(self, expected: Any, actual: Any, path: Path) -> Difference | None:
        try:
            left, right = float(expected), float(actual)
        except OverflowError:
            return None if expected == actual else self.differ(path, expected, actual)
        if self.rule.close(left, right):
            return None
        if math.isinf(left) or math.isinf(right):
            return self.differ(path, expected, actual)
        allowed = max(self.rule.atol, self.rule.rtol * abs(left))
        return self.differ(path, expected, actual, f" (off by {abs(left - right):.3g}, {allowed:.3g} allowed)")

    def complex_number(self, expected: complex, actual: complex, path: Path) -> Difference | None:
        for left, right in ((expected.real, actual.real), (expected.imag, actual.imag)):
            both_nan = left != left and right != right
            same = self.rule.close(left, right) if self.tolerant else left == right
            if not (same or both_nan):
                return self.differ(path, expected, actual)
        return None

    def not_a_number(self, expected: Any, actual: Any, path: Path) -> Difference | None:
        if actual != actual and self.rule.nan == "forbid":
            return Difference(path, f"{self.text(path)}: nan is never a right answer here")
        if expected != expected and actual != actual:
            return None
        return self.differ(path, expected, actual)

    # Sequences

    def sequence(self, expected: Any, actual: Any, path: Path) -> Difference | None:
        wanted = expected.values if isinstance(expected, forms.Lazy) else expected
        if isinstance(actual, forms.Array):
            shape = shape_of(wanted)
            # An empty table has no row to show how wide it is.
            if shape is not None and shape != actual.shape and 0 not in actual.shape:
                return self.wrong_shape(path, shape, actual.shape)
            if self.rule.strict or not actual.shape:
                return self.wrong_type(path, expected, actual)
            self.notes.append("You returned a NumPy array; a list was expected.")
            return self.sequence(wanted, actual.nested(), path)
        if isinstance(actual, forms.Lazy):
            if self.rule.strict:
                return self.wrong_type(path, expected, actual)
            self.notes.append(f"You returned a {actual.type}; a list was expected.")
            return self.items(wanted, actual.values, path)
        if not isinstance(actual, list | tuple):
            return self.wrong_type(path, expected, actual)
        if type(wanted) is not type(actual):
            if self.rule.strict:
                return self.wrong_type(path, expected, actual)
            self.notes.append(f"You returned a {type(actual).__name__}; a {type(wanted).__name__} was expected.")
        return self.items(wanted, actual, path)

    def items(self, expected: Any, actual: Any, path: Path) -> Difference | None:
        for i, (left, right) in enumerate(zip(expected, actual, strict=False)):
            # Most elements are equal numbers or strings: no call for those.
            if type(left) is type(right) and type(left) in _SIMPLE and left == right:
                continue
            found = self.values(left, right, (*path, i))
            if found is not None:
                return self.with_length(found, expected, actual, path)
        if len(expected) != len(actual):
            return Difference((*path, min(len(expected), len(actual))), self.length_message(path, expected, actual))
        return None

    def length_message(self, path: Path, expected: Any, actual: Any) -> str:
        return f"{self.text(path)}: expected {len(expected):,} items, got {len(actual):,}"

    def with_length(self, found: Difference, expected: Any, actual: Any, path: Path) -> Difference:
        if len(expected) != len(actual):
            found.message = f"{self.length_message(path, expected, actual)}; first difference at {found.message}"
        return found

    def array(self, expected: forms.Array, actual: Any, path: Path) -> Difference | None:
        if isinstance(actual, forms.Lazy) and not self.rule.strict:
            actual = actual.values
        if isinstance(actual, list | tuple) and not self.rule.strict:
            shape = shape_of(actual)
            if shape != expected.shape and not (0 in expected.shape and shape is not None):
                return self.wrong_shape(path, expected.shape, shape)
            self.notes.append(f"You returned a {type(actual).__name__}; a NumPy array was expected.")
            return self.items(expected.nested(), actual, path)
        if _is_number(actual) and expected.shape == () and not self.rule.strict:
            return self.values(expected.data[0], actual, path)
        if not isinstance(actual, forms.Array):
            return self.wrong_type(path, expected, actual)
        if expected.shape != actual.shape:
            return self.wrong_shape(path, expected.shape, actual.shape)
        return self.dtypes(expected, actual, path) or self.elements(expected, actual, path)

    def dtypes(self, expected: forms.Array, actual: forms.Array, path: Path) -> Difference | None:
        if expected.dtype == actual.dtype:
            return None
        if self.rule.strict or (expected.dtype == "bool") != (actual.dtype == "bool"):
            return Difference(path, f"{self.text(path)}: expected dtype {expected.dtype}, got {actual.dtype}")
        self.notes.append(f"Your array's dtype is {actual.dtype}; {expected.dtype} was expected.")
        return None

    def elements(self, expected: forms.Array, actual: forms.Array, path: Path) -> Difference | None:
        for i, (left, right) in enumerate(zip(expected.data, actual.data, strict=True)):
            if type(left) is type(right) and left == right:
                continue
            found = self.values(left, right, (*path, *unravel(i, expected.shape)))
            if found is not None:
                return found
        return None

    def wrong_shape(self, path: Path, expected: Any, actual: Any) -> Difference:
        got = f"shape {actual}" if actual is not None else "rows of different lengths"
        return Difference(path, f"{self.text(path)}: expected shape {expected}, got {got}")

    # Linked lists and trees

    def chained(self, expected: Any, actual: Any, path: Path) -> Difference | None:
        if actual is None:
            actual = type(expected)([])
        if type(actual) is not type(expected):
            return self.wrong_type(path, expected, actual)
        return self.items(expected.values, actual.values, path)

    # Dictionaries and sets

    def mapping(self, expected: dict[Any, Any], actual: Any, path: Path) -> Difference | None:
        if not isinstance(actual, dict):
            return self.wrong_type(path, expected, actual)
        for message, keys in (("is missing", _keys_beyond(expected, actual)), ("is not expected", _keys_beyond(actual, expected))):
            if keys:
                return Difference(path, f"{self.text(path)}: key {inline(keys[0])} {message}")
        for key, value in expected.items():
            found = self.values(value, actual[key], (*path, key))
            if found is not None:
                return found
        return None

    def sets(self, expected: frozenset[Any], actual: Any, path: Path) -> Difference | None:
        if not isinstance(actual, frozenset):
            return self.wrong_type(path, expected, actual)
        return self.multiset(sorted(expected, key=repr), sorted(actual, key=repr), path, deep=False)

    # Any order

    def any_of(self, alternatives: Any, actual: Any) -> Difference | None:
        first: Difference | None = None
        for expected in alternatives:
            found = self.values(expected, actual, ())
            if found is None:
                return None
            first = first or found
        if first and len(alternatives) > 1:
            first.message += f" ({len(alternatives) - 1} other answers are right too; yours is none of them)"
        return first

    def unordered(self, expected: Any, actual: Any, path: Path, *, deep: bool) -> Difference | None:
        wanted, got = sequence_of(expected), sequence_of(actual)
        if wanted is None:
            return self.values(expected, actual, path)
        if got is None:
            return self.wrong_type(path, expected, actual)
        return self.multiset(wanted, got, path, deep=deep)

    def multiset(self, expected: list[Any], actual: list[Any], path: Path, *, deep: bool) -> Difference | None:
        missing, extra = leftovers(expected, actual, deep=deep)
        missing, extra = self.match(missing, extra, deep=deep)
        if not missing and not extra:
            return None
        place = position(actual, extra)
        parts = []
        if missing:
            parts.append(f"missing {listing(missing)}")
        if extra:
            parts.append(f"not expected {listing(extra)}")
        return Difference((*path, *place), f"{self.text(path)} (in any order): {'; '.join(parts)}")

    def match(self, missing: list[Any], extra: list[Any], *, deep: bool) -> tuple[list[Any], list[Any]]:
        """Pairs up what is equal only within the tolerance; quadratic, so only for what exact keys left over."""
        if len(missing) * len(extra) > MAX_PAIRS or not any(map(inexact, missing + extra)):
            return missing, extra
        unmatched: list[Any] = []
        rest = list(extra)
        for value in missing:
            probe = _Comparer(self.rule, self.root)
            same = probe.unordered if deep else probe.plain_values
            index = next((i for i, other in enumerate(rest) if same(value, other, (), deep=deep) is None), None)
            if index is None:
                unmatched.append(value)
            else:
                rest.pop(index)
                self.notes += probe.notes
        return unmatched, rest

    def plain_values(self, expected: Any, actual: Any, path: Path, *, deep: bool) -> Difference | None:
        return self.values(expected, actual, path)


# Comparing so many pairs takes about a second.
MAX_PAIRS = 40_000


_SIMPLE = frozenset({int, str, bool, type(None)})


def _is_number(value: Any) -> bool:
    return type(value) in (int, float, complex)


def _keys_beyond(left: dict[Any, Any], right: dict[Any, Any]) -> list[Any]:
    # True == 1 as a dictionary key; here they are two keys.
    kinds = {(type(key) is bool, key) for key in right}
    return [key for key in left if (type(key) is bool, key) not in kinds]
