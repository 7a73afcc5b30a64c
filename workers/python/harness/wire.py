"""Values as JSON text, and back.

What JSON cannot hold is tagged `{"$": kind, ...}`; the kinds are those of the format `dryrun.problem/1`. Encoding looks
at exact types and calls only methods of the built-in types, so an object that lies about itself gains nothing.
"""

import base64
import json
import math
import sys
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Callable
from typing import Any

from . import forms, nodes

MAX_DEPTH = 200
MAX_CHARACTERS = 8_000_000
SAFE_INTEGER = 2**53 - 1
# Decimal digits cost quadratic time; beyond this many bits an integer travels in hexadecimal.
DECIMAL_BITS = 8_192
# Made once: a number of this length takes a while.
DECIMAL_BOUND = 2**DECIMAL_BITS

_NATIVE = frozenset({int, str, bool, type(None)})
_VIEWS = (type({}.keys()), type({}.values()), type({}.items()))


class Unencodable(ValueError):
    """The value cannot leave the interpreter; the message says why, for the candidate."""


def encode(value: Any, *, portable: bool = False) -> str:
    """JSON text of a value; `portable` keeps every number exact for a reader that knows only doubles."""
    text = dump(_Encoder(portable).plain(value, 0))
    if len(text) > MAX_CHARACTERS:
        raise Unencodable(f"the value is too large to judge: {len(text):,} characters, the limit is {MAX_CHARACTERS:,}")
    return text


def dump(plain: Any) -> str:
    """JSON text of plain data, as `encode` writes it."""
    return json.dumps(plain, separators=(",", ":"), allow_nan=False)


class _Encoder:
    def __init__(self, portable: bool) -> None:
        self.portable = portable
        self.path: set[int] = set()
        self.numpy = sys.modules.get("numpy")

    def plain(self, value: Any, depth: int) -> Any:
        kind = type(value)
        if kind is str or kind is bool or value is None:
            return value
        if kind is int:
            return self.integer(value)
        if kind is float:
            return _real(value)
        if depth > MAX_DEPTH:
            raise Unencodable(f"the value is nested deeper than {MAX_DEPTH} levels")
        if id(value) in self.path:
            raise Unencodable("the value contains itself")
        self.path.add(id(value))
        try:
            return self.composite(value, kind, depth + 1)
        finally:
            self.path.discard(id(value))

    def integer(self, value: int) -> Any:
        if value.bit_length() > DECIMAL_BITS:
            return {"$": "int", "v": hex(value)}
        if self.portable and not -SAFE_INTEGER <= value <= SAFE_INTEGER:
            return {"$": "int", "v": str(value)}
        return value

    def items(self, values: Any, depth: int) -> list[Any]:
        kinds = set(map(type, values))
        if kinds <= _NATIVE and (int not in kinds or self.small(values)):
            return list(values)
        if kinds == {float} and all(map(math.isfinite, values)):
            return list(values)
        return [self.plain(value, depth) for value in values]

    def small(self, values: Any) -> bool:
        bound = SAFE_INTEGER if self.portable else DECIMAL_BOUND
        whole = [value for value in values if type(value) is int]
        return -bound <= min(whole) and max(whole) <= bound

    def composite(self, value: Any, kind: type, depth: int) -> Any:
        if kind is list:
            return self.items(value, depth)
        if kind is tuple:
            return {"$": "tuple", "v": self.items(value, depth)}
        if kind is dict or kind in (defaultdict, OrderedDict, Counter):
            return self.mapping(dict(dict.items(value)), depth)
        if kind is set or kind is frozenset:
            return {"$": "set", "v": self.sorted_items(value, depth)}
        if kind is complex:
            return {"$": "complex", "v": [_real(value.real), _real(value.imag)]}
        if kind is bytes or kind is bytearray:
            return {"$": "bytes", "v": base64.b64encode(value).decode()}
        if kind is deque or kind is range or kind in _VIEWS:
            return {"$": "lazy", "type": kind.__name__, "v": self.items(list(value), depth)}
        return self.special(value, kind, depth)

    def mapping(self, value: dict[Any, Any], depth: int) -> Any:
        if set(map(type, value)) <= {str} and "$" not in value:
            return {key: self.plain(item, depth) for key, item in value.items()}
        return {"$": "dict", "v": [[self.plain(key, depth), self.plain(item, depth)] for key, item in value.items()]}

    def sorted_items(self, value: Any, depth: int) -> list[Any]:
        return sorted((self.plain(item, depth) for item in value), key=dump)

    def special(self, value: Any, kind: type, depth: int) -> Any:
        if self.numpy is not None:
            if issubclass(kind, self.numpy.ndarray):
                return self.array(value, kind, depth)
            if issubclass(kind, self.numpy.generic):
                return self.scalar(value, kind, depth)
        # A class of the candidate's own with LeetCode's name stands for ours.
        if kind is nodes.ListNode or kind.__name__ == "ListNode":
            return {"$": "list_node", "v": self.node_values(nodes.read_list, value, depth)}
        if kind is nodes.TreeNode or kind.__name__ == "TreeNode":
            return {"$": "tree_node", "v": self.node_values(nodes.read_tree, value, depth)}
        if isinstance(value, _FORMS):
            return self.form(value, depth)
        return self.subclass(value, kind, depth)

    def node_values(self, read: Callable[[Any], list[Any]], value: Any, depth: int) -> list[Any]:
        try:
            return self.items(read(value), depth)
        except nodes.NotATree as error:
            raise Unencodable(str(error)) from None
        except AttributeError as error:
            raise Unencodable(f"a node lacks an attribute: {error}") from None

    def array(self, value: Any, kind: type, depth: int) -> Any:
        numpy = self.numpy
        # To ask NumPy for `ma` would import it, which takes a tenth of a second; where nobody did there is no masked array.
        masked = sys.modules.get("numpy.ma")
        if numpy is None or (masked is not None and issubclass(kind, masked.MaskedArray)):
            return _opaque(value)
        if value.dtype.kind not in "biufcUO" or value.dtype.names:
            return _opaque(value)
        data = numpy.ndarray.ravel(value, order="C").tolist()
        return {"$": "ndarray", "dtype": str(value.dtype), "shape": list(value.shape), "data": self.items(data, depth)}

    def scalar(self, value: Any, kind: type, depth: int) -> Any:
        if kind.__name__ in ("void", "datetime64", "timedelta64"):
            return _opaque(value)
        return {"$": "scalar", "dtype": str(value.dtype), "v": self.plain(value.item(), depth)}

    def form(self, value: Any, depth: int) -> Any:
        match value:
            case forms.Array(dtype, shape, data):
                return {"$": "ndarray", "dtype": dtype, "shape": list(shape), "data": self.items(data, depth)}
            case forms.Scalar(dtype, inner):
                return {"$": "scalar", "dtype": dtype, "v": self.plain(inner, depth)}
            case forms.Linked(values):
                return {"$": "list_node", "v": self.items(values, depth)}
            case forms.Tree(values):
                return {"$": "tree_node", "v": self.items(values, depth)}
            case forms.Lazy(name, values):
                return {"$": "lazy", "type": name, "v": self.items(values, depth)}
        return {"$": "opaque", "type": value.type, "repr": value.repr}

    def subclass(self, value: Any, kind: type, depth: int) -> Any:
        """A named tuple, an enum of integers, and their like count as what they inherit from."""
        if issubclass(kind, tuple):
            return {"$": "tuple", "v": self.items(list(tuple.__iter__(value)), depth)}
        if issubclass(kind, list):
            return self.items(list(list.__iter__(value)), depth)
        if issubclass(kind, dict):
            return self.mapping(dict(dict.items(value)), depth)
        if issubclass(kind, int):
            return self.integer(int.__int__(value))
        if issubclass(kind, float):
            return _real(float.__float__(value))
        if issubclass(kind, str):
            return str.__str__(value)
        return _opaque(value)


