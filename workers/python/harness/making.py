"""What the page's editor of problems asks of Python: cases from literals and from a generator, each with its answer.

A fault names its field as the editor knows it (`reference`, `params.0.type`, `args.1`), so that it is told beside it.
"""

import json
import re
from typing import Any

from . import literals, types, wire
from .prelude import Environment
from .referee import Referee
from .solver import Solver
from .verdicts import Problem

_KNOWN_TYPES = frozenset(
    "Any int float str bool bytes complex list dict set tuple None ndarray np.ndarray numpy.ndarray ListNode TreeNode"
    " List Dict Set Tuple Optional Union".split()
)


class Fault(Exception):
    """Something that the author has to mend: in which field, and what."""

    def __init__(self, at: str, message: str) -> None:
        super().__init__(message)
        self.at = at
        self.message = message


class Maker:
    """One problem at a time. Every method takes and returns JSON; an answer has `kind`, and `fault` is one of them."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment
        self._raw: dict[str, Any] = {}
        self._problem: Any = None
        self._reference: Any = None
        self._generate: Any = None

    def begin(self, head: str) -> str:
        """Takes a problem file without cases; checks its types and compiles its programs."""
        self._raw = json.loads(head) | {"cases": [], "scale": []}
        return _answered(self._begin)

    def _begin(self) -> dict[str, Any]:
        raw = self._raw
        for i, param in enumerate(raw["params"]):
            _check_type(param["type"], f"params.{i}.type")
        _check_type(raw.get("returns") or "Any", "returns")
        self._function("checker", "check(args, expected, actual)")
        self._generate = self._function("generator", "generate(seed, size)")
        self._problem = Problem(raw)
        self._reference = Solver(self._environment, lambda: None)
        loaded = json.loads(self._reference.load(json.dumps(self._problem.for_solver()), self._problem.reference or ""))
        if loaded["kind"] == "banned":
            raise Fault("reference", f"it uses {loaded['name']}, which the problem is to be solved without")
        if loaded["kind"] != "loaded":
            frames = loaded["error"]["frames"]
            where = f"line {frames[-1]['line']}: " if frames else ""
            raise Fault("reference", where + loaded["error"]["message"])
        return {"kind": "ready"}

    def _function(self, field: str, signature: str) -> Any:
        source = self._raw.get(field)
        if not source:
            return None
        name = signature.partition("(")[0]
        namespace = self._environment.namespace()
        try:
            exec(compile(source, f"{field}.py", "exec"), namespace)  # noqa: S102  the author's code, in this sandbox
        except Exception as error:  # noqa: BLE001  it may raise anything
            raise Fault(field, _told(error)) from None
        if name not in namespace:
            raise Fault(field, f"there is no function {signature}")
        return namespace[name]

    def typed(self, item: str) -> str:
        """A case from literals: `args`, and where the author gave them, `expected`, or `raises` as a file has it."""
        given = json.loads(item)
        return _answered(lambda: self._finished(self._read(given["args"]), given))

    def generated(self, item: str) -> str:
        """A case that `generate(seed, size)` writes."""
        given = json.loads(item)
        return _answered(lambda: self._finished(self._generated(given["seed"], given["size"]), {}))

    def _read(self, texts: list[str]) -> list[Any]:
        values: list[Any] = []
        for i, (param, text) in enumerate(zip(self._problem.params, texts, strict=True)):
            values.append(_literal(text, param.type, param.name, f"args.{i}"))
        bad = self._problem.bad_steps(values)
        if bad is not None:
            raise Fault(f"args.{len(values) - 1}", bad)
        return values

    def _generated(self, seed: int, size: int) -> list[Any]:
        if self._generate is None:
            raise Fault("generator", "there is no generator")
        self._environment.restore()
        try:
            made = list(self._generate(seed, size))
            values = [wire.decode_form(wire.encode(value)) for value in made]
        except Exception as error:  # noqa: BLE001  the author's code may raise anything
            raise Fault("generator", f"generate({seed}, {size}): {_told(error)}") from None
        params = self._problem.params
        if len(values) != len(params):
            names = ", ".join(param.name for param in params)
            raise Fault("generator", f"generate({seed}, {size}) returned {len(values)} values; a tuple of {len(params)} is needed ({names})")
        return [_typed(value, param.type, param.name, "generator") for value, param in zip(values, params, strict=True)]

    def _finished(self, values: list[Any], given: dict[str, Any]) -> dict[str, Any]:
        """The case as it stands in a file, its answer from the reference, checked against what the author wrote."""
        try:
            arguments = wire.encode(values, portable=True)
        except wire.Unencodable as error:
            raise Fault("", str(error)) from None
        reply = json.loads(self._reference.run(arguments))
        case: dict[str, Any] = {"args": json.loads(arguments)}
        if given.get("raises"):
            case["raises"] = given["raises"]
        elif given.get("expected"):
            case["expected"] = self._written_answer(given["expected"])
        else:
            return {"kind": "case", "case": case | self._computed(reply)}
        self._confirm(case, reply)
        return {"kind": "case", "case": case}

    def _computed(self, reply: dict[str, Any]) -> dict[str, Any]:
        if self._problem.rule.kind == "any_of":
            raise Fault("expected", "write the list of all right answers: the reference gives only one")
        if reply["kind"] == "raised":
            kind = reply["error"]["type"]
            raise Fault("", f"the reference raised {reply['error']['message']}; if that is right, write `raises {kind}` as the expected output")
        answer = self._answer(reply)
        return {"expected": json.loads(wire.encode(answer, portable=True))}

    def _answer(self, reply: dict[str, Any]) -> Any:
        if reply["kind"] != "returned":
            raise Fault("reference", reply.get("message") or "it prints more than the limit allows")
        answer = wire.decode_form(self._problem.answer_text(reply))
        found = types.mismatch(answer, self._problem.returns, "the answer") if self._plain else None
        if found is not None:
            raise Fault("reference", found)
        return answer

    @property
    def _plain(self) -> bool:
        """Whether the answer is what the call returns."""
        return not self._problem.mutates and self._problem.kind != "class"

    def _written_answer(self, text: str) -> Any:
        plain = self._plain and self._problem.rule.kind != "any_of"
        value = _literal(text, self._problem.returns if plain else types.ANY, "the answer", "expected")
        return json.loads(wire.encode(value, portable=True))

    def _confirm(self, case: dict[str, Any], reply: dict[str, Any]) -> None:
        """The referee's own rules decide whether the reference gives what the author wrote."""
        referee = Referee(self._environment)
        opened = json.loads(referee.open(json.dumps(self._raw | {"cases": [case]})))
        if opened["kind"] == "invalid":
            raise Fault("", opened["message"])
        outcome = json.loads(referee.judge(0, json.dumps(reply)))
        if outcome["kind"] != "passed":
            message = outcome.get("message") or outcome.get("error", {}).get("message") or outcome["kind"]
            raise Fault("expected", f"the reference disagrees: {message}")


