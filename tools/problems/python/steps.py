"""Ends programs that never end, after so many steps: the same count on every machine, and without losing the interpreter."""

import ast

PREAMBLE = """
__steps__ = [0]

def __step__():
    __steps__[0] += 1
    if __steps__[0] > {limit}:
        raise TimeoutError('more steps than the reference would ever take')
"""
COUNTED = (ast.For, ast.While, ast.FunctionDef)
UNLIMITED = 10**12


def counted(source: str, limit: int = UNLIMITED) -> str:
    """The same program; each turn of a loop and each call is a step, and one beyond the limit raises TimeoutError."""
    tree = ast.parse(source)
    step = ast.Expr(ast.Call(ast.Name("__step__", ast.Load()), [], []))
    for node in ast.walk(tree):
        if isinstance(node, COUNTED):
            node.body.insert(1 if _has_docstring(node) else 0, step)
    start = sum(isinstance(node, ast.ImportFrom) and node.module == "__future__" for node in tree.body) + _has_docstring(tree)
    tree.body[start:start] = ast.parse(PREAMBLE.format(limit=limit)).body
    return ast.unparse(tree)


def _has_docstring(node: ast.AST) -> bool:
    first = node.body[0] if isinstance(node, ast.Module | ast.FunctionDef) and node.body else None
    return isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
