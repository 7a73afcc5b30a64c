"""MBPP: a line or an item with `text` or `prompt`, `code` and `test_list`; the function's name is only in the assertions."""

import ast
import builtins
from collections import Counter
from typing import Any

from ..prelude import Environment
from .docstrings import markdown
from .draft import Draft
from .entry import entry_of, function_named, parsed, slug, starter_for, words
from .skip import EDIT_IT, Skip
from .testbed import Tests, watch

SOURCE = "MBPP, github.com/google-research/google-research/tree/master/mbpp"
LICENCE = "CC BY 4.0"


def drafts(item: dict[str, Any], environment: Environment) -> list[Draft]:
    """Reads an item. Raises Skip."""
    text = str(item.get("prompt") or item.get("text") or "").strip()
    code = item.get("code") or None
    assertions = [*item["test_list"], *item.get("challenge_test_list", [])]
    tree = parsed("\n".join(assertions), "its tests")
    name = _entry_name(tree, parsed(code, "its code") if code else None)
    setup = "\n".join([*item.get("test_imports", []), item.get("test_setup_code") or ""]).strip()
    stub = function_named(parsed(code, "its code"), name) if code else _guessed(tree, name)
    starter = starter_for(stub, text)
    tests = Tests(name, name, parsed(f"{setup}\n" + "\n".join(assertions), "its tests"))
    watched = watch(environment, tests, code, starter)
    made = Draft(
        id=slug("mbpp", item["task_id"], name),
        title=words(name),
        statement=markdown(text, name),
        entry=entry_of(stub),
        starter=starter,
        observed=watched.seen,
        solution=code if watched.ran else None,
        difficulty="easy",
        topics=["mbpp"],
        source=f"{SOURCE}, task {item['task_id']}",
        licence=LICENCE,
        notes=watched.notes,
    )
    return [made]


def _entry_name(tests: ast.Module, code: ast.Module | None) -> str:
    """The function of the code that most assertions call."""
    defined = {node.name for node in code.body if isinstance(node, ast.FunctionDef)} if code else None
    calls = [node.func.id for node in ast.walk(tests) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    counted = Counter(name for name in calls if (name in defined if defined is not None else not hasattr(builtins, name)))
    if not counted:
        raise Skip("its tests call no function that its code defines", EDIT_IT)
    return counted.most_common(1)[0][0]


def _guessed(tests: ast.Module, name: str) -> ast.FunctionDef:
    """A signature without names, from a call, where the file has no code."""
    call = next(node for node in ast.walk(tests) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name)
    names = ", ".join(f"argument_{i + 1}" for i in range(len(call.args)))
    return function_named(ast.parse(f"def {name}({names}): ..."), name)
