"""Notes what a test does with instances of a class: the constructor's arguments, and a step for every method called."""

import inspect
from typing import Any

from .observed import Observed
from .skip import WRITE_IT, Skip
from .stored import stored


class ClassRecorder:
    """Stands for a class; every instance it makes keeps the list of what was done with it."""

    def __init__(self, cls: type) -> None:
        self._cls = cls
        self._made: list[_Steps] = []

    def __call__(self, *args: Any, **kwargs: Any) -> _Instance:
        steps = _Steps(self._cls.__name__)
        self._made.append(steps)
        steps.begin(self._cls.__name__, _positional(self._cls, args, kwargs))
        return _Instance(self._cls(*args, **kwargs), steps)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._cls, name)

    def misused(self, error: BaseException | None) -> bool:
        """Whether a test failed because an instance is only a stand-in: it was added to another, say."""
        return isinstance(error, TypeError) and _Instance.__name__ in str(error)

    def observed(self) -> list[Observed | Skip]:
        """One case an instance."""
        return [steps.observed() for steps in self._made]


class _Steps:
    """Operations, arguments and results, as class problems write them."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._operations: list[str] = []
        self._arguments: list[list[Any]] = []
        # Wire text: what a method returned may be changed by the next one.
        self._results: list[str] = []
        self._skip: Skip | None = None

    def begin(self, operation: str, arguments: list[Any]) -> None:
        self._operations.append(operation)
        self._results.append("null")
        try:
            # A copy: the object may go on working with what it was given.
            from .. import wire

            self._arguments.append(wire.decode(stored(arguments, "an argument")))
        except Skip as skip:
            self._skip = self._skip or skip

    def end(self, result: Any) -> None:
        try:
            self._results[-1] = stored(result, "the answer")
        except Skip as skip:
            self._skip = self._skip or skip

    def give_up(self, reason: str) -> None:
        self._skip = self._skip or Skip(reason, WRITE_IT)

    def observed(self) -> Observed | Skip:
        if self._skip:
            return self._skip
        expected = f"[{','.join(self._results)}]"
        if all(result == "null" for result in self._results):
            return Skip(f"no method of `{self._name}` returns anything", WRITE_IT)
        return Observed(stored([self._operations, self._arguments], "an argument"), expected, answer=expected)


class _Instance:
    """Passes everything on to the real instance."""

    def __init__(self, real: Any, steps: _Steps) -> None:
        object.__setattr__(self, "_real", real)
        object.__setattr__(self, "_steps", steps)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._real, name)
        if not inspect.ismethod(found):
            self._steps.give_up(f"the attribute `{name}` is read, and a case holds only calls of methods")
            return found

        def step(*args: Any, **kwargs: Any) -> Any:
            self._steps.begin(name, _positional(found, args, kwargs))
            result = found(*args, **kwargs)
            self._steps.end(result)
            return result

        return step

    def __setattr__(self, name: str, value: Any) -> None:
        self._steps.give_up(f"the attribute `{name}` is set, and a case holds only calls of methods")
        setattr(self._real, name, value)

    def __repr__(self) -> str:
        return repr(self._real)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        self._steps.give_up("the instance is called as a function, and a case holds only calls of methods")
        return self._real(*args, **kwargs)


def _positional(target: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> list[Any]:
    try:
        bound = inspect.signature(target).bind(*args, **kwargs)
    except TypeError, ValueError:
        return [*args, *kwargs.values()]
    if kwargs:
        bound.apply_defaults()
    return list(bound.arguments.values())
