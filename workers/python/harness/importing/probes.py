"""Answers the rewritten assertions of a test: notes each as a case, and whether it held for the file's own solution."""

from typing import Any

from . import observed
from .assertions import Condition
from .conditions import checker_for
from .definitions import Definitions
from .observed import Call, Observed, Want
from .recorder import Recorder
from .skip import EDIT_IT, Skip, told
from .stored import stored

# So many cases tell a right answer from a wrong one; a test that loops may make more.
MAX_CASES = 200
_HALF_UNIT = 0.51


class Probes:
    """One test's run. `runs`: there is a solution, so that conditions can be looked at."""

    def __init__(self, recorder: Recorder, conditions: list[Condition], definitions: Definitions, *, runs: bool) -> None:
        self._recorder = recorder
        self._conditions = conditions
        self._definitions = definitions
        self._runs = runs
        self._count = 0
        self.seen: list[Observed] = []
        # Why an assertion gave no case, in the order of the test.
        self.left_out: list[Skip] = []
        # The solution returns what no judge can read: then no solution written like it could be judged.
        self.unjudgeable: Skip | None = None

    def equal(self, number: int, answer: Any, expected: Any) -> None:
        self._note(number, lambda call: self._expecting(call, expected), met=lambda: same(answer, expected))

    def either(self, number: int, left: Any, right: Any) -> None:
        """An equality that does not show on which side the answer stands."""
        calls = self._recorder.calls
        if len(calls) == 1 and right is calls[0].result and left is not right:
            left, right = right, left
        self._note(number, lambda call: self._expecting(call, right), met=lambda: same(left, right))

    def sequence(self, number: int, answer: Any, expected: Any) -> None:
        """The items count, not the kind of sequence."""

        def made(call: Call) -> Observed:
            return self._expecting(call, call.result if self._runs else expected)

        self._note(number, made, met=lambda: same(list(answer), list(expected)))

    def unordered(self, number: int, answer: Any, expected: Any) -> None:
        want = Want(observed.UNORDERED)
        self._note(number, lambda call: self._expecting(call, expected, want), met=lambda: same(sorted(answer), sorted(expected)))

    def rounded(self, number: int, answer: Any, expected: Any, digits: int) -> None:
        want = Want(observed.FLOAT, atol=_HALF_UNIT * 10.0**-digits)
        self._note(number, lambda call: self._expecting(call, expected, want), met=lambda: same(round(answer, digits), expected))

    def near(self, number: int, answer: Any, expected: Any, rtol: float, atol: float) -> None:
        want = Want(observed.FLOAT, float(rtol), float(atol))
        self._note(number, lambda call: self._expecting(call, expected, want), met=lambda: close(answer, expected, want))

    def truth(self, number: int, answer: Any, wanted: bool) -> None:
        want = Want(observed.TRUTH)
        self._note(number, lambda call: self._expecting(call, wanted, want), met=lambda: bool(answer) is wanted)

    def through(self, number: int, seen: Any, expected: Any, scope: dict[str, Any]) -> None:
        def made(call: Call) -> Observed:
            return self._expecting(call, expected, self._checker(number, call, scope))

        self._note(number, made, met=lambda: same(seen, expected))

    def holds(self, number: int, met: Any, scope: dict[str, Any]) -> None:
        def made(call: Call) -> Observed:
            return self._expecting(call, call.result, self._checker(number, call, scope))

        self._note(number, made, met=lambda: bool(met))

    def broke(self, number: int, error: Exception) -> None:
        calls = self._recorder.take()
        self._count += 1
        if self._runs or calls:
            self._leave_out(f"raises {told(error)}", number)

    def finish(self) -> None:
        """Calls whose exceptions the test caught itself: these are asked for."""
        for call in self._recorder.take():
            if call.error is not None and not isinstance(call.args, Skip):
                self._count += 1
                self.seen.append(Observed(call.args, None, raises={"type": type(call.error).__name__}, label=self._label()))

    def _note(self, number: int, made: Any, *, met: Any) -> None:
        calls = [call for call in self._recorder.take() if call.error is None]
        if not calls:
            return
        self._count += 1
        if len(self.seen) >= MAX_CASES:
            return
        try:
            if self._runs and not met():
                self._leave_out("does not hold for the file's own solution", number)
            elif len(calls) > 1:
                self._several(calls, number)
            else:
                self.seen.append(made(calls[0]))
        except Skip as skip:
            self.left_out.append(skip)
        except Exception as error:  # noqa: BLE001  comparing a stranger's values may raise anything
            self._leave_out(f"raises {told(error)}", number)

    def _several(self, calls: list[Call], number: int) -> None:
        """An assertion about several calls: each has to give what the file's own solution gives."""
        if not self._runs:
            raise Skip(f"`{self._conditions[number].text}` is about several calls, and there is no solution to run", EDIT_IT)
        for call in calls:
            self.seen.append(self._expecting(call, call.result))
            self.seen[-1].rederived = True

    def _expecting(self, call: Call, expected: Any, want: Want | None = None) -> Observed:
        if isinstance(call.args, Skip):
            raise call.args
        if self._runs and isinstance(call.answer, Skip):
            self.unjudgeable = call.answer
            raise call.answer
        text = call.answer if expected is call.result and self._runs else stored(expected, "an expected value")
        return Observed(call.args, str(text), want or Want(), answer=str(call.answer) if self._runs else None, label=self._label())

    def _checker(self, number: int, call: Call, scope: dict[str, Any]) -> Want:
        return Want(observed.CHECKER, checker=checker_for(self._conditions[number], call, scope, self._definitions))

    def _label(self) -> str:
        return f"assertion {self._count}"

    def _leave_out(self, why: str, number: int) -> None:
        self.left_out.append(Skip(f"`{_short(self._conditions[number].text)}` {why}", EDIT_IT))


def _short(text: str) -> str:
    return text if len(text) <= 120 else f"{text[:120]}…"


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
