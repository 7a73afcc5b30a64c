"""Exercism's `canonical-data.json`: properties, named inputs and expected values, without signatures and solutions.

Plain functions only: the arguments are the inputs in the order of their keys.
"""

import re
from collections import Counter
from typing import Any

from ..prelude import Environment
from .draft import Draft
from .entry import Entry, slug, snake, words
from .observed import Observed
from .skip import WRITE_IT, Skip
from .stored import stored

SOURCE = "Exercism, github.com/exercism/problem-specifications"
LICENCE = "MIT"
ERROR = "ValueError"

_PARTED = "; "
# Text that stands for code, in some language or none.
_FUNCTION = re.compile(r"^\s*(fn|lambda)?\s*\(?[\w, ]*\)?\s*[-=]>")
_CALL = re.compile(r"^\w+\([\w, ]+\)$")
_CLAIM = re.compile(r"^\w+ ={2,3} \w+$|&&")
_CONSTANT = re.compile(r"^-?(pi|e|ln\(\d+\)(/\d+)?)$")
_FILE = re.compile(r"^[\w-]+\.(txt|md|csv|json)$")


def drafts(item: dict[str, Any], environment: Environment) -> list[Draft | Skip]:
    """One problem for each property that the cases of an exercise test."""
    exercise, description = str(item["data"]["exercise"]), str(item.get("description") or "")
    cases = _current(_flat(item["data"]["cases"], ()))
    properties = list(dict.fromkeys(case["property"] for _, case in cases))
    several = len(properties) > 1
    made: list[Draft | Skip] = []
    for name in properties:
        own = [(label, case) for label, case in cases if case["property"] == name]
        try:
            made.append(_draft(exercise, name, own, description, several=several))
        except Skip as skip:
            made.append(Skip(f"{f'`{name}`: ' if several else ''}{skip.reason}", skip.remedy))
    return made


def _flat(cases: list[dict[str, Any]], above: tuple[str, ...]) -> list[tuple[str, dict[str, Any]]]:
    """The cases without their groups; the groups' names become part of the label."""
    flat: list[tuple[str, dict[str, Any]]] = []
    for case in cases:
        path = (*above, str(case["description"]))
        flat += _flat(case["cases"], path) if "cases" in case else [(_PARTED.join(path), case)]
    return flat


def _current(cases: list[tuple[str, dict[str, Any]]]) -> list[tuple[str, dict[str, Any]]]:
    """A case that another one reimplements was wrong."""
    replaced = {case.get("reimplements") for _, case in cases} - {None}
    return [(label, case) for label, case in cases if case.get("uuid") not in replaced]


def _draft(exercise: str, name: str, cases: list[tuple[str, dict[str, Any]]], description: str, *, several: bool) -> Draft:
    if all("random" in case.get("scenarios", []) for _, case in cases):
        raise Skip("its answers are random", WRITE_IT)
    keys = _keys(cases)
    entry = Entry(snake(name), [{"name": param, "type": "Any"} for param in _names(keys)])
    left_out = [case for _, case in cases if "random" in case.get("scenarios", [])]
    title = words(exercise.replace("-", "_"))
    return Draft(
        id=slug("exercism", exercise, *([name] if several else [])),
        title=f"{title}: {words(name).lower()}" if several else title,
        statement=_statement(entry, keys, cases, description),
        entry=entry,
        starter=f"def {entry.name}({', '.join(param['name'] for param in entry.params)}):\n    ...\n",
        observed=[_observed(label, case, keys) for label, case in cases if case not in left_out],
        topics=["exercism"],
        source=f"{SOURCE}, {exercise}",
        licence=LICENCE,
        notes=[
            *([f"Left out: {len(left_out)} of {len(cases)} cases; their answers are random."] if left_out else []),
            *([] if description else ["There is no description beside the file: the statement is made of the cases' names."]),
        ],
    )


def _keys(cases: list[tuple[str, dict[str, Any]]]) -> list[str]:
    """The inputs' names, the same for all cases. Raises Skip where this is no plain function."""
    if not all(isinstance(case["input"], dict) for _, case in cases):
        raise Skip("its input has no names", WRITE_IT)
    counted = Counter(tuple(case["input"]) for _, case in cases)
    if len({frozenset(keys) for keys in counted}) > 1:
        raise Skip(f"its cases have different inputs: {' and '.join(', '.join(keys) or 'none' for keys in list(counted)[:3])}", WRITE_IT)
    keys = list(counted.most_common(1)[0][0])
    for _, case in cases:
        _refuse_code(case)
    return keys


def _refuse_code(case: dict[str, Any]) -> None:
    """Raises Skip where a case is more than a call with values."""
    inputs, expected = case["input"], case["expected"]
    if any(isinstance(one, dict) and {"operation", "command"} & set(one) for one in _inside(inputs)) or "operations" in inputs:
        raise Skip("its cases are lists of operations on an object, not calls of a function", WRITE_IT)
    texts = [one for one in _inside(inputs) if isinstance(one, str)]
    if any(map(_FUNCTION.match, texts)):
        raise Skip("its cases pass functions, which a problem file cannot hold", WRITE_IT)
    if any(map(_CALL.match, texts)) or any(isinstance(one, str) and _CLAIM.search(one) for one in _inside(expected)):
        raise Skip("its cases hold expressions in place of values", WRITE_IT)
    if any(map(_FILE.match, texts)):
        raise Skip("its cases read files", WRITE_IT)
    for one in [*_inside(inputs), *_inside(expected)]:
        numbers = isinstance(one, list) and any(isinstance(item, int | float) for item in one)
        if numbers and any(isinstance(item, str) and _CONSTANT.match(item) for item in one):
            raise Skip("its cases write constants such as pi as text", WRITE_IT)


def _inside(value: Any) -> list[Any]:
    """A value and all that is in it."""
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [value, *(inner for item in items for inner in _inside(item))]


def _names(keys: list[str]) -> list[str]:
    names = [snake(key) for key in keys]
    return names if len(set(names)) == len(names) else [f"argument_{i + 1}" for i in range(len(names))]


def _observed(label: str, case: dict[str, Any], keys: list[str]) -> Observed:
    args = stored([case["input"][key] for key in keys], "an argument")
    expected = case["expected"]
    if isinstance(expected, dict) and set(expected) == {"error"}:
        return Observed(args, None, raises={"type": ERROR}, label=label)
    return Observed(args, stored(expected, "an expected value"), label=label)


def _statement(entry: Entry, keys: list[str], cases: list[tuple[str, dict[str, Any]]], description: str) -> str:
    signature = f"{entry.name}({', '.join(param['name'] for param in entry.params)})"
    parts = [_without_heading(description)]
    if not description:
        parts.append("What the cases are about:\n\n" + "\n".join(f"- {label}" for label, _ in cases[:12]))
    parts.append(f"Write `{signature}`.")
    errors = [case["expected"]["error"] for _, case in cases if isinstance(case["expected"], dict) and set(case["expected"]) == {"error"}]
    if errors:
        said = ", ".join(f"“{text}”" for text in dict.fromkeys(map(str, errors)))
        parts.append(f"Where the input is not valid, raise `{ERROR}`: {said}.")
    return "\n\n".join(part for part in parts if part)


def _without_heading(text: str) -> str:
    """The page shows the title already."""
    return re.sub(r"^#\s+(Description|Instructions|Introduction)\s*\n+", "", text.strip(), flags=re.MULTILINE)
