"""What a test was seen to ask: the arguments of one call, and how its answer is to be judged."""

from dataclasses import dataclass, field
from typing import Any

from .skip import Skip

EXACT = "exact"
FLOAT = "float"
UNORDERED = "unordered"
CHECKER = "checker"
# `assert f(x)`: only whether the answer counts as true.
TRUTH = "truth"


@dataclass(frozen=True, slots=True)
class Premise:
    """A condition that an answer has to meet: an expression, what its names are bound to, and the source they lean on."""

    text: str
    bindings: tuple[str, ...] = ()
    needed: str = ""


@dataclass(frozen=True, slots=True)
class Want:
    """How an answer is compared; the premises are those of a checker."""

    kind: str = EXACT
    rtol: float = 0.0
    atol: float = 0.0
    premises: tuple[Premise, ...] = ()

    def __str__(self) -> str:
        return {FLOAT: "a tolerance", UNORDERED: "any order", CHECKER: "a condition of its own"}.get(self.kind, "equality")


@dataclass(slots=True)
class Observed:
    """One case, in wire text; either `expected` or `raises` is there."""

    args: str
    expected: str | None
    want: Want = Want()
    raises: dict[str, Any] | None = None
    label: str = ""
    # What the file's own solution gave while the test ran; None where it did not run.
    answer: str | None = None
    # The file's own solution gave the expected value, where the test says something else about it.
    rederived: bool = False
    # The test looks at less than the whole answer.
    partial: bool = False
    # The position of the parameter that the answer is left in, where the call returns nothing.
    mutated: int | None = None


@dataclass(slots=True)
class Call:
    """A call of the entry while a test ran."""

    args: str | Skip
    result: Any = None
    # The result's wire text, taken before the test could change it.
    answer: str | Skip = ""
    error: BaseException | None = None
    # Arguments that the call changed: position and wire text.
    changed: dict[int, str] = field(default_factory=dict)
