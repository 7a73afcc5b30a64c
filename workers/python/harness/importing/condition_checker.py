"""What a checker made of a condition ends with; `conditions.py` puts the condition in the place of what is above `check`."""

from typing import Any

CONDITION = ""


def holds(args: Any, expected: Any, actual: Any) -> Any:
    """Stands for the condition."""
    raise NotImplementedError


def check(args: Any, expected: Any, actual: Any) -> Any:
    """Whether the test's own condition holds for an answer."""
    try:
        met = bool(holds(args, expected, actual))
    except Exception as error:  # noqa: BLE001  an answer of another kind may raise anything
        return f"the condition `{CONDITION}` cannot be evaluated on this answer: {type(error).__name__}: {error}"
    return met or f"the answer has to satisfy `{CONDITION}`"
