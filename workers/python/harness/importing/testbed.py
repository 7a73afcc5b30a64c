"""Where a file's own solution and tests run, to see which calls the tests make."""

import ast
from collections.abc import Callable
from dataclasses import dataclass, field
from types import CodeType
from typing import Any

from .. import chains
from ..output import Capture
from ..prelude import Environment
from .assertions import PROBE, rewritten
from .definitions import Definitions
from .observed import Observed
from .probes import Probes
from .recorder import Recorder
from .skip import EDIT_IT, Skip, broken, told

OUTPUT_KB = 256


@dataclass(slots=True)
class Tests:
    """A test of the function `entry`, which it calls `name`; where that is a parameter, of the function `call`."""

    entry: str
    name: str
    tree: ast.Module
    call: str | None = None


@dataclass(slots=True)
class Watched:
    """What running a test showed. `ran`: with a solution that runs here."""

    seen: list[Observed]
    ran: bool
    notes: list[str] = field(default_factory=list)


class Program:
    """Code of the file, run once: its names are there for the tests."""

    def __init__(self, environment: Environment, source: str) -> None:
        self._environment = environment
        environment.restore()
        self.namespace = environment.namespace()
        self.source = source
        self.failure = run_quietly(lambda: exec(compile(source, "solution.py", "exec", dont_inherit=True), self.namespace))[1]  # noqa: S102

    def function(self, name: str) -> Callable[..., Any]:
        """What is defined under a name. Raises Skip."""
        found = self.namespace.get(name)
        if not callable(found):
            raise Skip(f"no function `{name}` is defined in its code", EDIT_IT)
        return found


def run_quietly(work: Callable[[], Any]) -> tuple[str, BaseException | None]:
    """Runs a stranger's code. Returns what it printed, and what it raised."""
    with Capture(OUTPUT_KB, lambda: None) as capture:
        try:
            work()
        except BaseException as error:  # noqa: BLE001  SystemExit and KeyboardInterrupt too
            chains.dismantle(error)
            return capture.text(), error
    return capture.text(), None


def watch(environment: Environment, tests: Tests, solution: str | None, stub: str) -> Watched:
    """Runs tests with the file's own solution, or, without one that runs, with a stub that only takes the arguments."""
    notes: list[str] = []
    program = Program(environment, solution) if solution else None
    if program and program.failure:
        notes.append(f"{_sentence(broken('its own solution', program.failure).reason)}; the expected values are those of the file.")
        program = None
    ran = program is not None
    program = program or Program(environment, stub)
    if program.failure:
        raise broken("its code", program.failure)
    recorder = Recorder(program.function(tests.entry), runs=ran)
    tree, conditions = rewritten(tests.tree, {tests.name})
    probes = Probes(recorder, conditions, Definitions(ast.parse(program.source), tests.tree), runs=ran)
    code = compile(tree, "test.py", "exec", dont_inherit=True)
    _, error = run_quietly(lambda: _run(tests, code, {**program.namespace, PROBE: probes}, recorder))
    probes.finish(error)
    if probes.unjudgeable:
        raise probes.unjudgeable
    if error is not None:
        probes.left_out.append(Skip(f"its test raises {told(error)}", EDIT_IT))
    return Watched(probes.seen, ran, notes + left_out_notes(probes.seen, probes.left_out))


def _run(tests: Tests, code: CodeType, namespace: dict[str, Any], recorder: Recorder) -> None:
    if tests.call is None:
        namespace[tests.entry] = recorder
    exec(code, namespace)  # noqa: S102  what this program is for
    if tests.call is not None:
        namespace[tests.call](recorder)


def left_out_notes(seen: list[Observed], left_out: list[Skip]) -> list[str]:
    """What to say of tests that gave no case. Raises the first Skip where none did."""
    if not seen:
        raise left_out[0] if left_out else Skip("its tests never call the function", EDIT_IT)
    if not left_out:
        return []
    return [f"Left out: {len(left_out)} of {len(seen) + len(left_out)} tests; the first because {left_out[0].reason}."]


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
