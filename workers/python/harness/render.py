"""Values as Python literals for people: on one line, or pretty with one place marked.

Nothing is cut silently: what is left out of a large value says how much it was, and `full` leaves nothing out.
"""

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
            self.block("{", "}", [(key, item, f"{inline(key)}: ") for key, item in value.items()], path, indent)
        elif isinstance(value, _CONTAINERS):
            opening, closing, items = _name_of(value)
            self.block(opening, closing, [(i, item, "") for i, item in enumerate(items)], path, indent)
        elif isinstance(value, str) and len(value) > LONG_TEXT and not self.full:
            self.complete = False
            self.put(f"{value[:LONG_TEXT]!r} … and {len(value) - LONG_TEXT:,} more characters")
        else:
            self.put(_atom(value))
        if path == self.path:
            self.mark = (start, self.length)

    def block(self, opening: str, closing: str, items: list[Any], path: tuple[Any, ...], indent: int) -> None:
        self.put(opening)
        wide = not self.fits(items, indent)
        # A place past the end marks the closing bracket: the item that is not there.
        past = self.path is not None and len(self.path) == len(path) + 1 and self.path[:-1] == path
        skipping = 0
        for position, (key, item, label) in enumerate(items):
            if self.skipped(position, len(items), (*path, key)):
                skipping += 1
                continue
            if skipping:
                self.gap(skipping, wide, indent)
                skipping = 0
            self.separate(position, wide and not self.packs(item), indent)
            self.put(label)
            self.write(item, (*path, key), indent + 2)
        if skipping:
            self.gap(skipping, wide, indent)
        if wide:
            self.put("\n" + " " * indent)
        start = self.length
        self.put(closing)
        if past and self.mark is None and self.path is not None and self.path[-1] == len(items):
            self.mark = (start, self.length)

    def fits(self, items: list[Any], indent: int) -> bool:
        total = indent
        for _, item, label in items:
            total += len(label) + 2 + len(_flat(item, WIDTH))
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

    def skipped(self, position: int, count: int, path: tuple[Any, ...]) -> bool:
        if self.full or count <= HEAD + TAIL + 2 * AROUND:
            return False
        if position < HEAD or position >= count - TAIL:
            return False
        if self.path is not None and self.path[: len(path) - 1] == path[:-1] and len(self.path) >= len(path):
            marked = self.path[len(path) - 1]
            if isinstance(marked, int) and abs(position - marked) <= AROUND:
                return False
        return True

    def gap(self, count: int, wide: bool, indent: int) -> None:
        self.complete = False
        self.put(("," + "\n" + " " * (indent + 2) if wide else ", ") + f"… {count:,} more …")
