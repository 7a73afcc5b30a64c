"""What a problem's `cases.py` is written with, and what the build makes of it.

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample([2, 7, 11, 15], 9, label="the pair comes first", note="2 + 7 = 9."),
    case([3, 3], 6, label="equal values", tag="edge"),
    *random_cases(count=10, size=8),
]
SCALE = [scale(size=50_000, seed=1)]

def generate(seed, size): ...
"""

import ast
import importlib
import json
import os
import sys
from typing import Any

from . import types, wire
from .prelude import Environment
from .solver import Solver
from .verdicts import Problem

# Where tools of the bank are put in the interpreter.
TOOLS = "/home/tools"
TAGS = ("basic", "edge", "stability", "scale")


class AuthoringError(ValueError):
    """Something in a problem's folder is wrong; the message names the file and what to do."""


def sample(*args: Any, label: str = "", tag: str = "basic", note: str = "", raises: Any = None) -> dict[str, Any]:
    """A case that the statement shows, with a note that explains it."""
    return _case(args, label, tag, raises) | {"hidden": False, "note": note}


def case(*args: Any, label: str, tag: str = "basic", raises: Any = None) -> dict[str, Any]:
    """A hidden case; the label says in a few words what it is about, and is what a candidate who fails it sees first."""
    return _case(args, label, tag, raises) | {"hidden": True}


def _case(args: tuple[Any, ...], label: str, tag: str, raises: Any) -> dict[str, Any]:
    if tag not in TAGS:
        raise AuthoringError(f"cases.py: the tag {tag!r} is none of {', '.join(TAGS)}")
    made: dict[str, Any] = {"args": list(args), "label": label, "tag": tag}
    return made | ({"raises": _raises(raises)} if raises else {})


def _raises(raises: Any) -> dict[str, Any]:
    """An exception class, several of them, or `(class, pattern)`."""
    if isinstance(raises, tuple) and isinstance(raises[-1], str):
        return {"type": raises[0].__name__, "match": raises[1]}
    if isinstance(raises, tuple):
        return {"type": [one.__name__ for one in raises]}
    return {"type": raises.__name__}


def random_cases(*, count: int, size: int, seed: int = 1, label: str = "random", tag: str = "basic") -> list[dict[str, Any]]:
    """Hidden cases that `generate(seed, size)` writes at build time."""
    return [{"random": {"seed": seed + i, "size": size}, "label": f"{label}, size {size}", "tag": tag} for i in range(count)]


def scale(*, size: int, seed: int = 1, label: str = "") -> dict[str, Any]:
    """A case that `generate(seed, size)` makes in the referee, with the reference's time as the measure."""
    return {"size": size, "seed": seed, "label": label or f"large input, size {size:,}"}


