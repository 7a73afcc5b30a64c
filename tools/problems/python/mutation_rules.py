"""What each kind of node is mutated to. Every rule yields whole nodes that stand in its place; none changes the node."""

import ast
import copy
from collections.abc import Iterator

from mutation_slots import FUNCTIONS, Slot

COMPARISONS: dict[type, tuple[type, ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
ARITHMETIC: dict[type, tuple[type, ...]] = {
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Add, ast.Div),
    ast.Div: (ast.Mult, ast.FloorDiv),
    ast.FloorDiv: (ast.Div,),
    ast.Mod: (ast.FloorDiv,),
    ast.Pow: (ast.Mult,),
    ast.LShift: (ast.RShift,),
    ast.RShift: (ast.LShift,),
    ast.BitAnd: (ast.BitOr,),
    ast.BitOr: (ast.BitAnd,),
    ast.BitXor: (ast.BitOr,),
}
# Functions and methods that are taken for one another.
TWINS = (
    "min max", "any all", "sum mean", "argmin argmax", "nanmin nanmax", "minimum maximum", "floor ceil", "append appendleft", "popleft pop",
    "bisect_left bisect_right", "insort_left insort_right", "bisect bisect_left", "nlargest nsmallest", "std var", "zeros ones", "zeros_like ones_like",
    "lower upper", "log log2", "startswith endswith", "lstrip rstrip", "extend append", "union intersection", "hstack vstack", "keys values", "add discard",
    "heappush append", "combinations permutations",
)  # fmt: skip
# A call of these is replaced by its argument.
UNWRAPPED = frozenset("abs sqrt reversed round int floor ceil exp log lower upper strip copy deepcopy list".split())
# Where the order of two arguments does not matter, or a swap cannot even run.
UNSWAPPED = frozenset(
    "min max gcd lcm hypot minimum maximum isclose allclose array_equal isinstance range enumerate getattr setattr hasattr heappush heapify dot".split()
)
DROPPED_KEYWORDS = frozenset("key default axis keepdims initial start reverse ddof maxlen".split())
TINY = 1e-3


def mutations(slot: Slot) -> Iterator[ast.AST]:
    """All that may stand in this node's place."""
    node = slot.node
    if isinstance(node, ast.stmt):
        yield from _of_statement(slot, node)
    if isinstance(node, ast.If | ast.While | ast.IfExp):
        yield from _negated(node)
    match node:
        case ast.IfExp():
            yield node.body
            yield node.orelse
        case ast.Compare():
            for i, op in enumerate(node.ops):
                for other in COMPARISONS[type(op)]:
                    yield _with(node, ops=[*node.ops[:i], other(), *node.ops[i + 1 :]])
        case ast.BinOp():
            yield from _arithmetic(node)
        case ast.UnaryOp():
            yield from _unary(node)
        case ast.BoolOp():
            yield _with(node, op=ast.Or() if isinstance(node.op, ast.And) else ast.And())
            for i in range(len(node.values)):
                rest = node.values[:i] + node.values[i + 1 :]
                yield rest[0] if len(rest) == 1 else _with(node, values=rest)
        case ast.Constant():
            yield from _constant(slot, node)
        case ast.Call():
            yield from _call(node)
        case ast.keyword():
            yield from _keyword(node)
        case ast.Slice():
            yield from _slice(node)
        case ast.Subscript(slice=ast.Slice(lower=None, upper=None, step=None)) | ast.Attribute(attr="T"):
            yield node.value
        case ast.comprehension():
            for i, test in enumerate(node.ifs):
                yield _with(node, ifs=node.ifs[:i] + node.ifs[i + 1 :])
                yield _with(node, ifs=[*node.ifs[:i], _not(test), *node.ifs[i + 1 :]])


def _of_statement(slot: Slot, node: ast.stmt) -> Iterator[ast.AST]:
    match node:
        case ast.Return(value=ast.Tuple(elts=[first, second])):
            yield _with(node, value=ast.Tuple(elts=[second, first], ctx=ast.Load()))
        case ast.AugAssign():
            yield ast.Assign(targets=[node.target], value=node.value, lineno=node.lineno)
            for other in ARITHMETIC.get(type(node.op), ()):
                yield _with(node, op=other())
        case ast.Break():
            yield ast.Continue()
        case ast.Continue():
            yield ast.Break()
        case ast.For() | ast.While() | ast.If() if node.orelse:
            yield _with(node, orelse=[])
    if isinstance(node, ast.Return) and node.value is not None and not slot.last and not _is_none(node.value):
        yield _with(node, value=ast.Constant(None))
    if not isinstance(node, (*FUNCTIONS, ast.ClassDef)):
        yield ast.Pass()


def _negated(node: ast.If | ast.While | ast.IfExp) -> Iterator[ast.AST]:
    # A comparison is negated by its operator, `not x` by losing its `not`.
    single = isinstance(node.test, ast.Compare) and len(node.test.ops) == 1
    endless = isinstance(node.test, ast.Constant)
    if not (single or endless or (isinstance(node.test, ast.UnaryOp) and isinstance(node.test.op, ast.Not))):
        yield _with(node, test=_not(node.test))


def _arithmetic(node: ast.BinOp) -> Iterator[ast.AST]:
    if isinstance(node.op, ast.MatMult):
        yield _with(node, left=node.right, right=node.left)
    for other in ARITHMETIC.get(type(node.op), ()):
        yield _with(node, op=other())
    # A term or factor left out; `n + 1` without its 1 is `n + 0`, which its constant becomes.
    if not (isinstance(node.op, ast.Add | ast.Sub) and isinstance(node.right, ast.Constant)):
        yield node.left
    if not isinstance(node.left, ast.Constant) and isinstance(node.op, ast.Add | ast.Mult):
        yield node.right


def _unary(node: ast.UnaryOp) -> Iterator[ast.AST]:
    if isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant) and isinstance(node.operand.value, int):
        yield _int(1 - node.operand.value)
        yield _int(-node.operand.value - 1)
    yield node.operand


