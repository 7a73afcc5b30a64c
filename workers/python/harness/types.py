"""The types of parameters and results, written as Python annotations: `list[int]`, `TreeNode | None`, `ndarray`."""

import ast
from dataclasses import dataclass
from typing import Any

from . import forms
from .shapes import shape_of

_SIMPLE = {"int": int, "float": float, "str": str, "bool": bool, "bytes": bytes, "complex": complex}
_ALIASES = {"List": "list", "Dict": "dict", "Set": "set", "Tuple": "tuple", "np.ndarray": "ndarray", "numpy.ndarray": "ndarray"}
_CONTAINERS = ("list", "dict", "set", "tuple")


@dataclass(frozen=True, slots=True)
class Type:
    """A parsed annotation; `name` is "any" where it says nothing that can be checked."""

    name: str
    parts: tuple[Type, ...] = ()

    def __str__(self) -> str:
        if self.name == "union":
            return " | ".join(map(str, self.parts))
        inner = f"[{', '.join(map(str, self.parts))}]" if self.parts else ""
        return f"{'Any' if self.name == 'any' else self.name}{inner}"


ANY = Type("any")
NONE = Type("None")


def parse(text: str | None) -> Type:
    """Reads an annotation. Raises ValueError where it is not one."""
    if not text:
        return ANY
    try:
        return _read(ast.parse(text, mode="eval").body)
    except SyntaxError as error:
        raise ValueError(f"{text!r} is not a type: {error.msg}") from None


def _read(node: ast.expr) -> Type:
    match node:
        case ast.Constant(value=None):
            return NONE
        case ast.Constant(value=str() as text):
            return parse(text)
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return _union([_read(left), _read(right)])
        case ast.Subscript(value=base, slice=inner):
            return _generic(_dotted(base), inner)
        case ast.Name() | ast.Attribute():
            return _plain(_dotted(node))
    raise ValueError(f"{ast.unparse(node)!r} is not a type that Dryrun knows")


def _dotted(node: ast.expr) -> str:
    return ast.unparse(node).removeprefix("typing.")


def _plain(name: str) -> Type:
    name = _ALIASES.get(name, name)
    known = name in _SIMPLE or name in _CONTAINERS or name in ("ndarray", "ListNode", "TreeNode", "None")
    return Type(name) if known else ANY


def _generic(name: str, inner: ast.expr) -> Type:
    parts = [_read(part) for part in (inner.elts if isinstance(inner, ast.Tuple) else [inner]) if not _is_ellipsis(part)]
    if name == "Optional":
        return _union([*parts, NONE])
    if name == "Union":
        return _union(parts)
    name = _ALIASES.get(name, name)
    return Type(name, tuple(parts)) if name in _CONTAINERS else _plain(name)


def _is_ellipsis(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is ...


def _union(parts: list[Type]) -> Type:
    flat: list[Type] = []
    for part in parts:
        flat += part.parts if part.name == "union" else [part]
    return Type("union", tuple(dict.fromkeys(flat)))


def mismatch(value: Any, wanted: Type, where: str) -> str | None:
    """Says where a value (as `wire.decode_form` gives it) is not of a type; None where it is, or may be."""
    if wanted.name == "any":
        return None
    if wanted.name == "union":
        found = [mismatch(value, part, where) for part in wanted.parts]
        return None if None in found else f"{where}: expected {wanted}, got {_kind(value)}"
    if not _fits(value, wanted.name):
        return f"{where}: expected {wanted}, got {_kind(value)}"
    return _inner_mismatch(value, wanted, where)


def _fits(value: Any, name: str) -> bool:
    if isinstance(value, forms.Scalar):
        value = value.value
    match name:
        case "None":
            return value is None
        case "int":
            return type(value) is int
        case "float":
            return type(value) in (int, float)
        case "list" | "tuple":
            return isinstance(value, list | tuple | forms.Array | forms.Lazy)
        case "ndarray":
            return isinstance(value, list | tuple | forms.Array | int | float) and type(value) is not bool
        case "set":
            return isinstance(value, frozenset)
        case "dict":
            return isinstance(value, dict)
        case "ListNode":
            return value is None or isinstance(value, forms.Linked)
        case "TreeNode":
            return value is None or isinstance(value, forms.Tree)
    return type(value) is _SIMPLE[name]


def _inner_mismatch(value: Any, wanted: Type, where: str) -> str | None:
    if not wanted.parts or isinstance(value, forms.Array):
        return None
    items = value.values if isinstance(value, forms.Lazy) else value
    if wanted.name == "dict" and len(wanted.parts) == 2:
        pairs = [(key, wanted.parts[0], f"{where} key") for key in items]
        pairs += [(item, wanted.parts[1], f"{where}[{key!r}]") for key, item in items.items()]
    elif wanted.name == "tuple" and len(wanted.parts) == len(items) and len(wanted.parts) > 1:
        pairs = [(item, part, f"{where}[{i}]") for i, (item, part) in enumerate(zip(items, wanted.parts, strict=True))]
    else:
        pairs = [(item, wanted.parts[0], f"{where}[{i}]") for i, item in enumerate(items)]
    for item, part, place in pairs:
        found = mismatch(item, part, place)
        if found is not None:
            return found
    return None


def _kind(value: Any) -> str:
    match value:
        case forms.Opaque():
            return value.type
        case forms.Scalar():
            return f"NumPy {value.dtype}"
        case forms.Array():
            return "ndarray"
        case forms.Linked():
            return "ListNode"
        case forms.Tree():
            return "TreeNode"
        case forms.Lazy():
            return value.type
        case None:
            return "None"
        case frozenset():
            return "set"
    return type(value).__name__


def coerce(value: Any, wanted: Type) -> Any:
    """Gives a plain value the form its type asks for: a list for a `ListNode` becomes a linked list, and so on."""
    if wanted.name == "union":
        parts = [part for part in wanted.parts if part is not NONE]
        return coerce(value, parts[0]) if len(parts) == 1 and value is not None else value
    match wanted.name:
        case "ListNode" if isinstance(value, list):
            return forms.Linked(value)
        case "TreeNode" if isinstance(value, list):
            return forms.Tree(value)
        case "float" if type(value) is int:
            return float(value)
        case "ndarray" if isinstance(value, list):
            return _array(value)
        case "tuple" if len(wanted.parts) > 1 and isinstance(value, list | tuple) and len(value) == len(wanted.parts):
            return type(value)(coerce(item, part) for item, part in zip(value, wanted.parts, strict=True))
        case "list" | "set" | "tuple" if wanted.parts and isinstance(value, list | tuple | frozenset):
            part = wanted.parts[0]
            return type(value)(coerce(item, part) for item in value)
        case "dict" if len(wanted.parts) == 2 and isinstance(value, dict):
            return {key: coerce(item, wanted.parts[1]) for key, item in value.items()}
    return value


def _array(value: list[Any]) -> Any:
    shape = shape_of(value)
    if shape is None:
        return value
    data = _flatten(value)
    kinds = set(map(type, data))
    dtype = "bool" if kinds == {bool} else "int64" if kinds == {int} else "float64"
    return forms.Array(dtype, shape, data if dtype != "float64" else [float(item) for item in data])


def _flatten(value: Any) -> list[Any]:
    return [leaf for item in value for leaf in _flatten(item)] if isinstance(value, list) else [value]
