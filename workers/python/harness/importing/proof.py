"""Runs the file's own solution against the problem that was made of it, under the judge's own rules."""

import json
import math
from typing import Any

from .. import wire
from ..prelude import Environment
from ..referee import Referee
from ..solver import Solver
from .draft import EQUALITY_CHECKER, Draft
from .observed import Observed, Want
from .skip import EDIT_IT, Skip
from .stored import settled

# A limit is so many times what the file's own solution takes, at least the usual one.
_ROOM = 10
_USUAL_S = 2
_MOST_S = 60
_RANDOM_NOTE = "The answers depend on random numbers: they are those of the judge's own seed, and only the same draws in the same order give them."


class Trial:
    """A problem (JSON) opened, with a solution to judge. Raises Skip where either cannot be."""

    def __init__(self, environment: Environment, text: str, solution: str | None) -> None:
        self._referee = Referee(environment)
        opened = json.loads(self._referee.open(text))
        if opened["kind"] != "opened":
            raise Skip(f"the problem cannot be opened: {opened['message']}", EDIT_IT)
        # Cases of `scale` are long; the smaller ones say enough.
        self.indices = [case["index"] for case in opened["cases"] if not case["scale"]]
        self.slowest_ms = 0.0
        self._solver = Solver(environment, lambda: None)
        loaded = json.loads(self._solver.load(json.dumps(opened["solver"]), solution or ""))
        if loaded["kind"] != "loaded":
            raise Skip("its solution does not compile", EDIT_IT)

    def failing(self) -> list[int]:
        """The cases that the solution fails."""
        return [index for index in self.indices if not self._passes(index)]

    def answer(self, index: int) -> dict[str, Any]:
        """The solver's reply to a case."""
        return json.loads(self._solver.run(self._arguments(index)))

    def _passes(self, index: int) -> bool:
        outcome = json.loads(self._referee.judge(index, self._solver.run(self._arguments(index))))
        self.slowest_ms = max(self.slowest_ms, outcome.get("ms", 0.0))
        return outcome["kind"] == "passed"

    def _arguments(self, index: int) -> str:
        prepared = json.loads(self._referee.prepare(index))
        if prepared["kind"] != "prepared":
            raise Skip(prepared["message"], EDIT_IT)
        return str(prepared["args"])


def failing_cases(text: str, environment: Environment) -> tuple[int, int] | None:
    """How many of a problem file's written cases its own solution fails, and how many there are; None without one. Raises Skip."""
    raw = json.loads(text)
    solutions = raw.get("solutions") or []
    trial = Trial(environment, text, solutions[0]["code"] if solutions else None)
    return (len(trial.failing()), len(trial.indices)) if solutions else None


class Proof:
    """A draft's solution on its cases; those that it fails are mended or taken out."""

    def __init__(self, environment: Environment, draft: Draft) -> None:
        self._environment = environment
        self._draft = draft

    def run(self, *, random: bool) -> dict[str, Any]:
        """The problem, proved. `random`: answers that only the judge's own seed reproduces may be taken from there."""
        raw = self._draft.problem()
        trial = self._trial(raw)
        if self._draft.solution is None:
            return raw
        failing = trial.failing()
        if failing:
            self._mend(trial, failing, random=random)
            trial = self._trial(self._draft.problem())
            failing = trial.failing()
            self._draft.leave_out([self._draft.observed[i] for i in failing], "its own solution does not give the same answer twice")
        return _limited(self._draft.problem(), trial.slowest_ms)

    def _trial(self, raw: dict[str, Any]) -> Trial:
        return Trial(self._environment, json.dumps(raw), self._draft.solution)

    def _mend(self, trial: Trial, failing: list[int], *, random: bool) -> None:
        lost: list[Observed] = []
        reseeded = False
        for index in failing:
            one = self._draft.observed[index]
            before = one.answer
            if not self._mended(one, [_answer(one, trial.answer(index)) for _ in range(2)], random=random):
                lost.append(one)
            reseeded = reseeded or one.answer != before
        if reseeded:
            self._draft.notes.append(_RANDOM_NOTE)
        self._draft.leave_out(lost, "its own solution gives other answers with another random seed" if random else "its own solution does not pass them here")

    def _mended(self, one: Observed, answers: list[str | None], *, random: bool) -> bool:
        """Changes a case to what the test meant; False where that cannot be known."""
        answer, again = answers
        if one.raises is not None or answer is None or answer != again:
            return False
        if answer == one.answer and one.want in (Want(), EQUALITY_CHECKER) and one.expected != one.answer:
            # The assertion held: only the judge tells the two apart, as True and 1.
            self._draft.use_equality()
            return True
        if answer != one.answer and (not random or one.partial):
            return False
        one.rederived = answer == one.answer
        one.answer = one.expected = answer
        return True


def _limited(raw: dict[str, Any], slowest_ms: float) -> dict[str, Any]:
    seconds = math.ceil(_ROOM * slowest_ms / 1000)
    return raw | ({"limits": {"time_s": min(seconds, _MOST_S)}} if seconds > _USUAL_S else {})


def _answer(one: Observed, reply: dict[str, Any]) -> str | None:
    """The wire text of what a case judges."""
    if reply["kind"] != "returned":
        return None
    [text] = reply["mutated"].values() if one.mutated is not None else [reply["result"]]
    return wire.encode(settled(wire.decode_form(text)), portable=True)