class Builder:
    """Turns the Python of a problem's folder into the cases of a problem file."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment

    def build(self, head: str, cases_source: str) -> str:
        """`head` is the problem file without cases (JSON). Returns it whole, every written-out case with its answer."""
        try:
            return self._build(json.loads(head), cases_source)
        except AuthoringError as error:
            return json.dumps({"error": str(error)})
        except Exception as error:  # noqa: BLE001  the author's code may raise anything
            return json.dumps({"error": f"cases.py: {type(error).__name__}: {error}"})

    def tool(self, files: str, module: str, request: str) -> str:
        """Runs `main(request, environment)` of a module that stands beside the bank's tools; `files` is JSON, name to source.

        For checks of the problems themselves, which have no business in what a visitor downloads.
        """
        os.makedirs(TOOLS, exist_ok=True)
        for name, text in json.loads(files).items():
            with open(f"{TOOLS}/{name}", "w", encoding="utf-8") as file:
                file.write(text)
        if TOOLS not in sys.path:
            sys.path.append(TOOLS)
        importlib.invalidate_caches()
        return str(importlib.import_module(module).main(request, self._environment))

    def _build(self, raw: dict[str, Any], source: str) -> str:
        namespace = self._run(source)
        generator = _generator_source(source) if "generate" in namespace else None
        written = [self._written(item, namespace) for item in namespace["CASES"]]
        raw |= {"generator": generator} if generator else {}
        raw |= {"scale": namespace["SCALE"]} if namespace.get("SCALE") else {}
        params = [types.parse(param["type"]) for param in raw["params"]]
        solver = self._reference(raw)
        raw["cases"] = [self._finished(item, params, raw, solver) for item in written]
        return json.dumps(raw, separators=(",", ":"))

    def _run(self, source: str) -> dict[str, Any]:
        namespace = self._environment.namespace()
        exec(compile(source, "cases.py", "exec"), namespace)  # noqa: S102  the author's own code
        if not isinstance(namespace.get("CASES"), list):
            raise AuthoringError("cases.py: there is no list named CASES")
        if namespace.get("SCALE") and "generate" not in namespace:
            raise AuthoringError("cases.py: SCALE needs a function generate(seed, size)")
        return namespace

    def _written(self, item: dict[str, Any], namespace: dict[str, Any]) -> dict[str, Any]:
        if "random" not in item:
            return item
        if "generate" not in namespace:
            raise AuthoringError("cases.py: random_cases needs a function generate(seed, size)")
        made = namespace["generate"](item["random"]["seed"], item["random"]["size"])
        return {"args": list(made), "label": item["label"], "tag": item["tag"], "hidden": True}

    def _reference(self, raw: dict[str, Any]) -> tuple[Solver, Problem]:
        problem = Problem({**raw, "cases": [], "scale": []})
        solver = Solver(self._environment, lambda: None)
        loaded = json.loads(solver.load(json.dumps(problem.for_solver()), raw["solutions"][0]["code"]))
        if loaded["kind"] != "loaded":
            raise AuthoringError(f"solutions/{raw['solutions'][0]['name']}.py does not compile: {loaded}")
        return solver, problem

    def _finished(self, item: dict[str, Any], params: list[types.Type], raw: dict[str, Any], reference: tuple[Solver, Problem]) -> dict[str, Any]:
        where = f"cases.py, case {item['label']!r}"
        if len(item["args"]) != len(params):
            raise AuthoringError(f"{where}: {len(item['args'])} arguments for {len(params)} parameters")
        # One list that stands twice in the arguments would become two lists; every argument is a value of its own.
        values = [types.coerce(wire.decode_form(wire.encode(value)), kind) for value, kind in zip(item["args"], params, strict=True)]
        for value, kind, param in zip(values, params, raw["params"], strict=True):
            found = types.mismatch(value, kind, param["name"])
            if found is not None:
                raise AuthoringError(f"{where}: {found}")
        text = wire.encode(values, portable=True)
        solver, problem = reference
        reply = json.loads(solver.run(text))
        return {**item, "args": json.loads(text), **_answer(item, reply, problem, where, raw)}


def _answer(item: dict[str, Any], reply: dict[str, Any], problem: Problem, where: str, raw: dict[str, Any]) -> dict[str, Any]:
    name = f"solutions/{raw['solutions'][0]['name']}.py"
    if reply["kind"] == "raised":
        if "raises" not in item:
            raise AuthoringError(f"{where}: {name} raised {reply['error']['message']} (add raises=..., or fix it)")
        return {}
    if reply["kind"] != "returned":
        raise AuthoringError(f"{where}: {name}: {reply.get('message', reply['kind'])}")
    if "raises" in item:
        raise AuthoringError(f"{where}: {name} returned a value where {item['raises']['type']} is to be raised")
    answer = wire.decode_form(problem.answer_text(reply))
    found = types.mismatch(answer, problem.returns, "the answer") if not problem.mutates and problem.kind != "class" else None
    if found is not None:
        raise AuthoringError(f"{where}: {name}: {found}")
    return {"expected": json.loads(wire.encode(answer, portable=True))}


def _generator_source(source: str) -> str:
    """`cases.py` without its cases: the imports, the constants and the functions that `generate` may need."""
    lines = source.splitlines(keepends=True)
    for node in reversed(ast.parse(source).body):
        names = [target.id for target in getattr(node, "targets", []) if isinstance(target, ast.Name)]
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            names.append(node.target.id)
        ours = isinstance(node, ast.ImportFrom) and (node.module or "").startswith("harness")
        docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if ours or docstring or {"CASES", "SCALE", "SMALL"} & set(names):
            del lines[node.lineno - 1 : node.end_lineno]
    return "".join(lines).strip() + "\n"
