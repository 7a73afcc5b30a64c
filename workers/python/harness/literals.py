"""Own cases, typed as Python literals: numbers, strings, containers, and the few calls that make test data short."""

import ast
import operator
from collections.abc import Callable
from typing import Any

from . import forms

MAX_ITEMS = 1_000_000

_NAMES = {"nan": float("nan"), "NaN": float("nan"), "inf": float("inf"), "null": None, "true": True, "false": False}
_BINARY: dict[type, Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Pow: operator.pow,
}


class NotALiteral(ValueError):
    """The text cannot be read as a value; the message says what to write instead."""


def read(text: str) -> Any:
    """The value of a literal, in the referee's forms. Raises NotALiteral."""
    try:
        tree = ast.parse(text.strip() or "None", mode="eval")
    except SyntaxError as error:
        raise NotALiteral(f"not a Python literal: {error.msg} (column {error.offset})") from None
    except MemoryError, RecursionError:
        raise NotALiteral("nested too deeply") from None
    return _value(tree.body)


def _value(node: ast.expr) -> Any:
    match node:
        case ast.Constant(value=value):
            return value
        case ast.List(elts=items):
            return [_value(item) for item in items]
        case ast.Tuple(elts=items):
            return tuple(_value(item) for item in items)
        case ast.Set(elts=items):
            return frozenset(_value(item) for item in items)
        case ast.Dict(keys=keys, values=values) if None not in keys:
            return {_value(key): _value(item) for key, item in zip(keys, values, strict=True) if key}
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_number(operand)
        case ast.UnaryOp(op=ast.UAdd(), operand=operand):
            return _number(operand)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _BINARY:
            return _binary(_BINARY[type(op)], _value(left), _value(right))
        case ast.Name(id=name) if name in _NAMES:
            return _NAMES[name]
        case ast.Attribute(value=ast.Name(id="np" | "numpy" | "math"), attr=name) if name in _NAMES:
            return _NAMES[name]
        case ast.Call(func=func, args=args, keywords=keywords):
            return _call(ast.unparse(func), [_value(arg) for arg in args], keywords)
    raise NotALiteral(f"{ast.unparse(node)!r} is not a literal; write the value itself")


def _number(node: ast.expr) -> Any:
    value = _value(node)
    if type(value) not in (int, float, complex):
        raise NotALiteral(f"{ast.unparse(node)!r} is not a number")
    return value


def _binary(operation: Callable[[Any, Any], Any], left: Any, right: Any) -> Any:
    for one, other in ((left, right), (right, left)):
        if isinstance(one, list | tuple | str) and type(other) is int and len(one) * other > MAX_ITEMS:
            raise NotALiteral(f"more than {MAX_ITEMS:,} items")
    if operation is operator.pow and (type(left) is not int or type(right) is not int or abs(right) > 4_000):
        raise NotALiteral("powers are for integers, up to the 4,000th")
    try:
        return operation(left, right)
    except (TypeError, ArithmeticError) as error:
        raise NotALiteral(str(error)) from None


def _call(name: str, args: list[Any], keywords: list[ast.keyword]) -> Any:
    if name in ("float", "int", "set", "list", "range") and not keywords:
        return _plain_call(name, args)
    if name in ("np.array", "numpy.array", "array") and len(args) == 1:
        dtype = next((ast.unparse(k.value).removeprefix("np.").strip("'\"") for k in keywords if k.arg == "dtype"), None)
        return _array(args[0], dtype)
    raise NotALiteral(f"{name}(...) cannot be called here; write the value itself")


def _plain_call(name: str, args: list[Any]) -> Any:
    try:
        if name == "range":
            values = range(*args)
            if len(values) > MAX_ITEMS:
                raise NotALiteral(f"more than {MAX_ITEMS:,} items")
            return list(values)
        if name == "set":
            return frozenset(*args)
        return {"float": float, "int": int, "list": list}[name](*args)
    except (TypeError, ValueError) as error:
        raise NotALiteral(str(error)) from None


def _array(values: Any, dtype: str | None) -> Any:
    from .types import Type, coerce

    array = coerce(values, Type("ndarray")) if isinstance(values, list) else forms.Array("float64", (), [values])
    if array is values:
        raise NotALiteral("the rows of the array differ in length")
    return forms.Array(dtype, array.shape, array.data) if dtype else array
