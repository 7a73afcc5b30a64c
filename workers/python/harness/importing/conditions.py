"""Checkers made from a test's conditions."""

import ast
import builtins
import types
from pathlib import Path
from typing import Any

from .. import wire
from .assertions import ACTUAL, EXPECTED, Condition
from .definitions import Definitions, loaded
from .observed import Call, Premise
from .skip import WRITE_IT, Skip
from .stored import stored

# Read now: a restored snapshot has modules, but no files.
_FRAME = Path(__file__).with_name("condition_checker.py").read_text()
_CHECK = _FRAME[_FRAME.index("def check(") :]


def checker_source(premises: tuple[Premise, ...]) -> str:
    """The source of a checker: every premise has to hold."""
    needed = dict.fromkeys(premise.needed for premise in premises)
    bindings = dict.fromkeys(f"    {binding}" for premise in premises for binding in premise.bindings)
    texts = [premise.text for premise in premises]
    condition = texts[0] if len(texts) == 1 else " and ".join(f"({text})" for text in texts)
    holds = "\n".join([f"def holds(args, {EXPECTED}, {ACTUAL}):", *bindings, f"    return {condition}"])
    return "\n\n".join(part for part in (*needed, f"CONDITION = {condition!r}", holds, _CHECK) if part)


def premise_of(condition: Condition, call: Call, scope: dict[str, Any], definitions: Definitions) -> Premise:
    """A test's condition about one call's answer; `scope` is what the test's names stood for. Raises Skip."""
    if condition.tree is None:
        raise Skip(f"`{condition.text}` is not about one call alone, or about what was computed before it", WRITE_IT)
    bindings: list[str] = []
    needed: set[str] = set()
    for name in sorted(loaded(condition.tree) - {ACTUAL, EXPECTED}):
        binding = _binding(name, scope, call, definitions)
        if binding is None:
            needed.add(name)
        else:
            bindings.append(f"{name} = {binding}")
    return Premise(ast.unparse(condition.tree), tuple(bindings), definitions.closure(needed))


def _binding(name: str, scope: dict[str, Any], call: Call, definitions: Definitions) -> str | None:
    """Where a checker finds what a name stands for: in the arguments, or (None) under the name itself."""
    if name not in scope:
        return None
    value = scope[name]
    if value is call.result:
        return ACTUAL
    if isinstance(value, types.ModuleType | type) or callable(value):
        return None
    place = _argument(value, call)
    if place is not None:
        return f"args[{place}]"
    if name in definitions or hasattr(builtins, name):
        return None
    raise Skip(f"its condition needs `{name}`, which is not among the arguments", WRITE_IT)


def _argument(value: Any, call: Call) -> int | None:
    if isinstance(call.args, Skip):
        raise call.args
    text = stored(value, "a value of the test")
    for i, argument in enumerate(wire.decode_form(call.args)):
        if wire.encode(argument, portable=True) == text:
            return i
    return None
