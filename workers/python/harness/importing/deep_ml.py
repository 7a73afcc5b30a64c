"""Deep-ML: a question's folder or bundle; its tests print, so what they print is only a check on what is seen.

The values come from running the question's own solution.
"""

import ast
import base64
import binascii
import json
from collections import Counter
from typing import Any

from .. import wire
from ..prelude import Environment
from . import observed
from .class_recorder import ClassRecorder
from .definitions import loaded
from .draft import FLOATS, Draft
from .entry import Entry, entry_of, function_named, parsed, slug, starter_for
from .observed import Observed, Want
from .printed import Shown, agrees, digits_of, shown
from .recorder import Recorder
from .skip import EDIT_IT, WRITE_IT, Skip, broken, told
from .testbed import Program, left_out_notes, run_quietly

SOURCE = "Deep-ML, github.com/Open-Deep-ML/DML-OpenProblem"
LICENCE = "Deep-ML Educational Use Only License 1.0"
_HALF_UNIT = 0.51
_SINGLE = 1e-4

Entity = ast.FunctionDef | ast.ClassDef


def drafts(item: dict[str, Any], environment: Environment) -> list[Draft]:
    """Reads a question. Raises Skip."""
    question = _of_folder(item["files"]) if "files" in item else item
    solution = str(question["solution"])
    tree = parsed(solution, "its solution")
    added = _missing_numpy(tree)
    if added:
        solution = added + solution
        tree = parsed(solution, "its solution")
    tests = question["test_cases"]
    trees = [parsed(str(test["test"]), f"test {i + 1}") for i, test in enumerate(tests)]
    entity = _entity(tree, trees)
    bench = _Bench(environment, solution, entity)
    for number, test in enumerate(tests, 1):
        bench.run(number, str(test["test"]), str(test.get("expected_output", "")))
    notes = [*left_out_notes(bench.seen, bench.left_out), *bench.notes()]
    if added:
        notes.append(f"`{added.strip()}` was added, which its solution needs.")
    entry, starter, signature_notes = _starter(entity, added + str(question.get("starter_code") or ""))
    difficulty = question.get("difficulty")
    made = Draft(
        id=slug("deep-ml", question["id"], question["title"]),
        title=str(question["title"]),
        statement=_statement(question),
        entry=entry,
        starter=starter,
        observed=bench.seen,
        solution=solution,
        difficulty=difficulty if difficulty in ("easy", "medium", "hard") else "medium",
        field="ml",
        topics=[slug(question.get("category") or "deep-ml"), "deep-ml"],
        editorial=_text(question.get("learn_section")),
        source=f"{SOURCE}, question {question['id']}",
        licence=LICENCE,
        floats=_tolerance(tree, trees, bench.seen),
        notes=[*notes, *signature_notes],
        kind="class" if isinstance(entity, ast.ClassDef) else "function",
    )
    return [made]


def _of_folder(files: dict[str, str]) -> dict[str, Any]:
    """A folder's files as a bundle. Raises Skip where one is missing."""
    missing = [name for name in ("meta.json", "solution.py", "tests.json") if name not in files]
    if missing:
        raise Skip(f"its folder has no {missing[0]}", EDIT_IT)
    try:
        meta, tests = json.loads(files["meta.json"]), json.loads(files["tests.json"])
        example = json.loads(files.get("example.json") or "{}")
    except ValueError as error:
        raise Skip(f"one of its JSON files cannot be read: {error}", EDIT_IT) from None
    texts = {"description": "description.md", "learn_section": "learn.md", "starter_code": "starter_code.py", "solution": "solution.py"}
    return {**meta, **{key: files.get(name, "") for key, name in texts.items()}, "example": example, "test_cases": tests}


