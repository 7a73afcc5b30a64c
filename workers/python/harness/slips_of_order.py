"""Slips that give the right numbers in the wrong places."""

import math
from collections.abc import Iterator, Sequence

from .numbers import Evidence, Numbers
from .slips_of_shape import transposed

# That so much comes out by chance is as likely as tossing as many heads.
ENOUGH_BITS = 10.0


def order_slips(wanted: Numbers, got: Numbers, evidence: Evidence) -> Iterator[str]:
    """Transposed, reversed, ranked, shifted, sorted; the values of keys exchanged."""
    moved = [left for left, right in zip(wanted.data, got.data, strict=True) if not evidence.close(left, right)]
    different = list(dict.fromkeys(moved))
    # A few values that repeat look alike in many orders.
    if len(different) < min(len(moved), 4):
        return
    bits = evidence.bits(different)
    if isinstance(wanted.skeleton, tuple) and wanted.skeleton[:1] == ("dict",):
        yield from _exchanged_keys(wanted, got, evidence)
        return
    if wanted.shape is None:
        return
    yield from _ranks(wanted.data, got.data)
    if bits >= ENOUGH_BITS:
        if transposed(wanted, got, evidence):
            yield "This is the right answer transposed: rows and columns have changed places."
        yield from _reversed(wanted, got, evidence)
        yield from _sorted(wanted, got, evidence)
        yield from _shifted(wanted, got, evidence)
    if bits - math.lgamma(len(different) + 1) / math.log(2) >= ENOUGH_BITS:
        yield from _reordered(wanted, got, evidence)


def _exchanged_keys(wanted: Numbers, got: Numbers, evidence: Evidence) -> Iterator[str]:
    keys = [key for key, inner in wanted.skeleton[1] if inner == 0]
    if len(keys) != len(wanted.data):
        return
    places = [i for i, (left, right) in enumerate(zip(wanted.data, got.data, strict=True)) if not evidence.close(left, right)]
    if len(places) != 2:
        return
    one, other = places
    values = [wanted.data[one], wanted.data[other]]
    if evidence.bits(values) >= ENOUGH_BITS and evidence.same(values, [got.data[other], got.data[one]]):
        yield f"The values of {keys[one]!r} and {keys[other]!r} have changed places."


def _ranks(wanted: Sequence[float], got: Sequence[float]) -> Iterator[str]:
    """A permutation and its inverse: the places in order, and each one's rank."""
    first = min(wanted)
    if len(wanted) < 4 or sorted(wanted) != list(range(int(first), int(first) + len(wanted))) or first not in (0, 1):
        return
    inverse = [0.0] * len(wanted)
    for place, value in enumerate(wanted):
        inverse[int(value - first)] = place + first
    if inverse == list(got):
        yield "This is the inverse of the right order: argsort gives the places in order, ranks are argsort of argsort."


def _reversed(wanted: Numbers, got: Numbers, evidence: Evidence) -> Iterator[str]:
    if evidence.same(wanted.data[::-1], got.data):
        yield (
            "This is the right answer in reverse order." if len(wanted.shape or ()) < 2 else "This is the right answer with rows and columns in reverse order."
        )
    if len(wanted.shape or ()) == 2:
        rows = wanted.rows()
        if evidence.same([x for row in rows[::-1] for x in row], got.data):
            yield "This is the right answer with its rows in reverse order."
        if evidence.same([x for row in rows for x in row[::-1]], got.data):
            yield "This is the right answer with its columns in reverse order."


def _shifted(wanted: Numbers, got: Numbers, evidence: Evidence) -> Iterator[str]:
    table = len(wanted.shape or ()) == 2
    ours, theirs = (wanted.rows(), got.rows()) if table else ([[x] for x in wanted.data], [[x] for x in got.data])
    if len(ours) < 4:
        return
    what = "row" if table else "value"
    flat = [x for row in ours for x in row]
    width = len(ours[0])
    late, early = [x for row in theirs[1:] for x in row], [x for row in theirs[:-1] for x in row]
    if evidence.same(flat[:-width], late) and evidence.bits(flat[:-width]) >= ENOUGH_BITS:
        yield f"Every {what} stands one place too late: an index is off by one."
    if evidence.same(flat[width:], early) and evidence.bits(flat[width:]) >= ENOUGH_BITS:
        yield f"Every {what} stands one place too early: an index is off by one."


def _sorted(wanted: Numbers, got: Numbers, evidence: Evidence) -> Iterator[str]:
    if len(wanted.shape or ()) != 1 or len(got.data) < 3 or not evidence.same(sorted(wanted.data), sorted(got.data)):
        return
    if got.data in (sorted(got.data), sorted(got.data, reverse=True)):
        order = "ascending" if got.data == sorted(got.data) else "descending"
        yield f"These are the right numbers, but sorted in {order} order."


def _reordered(wanted: Numbers, got: Numbers, evidence: Evidence) -> Iterator[str]:
    if any(x != x for x in (*wanted.data, *got.data)) or not evidence.same(sorted(wanted.data), sorted(got.data)):
        return
    if len(wanted.shape or ()) == 1:
        yield "These are the right numbers in another order."
        return
    keep = [sorted(row) for row in wanted.rows()]
    if evidence.same([x for row in keep for x in row], [x for row in got.rows() for x in sorted(row)]):
        yield "Each row holds the right numbers in another order."
    elif evidence.same([x for row in sorted(wanted.rows()) for x in row], [x for row in sorted(got.rows()) for x in row]):
        yield "These are the right rows in another order."
