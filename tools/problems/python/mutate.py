"""The mutants of a problem's reference, ready to be judged."""

import hashlib
import json
from typing import Any

from harness.prelude import Environment
from harness.solver import Solver
from harness.verdicts import Problem
from mutants import Mutant, mutants
from steps import counted

# A loop that takes so many times the reference's steps, and so many more, is taken for endless.
STEPS_FACTOR = 50
STEPS_FLOOR = 100_000


def main(request: str, environment: Environment) -> str:
    """`request` is JSON with `problem` (the text of a problem file) and `most`; returns the mutants, JSON."""
    asked = json.loads(request)
    problem = Problem(json.loads(asked["problem"]))
    found = mutants(problem.reference or "")
    limit = STEPS_FLOOR + STEPS_FACTOR * _reference_steps(problem, environment)
    kept = _sampled(found, asked["most"])
    judged = [{"id": m.id, "line": m.line, "code": m.source, "counted": counted(m.source, limit)} for m in kept]
    return json.dumps({"ids": [m.id for m in found], "mutants": judged})


def _sampled(found: list[Mutant], most: int) -> list[Mutant]:
    """At most so many, chosen by their own text: the choice stays as it is when a line is added elsewhere."""
    chosen = sorted(found, key=lambda m: hashlib.sha256(m.id.encode()).hexdigest())[:most]
    ids = {m.id for m in chosen}
    return [m for m in found if m.id in ids]


def _reference_steps(problem: Problem, environment: Environment) -> int:
    """The most that the reference takes on any written-out case."""
    solver = Solver(environment, lambda: None)
    loaded: dict[str, Any] = json.loads(solver.load(json.dumps(problem.for_solver()), counted(problem.reference or "")))
    if loaded["kind"] != "loaded":
        raise ValueError(f"the reference does not run with its steps counted: {loaded}")
    most = 0
    for case in problem.cases:
        if case.arguments is not None:
            solver.run(case.arguments)
            most = max(most, solver._namespace["__steps__"][0])
    return most