def _answered(work: Any) -> str:
    try:
        return json.dumps(work())
    except Fault as fault:
        return json.dumps({"kind": "fault", "at": fault.at, "message": fault.message})
    except (ValueError, KeyError, TypeError) as error:
        return json.dumps({"kind": "fault", "at": "", "message": _told(error)})


def _told(error: BaseException) -> str:
    text = f"{type(error).__name__}: {error}"
    return f"line {error.lineno}: {text}" if isinstance(error, SyntaxError) and error.lineno else text


def _check_type(text: str, at: str) -> None:
    try:
        types.parse(text)
    except ValueError as error:
        raise Fault(at, str(error)) from None
    unknown = [name for name in re.findall(r"[A-Za-z_][\w.]*", text) if name.removeprefix("typing.") not in _KNOWN_TYPES]
    if unknown:
        raise Fault(at, f"{unknown[0]} is not a type that Dryrun knows; Any takes every value")


def _literal(text: str, kind: types.Type, name: str, at: str) -> Any:
    if not text.strip():
        raise Fault(at, "a value is missing; nothing is written None")
    try:
        return _typed(literals.read(text), kind, name, at)
    except literals.NotALiteral as error:
        raise Fault(at, str(error)) from None


def _typed(value: Any, kind: types.Type, name: str, at: str) -> Any:
    coerced = types.coerce(value, kind)
    found = types.mismatch(coerced, kind, name)
    if found is not None:
        raise Fault(at, found)
    return coerced
