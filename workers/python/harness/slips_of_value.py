"""Slips that give other numbers in the right places."""

import math
from collections.abc import Callable, Iterator
from typing import Any

from . import forms
from .numbers import Evidence, Numbers
from .render import inline
from .shapes import shape_of
from .slips_of_order import ENOUGH_BITS

# A number fitted to the answer proves nothing by itself.
FITTED_BITS = 20.0
MOST_DECIMALS = 6

LN2, LN10 = math.log(2), math.log(10)
# What was probably done, and what it makes of a right number.
SLIPS: tuple[tuple[str, Callable[[float], float]], ...] = (
    ("The sign is the other way round.", lambda x: -x),
    ("Signs are lost: these are the absolute values.", abs),
    ("This is 1 minus the right answer: the complement.", lambda x: 1 - x),
    ("This is the right answer in percent, and a share is asked for.", lambda x: x * 100),
    ("This is the right answer as a share, and percent is asked for.", lambda x: x / 100),
    ("This is the square of the right answer: is a square root missing?", lambda x: x * x),
    ("This is the square root of the right answer: is it taken once too often, or a square missing?", math.sqrt),
    ("The logarithm has base 2, and the natural one (base e) is asked for.", lambda x: x / LN2),
    ("The logarithm has base 10, and the natural one (base e) is asked for.", lambda x: x / LN10),
    ("The logarithm is the natural one, and base 2 is asked for.", lambda x: x * LN2),
    ("The logarithm is the natural one, and base 10 is asked for.", lambda x: x * LN10),
    ("This is the logarithm of the right answer: is an exp missing?", math.log),
    ("This is exp of the right answer: is a logarithm missing?", math.exp),
    ("This is 1 divided by the right answer: numerator and denominator have changed places.", lambda x: 1 / x),
    ("Negative numbers have become 0.", lambda x: max(x, 0.0)),
    ("The numbers are clipped to the range from 0 to 1.", lambda x: min(max(x, 0.0), 1.0)),
)


def value_slips(wanted: Numbers, got: Numbers, arguments: list[tuple[str, Any]], evidence: Evidence) -> Iterator[str]:
    """Those that leave nothing to be fitted."""
    if evidence.of_differing(wanted.data, got.data) < ENOUGH_BITS:
        return
    for sentence, slip in SLIPS:
        if evidence.matches(slip, wanted.data, got.data):
            yield sentence
    yield from _rounded(wanted, got, evidence)
    yield from _counted(wanted, got, arguments, evidence)


def _rounded(wanted: Numbers, got: Numbers, evidence: Evidence) -> Iterator[str]:
    """The loosest rounding first."""
    if not all(map(math.isfinite, (*wanted.data, *got.data))):
        return
    for decimals in range(MOST_DECIMALS + 1):
        if all(abs(round(left, decimals) - right) <= 1e-12 * max(1.0, abs(right)) for left, right in zip(wanted.data, got.data, strict=True)):
            if _rounding_bits(wanted, got, decimals, evidence) >= ENOUGH_BITS:
                yield (
                    f"This is the right answer rounded to {decimals} decimals: rounding comes too early."
                    if decimals
                    else "This is the right answer rounded to whole numbers."
                )
            return
    if _rounding_bits(wanted, got, 0, evidence) >= ENOUGH_BITS:
        if [math.floor(x) for x in wanted.data] == got.data:
            yield "This is the right answer with everything behind the point cut off: is it // or int() where / is needed?"
        elif [math.trunc(x) for x in wanted.data] == got.data:
            yield "This is the right answer with everything behind the point cut off: is it int() that is too much?"


def _rounding_bits(wanted: Numbers, got: Numbers, decimals: int, evidence: Evidence) -> float:
    """A few digits can be met by chance: what counts is how many roundings the answer could have shown."""
    rounded = [right for left, right in zip(wanted.data, got.data, strict=True) if not evidence.close(left, right)]
    span = max(rounded) - min(rounded) if len(rounded) > 1 else abs(rounded[0])
    return len(set(rounded)) * math.log2(1 + span * 10**decimals)


def _counted(wanted: Numbers, got: Numbers, arguments: list[tuple[str, Any]], evidence: Evidence) -> Iterator[str]:
    """Divided by n - 1 or by n, by nothing at all, for every n that is a length of an argument."""
    for n, of in _lengths(arguments):
        where = f"(n = {n}, {of})"
        slips = (
            (n / (n - 1), f"This is what comes out when the sum is divided by n - 1 instead of n {where}."),
            ((n - 1) / n, f"This is what comes out when the sum is divided by n instead of n - 1 {where}."),
            (math.sqrt(n / (n - 1)), f"This is what comes out when a standard deviation is taken with n - 1 instead of n {where}."),
            (math.sqrt((n - 1) / n), f"A standard deviation was taken with n where n - 1 belongs, or divided by with n - 1 where n belongs {where}."),
            (float(n), f"Each number is n times as large as it should be {where}: a sum where the mean is asked for?"),
            (1 / n, f"Each number is an n-th of what it should be {where}: a mean where the sum is asked for?"),
        )
        for factor, sentence in slips:
            if evidence.matches(lambda x, factor=factor: x * factor, wanted.data, got.data):
                yield sentence


