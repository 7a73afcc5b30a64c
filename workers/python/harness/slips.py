"""Why a numeric answer is wrong: known slips are tried on the expected value, and one that gives the answer is said.

Nothing is claimed on thin evidence: a slip has to explain so many digits that chance is out of the question.
"""

from collections.abc import Iterator
from typing import Any

from . import types, wire
from .compare import compare
from .numbers import Evidence, Numbers, numbers
from .rule import Rule
from .slips_of_order import order_slips
from .slips_of_shape import shape_slips
from .slips_of_value import fitted_slips, missing_slips, value_slips

# Only for these comparisons does an order or a shape mean anything.
KINDS = ("exact", "float")
MOST_ALIKE = 2


def explain(expected: Any, actual: Any, arguments: list[tuple[str, Any]], rule: Rule) -> str | None:
    """A sentence about a wrong answer, or None. Values as `wire.decode_form` gives them; arguments by name."""
    if rule.kind not in KINDS:
        return None
    wanted, got = numbers(expected), numbers(actual)
    if wanted is None or got is None:
        return None
    evidence = Evidence(rule, wanted.data, got.data)
    return next(_claims(wanted, got, arguments, evidence), None)


def _claims(wanted: Numbers, got: Numbers, arguments: list[tuple[str, Any]], evidence: Evidence) -> Iterator[str]:
    if wanted.skeleton != got.skeleton:
        yield from shape_slips(wanted, got, arguments, evidence)
        return
    if evidence.same(wanted.data, got.data):
        return
    yield from order_slips(wanted, got, evidence)
    yield from missing_slips(wanted, got, arguments, evidence)
    yield from value_slips(wanted, got, arguments, evidence)
    yield from fitted_slips(wanted, got, evidence)


def explain_own(made: Iterator[tuple[str, Any]], actual: Any, returns: types.Type, rule: Rule) -> str | None:
    """The same for a problem's own slips, pairs of what was probably done and what comes out of it. Raises what they raise."""
    found = []
    for what, value in made:
        outcome = types.coerce(wire.decode_form(wire.encode(value)), returns)
        if compare(outcome, actual, rule).difference is None:
            found.append(what)
    # On a small case several may come to the same; too many say nothing.
    return f"This is what comes out when {', or when '.join(found)}." if 0 < len(found) <= MOST_ALIKE else None
