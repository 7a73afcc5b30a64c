"""A problem on its way: what a format says of it, and the cases that were seen."""

import dataclasses
import json
from collections import Counter
from dataclasses import dataclass
from typing import Any

from .. import types, wire
from . import observed
from .assertions import ACTUAL, EXPECTED
from .conditions import checker_source
from .entry import Entry
from .observed import Observed, Premise, Want
from .skip import EDIT_IT, Skip
from .stored import leaves

MAX_CASES = 300
# A sample is to be read at a glance.
MAX_SAMPLE_CHARACTERS = 400
# The format's own bound.
MAX_LABEL = 200
MINUTES = {"easy": 15, "medium": 25, "hard": 40}
TRUTH_CHECKER = Want(observed.CHECKER, premises=(Premise(f"bool({ACTUAL}) == {EXPECTED}"),))
# As Python's own `==` sees it: True is 1.
EQUALITY_CHECKER = Want(observed.CHECKER, premises=(Premise(f"{ACTUAL} == {EXPECTED}"),))
REQUIRED = ("format", "id", "title", "statement", "entry", "cases")
# What exact floats are allowed to differ by: the order of additions is nobody's mistake.
FLOATS = Want(observed.FLOAT, 1e-6, 1e-8)


@dataclass(slots=True)
class Draft:
    """Everything of a problem but its comparison, samples and limits, which its cases decide."""

    id: str
    title: str
    statement: str
    entry: Entry
    starter: str
    observed: list[Observed]
    # The file's own solution; None where there is none that runs.
    solution: str | None = None
    difficulty: str = "medium"
    # "ml" for problems of machine learning, whose answers are looked at for numerical safety too.
    field: str | None = None
    topics: list[str] = dataclasses.field(default_factory=list)
    editorial: str = ""
    source: str = ""
    licence: str | None = None
    # How floats are compared where no test says it.
    floats: Want = FLOATS
    notes: list[str] = dataclasses.field(default_factory=list)
    kind: str = "function"
    # Why cases were left out last.
    _why: str = ""

    def problem(self) -> dict[str, Any]:
        """The problem file's content, each case hidden. Raises Skip where no case is left."""
        self._drop_repeated()
        want = self._agree()
        mutates = self._mutates()
        if not self.observed:
            raise Skip(f"none of its tests can become a case: {self._why}" if self._why else "it has no tests", EDIT_IT)
        if len(self.observed) > MAX_CASES:
            self.leave_out(self.observed[MAX_CASES:], f"{MAX_CASES} are enough")
        cases = [_case(one) for one in self.observed]
        raw = {
            "format": "dryrun.problem/1", "id": self.id, "title": self.title.strip()[:120] or self.entry.name, "difficulty": self.difficulty,
            "field": self.field, "topics": self.topics, "minutes": MINUTES[self.difficulty], "statement": self.statement, "entry": self.entry.name,
            "params": self._params(cases), "returns": "None" if mutates else self._returns(cases), "mutates": mutates,
            "kind": self.kind if self.kind != "function" else None, "starter": self.starter,
            "packages": ["numpy"] if self._needs_numpy() else [], "compare": _compare(want), "cases": cases,
            "checker": checker_source(want.premises) if want.premises else None, "editorial": self.editorial, "source": self.source, "licence": self.licence,
            "solutions": [{"name": "reference", "code": self.solution}] if self.solution else [],
        }  # fmt: skip
        return {key: value for key, value in raw.items() if key in REQUIRED or value not in (None, "", [])}

    def leave_out(self, cases: list[Observed], why: str) -> None:
        """Takes cases away, and says so."""
        if cases:
            self.notes.append(f"Left out: {len(cases)} of {len(self.observed)} cases; {why}.")
            self.observed = [one for one in self.observed if not any(one is other for other in cases)]
            self._why = why

    def use_equality(self) -> None:
        """For cases where Python's `==` and the judge's exact comparison disagree: `1 == True`."""
        for one in self.observed:
            if one.want.kind in (observed.EXACT, observed.TRUTH):
                one.want = EQUALITY_CHECKER

    def _drop_repeated(self) -> None:
        unique = {one.args: one for one in reversed(self.observed)}
        self.observed = [one for one in self.observed if unique[one.args] is one]

    def _agree(self) -> Want:
        """The one comparison of the problem; cases that ask for another are left out, and that is said."""
        valued = [one for one in self.observed if one.raises is None]
        truths = [one for one in valued if one.want.kind == observed.TRUTH]
        truth = Want() if all(one.answer in (None, "true", "false") for one in truths) else TRUTH_CHECKER
        for one in truths:
            one.want = truth
        kinds = Counter(_family(one.want) for one in valued)
        if not kinds:
            return Want()
        [(family, _)] = kinds.most_common(1)
        if observed.FLOAT in kinds and set(kinds) <= {observed.FLOAT, observed.EXACT}:
            family = observed.FLOAT
        others = [one for one in valued if _family(one.want) not in (family, *_implied(family))]
        if others:
            self.leave_out(others, f"the test asks for {others[0].want} there, and elsewhere for {family_text(family)}")
        return self._strictest([one for one in valued if one not in others])

    def _strictest(self, cases: list[Observed]) -> Want:
        wants = [one.want for one in cases if one.want.kind != observed.EXACT]
        floats = [want for want in wants if want.kind == observed.FLOAT]
        if floats:
            return Want(observed.FLOAT, max(want.rtol for want in floats), max(want.atol for want in floats))
        if wants:
            return wants[0]
        return self.floats if any(_inexact(one.expected) for one in cases) else Want()

    def _mutates(self) -> list[str]:
        """The parameter that holds the answer, where every call returns nothing and changes the same one."""
        places = {one.mutated for one in self.observed}
        [place] = places if len(places) == 1 else [None]
        return [self.entry.params[place]["name"]] if place is not None else []

    def _params(self, cases: list[dict[str, Any]]) -> list[dict[str, str]]:
        """Annotations that the cases keep to; the others would be refused, or change the values."""
        if self.kind == "class":
            return []
        rows = [wire.decode_form(json.dumps(case["args"])) for case in cases]
        wrong = {len(row) for row in rows} - {len(self.entry.params)}
        if wrong:
            raise Skip(f"`{self.entry.name}` has {len(self.entry.params)} parameters, and a test gives it {max(wrong)} arguments", EDIT_IT)
        return [param | {"type": _kept(param["type"], [row[i] for row in rows]) or "Any"} for i, param in enumerate(self.entry.params)]

    def _returns(self, cases: list[dict[str, Any]]) -> str | None:
        answers = [wire.decode_form(json.dumps(case["expected"])) for case in cases if "expected" in case]
        return _kept(self.entry.returns, answers) if self.entry.returns != "None" else None

    def _needs_numpy(self) -> bool:
        values = "".join(one.args + (one.expected or "") for one in self.observed)
        code = f"{self.solution or ''}\n{self.starter}"
        return '{"$":"ndarray"' in values or any(f"{word} numpy" in code for word in ("import", "from"))