_FORMS = (forms.Array, forms.Scalar, forms.Linked, forms.Tree, forms.Lazy, forms.Opaque)


def _real(value: float) -> Any:
    if math.isfinite(value):
        return value
    return {"$": "float", "v": "nan" if value != value else "inf" if value > 0 else "-inf"}


def _opaque(value: Any) -> Any:
    try:
        text = repr(value)[:200]
    except BaseException:  # noqa: BLE001  the candidate's own __repr__ may do anything
        text = f"<{type(value).__name__}>"
    return {"$": "opaque", "type": type(value).__name__, "repr": text}


def decode(text: str) -> Any:
    """Live values, as a solution takes them: arrays, nodes, sets. Raises ValueError where the text is not of the format."""
    return json.loads(text, object_hook=_live)


def decode_form(text: str) -> Any:
    """The same text as the referee compares it: plain values and `forms`."""
    return json.loads(text, object_hook=_form)


def _common(tagged: dict[str, Any]) -> Any:
    value = tagged.get("v")
    match tagged["$"]:
        case "float":
            return float(value)
        case "int":
            return int(value, 0)
        case "tuple":
            return tuple(value)
        case "set":
            return {frozenset(item) if isinstance(item, set) else item for item in value}
        case "dict":
            return dict(value)
        case "bytes":
            return base64.b64decode(value)
        case "complex":
            return complex(*value)
    raise ValueError(f"unknown tag in a value: {tagged['$']!r}")


def _live(tagged: dict[str, Any]) -> Any:
    if "$" not in tagged:
        return tagged
    match tagged["$"]:
        case "ndarray":
            return _live_array(tagged)
        case "scalar":
            return _numpy().dtype(tagged["dtype"]).type(tagged["v"])
        case "list_node":
            return nodes.build_list(tagged["v"])
        case "tree_node":
            return nodes.build_tree(tagged["v"])
        case "lazy":
            return tagged["v"]
    return _common(tagged)


def _live_array(tagged: dict[str, Any]) -> Any:
    return _numpy().array(tagged["data"], dtype=tagged["dtype"]).reshape(tagged["shape"])


def _numpy() -> Any:
    import numpy

    return numpy


def _form(tagged: dict[str, Any]) -> Any:
    if "$" not in tagged:
        return tagged
    match tagged["$"]:
        case "ndarray":
            return forms.Array(tagged["dtype"], tuple(tagged["shape"]), tagged["data"])
        case "scalar":
            return forms.Scalar(tagged["dtype"], tagged["v"])
        case "list_node":
            return forms.Linked(tagged["v"])
        case "tree_node":
            return forms.Tree(tagged["v"])
        case "lazy":
            return forms.Lazy(tagged["type"], tagged["v"])
        case "opaque":
            return forms.Opaque(tagged["type"], tagged["repr"])
        case "set":
            return frozenset(tagged["v"])
    return _common(tagged)
