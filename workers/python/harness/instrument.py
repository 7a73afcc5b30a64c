"""Makes a solution tell of the work that its lines do not show: what happens inside `in`, slices and joined lists.

The rewritten program gives the same answers; each such expression also reports how many elements it went through.
"""

import ast
from collections.abc import Callable
from typing import Any

IN = "__dryrun_in__"
MADE = "__dryrun_made__"
POP = "__dryrun_pop__"

# These go through a container from its start when they are asked for an element.
_SEARCHED = (list, tuple, str, bytes)
_COPIED = (list, tuple, str, bytes, set, frozenset, dict)


class _Rewriter(ast.NodeTransformer):
    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        self.generic_visit(node)
        if len(node.ops) != 1 or not isinstance(node.ops[0], ast.In | ast.NotIn):
            return node
        found = _call(IN, [node.left, node.comparators[0]], node)
        return found if isinstance(node.ops[0], ast.In) else ast.copy_location(ast.UnaryOp(ast.Not(), found), node)

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        self.generic_visit(node)
        sliced = isinstance(node.slice, ast.Slice) and isinstance(node.ctx, ast.Load)
        return _call(MADE, [node], node) if sliced else node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.op, ast.MatMult):
            return _call(MADE, [node, node.left], node) if isinstance(node.left, ast.Name) else _call(MADE, [node], node)
        return _call(MADE, [node], node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.func, ast.Attribute) and node.func.attr == "pop" and len(node.args) == 1 and not node.keywords:
            return _call(POP, [node.func.value, node.args[0]], node)
        return node


def _call(name: str, args: list[ast.expr], where: ast.expr) -> ast.Call:
    return ast.copy_location(ast.Call(ast.copy_location(ast.Name(name, ast.Load()), where), args, []), where)


def rewritten(source: str, file: str) -> Any:
    """The code object of the rewritten program. Raises SyntaxError as `compile` does."""
    return compile(ast.fix_missing_locations(_Rewriter().visit(ast.parse(source, file))), file, "exec", dont_inherit=True)


def helpers(spend: Callable[[str, float], None]) -> dict[str, Callable[..., Any]]:
    """What the rewritten program calls; `spend(name, elements)` is told of each operation's size."""

    def contains(item: Any, container: Any) -> bool:
        if isinstance(container, _SEARCHED):
            spend("in", len(container))
        return item in container

    def made(value: Any, left: Any = None) -> Any:
        if isinstance(value, _COPIED):
            spend("copying", len(value))
        elif hasattr(value, "size") and hasattr(value, "shape"):
            inner = getattr(left, "shape", (1,))[-1] if left is not None and getattr(left, "shape", ()) else 1
            spend("NumPy", value.size * inner)
        return value

    def pop(container: Any, index: Any) -> Any:
        if isinstance(container, list) and isinstance(index, int):
            spend("pop", len(container) - (index if index >= 0 else len(container) + index) - 1)
        return container.pop(index)

    return {IN: contains, MADE: made, POP: pop}
