"""Finding what the candidate wrote under the name the problem asks for, in either spelling."""

import difflib
import inspect
import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any


@cache
def spellings(name: str) -> tuple[str, ...]:
    """A name as given, in snake_case, and in camelCase: `two_sum` and `twoSum` are one name."""
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    head, *rest = snake.split("_")
    camel = head + "".join(word[:1].upper() + word[1:] for word in rest)
    pascal = camel[:1].upper() + camel[1:]
    return tuple(dict.fromkeys([name, snake, camel, pascal]))


def spelled(name: str, among: Iterable[str]) -> str | None:
    """How a name is written among others; where no usual spelling stands there, one that differs in case and underscores alone.

    So `length_of_lis` finds LeetCode's `lengthOfLIS`.
    """
    there = set(among)
    usual = next((spelling for spelling in spellings(name) if spelling in there), None)
    return usual or next((other for other in sorted(there) if _folded(other) == _folded(name)), None)


def _folded(name: str) -> str:
    return name.replace("_", "").lower()


def resolve_entry(namespace: dict[str, Any], entry: str) -> Callable[..., Any] | None:
    """The function to call: a method of a fresh `Solution`, if there is such a class with it, else a top-level function."""
    cls = namespace.get("Solution")
    if isinstance(cls, type):
        name = spelled(entry, (n for n in dir(cls) if callable(getattr(cls, n, None))))
        if name is not None:
            return getattr(cls(), name)
    found = spelled(entry, (n for n, value in namespace.items() if callable(value)))
    return None if found is None else namespace[found]


def missing(namespace: dict[str, Any], entry: str, what: str = "function") -> str:
    """A message for the candidate whose code lacks the entry, with the nearest name that it has."""
    own = [name for name, value in namespace.items() if not name.startswith("__") and callable(value)]
    cls = namespace.get("Solution")
    if isinstance(cls, type):
        own += [name for name in vars(cls) if not name.startswith("__")]
    near = difflib.get_close_matches(entry, own, n=1, cutoff=0.5)
    asked = f"There is no {what} named `{entry}` in your code"
    alternative = ", nor a class `Solution` with such a method" if what == "function" else ""
    hint = f" Did you mean to rename `{near[0]}`?" if near else ""
    return f"{asked}{alternative}.{hint}"


def bad_call(target: Callable[..., Any], arguments: list[Any], params: list[dict[str, Any]]) -> str | None:
    """Says how the parameters of a function differ from what it will be called with; None where they fit."""
    try:
        signature = inspect.signature(target)
    except TypeError, ValueError:
        return None
    try:
        signature.bind(*arguments)
    except TypeError:
        names = ", ".join(param["name"] for param in params) or f"{len(arguments)} values"
        count = len(signature.parameters)
        takes = f"takes {count} parameter{'' if count == 1 else 's'} {signature}"
        return f"`{getattr(target, '__name__', 'the function')}` {takes}; the problem calls it with {len(arguments)}: ({names})."
    return None
