"""An exception as the candidate should see it: their own lines, the values that matter, nothing of ours."""

import sys
import traceback
from types import CodeType, FrameType, TracebackType
from typing import Any

FILE = "solution.py"
MAX_MESSAGE = 1_000
MAX_VALUE = 120
EDGE_FRAMES = 4


def report(error: BaseException, source: str) -> dict[str, Any]:
    """The error's type, message, and frames in the candidate's file, outermost first."""
    frames = _own_frames(error.__traceback__)
    left_out = max(len(frames) - 2 * EDGE_FRAMES, 0)
    shown = frames if not left_out else frames[:EDGE_FRAMES] + frames[-EDGE_FRAMES:]
    lines = source.splitlines()
    last = len(shown) - 1
    return {
        "type": type(error).__name__,
        "message": _message(error),
        "bases": [base.__name__ for base in type(error).__mro__ if base is not object],
        "own": type(error).__module__ == FILE.removesuffix(".py"),
        "frames": [_frame(*frame, lines, values=i == last) for i, frame in enumerate(shown)],
        "framesLeftOut": left_out,
    }


def _message(error: BaseException) -> str:
    try:
        summary = traceback.TracebackException(type(error), error, None, max_group_width=3, max_group_depth=2)
        text = "".join(summary.format_exception_only())
    except BaseException:  # noqa: BLE001  the candidate's own __str__ may do anything
        text = type(error).__name__
    text = text.strip()
    return text if len(text) <= MAX_MESSAGE else f"{text[:MAX_MESSAGE]}… and {len(text) - MAX_MESSAGE:,} more characters"


def _own_frames(link: TracebackType | None) -> list[tuple[FrameType, int, int]]:
    frames: list[tuple[FrameType, int, int]] = []
    while link is not None:
        if link.tb_frame.f_code.co_filename == FILE:
            frames.append((link.tb_frame, link.tb_lineno, link.tb_lasti))
        link = link.tb_next
    return frames


def _frame(frame: FrameType, at: int | None, instruction: int, lines: list[str], *, values: bool) -> dict[str, Any]:
    # An instruction that the compiler added has no line.
    line = at or 0
    text = lines[line - 1] if 0 < line <= len(lines) else ""
    return {
        "line": line,
        "function": frame.f_code.co_qualname,
        "text": text,
        "columns": _columns(frame.f_code, instruction, line, text),
        "values": _values(frame, text) if values else [],
    }


def _columns(code: CodeType, instruction: int, line: int, text: str) -> list[int] | None:
    """Where in the line it happened, as 0-based columns in characters."""
    positions = list(code.co_positions())
    index = instruction // 2
    if not 0 <= index < len(positions):
        return None
    start_line, end_line, start, end = positions[index]
    if start_line != line or end_line != line or start is None or end is None:
        return None
    # Python counts bytes here.
    raw = text.encode()
    return [len(raw[:start].decode("utf-8", "replace")), len(raw[:end].decode("utf-8", "replace"))]


def _values(frame: FrameType, text: str) -> list[list[str]]:
    """The variables that the failing line names, as `[name, value]`."""
    try:
        names = {token for token in _identifiers(text) if token in frame.f_locals}
        return [[name, short(frame.f_locals[name])] for name in sorted(names, key=text.index)]
    except BaseException:  # noqa: BLE001  a value's __repr__ may do anything
        return []


def _identifiers(text: str) -> list[str]:
    return "".join(c if c.isidentifier() or c.isdigit() else " " for c in text).split()


def short(value: Any) -> str:
    """A value in at most a line, without calling code of the candidate's on large ones."""
    numpy = sys.modules.get("numpy")
    if numpy is not None and type(value) is numpy.ndarray and value.size > 8:
        return f"array of shape {value.shape}, {value.dtype}"
    if type(value) in (list, tuple, dict, set, str) and len(value) > 1_000:
        return f"{type(value).__name__} of {len(value):,} items"
    text = repr(value)
    return text if len(text) <= MAX_VALUE else f"{text[:MAX_VALUE]}…"


def syntax_error(error: SyntaxError, source: str) -> dict[str, Any]:
    """A SyntaxError's place and message, in the shape of `report`."""
    line = error.lineno or 1
    lines = source.splitlines()
    start = max((error.offset or 1) - 1, 0)
    end = max((error.end_offset or 0) - 1, start + 1) if error.end_lineno == error.lineno else start + 1
    frame = {"line": line, "function": "", "text": lines[line - 1] if 0 < line <= len(lines) else "", "columns": [start, end], "values": []}
    message = f"{type(error).__name__}: {error.msg}"
    return {"type": type(error).__name__, "message": message, "bases": [], "own": False, "frames": [frame], "framesLeftOut": 0}