def _case(one: Observed) -> dict[str, Any]:
    answer = {"raises": one.raises} if one.raises else {"expected": json.loads(one.expected or "null")}
    return {"args": json.loads(one.args), **answer, "hidden": True, "label": one.label[:MAX_LABEL]}


def show_samples(cases: list[dict[str, Any]]) -> None:
    """Makes the first two short cases samples; of few cases, fewer."""
    wanted = min(2, max(1, len(cases) // 2))
    short = [case for case in cases if len(json.dumps(case["args"])) <= MAX_SAMPLE_CHARACTERS] or cases
    for case in short[:wanted]:
        case["hidden"] = False
    cases.sort(key=lambda case: case["hidden"])


def _compare(want: Want) -> dict[str, Any] | None:
    if want.kind == observed.EXACT:
        return None
    return {"kind": want.kind, "rtol": want.rtol, "atol": want.atol} if want.kind == observed.FLOAT else {"kind": want.kind}


def _family(want: Want) -> str:
    """Wants that can be one comparison."""
    return checker_source(want.premises) if want.kind == observed.CHECKER else want.kind


def _implied(family: str) -> tuple[str, ...]:
    return (observed.EXACT,) if family == observed.FLOAT else ()


def family_text(family: str) -> str:
    kind = family if family in (observed.EXACT, observed.FLOAT, observed.UNORDERED) else observed.CHECKER
    return str(Want(kind))


def _inexact(text: str | None) -> bool:
    return any(type(leaf) in (float, complex) for leaf in leaves(wire.decode_form(text or "null")))


def _kept(annotation: str | None, values: list[Any]) -> str | None:
    """The annotation, if every value is of that type already."""
    wanted = types.parse(annotation)
    for value in values:
        if types.mismatch(value, wanted, "") is not None or wire.encode(types.coerce(value, wanted)) != wire.encode(value):
            return None
    return annotation
