"""Small mutations of a solution: each a slip that somebody could make, one at a time.

What the hidden cases let through of these they may let through of a candidate's mistakes too.
"""

import ast
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from mutation_rules import mutations
from mutation_slots import slots


@dataclass(frozen=True, slots=True)
class Mutant:
    """A mutated program; `id` names the change by its line's text, so that it stays when lines move."""

    id: str
    line: int
    before: str
    after: str
    source: str


def mutants(source: str) -> list[Mutant]:
    """Every mutant of a program, in the order of its lines; none is written twice, none reads as the program itself."""
    tree = ast.parse(source)
    seen = {ast.unparse(tree)}
    named: Counter[str] = Counter()
    found: list[Mutant] = []
    for line, before, after, text in _changes(tree):
        if text in seen:
            continue
        seen.add(text)
        name = f"{before} -> {after}"
        named[name] += 1
        found.append(Mutant(name if named[name] == 1 else f"{name} ({named[name]})", line, before, after, text))
    return found


def _changes(tree: ast.Module) -> Iterator[tuple[int, str, str, str]]:
    for slot in slots(tree):
        before = slot.heading()
        for replacement in mutations(slot):
            slot.put(replacement)
            after = slot.new_heading(replacement)
            text = ast.unparse(tree)
            slot.put(slot.node)
            yield slot.line, before, after, text
