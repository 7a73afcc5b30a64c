"""Values as Python literals for people: on one line, or pretty with one place marked.

Nothing is cut silently: what is left out of a large value says how much it was, and `full` leaves nothing out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from . import forms

WIDTH = 76
HEAD, AROUND, TAIL = 40, 4, 4
LONG_TEXT = 2_000
INLINE = 160


@dataclass(slots=True)
class Rendering:
    """Text of a value; `mark` is the range of characters that shows the place asked for."""

    text: str
    mark: tuple[int, int] | None
    complete: bool


def inline(value: Any, limit: int = INLINE) -> str:
    """One line of at most about `limit` characters."""
    text = _flat(value, limit)
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def pretty(value: Any, path: tuple[Any, ...] | None = None, *, full: bool = False) -> Rendering:
    """Several lines where one will not do, the sub-value at `path` marked."""
    writer = _Writer(path, full)
    writer.write(value, (), 0)
    return Rendering("".join(writer.parts), writer.mark, writer.complete)


def _number(value: Any) -> str:
    if isinstance(value, int) and not isinstance(value, bool) and value.bit_length() > 13_000:
        return f"<integer of {value.bit_length():,} bits>"
    return repr(value)


def _name_of(value: Any) -> tuple[str, str, Any]:
    """Opening and closing text of a container, and what it contains."""
    match value:
        case list():
            return "[", "]", value
        case tuple():
            return "(", ",)" if len(value) == 1 else ")", value
        case frozenset():
            return ("{", "}", sorted(value, key=repr)) if value else ("set(", ")", [])
        case forms.Array(dtype, _, _):
            nested = value.nested()
            suffix = "" if dtype in ("float64", "int64", "bool") else f", dtype={dtype}"
            return ("array([", f"]{suffix})", nested) if isinstance(nested, list) else (f"array({nested!r}", f"{suffix})", [])
        case forms.Linked(values) | forms.Tree(values):
            return "[", "]", values
        case forms.Lazy(name, values):
            return f"{name}([", "])", values
    raise TypeError(type(value).__name__)


_CONTAINERS = (list, tuple, frozenset, forms.Array, forms.Linked, forms.Tree, forms.Lazy)


def _atom(value: Any) -> str:
    match value:
        case forms.Scalar(dtype, inner):
            return f"{dtype}({inner!r})" if dtype not in ("float64", "int64", "bool") else _number(inner)
        case forms.Opaque(_, text):
            return text
    return _number(value)


def _flat(value: Any, budget: int) -> str:
    """One line; stops looking once the budget of characters is spent, so that a huge value costs little."""
    if isinstance(value, dict):
        opening, closing = "{", "}"
        pieces = ((f"{_flat(k, budget)}: ", v) for k, v in value.items())
    elif isinstance(value, _CONTAINERS):
        opening, closing, items = _name_of(value)
        pieces = (("", item) for item in items)
    else:
        return _atom(value)
    text = opening
    for i, (key, item) in enumerate(pieces):
        text += (", " if i else "") + key + _flat(item, budget - len(text))
        if len(text) > budget:
            return text
    return text + closing


class _Writer:
    def __init__(self, path: tuple[Any, ...] | None, full: bool) -> None:
        self.path = path
        self.full = full
        self.parts: list[str] = []
        self.length = 0
        self.mark: tuple[int, int] | None = None
        self.complete = True

    def put(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def write(self, value: Any, path: tuple[Any, ...], indent: int) -> None:
        start = self.length
        if isinstance(value, dict):
            self.block("{", "}", list(value.values()), path, indent, keys=list(value))
        elif isinstance(value, _CONTAINERS):
            opening, closing, items = _name_of(value)
            self.block(opening, closing, items, path, indent)
        elif isinstance(value, str) and len(value) > LONG_TEXT and not self.full:
            self.complete = False
            self.put(f"{value[:LONG_TEXT]!r} … and {len(value) - LONG_TEXT:,} more characters")
        else:
            self.put(_atom(value))
        if path == self.path:
            self.mark = (start, self.length)

    def block(self, opening: str, closing: str, items: Sequence[Any], path: tuple[Any, ...], indent: int, *, keys: list[Any] | None = None) -> None:
        self.put(opening)
        labels = [f"{inline(key)}: " for key in keys] if keys is not None else None
        wide = not self.fits(items, labels, indent)
        # A place past the end marks the closing bracket: the item that is not there.
        past = self.path is not None and len(self.path) == len(path) + 1 and self.path[:-1] == path
        following = 0
        for position in self.shown(len(items), path, keys):
            if position > following:
                self.gap(position - following, wide, indent)
            following = position + 1
            self.separate(position, wide and not self.packs(items[position]), indent)
            self.put(labels[position] if labels else "")
            self.write(items[position], (*path, keys[position] if keys is not None else position), indent + 2)
        if following < len(items):
            self.gap(len(items) - following, wide, indent)
        if wide:
            self.put("\n" + " " * indent)
        start = self.length
        self.put(closing)
        if past and self.mark is None and self.path is not None and self.path[-1] == len(items):
            self.mark = (start, self.length)

    def fits(self, items: Sequence[Any], labels: list[str] | None, indent: int) -> bool:
        total = indent
        for position, item in enumerate(items):
            total += (len(labels[position]) if labels else 0) + 2 + len(_flat(item, WIDTH))
            if total > WIDTH:
                return False
        return True

    def packs(self, item: Any) -> bool:
        """Numbers and short strings share lines; containers get one each."""
        return not isinstance(item, (dict, *_CONTAINERS))

    def separate(self, position: int, own_line: bool, indent: int) -> None:
        if position:
            self.put(",")
        if own_line or self.column() > WIDTH:
            self.put("\n" + " " * (indent + 2))
        elif position:
            self.put(" ")

    def column(self) -> int:
        width = 0
        for part in reversed(self.parts):
            newline = part.rfind("\n")
            if newline >= 0:
                return width + len(part) - newline - 1
            width += len(part)
            if width > WIDTH:
                return width
        return width

    def shown(self, count: int, path: tuple[Any, ...], keys: list[Any] | None) -> Sequence[int]:
        """The positions that are written out: all of a short value, the start, the end and the marked place of a long one."""
        if self.full or count <= HEAD + TAIL + 2 * AROUND:
            return range(count)
        kept = {*range(HEAD), *range(count - TAIL, count)}
        if self.path is not None and len(self.path) > len(path) and self.path[: len(path)] == path:
            step = self.path[len(path)]
            if keys is not None:
                step = keys.index(step) if step in keys else -1
            if isinstance(step, int) and step >= 0:
                kept |= set(range(max(step - AROUND, 0), min(step + AROUND + 1, count)))
        return sorted(kept)

    def gap(self, count: int, wide: bool, indent: int) -> None:
        self.complete = False
        self.put(("," + "\n" + " " * (indent + 2) if wide else ", ") + f"… {count:,} more …")