def _lengths(arguments: list[tuple[str, Any]]) -> list[tuple[int, str]]:
    found: dict[int, str] = {}
    for name, value in arguments:
        shape = shape_of(value) or ()
        for axis, n in enumerate(shape[:2]):
            what = ("rows" if axis == 0 else "columns") if len(shape) > 1 else "length"
            if n > 1:
                found.setdefault(n, f"the {'length' if what == 'length' else f'number of {what}'} of `{name}`")
    return list(found.items())[:6]


def missing_slips(wanted: Numbers, got: Numbers, arguments: list[tuple[str, Any]], evidence: Evidence) -> Iterator[str]:
    """NaN or infinity for 0 and the like; rows with missing values alone."""
    pairs = [(left, right) for left, right in zip(wanted.data, got.data, strict=True) if not evidence.close(left, right)]
    if all(right != right for _, right in pairs):
        values = {left for left, _ in pairs}
        if len(values) == 1 and math.isfinite(value := values.pop()):
            yield f"Wrong are only places where nan stands and {inline(value)} is asked for: nan comes from 0/0 or inf/inf."
    if all(left != left for left, _ in pairs):
        values = {right for _, right in pairs}
        if len(values) == 1 and math.isfinite(value := values.pop()):
            yield f"Wrong are only places where {inline(value)} stands and nan is asked for."
    if all(math.isfinite(left) and not math.isfinite(right) for left, right in pairs):
        yield "Wrong are only places where nan or inf came out: a division by 0, or an overflow."
    yield from _rows_with_gaps(wanted, got, arguments, evidence)


def _rows_with_gaps(wanted: Numbers, got: Numbers, arguments: list[tuple[str, Any]], evidence: Evidence) -> Iterator[str]:
    table = len(wanted.shape or ()) == 2
    ours, theirs = (wanted.rows(), got.rows()) if table else ([[x] for x in wanted.data], [[x] for x in got.data])
    wrong = {i for i, (left, right) in enumerate(zip(ours, theirs, strict=True)) if not evidence.same(left, right)}
    for name, value in arguments:
        if isinstance(value, forms.Array):
            value = value.nested()
        if not isinstance(value, list | tuple) or len(value) != len(ours):
            continue
        gaps = {i for i, item in enumerate(value) if _has_gap(item)}
        if wrong and wrong <= gaps and len(ours) - len(gaps) >= 2:
            yield f"Only rows in which `{name}` has a missing value are wrong."


def _has_gap(item: Any) -> bool:
    if isinstance(item, list | tuple):
        return any(map(_has_gap, item))
    return item is None or item != item


def fitted_slips(wanted: Numbers, got: Numbers, evidence: Evidence) -> Iterator[str]:
    """A constant factor or offset, rows that are not normalised: with one number fitted, so on more evidence."""
    yield from _not_normalised(wanted, got, evidence)
    pairs = [(left, right) for left, right in zip(wanted.data, got.data, strict=True) if left and math.isfinite(left) and math.isfinite(right)]
    if not pairs:
        return
    distinct = list(dict.fromkeys(left for left, _ in pairs))
    if evidence.bits(distinct[1:]) < FITTED_BITS:
        return
    factor = pairs[0][1] / pairs[0][0]
    if factor and evidence.matches(lambda x: x * factor, wanted.data, got.data):
        yield f"Each number is {_short(factor)} times what it should be."
    offset = pairs[0][1] - pairs[0][0]
    if offset and evidence.matches(lambda x: x + offset, wanted.data, got.data):
        yield f"Each number is {_short(abs(offset))} too {'large' if offset > 0 else 'small'}."


def _not_normalised(wanted: Numbers, got: Numbers, evidence: Evidence) -> Iterator[str]:
    if len(wanted.shape or ()) not in (1, 2):
        return
    rows = list(zip(wanted.rows(), got.rows(), strict=True))
    if any(len(row) < 2 or not evidence.close(sum(row), 1.0) for row, _ in rows) or any(not math.isfinite(x) for x in got.data):
        return
    sums = [sum(row) for _, row in rows]
    fitted = [evidence.same([x * total for x in row], mine) for (row, mine), total in zip(rows, sums, strict=True)]
    proof = [x for row, _ in rows for x in row[1:]]
    if all(fitted) and evidence.bits(proof) >= FITTED_BITS:
        first = next(i for i, total in enumerate(sums) if not evidence.close(total, 1.0))
        what = f"row {first} sums" if len(rows) > 1 else "they sum"
        yield f"The numbers are not normalised: {what} to {_short(sums[first])} instead of 1."
        return
    columns = [sum(column) for column in zip(*(row for _, row in rows), strict=True)]
    if len(rows) > 1 and all(evidence.close(total, 1.0) for total in columns) and not all(evidence.close(total, 1.0) for total in sums):
        yield "Each column sums to 1, and each row should: is it the other axis?"


def _short(x: float) -> str:
    return f"{x:.6g}"
