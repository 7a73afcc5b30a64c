"""Values whose order says nothing: told apart and paired up by keys."""

from typing import Any

from . import forms
from .render import inline


def sequence_of(value: Any) -> list[Any] | None:
    """The items of what is a sequence, an array or a set; None for anything else."""
    if isinstance(value, forms.Array):
        nested = value.nested()
        return nested if isinstance(nested, list) else None
    if isinstance(value, forms.Lazy):
        return value.values
    if isinstance(value, frozenset):
        return sorted(value, key=repr)
    return list(value) if isinstance(value, list | tuple) else None


def leftovers(expected: list[Any], actual: list[Any], *, deep: bool) -> tuple[list[Any], list[Any]]:
    """What is expected and not there, and what is there and not expected, by exact keys."""
    places: dict[Any, list[int]] = {}
    for i, value in enumerate(actual):
        places.setdefault(key_of(value, deep=deep), []).append(i)
    missing: list[Any] = []
    taken: set[int] = set()
    for value in expected:
        found = places.get(key_of(value, deep=deep))
        if found:
            taken.add(found.pop())
        else:
            missing.append(value)
    return missing, [value for i, value in enumerate(actual) if i not in taken]


def key_of(value: Any, *, deep: bool) -> Any:
    """A hashable key: equal for values that are the same answer exactly; `deep` forgets the order at every level."""
    if isinstance(value, forms.Scalar):
        return key_of(value.value, deep=deep)
    if isinstance(value, forms.Array):
        return key_of(value.nested(), deep=deep)
    if isinstance(value, forms.Lazy):
        return key_of(value.values, deep=deep)
    if isinstance(value, list | tuple):
        keys = [key_of(item, deep=deep) for item in value]
        return ("list", tuple(sorted(keys, key=repr) if deep else keys))
    if isinstance(value, dict):
        return ("dict", frozenset((key_of(k, deep=deep), key_of(v, deep=deep)) for k, v in value.items()))
    if isinstance(value, frozenset):
        return ("set", frozenset(key_of(item, deep=deep) for item in value))
    if isinstance(value, forms.Linked | forms.Tree):
        return (type(value).__name__, key_of(value.values, deep=False))
    if isinstance(value, forms.Opaque):
        return ("opaque", value.type, value.repr)
    return ("nan",) if value != value else (type(value) is bool, value)


def inexact(value: Any) -> bool:
    """Whether a tolerance may make this equal to something that has another key."""
    if isinstance(value, forms.Scalar):
        value = value.value
    elif isinstance(value, dict):
        return any(map(inexact, value.values()))
    if type(value) in (float, complex) or isinstance(value, forms.Array):
        return True
    return any(map(inexact, sequence_of(value) or ()))


def position(actual: list[Any], extra: list[Any]) -> tuple[int, ...]:
    """The path to the first item that is not expected; empty where there is none."""
    return next(((i,) for i, value in enumerate(actual) if extra and value is extra[0]), ())


def listing(values: list[Any]) -> str:
    """The first three values, and how many more there are."""
    shown = ", ".join(inline(value) for value in values[:3])
    return shown if len(values) <= 3 else f"{shown} and {len(values) - 3:,} more"
