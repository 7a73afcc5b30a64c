"""The functions, imports and constants of some code, by name: what a condition needs to be evaluated elsewhere."""

import ast


class Definitions:
    """Collects from top levels, and imports and constants also from inside a test's functions."""

    def __init__(self, *trees: ast.Module) -> None:
        self._statements: list[ast.stmt] = []
        for tree in trees:
            self._statements += tree.body
            for node in tree.body:
                if isinstance(node, ast.FunctionDef):
                    self._statements += [inner for inner in node.body if isinstance(inner, ast.Import | ast.ImportFrom)]
        self._by_name = {name: i for i, node in enumerate(self._statements) for name in _defined(node)}

    def __contains__(self, name: str) -> bool:
        return name in self._by_name

    def closure(self, names: set[str]) -> str:
        """Source that defines these names, with all that it leans on, in the order of the file."""
        wanted: set[int] = set()
        queue = [name for name in names if name in self._by_name]
        while queue:
            index = self._by_name[queue.pop()]
            if index in wanted:
                continue
            wanted.add(index)
            queue += [name for name in loaded(self._statements[index]) if name in self._by_name]
        return "\n\n".join(ast.unparse(self._statements[i]) for i in sorted(wanted))


def loaded(node: ast.AST) -> set[str]:
    """The names that some code reads."""
    return {inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Load)}


def _defined(node: ast.stmt) -> list[str]:
    match node:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return [name]
        case ast.Import(names=names) | ast.ImportFrom(names=names):
            return [alias.asname or alias.name.split(".")[0] for alias in names]
        case ast.Assign(targets=targets):
            return [target.id for target in targets if isinstance(target, ast.Name)]
        case ast.AnnAssign(target=ast.Name(id=name)):
            return [name]
    return []
