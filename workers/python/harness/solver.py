"""Runs the candidate's code, one case at a time. Knows no expected answer.

`load` compiles a submission; `run` runs it on one case, in a fresh namespace with fresh arguments, and gives back what
happened as plain data.
"""

import ast
import json
import time
from collections.abc import Callable
from typing import Any

from . import chains, trace, wire
from .names import bad_call, missing, resolve_entry, spelled
from .output import Capture, OutputFlood
from .prelude import Environment

# Arguments up to this many characters are compared before and after the call.
WATCHED_CHARACTERS = 65_536

_clock = time.perf_counter


class Solver:
    """One submission in one interpreter."""

    def __init__(self, environment: Environment, flooded: Callable[[], None]) -> None:
        self._environment = environment
        self._flooded = flooded
        self._code: Any = None
        self._source = ""
        self._problem: dict[str, Any] = {}
        self._before = ""
        self._live: list[Any] = []
        self._namespace: dict[str, Any] = {}
        self._extra: dict[str, Any] = {}
        self._kept: Any = None

    def load(self, problem: str, source: str) -> str:
        """Compiles; `problem` is JSON with entry, kind, params, mutates, returns_none, banned, output_kb, packages."""
        self._problem = json.loads(problem)
        self._source = source
        self._code = None
        try:
            tree = ast.parse(source, trace.FILE)
            self._code = compile(tree, trace.FILE, "exec", dont_inherit=True)
        except SyntaxError as error:
            return json.dumps({"kind": "syntax-error", "error": trace.syntax_error(error, source)})
        except (ValueError, RecursionError, MemoryError) as error:
            return json.dumps({"kind": "syntax-error", "error": _unparsable(error)})
        found = _banned(tree, self._problem.get("banned", []))
        if found is not None:
            return json.dumps({"kind": "banned", **found})
        if "numpy" in self._problem.get("packages", []):
            self._import_numpy()
        return json.dumps({"kind": "loaded"})

    def use(self, code: Any, names: dict[str, Any]) -> None:
        """Runs another form of the loaded program, which finds more names at hand: for the meter."""
        self._code, self._extra = code, names

    def prepare(self, arguments: str) -> None:
        """Makes everything ready for one case, outside its time; `arguments` is the wire text of the list of arguments."""
        self._kept = None
        chains.bury_all()
        self._environment.restore()
        self._before = arguments
        self._live = wire.decode(arguments)
        self._namespace = self._environment.namespace()
        self._namespace["__builtins__"].update(self._extra)

    def execute(self) -> str:
        """Runs the case that was prepared. Returns JSON."""
        namespace, live = self._namespace, self._live
        reply: dict[str, Any]
        result: Any = None
        with Capture(self._problem.get("output_kb", 64), self._flooded) as capture:
            start = _clock()
            try:
                exec(self._code, namespace)  # noqa: S102  what this program is for
                result = self._call(namespace, live)
                reply = {"kind": "returned", "ms": (_clock() - start) * 1000}
            except BaseException as error:  # noqa: BLE001  SystemExit and KeyboardInterrupt too
                reply = self._failure(error, (_clock() - start) * 1000)
        # Freed when the next case is prepared: what ends the engine's stack then is not taken for this case's fault.
        self._kept = (namespace, live, result)
        reply["output"] = capture.text()
        reply["flooded"] = capture.flooded
        if reply["kind"] == "returned":
            self._add_values(reply, result, live, self._before)
        return json.dumps(reply)

    def run(self, arguments: str) -> str:
        """Both in one, where nobody watches the time."""
        self.prepare(arguments)
        return self.execute()

    def _import_numpy(self) -> None:
        """Outside the candidate's time, and before the first case, so that its settings and seeds can be put back."""
        import numpy

        if "random" in self._source:
            import numpy.random  # noqa: F401
        self._environment.remember()

    def _call(self, namespace: dict[str, Any], live: list[Any]) -> Any:
        if self._problem.get("kind") == "class":
            return self._replay(namespace, live[0], live[1])
        target = resolve_entry(namespace, self._problem["entry"])
        if target is None:
            raise _Refusal(missing(namespace, self._problem["entry"]))
        refusal = bad_call(target, live, self._problem.get("params", []))
        if refusal is not None:
            raise _Refusal(refusal)
        return target(*live)

    def _replay(self, namespace: dict[str, Any], operations: list[str], arguments: list[list[Any]]) -> list[Any]:
        """LeetCode's way for class problems: the constructor first, then a method a step."""
        name = self._problem["entry"]
        written = spelled(name, (n for n, value in namespace.items() if isinstance(value, type)))
        if written is None:
            raise _Refusal(missing(namespace, name, what="class"))
        results: list[Any] = [None]
        step = 0
        # Each operation's spelling is looked for once: the search would count as the candidate's time.
        found: dict[str, str] = {}
        try:
            instance = namespace[written](*arguments[0])
            for step in range(1, len(operations)):
                operation = operations[step]
                if operation not in found:
                    spelling = spelled(operation, (n for n in dir(instance) if getattr(instance, n, None) is not None))
                    if spelling is None:
                        raise _Refusal(f"Your class {name} has no method `{operation}`.")
                    found[operation] = spelling
                results.append(getattr(instance, found[operation])(*arguments[step]))
        except _Refusal:
            raise
        except BaseException as error:  # noqa: BLE001  whatever the candidate's method raised
            raise _StepFailed(step, error) from None
        return results

    def _failure(self, error: BaseException, ms: float) -> dict[str, Any]:
        step = None
        if isinstance(error, _StepFailed):
            step, error = error.step, error.error
        try:
            if isinstance(error, _Refusal):
                return {"kind": "refused", "message": str(error), "ms": ms}
            if isinstance(error, OutputFlood):
                return {"kind": "flooded", "ms": ms}
            report = trace.report(error, self._source)
            return {"kind": "raised", "error": report, "memory": isinstance(error, MemoryError), "step": step, "ms": ms}
        finally:
            chains.dismantle(error)

    def _add_values(self, reply: dict[str, Any], result: Any, live: list[Any], before: str) -> None:
        """Adds the result's wire text, the arguments that the problem judges, and the names of those changed unasked."""
        names = [param["name"] for param in self._problem.get("params", [])]
        mutates = self._problem.get("mutates", [])
        try:
            reply["result"] = wire.encode(result)
            reply["mutated"] = {name: wire.encode(live[i]) for i, name in enumerate(names) if name in mutates}
            reply["changed"] = self._changed(names, mutates, live, before)
        except wire.Unencodable as error:
            reply["kind"], reply["message"] = "unencodable", str(error)
        except BaseException as error:  # noqa: BLE001  a lazily computed value may raise anything
            reply["kind"], reply["message"] = "unencodable", f"reading the result raised {type(error).__name__}"
            chains.dismantle(error)

    def _changed(self, names: list[str], mutates: list[str], live: list[Any], before: str) -> list[str]:
        if len(before) > WATCHED_CHARACTERS or self._problem.get("kind") == "class":
            return []
        if wire.encode(live) == before:
            return []
        originals = wire.decode(before)
        pairs = zip(names, originals, live, strict=False)
        return [name for name, old, new in pairs if name not in mutates and wire.encode(old) != wire.encode(new)]


class _Refusal(Exception):
    """The code cannot be called as the problem asks; the message is for the candidate."""


class _StepFailed(Exception):
    def __init__(self, step: int, error: BaseException) -> None:
        super().__init__()
        self.step = step
        self.error = error


def _unparsable(error: BaseException) -> dict[str, Any]:
    message = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return {"type": type(error).__name__, "message": message, "bases": [], "own": False, "frames": [], "framesLeftOut": 0}


def _banned(tree: ast.AST, names: list[str]) -> dict[str, Any] | None:
    """Where the code uses a name that the problem does without, such as `numpy.linalg.inv` or `sorted`."""
    if not names:
        return None
    short = {name.replace("numpy.", "np.", 1) for name in names} | set(names)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute | ast.Name) and ast.unparse(node) in short:
            return {"name": ast.unparse(node), "line": node.lineno}
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                if f"{node.module}.{alias.name}" in short:
                    return {"name": f"{node.module}.{alias.name}", "line": node.lineno}
    return None