def _constant(slot: Slot, node: ast.Constant) -> Iterator[ast.AST]:
    value = node.value
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, int):
        yield _int(value + 1)
        yield _int(value - 1)
    elif isinstance(value, float):
        yield ast.Constant(float(f"{value * (1000 if abs(value) < TINY else 2):.12g}") if value else 1.0)
        if value:
            yield ast.Constant(0.0)
    elif isinstance(value, str) and not isinstance(slot.parent, ast.JoinedStr) and not _names_a_number(slot):
        yield ast.Constant("" if value else "?")


def _names_a_number(slot: Slot) -> bool:
    """The text in `float("inf")`."""
    return isinstance(slot.parent, ast.Call) and isinstance(slot.parent.func, ast.Name) and slot.parent.func.id == "float"


def _call(node: ast.Call) -> Iterator[ast.AST]:
    name = _name_of(node.func)
    for twins in TWINS:
        for here, there in (pair := twins.split(), pair[::-1]):
            if name == here:
                yield _with(node, func=_renamed(node.func, there))
    if name in UNWRAPPED and not node.keywords and len(node.args) <= 1:
        inner = node.args[0] if node.args else node.func.value if isinstance(node.func, ast.Attribute) else None
        # `list(path)` is a copy; of anything else it is a matter of types.
        if inner is not None and (isinstance(inner, ast.Name) or name != "list") and not isinstance(inner, ast.Starred):
            yield inner
    # Not sorted after all; duplicates left in.
    if name in ("sorted", "set") and len(node.args) == 1 and isinstance(node.func, ast.Name):
        yield _with(node, func=_renamed(node.func, "list"), keywords=[])
    if name in ("min", "max") and len(node.args) == 2 and not node.keywords:
        yield from node.args
    if name in ("sorted", "sort") and not any(keyword.arg == "reverse" for keyword in node.keywords):
        yield _with(node, keywords=[*node.keywords, ast.keyword(arg="reverse", value=ast.Constant(True))])
    if name == "range":
        yield from _range(node)
    if len(node.args) == 2 and not node.keywords and name not in UNSWAPPED and not any(isinstance(arg, ast.Starred) for arg in node.args):
        yield _with(node, args=node.args[::-1])
    for i, keyword in enumerate(node.keywords):
        if keyword.arg in DROPPED_KEYWORDS:
            yield _with(node, keywords=node.keywords[:i] + node.keywords[i + 1 :])


def _range(node: ast.Call) -> Iterator[ast.AST]:
    if len(node.args) == 1:
        yield _with(node, args=[_int(1), node.args[0]])
    for i, bound in enumerate(node.args[:2]):
        for moved in _moved(bound):
            yield _with(node, args=[*node.args[:i], moved, *node.args[i + 1 :]])


def _keyword(node: ast.keyword) -> Iterator[ast.AST]:
    match node:
        case ast.keyword(arg="axis", value=ast.Constant(value=0 | 1 as axis)):
            yield _with(node, value=ast.Constant(1 - axis))
        case ast.keyword(arg="axis", value=ast.UnaryOp()):
            yield _with(node, value=ast.Constant(0))


def _slice(node: ast.Slice) -> Iterator[ast.AST]:
    for name in ("lower", "upper"):
        bound = getattr(node, name)
        if bound is not None:
            yield _with(node, **{name: None})
            for moved in _moved(bound):
                yield _with(node, **{name: moved})


def _moved(bound: ast.expr) -> Iterator[ast.expr]:
    """One more and one less, where no constant in it is mutated already."""
    if isinstance(bound, ast.Constant | ast.UnaryOp | ast.Starred):
        return
    if isinstance(bound, ast.BinOp) and isinstance(bound.right, ast.Constant):
        return
    yield ast.BinOp(bound, ast.Add(), _int(1))
    yield ast.BinOp(bound, ast.Sub(), _int(1))


def _with[Node: ast.AST](node: Node, **fields: object) -> Node:
    changed = copy.copy(node)
    for name, value in fields.items():
        setattr(changed, name, value)
    return changed


def _int(value: int) -> ast.expr:
    return ast.Constant(value) if value >= 0 else ast.UnaryOp(ast.USub(), ast.Constant(-value))


def _not(test: ast.expr) -> ast.expr:
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        return test.operand
    if isinstance(test, ast.Compare) and len(test.ops) == 1:
        return _with(test, ops=[COMPARISONS[type(test.ops[0])][-1]()])
    return ast.UnaryOp(ast.Not(), test)


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _name_of(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else function.attr if isinstance(function, ast.Attribute) else ""


def _renamed(function: ast.expr, name: str) -> ast.expr:
    return _with(function, **{"id" if isinstance(function, ast.Name) else "attr": name})
