"""A problem and its cases as the referee holds them, and the outcomes that need no comparison of whole values."""

import json
import re
from dataclasses import dataclass
from typing import Any

from . import types, wire
from .compare import compare
from .render import inline
from .rule import Rule

# Arguments up to this many characters are handed out when the problem is opened.
EAGER_CHARACTERS = 65_536
DEFAULT_LIMITS = {"time_s": 2, "factor": 10, "memory_mb": 256, "output_kb": 64}


@dataclass(frozen=True, slots=True)
class Param:
    """A parameter's name and type."""

    name: str
    type: types.Type


class Case:
    """One case: arguments and expected value as wire text, where they are known yet."""

    def __init__(self, index: int, raw: dict[str, Any], problem: Problem | None) -> None:
        self.index = index
        self.hidden = bool(raw.get("hidden", True))
        self.label = str(raw.get("label", ""))
        self.tag = str(raw.get("tag", "basic"))
        self.raises: dict[str, Any] | None = raw.get("raises")
        self.scale: dict[str, Any] | None = raw.get("scale")
        self.arguments = wire.encode(problem.coerced(_form(raw["args"]))) if problem and "args" in raw else None
        self.expected = wire.dump(raw["expected"]) if "expected" in raw else None
        # How long the reference took on this machine; 0 where it did not have to run.
        self.reference_ms = 0.0
        self.expectation_known = self.expected is not None or self.raises is not None

    def summary(self) -> dict[str, Any]:
        """What the page may know of it."""
        eager = self.arguments is not None and len(self.arguments) <= EAGER_CHARACTERS and self.expectation_known
        return {
            "index": self.index,
            "hidden": self.hidden,
            "label": self.label,
            "tag": self.tag,
            "scale": self.scale is not None,
            "args": self.arguments if eager else None,
        }

    def raises_text(self) -> str:
        """`ValueError`, or `ValueError or TypeError`."""
        return " or ".join(self.raise_types())

    def raise_types(self) -> list[str]:
        named = (self.raises or {}).get("type", "Exception")
        return named if isinstance(named, list) else [named]


class Problem:
    """A problem file, read. Raises ValueError or KeyError where it cannot be."""

    def __init__(self, raw: dict[str, Any]) -> None:
        self.raw = raw
        self.kind = raw.get("kind", "function")
        self.entry: str = raw["entry"]
        self.params = [Param(p["name"], types.parse(p.get("type"))) for p in raw.get("params", [])] or self._default_params()
        self.returns = types.parse(raw.get("returns"))
        self.mutates: list[str] = raw.get("mutates", [])
        self.rule = Rule(**raw.get("compare", {}))
        self.limits = DEFAULT_LIMITS | raw.get("limits", {})
        solutions = raw.get("solutions", [])
        self.reference: str | None = solutions[0]["code"] if solutions else None
        self.generator: str | None = raw.get("generator")
        self.checker: str | None = raw.get("checker")
        self.slips: str | None = raw.get("slips")
        if self.rule.kind == "checker" and not self.checker:
            raise ValueError("compare.kind is `checker`, but the problem has no checker")
        written = raw["cases"] + [{"scale": scale, "tag": "scale", **scale} for scale in raw.get("scale", [])]
        self.cases = [Case(i, case, self) for i, case in enumerate(written)]
        self._written = len(self.cases)
        self.judged_methods = self._judged_methods() if self.kind == "class" else frozenset()

    def _default_params(self) -> list[Param]:
        """Names for a file that gives none; types stay open."""
        if self.kind == "class":
            return [Param("operations", types.parse("list[str]")), Param("arguments", types.parse("list[list]"))]
        count = max((len(case.get("args", [])) for case in self.raw["cases"]), default=0)
        return [Param(f"argument_{i + 1}", types.ANY) for i in range(count)]

    def _judged_methods(self) -> frozenset[str]:
        """The methods of a class problem that return something in some case; what the others return is not looked at."""
        judged: set[str] = set(self.raw.get("judged_methods", []))
        for case in self.raw["cases"]:
            if "expected" in case:
                judged |= {name for name, value in zip(case["args"][0], case["expected"], strict=False) if value is not None}
        return frozenset(judged)

    @property
    def returns_nothing(self) -> bool:
        return self.returns.name in ("None", "any")

    @property
    def root(self) -> str:
        """What a difference's path starts with."""
        return self.mutates[0] if len(self.mutates) == 1 and self.returns_nothing else "result"

    def for_solver(self) -> dict[str, Any]:
        """What the solver may know."""
        raw = self.raw
        return {
            "entry": self.entry,
            "kind": self.kind,
            "params": [{"name": param.name} for param in self.params],
            "mutates": self.mutates,
            "banned": raw.get("banned", []),
            "packages": raw.get("packages", []),
            "output_kb": self.limits["output_kb"],
        }

    def coerced(self, values: list[Any]) -> list[Any]:
        if self.kind != "class" and len(values) != len(self.params):
            raise ValueError(f"a case has {len(values)} arguments, the problem {len(self.params)} parameters")
        return [types.coerce(value, param.type) for value, param in zip(values, self.params, strict=True)]

    def answer_text(self, reply: dict[str, Any]) -> str:
        """The wire text that is judged: the result, the argument changed in place, or both."""
        if not self.mutates:
            return str(reply["result"])
        changed = [reply["mutated"][name] for name in self.mutates]
        if self.returns_nothing and len(changed) == 1:
            return str(changed[0])
        parts = changed if self.returns_nothing else [reply["result"], *changed]
        return f"[{','.join(parts)}]"

    def is_expected(self, case: Case, answer: str) -> bool:
        """Whether an answer is right by its mere text; most right ones are, and large values compare quickly so."""
        if self.kind == "class" or self.rule.kind in ("checker", "any_of") or case.raises is not None:
            return False
        return answer == case.expected and not (self.rule.nan == "forbid" and '"nan"' in answer)

    def forget_own_cases(self) -> None:
        """Takes away what was added to the file's own cases."""
        del self.cases[self._written :]

    def bad_steps(self, values: list[Any]) -> str | None:
        """What is wrong with a class problem's operations and arguments; None for a function."""
        if self.kind != "class":
            return None
        operations, arguments = values
        if not operations or operations[0] != self.entry:
            return f'the first operation has to be the constructor, "{self.entry}"'
        if len(operations) != len(arguments):
            return f"{len(operations)} operations need as many lists of arguments, not {len(arguments)}"
        if not all(isinstance(item, list) for item in arguments):
            return "each operation's arguments have to be a list: [] for none"
        return None

    def call_text(self, values: list[Any], *, full: bool) -> str:
        """The case as a call that can be pasted into Python."""
        limit = 1_000_000 if full else 2_000
        if self.kind == "class":
            steps = zip(values[0], values[1], strict=False)
            return "\n".join(_step_text(i, name, args, limit) for i, (name, args) in enumerate(steps))
        named = ", ".join(f"{param.name}={inline(value, limit)}" for param, value in zip(self.params, values, strict=False))
        return f"{self.entry}({named})"


