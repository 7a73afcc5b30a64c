"""What values look like: their shapes, and their kinds in words."""

from typing import Any

from . import forms
from .render import inline


def shape_of(value: Any) -> tuple[int, ...] | None:
    """The shape that nested lists have as an array; None where rows differ in length."""
    if isinstance(value, forms.Array):
        return value.shape
    if isinstance(value, forms.Lazy):
        value = value.values
    if not isinstance(value, list | tuple):
        return ()
    shapes = {shape_of(item) for item in value}
    if len(shapes) > 1:
        return None
    inner = next(iter(shapes), ())
    return None if inner is None else (len(value), *inner)


def unravel(index: int, shape: tuple[int, ...]) -> tuple[int, ...]:
    """The index of a flat position in an array of this shape, in C order."""
    steps: list[int] = []
    for length in reversed(shape):
        index, step = divmod(index, length)
        steps.append(step)
    return tuple(reversed(steps))


def describe(value: Any) -> str:
    """A value's kind in words: `a list of 3 items`, `an array of shape (2, 3)`, `None`."""
    match value:
        case None | bool():
            return f"{value!r}"
        case forms.Array():
            return f"an array of shape {value.shape}"
        case forms.Scalar():
            return f"{inline(value.value)} (NumPy {value.dtype})"
        case forms.Linked():
            return f"a linked list of {len(value.values)} nodes"
        case forms.Tree():
            return f"a tree of {sum(item is not None for item in value.values)} nodes"
        case forms.Lazy():
            return f"a {value.type}"
        case forms.Opaque():
            return f"{article(value.type)}"
        case list() | tuple():
            return f"a {type(value).__name__} of {len(value)} items"
        case dict():
            return f"a dict of {len(value)} keys"
        case frozenset():
            return f"a set of {len(value)} items"
    return f"{inline(value)} ({type(value).__name__})"


def opaque_hint(value: forms.Opaque) -> str:
    """What to do about an answer that is no data; empty where nobody can say."""
    if value.type in ("generator", "map", "filter", "zip", "enumerate", "reversed"):
        return "; wrap it in list(...)"
    if value.type == "coroutine":
        return "; the function is `async`, which is not awaited here"
    if value.type in ("function", "method", "builtin_function_or_method", "type"):
        return "; is a pair of parentheses missing?"
    return ""


def article(name: str) -> str:
    """A name behind `a` or `an`."""
    return f"an {name}" if name[0] in "aeiou" else f"a {name}"
