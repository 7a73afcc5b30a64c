"""Knows the answers and judges; never runs the candidate's code.

Holds one problem: its cases, generator, checker, and the reference solution, which gives the expected value of every
case that has none written down.
"""

import json
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from . import literals, slips, types, wire
from .compare import compare
from .prelude import Environment
from .render import inline, pretty
from .shapes import describe
from .solver import Solver
from .verdicts import Case, Problem, judge_raised, judge_steps

KEPT = 16


def _nothing() -> None:
    return None


@dataclass(slots=True)
class _Opened:
    """A problem, and its own programs ready to run."""

    problem: Problem
    reference: Solver
    generator: Any
    checker: Any
    slips: Any


class Referee:
    """One problem at a time in one interpreter. Every method takes and returns text; a returned text is JSON with `kind`."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment
        # By the file's text, the one in use last: what was generated and computed for it is still there when it comes again.
        self._kept: OrderedDict[str, _Opened] = OrderedDict()

    def open(self, text: str) -> str:
        """Takes a problem file. Returns its cases: what the page may know of each, with small arguments at once."""
        try:
            opened = self._kept.pop(text, None) or self._read(text)
        except (ValueError, KeyError, TypeError) as error:
            return json.dumps({"kind": "invalid", "message": f"{type(error).__name__}: {error}"})
        except Exception as error:  # noqa: BLE001  the problem's own code may raise anything
            return json.dumps({"kind": "invalid", "message": f"the problem's code raised {type(error).__name__}: {error}"})
        self._kept[text] = opened
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        problem = opened.problem
        problem.forget_own_cases()
        cases = [case.summary() for case in problem.cases]
        return json.dumps({"kind": "opened", "cases": cases, "solver": problem.for_solver(), "limits": problem.limits})

    def _read(self, text: str) -> _Opened:
        problem = Problem(json.loads(text))
        sources = {"generate": problem.generator, "check": problem.checker, "slips": problem.slips}
        functions = [self._function(source, name) for name, source in sources.items()]
        return _Opened(problem, self._reference_for(problem), *functions)

    def _reference_for(self, problem: Problem) -> Solver:
        reference = Solver(self._environment, _nothing)
        if problem.reference is not None:
            loaded = json.loads(reference.load(json.dumps(problem.for_solver()), problem.reference))
            if loaded["kind"] != "loaded":
                raise ValueError(f"the reference solution does not compile: {loaded}")
        return reference

    def _function(self, source: str | None, name: str) -> Any:
        if not source:
            return None
        namespace = self._environment.namespace()
        exec(compile(source, f"{name}.py", "exec"), namespace)  # noqa: S102  the problem's own code, in this sandbox
        if name not in namespace:
            raise ValueError(f"the {name}r has no function `{name}`" if name == "generate" else f"no function `{name}`")
        return namespace[name]

    @property
    def _opened(self) -> _Opened:
        if not self._kept:
            raise ValueError("no problem is open")
        return next(reversed(self._kept.values()))

    @property
    def problem(self) -> Problem:
        return self._opened.problem

    def prepare(self, index: int) -> str:
        """Makes sure that a case has arguments and an expected value; runs generator and reference where it must.

        Returns the arguments' wire text and the reference's time in milliseconds (0 where it did not run).
        """
        case = self.problem.cases[index]
        try:
            self._generate(case)
            ms = self._expect(case)
        except Exception as error:  # noqa: BLE001  the problem's own code may raise anything
            message = f"preparing case {index + 1} failed: {type(error).__name__}: {error}"
            return json.dumps({"kind": "invalid", "message": message})
        return json.dumps({"kind": "prepared", "args": case.arguments, "referenceMs": ms})

    def _generate(self, case: Case) -> None:
        if case.arguments is not None:
            return
        if self._opened.generator is None or case.scale is None:
            raise ValueError("the case has no arguments and the problem no generator")
        self._environment.restore()
        made = self._opened.generator(case.scale["seed"], case.scale["size"])
        case.arguments = wire.encode(self.problem.coerced(list(made)))

    def _expect(self, case: Case) -> float:
        """Fills in the expected value where none is written down; a short reference runs twice, to be warm."""
        if case.expectation_known or self.problem.reference is None:
            return case.reference_ms
        reply = json.loads(self._opened.reference.run(case.arguments or "[]"))
        if reply["ms"] < 50:
            reply = json.loads(self._opened.reference.run(case.arguments or "[]"))
        if reply["kind"] == "raised":
            self._expect_error(case, reply["error"])
        elif reply["kind"] != "returned":
            raise ValueError(reply.get("message", reply["kind"]))
        else:
            case.expected = self.problem.answer_text(reply)
        case.expectation_known = True
        case.reference_ms = float(reply["ms"])
        return case.reference_ms

    def _expect_error(self, case: Case, error: dict[str, Any]) -> None:
        """The reference's exception is the answer only where the problem asks for such exceptions anywhere."""
        asked = {name for other in self.problem.cases for name in (other.raise_types() if other.raises else [])}
        if error["type"] not in asked:
            raise ValueError(f"the reference solution raised {error['message']}; is the input within the constraints?")
        case.raises = {"type": error["type"]}

    def add(self, texts: str) -> str:
        """Adds an own case; `texts` is a JSON list with one Python literal per parameter. Returns its index."""
        params = self.problem.params
        values: list[Any] = []
        for param, text in zip(params, json.loads(texts), strict=False):
            try:
                value = types.coerce(literals.read(text), param.type)
            except literals.NotALiteral as error:
                return json.dumps({"kind": "bad-literal", "param": param.name, "message": str(error)})
            problem = types.mismatch(value, param.type, param.name)
            if problem is not None:
                return json.dumps({"kind": "bad-literal", "param": param.name, "message": problem})
            values.append(value)
        if len(values) != len(params):
            return json.dumps({"kind": "bad-literal", "param": "", "message": f"{len(params)} values are needed"})
        bad = self.problem.bad_steps(values)
        if bad is not None:
            return json.dumps({"kind": "bad-literal", "param": params[-1].name, "message": bad})
        case = Case(len(self.problem.cases), {"label": "own case", "hidden": False}, None)
        case.arguments = wire.encode(values)
        self.problem.cases.append(case)
        return json.dumps({"kind": "added", "case": case.summary()})

    def judge(self, index: int, reply_text: str) -> str:
        """The outcome of a case, from the solver's reply."""
        problem, case = self.problem, self.problem.cases[index]
        reply = json.loads(reply_text)
        outcome = {"ms": reply.get("ms", 0.0), "output": reply.get("output", ""), "notes": self._notes(reply)}
        outcome |= {"changed": reply["changed"]} if reply.get("changed") else {}
        match reply["kind"]:
            case "returned":
                outcome |= self._judge_returned(problem, case, reply)
            case "raised":
                outcome |= judge_raised(case, reply)
            case "refused" | "unencodable":
                outcome |= {"kind": "refused", "message": reply["message"]}
            case "flooded":
                outcome |= {"kind": "output-limit"}
        if reply.get("flooded"):
            outcome["kind"] = "output-limit"
        return json.dumps(outcome)

    def _notes(self, reply: dict[str, Any]) -> list[str]:
        return [f"Your code changed its argument `{name}`." for name in reply.get("changed", [])]

    def _judge_returned(self, problem: Problem, case: Case, reply: dict[str, Any]) -> dict[str, Any]:
        answer = problem.answer_text(reply)
        if problem.is_expected(case, answer):
            value = _shown(types.coerce(wire.decode_form(answer), problem.returns), None)
            return {"kind": "passed", "expected": value, "actual": value, "notes": [*self._notes(reply), *self._mutation_hint(problem, reply)]}
        actual = wire.decode_form(answer)
        shown = self._mutation_hint(problem, reply)
        if case.raises is not None:
            message = f"expected {case.raises_text()}, but the call returned {describe(actual)}"
            return {"kind": "wrong", "message": message, "actual": _shown(actual, None)}
        if not case.expectation_known:
            return {"kind": "unjudged", "actual": _shown(actual, None)}
        expected = types.coerce(wire.decode_form(case.expected or "null"), problem.returns)
        if problem.kind == "class":
            return judge_steps(problem, case, expected, actual)
        found = self._check(problem, case, expected, actual) if problem.rule.kind == "checker" else None
        if found is None and problem.rule.kind != "checker":
            result = compare(expected, actual, problem.rule, problem.root)
            found = (result.difference.path, result.difference.message) if result.difference else None
            shown = [*result.notes, *shown] if found is None else shown
        base = {"expected": _shown(expected, found and found[0]), "actual": _shown(actual, found and found[0])}
        if found is None:
            return {"kind": "passed", **base, "notes": [*self._notes(reply), *shown]}
        if found[0] == ("judge",):
            return {"kind": "judge-error", "message": found[1]}
        message = _none_hint(problem, actual) or found[1]
        hint = self._hint(case, expected, actual)
        return {"kind": "wrong", "message": message, **base, **({"hint": hint} if hint else {}), "notes": [*self._notes(reply), *shown]}

    def _hint(self, case: Case, expected: Any, actual: Any) -> str | None:
        """What was probably done; None where no known slip gives this answer. Never the reason for a failure of ours."""
        problem = self.problem
        try:
            own = self._own_hint(case, expected, actual) if self._opened.slips else None
            values = wire.decode_form(case.arguments or "[]")
            named = [(param.name, value) for param, value in zip(problem.params, values, strict=False)]
            return own or slips.explain(expected, actual, named, problem.rule)
        except Exception:  # noqa: BLE001  a shared problem's slips may raise anything; the bank's are checked
            return None

    def _own_hint(self, case: Case, expected: Any, actual: Any) -> str | None:
        self._environment.restore()
        made = self._opened.slips(*wire.decode(f"[{case.arguments},{case.expected}]"))
        return slips.explain_own(made, actual, self.problem.returns, self.problem.rule)

    def _mutation_hint(self, problem: Problem, reply: dict[str, Any]) -> list[str]:
        if problem.mutates and problem.returns_nothing and reply["result"] != "null":
            return [f"The answer is what `{problem.mutates[0]}` holds after the call; the value you returned is not looked at."]
        return []

    def _check(self, problem: Problem, case: Case, expected: Any, actual: Any) -> tuple[tuple[Any, ...], str] | None:
        wrong_type = types.mismatch(actual, problem.returns, problem.root)
        if wrong_type is not None:
            return (), wrong_type
        self._environment.restore()
        arguments = wire.decode(case.arguments or "[]")
        try:
            said = self._opened.checker(arguments, wire.decode(case.expected or "null"), wire.decode(wire.encode(actual)))
        except Exception as error:  # noqa: BLE001  the problem's own code may raise anything
            return ("judge",), f"the problem's checker raised {type(error).__name__}: {error}"
        if said is True:
            return None
        if said is False or isinstance(said, str):
            return (), said or "the problem's checker says that this is not a right answer"
        return ("judge",), f"the problem's checker returned {inline(said)}; True, False or a sentence is needed"

    def show(self, index: int, full: bool = False) -> str:
        """A case for people: its input by name, as a call, and the expected value."""
        problem, case = self.problem, self.problem.cases[index]
        self._generate(case)
        values = wire.decode_form(case.arguments or "[]")
        pieces = [pretty(value, full=full) for value in values]
        inputs = [{"name": param.name, "text": piece.text, "complete": piece.complete} for param, piece in zip(problem.params, pieces, strict=False)]
        shown: dict[str, Any] = {"kind": "shown", "input": inputs, "call": problem.call_text(values, full=full)}
        if case.raises is not None:
            shown["expected"] = {"text": f"raises {case.raises_text()}", "mark": None, "complete": True}
        elif case.expected is not None:
            expected = types.coerce(wire.decode_form(case.expected), problem.returns)
            shown["expected"] = _shown(expected, None, full=full)
        return json.dumps(shown)

    def literals(self, index: int) -> str:
        """A case's arguments as Python literals, one text per parameter, to edit as an own case."""
        case = self.problem.cases[index]
        self._generate(case)
        values = wire.decode_form(case.arguments or "[]")
        return json.dumps({"kind": "literals", "texts": [pretty(value, full=True).text for value in values]})


def _shown(value: Any, path: tuple[Any, ...] | None, *, full: bool = False) -> dict[str, Any]:
    rendering = pretty(value, path, full=full)
    return {"text": rendering.text, "mark": rendering.mark, "complete": rendering.complete}


def _none_hint(problem: Problem, actual: Any) -> str | None:
    if actual is None and not problem.mutates:
        return "Your code returned None. Is a `return` missing?"
    return None
