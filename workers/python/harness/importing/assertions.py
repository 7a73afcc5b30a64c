"""Rewrites the assertions of a test into questions to a `Probes` object, which sees the values on both sides.

`assert f(2) == 3` becomes `probe.equal(0, f(2), 3)`: one failed assertion no longer ends the test, and each shows what
it asks of the answer.
"""

import ast
import copy
from dataclasses import dataclass

PROBE = "__dryrun_probe__"
ERROR = "__dryrun_error__"
# Names that no test is likely to use itself.
ACTUAL = "the_answer"
EXPECTED = "the_expected"

_SEQUENCES = ("tuple", "list")
_ABSOLUTE = ("abs", "math.fabs", "fabs", "np.abs", "numpy.abs")
# Relative and absolute tolerance where a call gives none: those of its library.
_CLOSE = {
    "math.isclose": (1e-9, 0.0), "isclose": (1e-9, 0.0), "np.isclose": (1e-5, 1e-8), "np.allclose": (1e-5, 1e-8),
    "numpy.isclose": (1e-5, 1e-8), "numpy.allclose": (1e-5, 1e-8), "np.testing.assert_allclose": (1e-7, 0.0),
}  # fmt: skip


@dataclass(slots=True)
class Condition:
    """An assertion as an expression about the answer (and the expected value); None where it calls the function more than once.

    `kept` is the name that holds the answer, where it was computed before.
    """

    text: str
    tree: ast.expr | None
    kept: str | None = None


class Rewriter(ast.NodeTransformer):
    """Rewrites one test; `names` are what the test calls the function by."""

    def __init__(self, names: set[str], tree: ast.Module) -> None:
        self.conditions: list[Condition] = []
        self._names = names
        self._kept = {
            target.id
            for node in ast.walk(tree)
            if isinstance(node, ast.Assign) and self._is_call(node.value)
            for target in node.targets
            if isinstance(target, ast.Name)
        }

    def visit_Assert(self, node: ast.Assert) -> list[ast.stmt]:
        if isinstance(node.test, ast.BoolOp) and isinstance(node.test.op, ast.And) and all(map(self._calls_itself, node.test.values)):
            return [made for part in node.test.values for made in self.visit_Assert(ast.Assert(part))]
        return [_guarded(len(self.conditions), self._question(node.test))]

    def _question(self, test: ast.expr) -> ast.expr:
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not) and self._is_result(test.operand):
            return self._ask("truth", test, test.operand, ast.Constant(value=False))
        if self._is_result(test):
            return self._ask("truth", test, test, ast.Constant(value=True))
        if isinstance(test, ast.Call):
            return self._close(test) or self._condition(test)
        if isinstance(test, ast.Compare) and len(test.ops) == 1:
            if isinstance(test.ops[0], ast.Eq | ast.Is):
                return self._equality(test, test.left, test.comparators[0])
            if isinstance(test.ops[0], ast.In | ast.NotIn) and self._holds(test.left) and not self._holds(test.comparators[0]):
                return self._through(test, test.left, test.comparators[0], test.ops[0])
            if isinstance(test.ops[0], ast.Lt | ast.LtE):
                return self._near(test, test.left, test.comparators[0]) or self._condition(test)
        return self._condition(test)

    def _equality(self, test: ast.expr, left: ast.expr, right: ast.expr) -> ast.expr:
        if self._holds(right) and not self._holds(left):
            left, right = right, left
        if self._holds(right) or not self._holds(left):
            return self._ask("either", test, left, right)
        if self._is_result(left):
            return self._ask("equal", test, left, right)
        inner = left.args[0] if isinstance(left, ast.Call) and left.args else None
        wrapper = ast.unparse(left.func) if isinstance(left, ast.Call) else ""
        if inner is None or not self._is_result(inner):
            return self._through(test, left, right)
        if wrapper in _SEQUENCES and len(left.args) == 1:
            return self._ask("sequence", test, inner, right)
        if wrapper == "sorted" and len(left.args) == 1 and not left.keywords:
            return self._ask("unordered", test, inner, right)
        if wrapper in ("round", "np.round") and len(left.args) == 2:
            return self._ask("rounded", test, inner, right, left.args[1])
        return self._through(test, left, right)

    def _near(self, test: ast.expr, left: ast.expr, bound: ast.expr) -> ast.expr | None:
        """`abs(f(x) - y) < bound`."""
        if not isinstance(left, ast.Call) or ast.unparse(left.func) not in _ABSOLUTE or len(left.args) != 1:
            return None
        [inner] = left.args
        if not isinstance(inner, ast.BinOp) or not isinstance(inner.op, ast.Sub):
            return None
        for one, other in ((inner.left, inner.right), (inner.right, inner.left)):
            if self._is_result(one) and not self._holds(other):
                return self._ask("near", test, one, other, ast.Constant(0.0), bound)
        return None

    def _close(self, test: ast.Call) -> ast.expr | None:
        """`math.isclose(f(x), y, rel_tol=...)` and its like."""
        defaults = _CLOSE.get(ast.unparse(test.func))
        if defaults is None or len(test.args) < 2 or len(test.args) > 4:
            return None
        named = {keyword.arg: keyword.value for keyword in test.keywords}
        positional = dict(zip(("rtol", "atol"), test.args[2:], strict=False))
        rtol = named.get("rel_tol") or named.get("rtol") or positional.get("rtol") or ast.Constant(defaults[0])
        atol = named.get("abs_tol") or named.get("atol") or positional.get("atol") or ast.Constant(defaults[1])
        for one, other in ((test.args[0], test.args[1]), (test.args[1], test.args[0])):
            if self._is_result(one) and not self._holds(other):
                return self._ask("near", test, one, other, rtol, atol)
        return None

    def _through(self, test: ast.expr, left: ast.expr, right: ast.expr, op: ast.cmpop | None = None) -> ast.expr:
        """`set(f(x)) == y`, `f(x) in y`: the answer seen through something else, or among several."""
        op = op or ast.Eq()
        about = ast.Compare(left, [op], [ast.Name(EXPECTED, ast.Load())])
        return self._ask("through", test, left, ast.Constant(type(op).__name__), right, _locals(), about=about)

    def _condition(self, test: ast.expr) -> ast.expr:
        return self._ask("holds", test, test, _locals(), about=test)

    def _ask(self, method: str, test: ast.expr, *values: ast.expr, about: ast.expr | None = None) -> ast.expr:
        self.conditions.append(self._condition_of(test, about) if about else Condition(ast.unparse(test), None))
        number = ast.Constant(len(self.conditions) - 1)
        return ast.Call(ast.Attribute(ast.Name(PROBE, ast.Load()), method, ast.Load()), [number, *values], [])

    def _condition_of(self, test: ast.expr, about: ast.expr) -> Condition:
        results = [node for node in ast.walk(about) if self._is_result(node)]
        if len({ast.unparse(node) for node in results}) != 1:
            return Condition(ast.unparse(test), None)
        [result, *_] = results
        tree = _Replace(ast.unparse(result)).visit(copy.deepcopy(about))
        return Condition(ast.unparse(test), tree, result.id if isinstance(result, ast.Name) else None)

    def _calls_itself(self, node: ast.expr) -> bool:
        """Whether a part of an assertion is about a call of its own, and about no other."""
        results = [inner for inner in ast.walk(node) if self._is_result(inner)]
        return len(results) == 1 and isinstance(results[0], ast.Call)

    def _is_call(self, node: ast.expr) -> bool:
        return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in self._names

    def _is_result(self, node: ast.AST) -> bool:
        return isinstance(node, ast.expr) and (self._is_call(node) or (isinstance(node, ast.Name) and node.id in self._kept))

    def _holds(self, node: ast.expr) -> bool:
        return any(self._is_result(inner) for inner in ast.walk(node))


