"""Answers the rewritten assertions of a test: notes each as a case, and whether it held for the file's own solution."""

from collections.abc import Callable
from typing import Any

from . import observed
from .assertions import EXPECTED, Condition
from .conditions import premise_of
from .definitions import Definitions
from .equality import OPERATIONS, close, same
from .observed import Call, Observed, Want
from .recorder import Recorder
from .skip import EDIT_IT, WRITE_IT, Skip, told
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
        # Calls whose answers the test has kept, and not asked about yet.
        self._waiting: list[Call] = []
        self._asked: list[tuple[Call, Observed]] = []
        self.seen: list[Observed] = []
        # Why an assertion gave no case, in the order of the test.
        self.left_out: list[Skip] = []
        # The solution returns what no judge can read: then no solution written like it could be judged.
        self.unjudgeable: Skip | None = None

    def begin(self) -> None:
        """An assertion comes: what was called until now was called before it."""
        self._waiting += self._taken(None)

    def equal(self, number: int, answer: Any, expected: Any) -> None:
        self._note(number, answer, lambda call: self._expecting(call, expected), met=lambda: same(answer, expected))

    def either(self, number: int, left: Any, right: Any) -> None:
        """An equality that does not show on which side the answer stands."""
        if any(call.result is right for call in [*self._recorder.calls, *self._waiting]) and left is not right:
            left, right = right, left
        self._note(number, left, lambda call: self._expecting(call, right), met=lambda: same(left, right))

    def sequence(self, number: int, answer: Any, expected: Any) -> None:
        """The items count, not the kind of sequence."""

        def made(call: Call) -> Observed:
            return self._expecting(call, call.result if self._runs else expected)

        self._note(number, answer, made, met=lambda: same(list(answer), list(expected)))

    def unordered(self, number: int, answer: Any, expected: Any) -> None:
        want = Want(observed.UNORDERED)
        self._note(number, answer, lambda call: self._expecting(call, expected, want), met=lambda: same(sorted(answer), sorted(expected)))

    def rounded(self, number: int, answer: Any, expected: Any, digits: int) -> None:
        want = Want(observed.FLOAT, atol=_HALF_UNIT * 10.0**-digits)
        self._note(number, answer, lambda call: self._expecting(call, expected, want), met=lambda: same(round(answer, digits), expected))

    def near(self, number: int, answer: Any, expected: Any, rtol: float, atol: float) -> None:
        want = Want(observed.FLOAT, float(rtol), float(atol))
        self._note(number, answer, lambda call: self._expecting(call, expected, want), met=lambda: close(answer, expected, want))

    def truth(self, number: int, answer: Any, wanted: bool) -> None:
        want = Want(observed.TRUTH)
        self._note(number, answer, lambda call: self._expecting(call, wanted, want), met=lambda: bool(answer) is wanted)

    def through(self, number: int, seen: Any, operation: str, expected: Any, scope: dict[str, Any]) -> None:
        def made(call: Call) -> Observed:
            return self._expecting(call, expected, self._premise(number, call, scope))

        self._note(number, self._kept(number, scope), made, met=lambda: OPERATIONS[operation](seen, expected))

    def holds(self, number: int, met: Any, scope: dict[str, Any]) -> None:
        def made(call: Call) -> Observed:
            return self._expecting(call, call.result, self._premise(number, call, scope))

        self._note(number, self._kept(number, scope), made, met=lambda: bool(met))

    def broke(self, number: int, error: Exception) -> None:
        calls = self._taken(error)
        self._count += 1
        if self._runs or calls:
            self._leave_out(f"raises {told(error)}", number)

    def finish(self, error: BaseException | None) -> None:
        """The test has ended, by itself or with an error."""
        self._taken(error)

    def _taken(self, error: BaseException | None) -> list[Call]:
        """The new calls that returned. An exception that a test caught is what it asks for; `error` it did not catch."""
        calls = self._recorder.take()
        for call in calls:
            if call.error is not None and call.error is not error and not isinstance(call.args, Skip):
                self._count += 1
                self.seen.append(Observed(call.args, None, raises={"type": type(call.error).__name__}, label=self._label()))
        return [call for call in calls if call.error is None]

    def _kept(self, number: int, scope: dict[str, Any]) -> Any:
        """The answer that a condition is about, where a name holds it."""
        name = self._conditions[number].kept
        return scope.get(name, self) if name is not None else self

    def _note(self, number: int, answer: Any, made: Callable[[Call], Observed], *, met: Callable[[], bool]) -> None:
        calls = self._taken(None) or [call for call in self._waiting if call.result is answer][:1]
        again = next((pair for pair in reversed(self._asked) if pair[0].result is answer), None) if not calls else None
        if not calls and again is None:
            return
        self._waiting = [call for call in self._waiting if call not in calls]
        self._count += 1
        if len(self.seen) >= MAX_CASES:
            return
        try:
            if self._runs and not met():
                self._leave_out("does not hold for the file's own solution", number)
            elif again is not None:
                self._also(made(again[0]), again[1])
            elif len(calls) > 1:
                self._several(calls, number)
            else:
                self._add(calls[0], made(calls[0]))
        except Skip as skip:
            self.left_out.append(skip)
            # Judged by its other conditions alone, wrong answers would pass.
            self.seen = [one for one in self.seen if again is None or one is not again[1]]
        except Exception as error:  # noqa: BLE001  comparing a stranger's values may raise anything
            self._leave_out(f"raises {told(error)}", number)

    def _add(self, call: Call, one: Observed) -> None:
        self.seen.append(one)
        self._asked.append((call, one))

    def _also(self, more: Observed, one: Observed) -> None:
        """A further assertion about an answer: an equality says all; of conditions, each has to hold."""
        if one.want.kind != observed.CHECKER:
            return
        if more.want.kind == observed.CHECKER:
            premises = (*one.want.premises, *more.want.premises)
            if sum(EXPECTED in premise.text for premise in premises) > 1:
                raise Skip("several assertions compare parts of one answer", WRITE_IT)
            one.want = Want(observed.CHECKER, premises=tuple(dict.fromkeys(premises)))
            one.expected = more.expected if EXPECTED in more.want.premises[0].text else one.expected
        elif more.want.kind != observed.TRUTH:
            one.want, one.expected = more.want, more.expected

    def _several(self, calls: list[Call], number: int) -> None:
        """An assertion about several calls: each has to give what the file's own solution gives."""
        if not self._runs:
            raise Skip(f"`{self._conditions[number].text}` is about several calls, and there is no solution to run", EDIT_IT)
        for call in calls:
            one = self._expecting(call, call.result)
            one.rederived = True
            self._add(call, one)

    def _expecting(self, call: Call, expected: Any, want: Want | None = None) -> Observed:
        if isinstance(call.args, Skip):
            raise call.args
        if self._runs and isinstance(call.answer, Skip):
            self.unjudgeable = call.answer
            raise call.answer
        text = call.answer if expected is call.result and self._runs else stored(expected, "an expected value")
        return Observed(call.args, str(text), want or Want(), answer=str(call.answer) if self._runs else None, label=self._label())

    def _premise(self, number: int, call: Call, scope: dict[str, Any]) -> Want:
        return Want(observed.CHECKER, premises=(premise_of(self._conditions[number], call, scope, self._definitions),))

    def _label(self) -> str:
        return f"assertion {self._count}"

    def _leave_out(self, why: str, number: int) -> None:
        self.left_out.append(Skip(f"`{_short(self._conditions[number].text)}` {why}", EDIT_IT))


def _short(text: str) -> str:
    return text if len(text) <= 120 else f"{text[:120]}…"
