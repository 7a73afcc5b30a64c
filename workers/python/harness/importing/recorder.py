"""The candidate that a test is run with: the file's own solution, every call of it noted."""

import inspect
import json
from collections.abc import Callable
from typing import Any

from .observed import Call
from .skip import WRITE_IT, Skip
from .stored import stored


class Blank:
    """What a call returns where there is no solution to run."""


class Recorder:
    """Passes calls on to a function and keeps their arguments and results as they were at that moment."""

    def __init__(self, function: Callable[..., Any], *, runs: bool = True) -> None:
        self._function = function
        self._runs = runs
        self.__name__ = getattr(function, "__name__", "candidate")
        self.__doc__ = getattr(function, "__doc__", None)
        self.calls: list[Call] = []

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        positional = self._positional(args, kwargs)
        call = Call(_wire(positional, "an argument"))
        self.calls.append(call)
        if not self._runs:
            call.result = Blank()
            return call.result
        try:
            call.result = self._function(*args, **kwargs)
        except Exception as error:
            call.error = error
            raise
        call.answer = _wire(call.result, "the answer")
        call.changed = _changed(call.args, positional)
        return call.result

    def take(self) -> list[Call]:
        """The calls since the last taking."""
        taken, self.calls = self.calls, []
        return taken

    def _positional(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> list[Any]:
        """The arguments in the order of the parameters, defaults filled in; a call that does not fit fails by itself."""
        try:
            bound = inspect.signature(self._function).bind(*args, **kwargs)
        except TypeError, ValueError:
            return list(args)
        bound.apply_defaults()
        return list(bound.arguments.values())


def _wire(value: Any, what: str) -> str | Skip:
    try:
        return stored(value, what)
    except Skip as skip:
        return skip
    except Exception as error:  # noqa: BLE001  a lazily computed value may raise anything
        return Skip(f"reading {what} raised {type(error).__name__}", WRITE_IT)


def _changed(before: str | Skip, arguments: list[Any]) -> dict[int, str]:
    if isinstance(before, Skip):
        return {}
    after = _wire(arguments, "an argument")
    if isinstance(after, Skip) or after == before:
        return {}
    pairs = zip(json.loads(before), json.loads(after), strict=True)
    return {i: json.dumps(new, separators=(",", ":")) for i, (old, new) in enumerate(pairs) if old != new}
