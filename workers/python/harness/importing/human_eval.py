"""HumanEval: a line with `prompt`, `canonical_solution`, `test` and `entry_point`."""

import ast
from typing import Any

from ..prelude import Environment
from .docstrings import markdown
from .draft import Draft
from .entry import entry_of, function_named, parsed, slug, words
from .skip import EDIT_IT, Skip
from .testbed import Tests, watch

SOURCE = "HumanEval, github.com/openai/human-eval"
LICENCE = "MIT"


def drafts(item: dict[str, Any], environment: Environment) -> list[Draft]:
    """Reads a line. Raises Skip."""
    prompt, name = item["prompt"], item["entry_point"]
    task = str(item.get("task_id", "HumanEval"))
    if not name.isidentifier():
        raise Skip(f"its entry point, `{name}`, is not the name of a function", EDIT_IT)
    starter = _starter(prompt, name)
    tree = parsed(starter, "its prompt")
    stub = function_named(tree, name)
    solution = prompt + item["canonical_solution"] if item.get("canonical_solution") else None
    watched = watch(environment, _tests(item["test"], name), solution, starter)
    made = Draft(
        id=slug(task, name),
        title=words(name),
        statement=_statement(prompt, tree, stub),
        entry=entry_of(stub),
        starter=starter,
        observed=watched.seen,
        solution=solution if watched.ran else None,
        topics=["humaneval"],
        source=f"{SOURCE}, {task}",
        licence=LICENCE,
        notes=watched.notes,
    )
    return [made]


def _tests(source: str, name: str) -> Tests:
    tree = parsed(source, "its test")
    checks = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "check"]
    if not checks or not checks[-1].args.args:
        raise Skip("its test has no function `check(candidate)`", EDIT_IT)
    return Tests(name, checks[-1].args.args[0].arg, tree, call="check")


def _starter(prompt: str, name: str) -> str:
    """The prompt with nothing behind it, indented as its docstring is."""
    for indent in ("    ", "\t", "  "):
        starter = f"{prompt.rstrip()}\n{indent}...\n"
        try:
            function_named(ast.parse(starter), name)
        except SyntaxError, ValueError, Skip:
            continue
        return starter
    raise Skip(f"its prompt is not the beginning of a function `{name}`", EDIT_IT)


def _statement(prompt: str, tree: ast.Module, stub: ast.FunctionDef) -> str:
    text = ast.get_docstring(stub)
    if not text:
        return f"Complete the function.\n\n```python\n{prompt.strip()}\n```"
    helpers = [f"`{node.name}`" for node in tree.body if isinstance(node, ast.FunctionDef) and node.name != stub.name]
    extra = f"\n\nThe starter code comes with {', '.join(helpers)}." if helpers else ""
    return markdown(text, stub.name) + extra