def _missing_numpy(tree: ast.Module) -> str:
    """The import that a solution forgot, as some of the bank's do."""
    bound = {alias.asname or alias.name for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom) for alias in node.names}
    bound |= {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    return "import numpy as np\n" if "np" in loaded(tree) - bound else ""


def _text(value: Any) -> str:
    """Markdown; the old site wrote it in base64."""
    text = str(value or "")
    try:
        return base64.b64decode(text, validate=True).decode() if len(text) > 40 and " " not in text else text
    except binascii.Error, UnicodeDecodeError:
        return text


def _entity(tree: ast.Module, tests: list[ast.Module]) -> Entity:
    """What the tests are about: of the functions and classes that they call, the one that is defined last."""
    called = Counter(
        name for test in tests for name in {node.func.id for node in ast.walk(test) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    )
    defined = [node for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name in called]
    if not defined:
        raise Skip("its tests call nothing that its solution defines", EDIT_IT)
    most = max(called[node.name] for node in defined)
    return [node for node in defined if called[node.name] == most][-1]


class _Bench:
    """Runs a question's tests one by one, each on a solution loaded afresh."""

    def __init__(self, environment: Environment, solution: str, entity: Entity) -> None:
        self._environment = environment
        self._solution = solution
        self._entity = entity
        self._partial = 0
        self.seen: list[Observed] = []
        self.left_out: list[Skip] = []

    def run(self, number: int, test: str, expected: str) -> None:
        """Raises Skip where the solution itself does not run."""
        program = Program(self._environment, self._solution)
        if program.failure:
            raise broken("its solution", program.failure)
        name = self._entity.name
        found = program.function(name)
        recorder = ClassRecorder(found) if isinstance(found, type) else Recorder(found)
        namespace = {**program.namespace, name: recorder}
        printed, error = run_quietly(lambda: exec(compile(test, "test.py", "exec", dont_inherit=True), namespace))  # noqa: S102
        where = f"test {number}"
        if isinstance(recorder, ClassRecorder) and recorder.misused(error):
            self.left_out.append(Skip(f"{where} does more with a `{name}` than call its methods", WRITE_IT))
        elif error is not None:
            self.left_out.append(Skip(f"{where} raises {told(error)}", EDIT_IT))
        elif not agrees(printed, expected):
            self.left_out.append(Skip(f"the solution prints {_short(printed)} in {where}, where the file expects {_short(expected)}", EDIT_IT))
        else:
            self._take(recorder, where, printed)

    def _take(self, recorder: Recorder | ClassRecorder, where: str, printed: str) -> None:
        made = recorder.observed() if isinstance(recorder, ClassRecorder) else [_observed(call) for call in recorder.take()]
        if not made:
            self.left_out.append(Skip(f"{where} never calls `{self._entity.name}`", EDIT_IT))
        cases = [one for one in made if isinstance(one, Observed)]
        self.left_out += [Skip(f"in {where} {one.reason}", one.remedy) for one in made if isinstance(one, Skip)]
        how = shown(printed, [wire.decode_form(one.expected or "null") for one in cases])
        if cases and how is Shown.DERIVED:
            self.left_out.append(Skip(f"{where} prints what it computes from the answer, which does not say what the answer has to be", WRITE_IT))
            return
        for i, one in enumerate(cases):
            one.label = where if len(made) == 1 else f"{where}, call {i + 1}"
            one.partial = how is Shown.PART
            self._partial += one.partial
            self.seen.append(one)

    def notes(self) -> list[str]:
        if not self._partial:
            return []
        return [f"In {self._partial} of {len(self.seen)} cases the test prints a part of the answer; here all of it is judged."]


def _observed(call: observed.Call) -> Observed | Skip:
    """A call as a case: the solution's own answer is the expected one."""
    if isinstance(call.args, Skip):
        return call.args
    if call.error is not None:
        return Observed(call.args, None, raises={"type": type(call.error).__name__})
    if isinstance(call.answer, Skip):
        return call.answer
    if call.answer != "null":
        return Observed(call.args, call.answer, answer=call.answer)
    if len(call.changed) != 1:
        return Skip("the function returns nothing", WRITE_IT)
    [(place, text)] = call.changed.items()
    return Observed(call.args, text, answer=text, mutated=place)


def _tolerance(solution: ast.Module, tests: list[ast.Module], seen: list[Observed]) -> Want:
    """Half a unit of the digits that the tests round to, or else the solution; never stricter than usual."""
    digits = digits_of(*tests)
    digits = digits_of(solution) if digits is None else digits
    single = any('"dtype":"float32"' in (one.expected or "") for one in seen)
    atol = FLOATS.atol if digits is None else max(FLOATS.atol, _HALF_UNIT * 10.0**-digits)
    return Want(observed.FLOAT, _SINGLE if single else FLOATS.rtol, atol)


def _starter(entity: Entity, starter: str) -> tuple[Entry, str, list[str]]:
    """The file's starter code where it can be called as the solution is; else one made of the solution's signature."""
    if isinstance(entity, ast.ClassDef):
        return Entry(entity.name), starter, []
    entry = entry_of(entity)
    # Some of the bank's end with a comment where a body has to be.
    for text in (starter, f"{starter.rstrip()}\n    pass\n", f"{starter.rstrip()}\n\tpass\n"):
        try:
            asked = entry_of(function_named(ast.parse(text), entity.name))
        except Skip, SyntaxError, ValueError:
            continue
        if len(asked.params) == len(entry.params):
            return Entry(entry.name, asked.params, entry.returns), text, []
    if not starter.strip():
        return entry, starter_for(entity, ""), []
    imports = "import numpy as np\n\n\n" if "numpy" in starter else ""
    return entry, imports + starter_for(entity, ""), ["The starter code is made of the solution's signature: the file's own does not fit it."]


def _statement(question: dict[str, Any]) -> str:
    example = question.get("example") or {}
    parts = [_text(question["description"]).strip()]
    if example.get("input") or example.get("output"):
        shown = f"Input:  {example.get('input', '')}\nOutput: {example.get('output', '')}"
        parts += ["### Example", f"```text\n{shown}\n```", str(example.get("reasoning") or "").strip()]
    return "\n\n".join(part for part in parts if part)


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return repr(flat if len(flat) <= 80 else f"{flat[:80]}…")
