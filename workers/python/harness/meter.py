"""Measures how a solution's work grows with its input: the lines it executes, the work inside what is built in, and time.

Lines are counted by `sys.monitoring`, so they are the same on every run and every machine. A jump back (a comprehension, a
loop on one line) counts as a line.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from types import CodeType
from typing import Any

from . import trace, types, wire
from .instrument import helpers, rewritten
from .prelude import Environment
from .solver import Solver
from .work import work_of

_TOOL = sys.monitoring.PROFILER_ID
_EVENTS = sys.monitoring.events


class Meter:
    """One solution and the problem's generator, in an interpreter that judges nothing."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment
        self._solver = Solver(environment, lambda: None)
        self._timed: Any = None
        self._counted: Any = None
        self._generate: Any = None
        self._params: list[types.Type] = []

    def open(self, problem: str, source: str) -> str:
        """`problem` is JSON: what a solver is told of a problem, with types, and `generator`.

        The generator's `grow(seed, size)` is preferred to its `generate`: inputs of one shape at every size. Returns JSON with `kind`."""
        raw = json.loads(problem)
        loaded = self._solver.load(problem, source)
        if json.loads(loaded)["kind"] != "loaded":
            return loaded
        self._timed, self._counted = compile(source, trace.FILE, "exec", dont_inherit=True), rewritten(source, trace.FILE)
        self._params = [types.parse(param.get("type")) for param in raw.get("params", [])]
        namespace = self._environment.namespace()
        try:
            exec(compile(raw["generator"], "generate.py", "exec"), namespace)  # noqa: S102  the problem's own code
            self._generate = namespace.get("grow") or namespace["generate"]
        except Exception as error:  # noqa: BLE001  the problem's own code may raise anything
            return json.dumps({"kind": "invalid", "message": f"the generator raised {type(error).__name__}: {error}"})
        return json.dumps({"kind": "opened"})

    def count(self, size: int, seed: int, most: int) -> str:
        """Counts one run's lines, and the elements that built-in operations go through, by name; gives up beyond `most`."""
        made = self._arguments(size, seed)
        if made is None:
            return json.dumps({"kind": "no-input"})
        counter = _Counter(most)
        extra = helpers(counter.spend)
        self._solver.use(self._counted, extra)
        self._solver.prepare(made)
        with counter.watching(self._counted, {id(function) for function in extra.values()}):
            reply = json.loads(self._solver.execute())
        if counter.stopped:
            return json.dumps({"kind": "too-much"})
        if reply["kind"] != "returned":
            return _unanswered(reply)
        return json.dumps({"kind": "counted", "lines": counter.lines, "inside": dict(counter.inside)})

    def time(self, size: int, seed: int, runs: int) -> str:
        """Milliseconds of several runs, after one that warms the interpreter up."""
        made = self._arguments(size, seed)
        if made is None:
            return json.dumps({"kind": "no-input"})
        self._solver.use(self._timed, {})
        spans = []
        for _ in range(runs + 1):
            self._solver.prepare(made)
            reply = json.loads(self._solver.execute())
            if reply["kind"] != "returned":
                return _unanswered(reply)
            spans.append(reply["ms"])
        return json.dumps({"kind": "timed", "ms": spans[1:]})

    def _arguments(self, size: int, seed: int) -> str | None:
        """The wire text of generated arguments; None where the generator makes none of this size."""
        self._environment.restore()
        try:
            made = list(self._generate(seed, size))
            values = [types.coerce(wire.decode_form(wire.encode(v)), kind) for v, kind in zip(made, self._params, strict=True)]
        except Exception:  # noqa: BLE001  the problem's own code may refuse a size in any way
            return None
        return wire.encode(values)


class _TooMuch(BaseException):
    """The run is longer than it may be. Not an Exception, so that hardly any solution catches it."""


class _Counter:
    def __init__(self, most: int) -> None:
        self._most = most
        self.lines = 0
        self.inside: defaultdict[str, float] = defaultdict(float)
        self.stopped = False

    def spend(self, name: str, elements: float) -> None:
        self.inside[name] += elements

    @contextmanager
    def watching(self, code: CodeType, own: set[int]) -> Iterator[None]:
        """Counts in this program's code alone; `own` are the functions that the rewriting put in."""
        monitoring = sys.monitoring

        def line(*_: Any) -> None:
            self.lines += 1
            if self.lines > self._most:
                self.stopped = True
                raise _TooMuch

        def jump(_code: CodeType, offset: int, destination: int) -> None:
            if destination < offset:
                line()

        def call(_code: CodeType, _offset: int, called: Any, first: Any) -> None:
            if id(called) in own:
                return
            work = work_of(called, first)
            if work is not None:
                self.inside[work[0]] += work[1]

        callbacks = {_EVENTS.LINE: line, _EVENTS.JUMP: jump, _EVENTS.CALL: call}
        monitoring.use_tool_id(_TOOL, "dryrun")
        codes = list(_all_code(code))
        try:
            for event, callback in callbacks.items():
                monitoring.register_callback(_TOOL, event, callback)
            for one in codes:
                monitoring.set_local_events(_TOOL, one, _EVENTS.LINE | _EVENTS.JUMP | _EVENTS.CALL)
            yield
        finally:
            for one in codes:
                monitoring.set_local_events(_TOOL, one, 0)
            for event in callbacks:
                monitoring.register_callback(_TOOL, event, None)
            monitoring.free_tool_id(_TOOL)


def _all_code(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _all_code(constant)


def _unanswered(reply: dict[str, Any]) -> str:
    message = reply["error"]["message"] if "error" in reply else reply.get("message", reply["kind"])
    return json.dumps({"kind": "no-answer", "message": message})
