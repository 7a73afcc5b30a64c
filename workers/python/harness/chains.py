"""Long chains of objects, taken apart without recursion.

The engine's stack in a browser worker is about 500 KB. CPython frees a chain of linked nodes, or the traceback of a
deep recursion, one level of C calls per link, and some 1,800 links end that stack and with it the interpreter.
"""

from types import FrameType, TracebackType
from typing import Any

_dead: list[Any] = []
_burying = False


def bury(self: Any) -> None:
    """A `__del__` that frees what hangs on a dead object one link at a time.

    A finalizer may keep its object alive. The dead wait in a list, and the next object that dies frees them in a
    loop: what hung on them dies in turn, and only joins the list.
    """
    global _burying
    if _burying:
        _dead.append(self)
        return
    _burying = True
    while _dead:
        _dead.pop()
    _dead.append(self)
    _burying = False


def bury_all() -> None:
    """Frees what is still waiting; called between cases, outside the candidate's time."""
    global _burying
    _burying = True
    while _dead:
        _dead.pop()
    _burying = False


def make_buriable(cls: Any) -> None:
    """Gives a plain class the finalizer above, unless it has one of its own."""
    if type(cls) is type and not hasattr(cls, "__del__") and not issubclass(cls, BaseException):
        cls.__del__ = bury


def dismantle(error: BaseException) -> None:
    """Takes the tracebacks of an error, and of the errors behind it, apart from the innermost frame outwards."""
    seen: set[int] = set()
    errors: list[BaseException | None] = [error]
    tracebacks: list[TracebackType] = []
    frames: list[FrameType] = []
    while errors:
        current = errors.pop()
        if current is None or id(current) in seen:
            continue
        seen.add(id(current))
        link = current.__traceback__
        while link is not None:
            tracebacks.append(link)
            frames.append(link.tb_frame)
            link = link.tb_next
        errors += [current.__cause__, current.__context__]
        current.__traceback__ = None
    for link in tracebacks:
        link.tb_next = None
    del link
    tracebacks.clear()
    for frame in frames:
        try:
            frame.clear()
        except RuntimeError:  # it is still running: ours
            continue
    del frame
    # A frame holds its caller: the innermost has to go first.
    while frames:
        frames.pop()
