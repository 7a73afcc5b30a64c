"""What a test prints against what its file says it prints: text, compared as tolerantly as its numbers were written."""

import ast
import re
from enum import Enum
from typing import Any

from .. import forms
from .stored import leaves

_NUMBER = re.compile(r"(?<![\w.])[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?!\w)|[-+]?(?<!\w)(?:inf|nan)(?!\w)")
_WRAPPERS = re.compile(r"\b(?:np|numpy)\.(?:float|int|bool|uint|str)\d*_?\(([^()]*)\)|\b(?:np\.)?array\(|,\s*dtype=[\w.']+|tensor\(")
_LAYOUT = re.compile(r"[\s,()\[\]]+")
_RELATIVE = 1e-3
# Beyond this an integer does not fit into a float.
_LARGE = 1e300
_HALF_UNIT = 0.51


class Shown(Enum):
    """All of an answer; a part of it; or only something that was computed from it."""

    WHOLE = "whole"
    PART = "part"
    DERIVED = "derived"


def agrees(printed: str, expected: str) -> bool:
    """Whether two texts show the same values, whatever their layout; numbers within the digits that are written."""
    if printed.split() == expected.split():
        return True
    left, right = _tokens(printed), _tokens(expected)
    if len(left) == len(right) and all(map(_same, left, right, strict=True)):
        return True
    return _values(printed) is not None and _values(printed) == _values(expected)


def shown(printed: str, answers: list[Any]) -> Shown:
    """How much of some answers (forms) can be read in what was printed."""
    numbers = [(float(text), _unit(text)) for text in _NUMBER.findall(printed)]
    values = [leaf.value if isinstance(leaf, forms.Scalar) else leaf for answer in answers for leaf in leaves(answer)]
    known = [float(value) for value in values if type(value) in (int, float) and abs(value) < _LARGE]
    truths = set(re.findall(r"\b(?:True|False)\b", printed))
    if not truths <= set(map(str, values)) or not all(any(_close(one, number, unit) for one in known) for number, unit in numbers):
        return Shown.DERIVED
    return Shown.WHOLE if all(_is_there(value, numbers, printed) for value in values) else Shown.PART


def _is_there(value: Any, numbers: list[tuple[float, float]], printed: str) -> bool:
    if value is None:
        return True
    if type(value) not in (int, float) or abs(value) >= _LARGE:
        return str(value) in printed
    return any(_close(float(value), number, unit) for number, unit in numbers)


def _tokens(text: str) -> list[str]:
    plain = text
    for _ in range(3):
        plain = _WRAPPERS.sub(lambda found: found[1] or " ", plain)
    return [token for token in _LAYOUT.split(plain) if token]


def _same(left: str, right: str) -> bool:
    if left == right:
        return True
    if not (_NUMBER.fullmatch(left) and _NUMBER.fullmatch(right)):
        return left.strip("'\"") == right.strip("'\"")
    return _close(float(left), float(right), max(_unit(left), _unit(right)))


def _close(left: float, right: float, unit: float) -> bool:
    if left == right or (left != left and right != right):
        return True
    error = abs(left - right)
    return error <= _HALF_UNIT * unit or error <= _RELATIVE * max(abs(left), abs(right))


def _unit(text: str) -> float:
    """One in the last digit that is written: 0.01 for `0.25`; 0 for a whole number, which is exact."""
    mantissa, _, exponent = text.lower().partition("e")
    decimals = len(mantissa.partition(".")[2])
    return 10.0 ** (int(exponent or 0) - decimals) if decimals or exponent else 0.0


def _values(text: str) -> Any:
    """A literal's value, so that dictionaries and sets agree in any order."""
    try:
        return ast.literal_eval(text.strip())
    except ValueError, SyntaxError, MemoryError, RecursionError, TypeError:
        return None


def digits_of(*trees: ast.Module) -> int | None:
    """The most decimals that some code rounds to; None where it never rounds."""
    found = [digits for tree in trees for node in ast.walk(tree) if (digits := _digits(node)) is not None]
    return max(found, default=None)


def _digits(node: ast.AST) -> int | None:
    match node:
        case ast.Call(func=ast.Name(id="round") | ast.Attribute(attr="round" | "around" | "round_"), args=args, keywords=keywords):
            method = isinstance(node.func, ast.Attribute) and not _is_numpy(node.func.value)
            given = [k.value for k in keywords if k.arg in ("ndigits", "decimals")] or args[0 if method else 1 :]
            return _constant(given[0]) if given else 0
        case ast.FormattedValue(format_spec=ast.JoinedStr(values=[ast.Constant(value=str() as spec)])):
            written = re.search(r"\.(\d+)f", spec)
            return int(written[1]) if written else None
        case ast.Call(func=ast.Attribute(attr="set_printoptions"), keywords=keywords):
            return next((_constant(k.value) for k in keywords if k.arg == "precision"), None)
    return None


def _is_numpy(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id in ("np", "numpy")


def _constant(node: ast.expr) -> int | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, int) else None
