"""Whether a second solution, by another method, agrees with the reference on generated inputs."""

import json
from typing import Any

from harness import types, wire
from harness.authoring import AuthoringError
from harness.compare import compare
from harness.prelude import Environment
from harness.referee import Referee
from harness.solver import Solver
from harness.verdicts import Case

COUNT = 200
# Fewer different inputs than this, and the generator does not look at its seed.
LEAST_DIFFERENT = 20
FIRST_SEED = 1_001
SMALL = [1, 2, 3, 4, 5, 6, 8]


def main(request: str, environment: Environment) -> str:
    """`request` is JSON with `problem` (a problem file's text), `cases` (cases.py) and `other` (a solution); returns complaints, a JSON list."""
    asked = json.loads(request)
    try:
        return json.dumps(_disagreements(asked, environment))
    except AuthoringError as error:
        return json.dumps([str(error)])


def _disagreements(asked: dict[str, Any], environment: Environment) -> list[str]:
    sizes = _sizes(asked["cases"], environment)
    referee = Referee(environment)
    opened = json.loads(referee.open(asked["problem"]))
    if opened["kind"] != "opened":
        raise AuthoringError(f"cases.py: {opened['message']}")
    other, reference = (_loaded(opened["solver"], code, environment) for code in (asked["other"], referee.problem.reference or ""))
    solvers = [("the second solution", other)]
    # Anyone may be wrong by a checker, the reference too.
    if referee.problem.rule.kind == "checker":
        solvers.append(("the reference", reference))
    _check_slips(referee, environment)
    different: set[str] = set()
    for i in range(COUNT):
        seed, size = FIRST_SEED + i, sizes[i % len(sizes)]
        different.add(_agree(referee, solvers, seed=seed, size=size))
    if len(different) < LEAST_DIFFERENT:
        return [f"cases.py: generate gives only {len(different)} different inputs for {COUNT} seeds and the sizes {sizes}"]
    return []


def _check_slips(referee: Referee, environment: Environment) -> None:
    """A problem's own slips run on every written-out case, and give something else than the right answer on some."""
    source = referee.problem.slips
    if source is None:
        return
    namespace = environment.namespace()
    exec(compile(source, "slips.py", "exec"), namespace)  # noqa: S102  the author's own code
    apart: dict[str, bool] = {}
    for case in referee.problem.cases:
        if case.arguments is None or case.expected is None:
            continue
        try:
            for what, value in namespace["slips"](*wire.decode(f"[{case.arguments},{case.expected}]")):
                made = types.coerce(wire.decode_form(wire.encode(value)), referee.problem.returns)
                right = types.coerce(wire.decode_form(case.expected), referee.problem.returns)
                apart[what] = apart.get(what, False) or compare(right, made, referee.problem.rule).difference is not None
        except Exception as error:  # noqa: BLE001  the author's code may raise anything
            raise AuthoringError(f"slips.py: case {case.label!r}: {type(error).__name__}: {error}") from None
    never = [what for what, differs in apart.items() if not differs]
    if never or not apart:
        raise AuthoringError(f"slips.py: no case tells {never[0]!r} from the right answer" if never else "slips.py: yields nothing")


def _sizes(source: str, environment: Environment) -> list[int]:
    namespace = environment.namespace()
    exec(compile(source, "cases.py", "exec"), namespace)  # noqa: S102  the author's own code
    if "generate" not in namespace:
        raise AuthoringError("cases.py: needs a function generate(seed, size), for the comparison of two solutions")
    sizes = namespace.get("SMALL", SMALL)
    if not (isinstance(sizes, list) and sizes and all(type(size) is int for size in sizes)):
        raise AuthoringError("cases.py: SMALL has to be a list of sizes")
    return sizes


def _loaded(problem: dict[str, Any], code: str, environment: Environment) -> Solver:
    solver = Solver(environment, lambda: None)
    loaded = json.loads(solver.load(json.dumps(problem), code))
    if loaded["kind"] != "loaded":
        raise AuthoringError(f"the second solution does not compile: {loaded}")
    return solver


def _agree(referee: Referee, solvers: list[tuple[str, Solver]], *, seed: int, size: int) -> str:
    """Judges the solvers on one generated input. Returns its text; raises AuthoringError where one fails."""
    problem = referee.problem
    index = len(problem.cases)
    problem.cases.append(Case(index, {"scale": {"seed": seed, "size": size}}, None))
    where = f"generate({seed}, {size})"
    prepared = json.loads(referee.prepare(index))
    if prepared["kind"] != "prepared":
        raise AuthoringError(f"cases.py: {where}: {prepared['message'].partition(': ')[2]}")
    arguments = str(prepared["args"])
    for value, param in zip(wire.decode_form(arguments), problem.params, strict=True):
        found = types.mismatch(value, param.type, param.name)
        if found is not None:
            raise AuthoringError(f"cases.py: {where}: {found}")
    for who, solver in solvers:
        outcome = json.loads(referee.judge(index, solver.run(arguments)))
        if outcome["kind"] != "passed":
            call = json.loads(referee.show(index, full=True))["call"][:1_500]
            raise AuthoringError(f"{who} and the reference disagree on {where}: {call}\n{_said(outcome)}")
    return arguments


def _said(outcome: dict[str, Any]) -> str:
    message = outcome.get("message") or (outcome["error"]["message"] if "error" in outcome else outcome["kind"])
    lines = [f"    {message}"]
    for name, key in (("reference", "expected"), ("second", "actual")):
        if key in outcome:
            lines.append(f"    {name}: {outcome[key]['text'][:1_500]}")
    return "\n".join(lines)