class _Replace(ast.NodeTransformer):
    """Puts the answer in the place of the call."""

    def __init__(self, text: str) -> None:
        self._text = text

    def visit(self, node: ast.AST) -> ast.AST:
        if isinstance(node, ast.Call | ast.Name) and ast.unparse(node) == self._text:
            return ast.Name(ACTUAL, ast.Load())
        return self.generic_visit(node)


def _locals() -> ast.expr:
    return ast.Call(ast.Name("locals", ast.Load()), [], [])


def _guarded(number: int, question: ast.expr) -> ast.stmt:
    """An assertion that raises is noted, and the test goes on."""
    note = ast.Call(ast.Attribute(ast.Name(PROBE, ast.Load()), "broke", ast.Load()), [ast.Constant(number), ast.Name(ERROR, ast.Load())], [])
    begin = ast.Call(ast.Attribute(ast.Name(PROBE, ast.Load()), "begin", ast.Load()), [], [])
    handler = ast.ExceptHandler(ast.Name("Exception", ast.Load()), ERROR, [ast.Expr(note)])
    return ast.Try([ast.Expr(begin), ast.Expr(question)], [handler], [], [])


def rewritten(tree: ast.Module, names: set[str]) -> tuple[ast.Module, list[Condition]]:
    """The test with its assertions as questions, and what each of them says."""
    rewriter = Rewriter(names, tree)
    made = rewriter.visit(copy.deepcopy(tree))
    return ast.fix_missing_locations(made), rewriter.conditions
