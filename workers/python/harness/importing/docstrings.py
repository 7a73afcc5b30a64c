"""A docstring as Markdown: prose stays prose, examples keep their lines."""

import re
from itertools import pairwise

_MARKS = re.compile(r"([\\*_\[\]<>#$~|])")
_BULLET = re.compile(r"^(\s*)([-*+]|\d+[.)])\s+")
_PROMPT = re.compile(r"^\s*(>>>|\.\.\.)")


def markdown(text: str, entry: str) -> str:
    """Prose with its special characters escaped, and fenced blocks for what shows calls or is indented."""
    blocks: list[tuple[bool, list[str]]] = []
    output = False
    for line in text.expandtabs(4).strip("\n").split("\n"):
        if not line.strip():
            output = False
            blocks.append((False, []))
            continue
        output = output or _PROMPT.match(line) is not None
        code = output or _is_code(line, entry)
        if not blocks or blocks[-1][0] is not code:
            blocks.append((code, []))
        blocks[-1][1].append(line)
    return "\n\n".join(_block(code, lines) for code, lines in _joined(blocks) if lines)


def _is_code(line: str, entry: str) -> bool:
    if _BULLET.match(line):
        return False
    return line.startswith("  ") or re.search(rf"(?<!\w){re.escape(entry)}\s*\(", line) is not None


def _joined(blocks: list[tuple[bool, list[str]]]) -> list[tuple[bool, list[str]]]:
    """Examples that only an empty line parts belong together."""
    joined: list[tuple[bool, list[str]]] = []
    for code, lines in blocks:
        if code and len(joined) > 1 and joined[-2][0] and not joined[-1][1]:
            joined[-2][1].extend(["", *lines])
            joined.pop()
        else:
            joined.append((code, lines))
    return joined


def _block(code: bool, lines: list[str]) -> str:
    if code:
        indent = min(len(line) - len(line.lstrip()) for line in lines if line.strip())
        fence = "`" * max(3, 1 + max((len(run) for run in re.findall(r"`+", "\n".join(lines))), default=0))
        return "\n".join([f"{fence}text", *(line[indent:] for line in lines), fence])
    width = max(map(len, lines))
    broken = [_prose(line.rstrip()) + ("\\" if _ends_early(line, after, width) else "") for line, after in pairwise([*lines, ""])]
    return "\n".join(broken)


def _ends_early(line: str, after: str, width: int) -> bool:
    """Whether the author broke the line before it was full: then it stays broken."""
    first = (after.split() or [""])[0]
    return bool(first) and not _BULLET.match(after) and len(line.rstrip()) + 1 + len(first) < 0.7 * width


def _prose(line: str) -> str:
    bullet = _BULLET.match(line)
    head, rest = (bullet[0], line[bullet.end() :]) if bullet else ("", line)
    # What stands between backticks is code already.
    parts = re.split(r"(`[^`]*`)", rest)
    return head + "".join(part if i % 2 else _MARKS.sub(r"\\\1", part).replace("`", "\\`") for i, part in enumerate(parts))
