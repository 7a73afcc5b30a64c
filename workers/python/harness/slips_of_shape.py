"""Slips that show in an answer's shape."""

import math
from collections.abc import Iterator
from typing import Any

from .numbers import Evidence, Numbers
from .shapes import shape_of


def shape_slips(wanted: Numbers, got: Numbers, arguments: list[tuple[str, Any]], evidence: Evidence) -> Iterator[str]:
    """The right numbers in another shape, the transpose, the other axis."""
    if wanted.shape is None or got.shape is None:
        return
    if transposed(wanted, got, evidence):
        yield f"This is the right answer transposed: its shape is {got.shape}, and {wanted.shape} is asked for."
    if math.prod(wanted.shape) == math.prod(got.shape) and evidence.same(wanted.data, got.data):
        yield f"The numbers are right and only their shape is not: {_shape(got.shape)} instead of {_shape(wanted.shape)}."
    yield from _other_axis(wanted, got, arguments)


def transposed(wanted: Numbers, got: Numbers, evidence: Evidence) -> bool:
    """Whether one table is the other with rows and columns exchanged."""
    if wanted.shape is None or got.shape is None or len(wanted.shape) != 2 or got.shape != wanted.shape[::-1] or 1 in wanted.shape:
        return False
    return evidence.same([x for column in zip(*wanted.rows(), strict=True) for x in column], got.data)


def _other_axis(wanted: Numbers, got: Numbers, arguments: list[tuple[str, Any]]) -> Iterator[str]:
    for name, value in arguments:
        shape = shape_of(value)
        if shape is None or len(shape) != 2 or shape[0] == shape[1]:
            continue
        if wanted.shape == shape[1:] and got.shape == shape[:1]:
            yield f"There is one value for each row of `{name}`, and one for each column is asked for: is it the other axis?"
        if wanted.shape == shape[:1] and got.shape == shape[1:]:
            yield f"There is one value for each column of `{name}`, and one for each row is asked for: is it the other axis?"


def _shape(shape: tuple[int, ...]) -> str:
    return str(shape) if shape else "a number alone"
