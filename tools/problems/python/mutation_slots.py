"""The places of a program where something can be put in another's place."""

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
BLOCKS = ("body", "orelse", "finalbody", "handlers")
# What says nothing about what a program computes.
SKIPPED = frozenset({"annotation", "returns", "decorator_list", "type_params", "type_comment", "type_ignores", "handlers", "bases", "ctx", "op", "ops"})


@dataclass(slots=True)
class Slot:
    """A node, where it hangs, and the statement that it is part of."""

    node: ast.AST
    holder: Any
    key: str | int
    parent: ast.AST
    field: str
    statement: ast.stmt
    last: bool

    def put(self, node: ast.AST) -> None:
        """Hangs another node there."""
        if isinstance(self.key, int):
            self.holder[self.key] = node
        else:
            setattr(self.holder, self.key, node)

    @property
    def line(self) -> int:
        return self.statement.lineno

    def heading(self) -> str:
        """The statement's first line, as it reads now."""
        return heading(self.statement)

    def new_heading(self, replacement: ast.AST) -> str:
        """The same with the replacement in place."""
        if self.statement is not self.node:
            return self.heading()
        now = heading(replacement)
        return f"{now} (without its else)" if now == self.heading() else now


def heading(statement: ast.AST) -> str:
    """A statement's first line, without what stands below it."""
    short = copy.copy(statement)
    for name in BLOCKS:
        if isinstance(getattr(short, name, None), list):
            setattr(short, name, [ast.Pass()] if name == "body" else [])
    if hasattr(short, "decorator_list"):
        short.decorator_list = []
    if isinstance(short, ast.Try):
        return "try:"
    return ast.unparse(short).splitlines()[0]


def slots(tree: ast.Module) -> Iterator[Slot]:
    """Every place, outermost first, in the order of the program's text."""
    for i, node in enumerate(tree.body):
        yield from _statement(node, tree.body, i, tree, last=False)


def _statement(node: ast.stmt, holder: list[ast.stmt], index: int, parent: ast.AST, *, last: bool) -> Iterator[Slot]:
    if _says_nothing(node):
        return
    yield Slot(node, holder, index, parent, "body", node, last)
    # What is said in an error is not judged.
    if isinstance(node, ast.Raise | ast.Assert):
        return
    yield from _below(node, node)


def _below(node: ast.AST, statement: ast.stmt) -> Iterator[Slot]:
    for name, value in ast.iter_fields(node):
        if name in SKIPPED:
            continue
        if isinstance(value, ast.AST):
            yield from _expression(Slot(value, node, name, node, name, statement, last=False))
        elif name in BLOCKS:
            ends = isinstance(node, FUNCTIONS)
            for i, child in enumerate(value):
                yield from _statement(child, value, i, node, last=ends and i == len(value) - 1)
        elif isinstance(value, list):
            for i, child in enumerate(value):
                if isinstance(child, ast.AST):
                    yield from _expression(Slot(child, value, i, node, name, statement, last=False))
    for handler in getattr(node, "handlers", []):
        for i, child in enumerate(handler.body):
            yield from _statement(child, handler.body, i, handler, last=False)


def _expression(slot: Slot) -> Iterator[Slot]:
    yield slot
    # -1 is one number.
    if not (isinstance(slot.node, ast.UnaryOp) and isinstance(slot.node.operand, ast.Constant)):
        yield from _below(slot.node, slot.statement)


def _says_nothing(node: ast.stmt) -> bool:
    """Imports, docstrings, type aliases, `__slots__`, a mere annotation."""
    if isinstance(node, ast.Import | ast.ImportFrom | ast.Pass | ast.Global | ast.Nonlocal | ast.TypeAlias):
        return True
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True
    if isinstance(node, ast.AnnAssign):
        return node.value is None
    return isinstance(node, ast.Assign) and any(isinstance(target, ast.Name) and target.id == "__slots__" for target in node.targets)