def _form(value: Any) -> Any:
    return wire.decode_form(json.dumps(value))


def _step_text(position: int, name: str, args: list[Any], limit: int) -> str:
    called = f"{name}({', '.join(inline(arg, limit) for arg in args)})"
    return f"instance = {called}" if position == 0 else f"instance.{called}"


def judge_raised(case: Case, reply: dict[str, Any]) -> dict[str, Any]:
    """An exception: the one that was expected, or a failure."""
    error = reply["error"]
    if case.raises is not None and not reply["memory"]:
        # A subclass counts where the candidate wrote it; one that a bug raises, such as UnicodeDecodeError, does not.
        named = set(error["bases"] if error["own"] else error["bases"][:1])
        if not named & set(case.raise_types()):
            message = f"expected {case.raises_text()}, got {error['type']}"
            return {"kind": "raised", "error": error, "message": message}
        pattern = case.raises.get("match")
        if pattern and not re.search(pattern, error["message"]):
            return {"kind": "wrong", "message": f"expected a message that matches {pattern!r}, got {error['message']!r}"}
        return {"kind": "passed", "actual": {"text": f"raises {error['type']}", "mark": None, "complete": True}}
    if reply["memory"]:
        return {"kind": "memory-limit", "error": error}
    outcome = {"kind": "raised", "error": error}
    if reply.get("step") is not None:
        operations, arguments = wire.decode_form(case.arguments or "[[], []]")
        step = reply["step"]
        outcome["message"] = f"call {step}: {_call(operations, arguments, step)} raised {error['type']}"
    return outcome


def _call(operations: list[str], arguments: list[Any], step: int) -> str:
    return f"{operations[step]}({', '.join(inline(arg, 60) for arg in arguments[step])})"


def judge_steps(problem: Problem, case: Case, expected: list[Any], actual: list[Any]) -> dict[str, Any]:
    """A class problem: the first call whose result differs."""
    operations, arguments = wire.decode_form(case.arguments or "[[], []]")
    notes: list[str] = []
    for step in range(1, len(operations)):
        if operations[step] not in problem.judged_methods:
            continue
        # Most results are equal numbers: no comparison for those.
        if type(actual[step]) is type(expected[step]) and type(actual[step]) in (int, str) and actual[step] == expected[step]:
            continue
        result = compare(expected[step], actual[step], problem.rule)
        notes += result.notes
        if result.difference is not None:
            call = _call(operations, arguments, step)
            message = f"call {step}: {call} -> {inline(actual[step])}, expected {inline(expected[step])}"
            sides = {"expected": _steps(problem, expected, operations, step), "actual": _steps(problem, actual, operations, step)}
            return {"kind": "wrong", "message": message, **sides, "step": step}
    shown = _steps(problem, expected, operations, None)
    sides = {"expected": shown, "actual": shown if actual == expected else _steps(problem, actual, operations, None)}
    return {"kind": "passed", **sides, "notes": list(dict.fromkeys(notes))}


def _steps(problem: Problem, results: list[Any], operations: list[str], marked: int | None) -> dict[str, Any]:
    from .render import pretty

    shown = [value if name in problem.judged_methods else None for name, value in zip(operations, results, strict=False)]
    rendering = pretty(shown, None if marked is None else (marked,))
    return {"text": rendering.text, "mark": rendering.mark, "complete": rendering.complete}
