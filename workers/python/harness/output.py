"""What a case prints, captured: head and tail kept, a flood reported while it runs."""

import contextlib
import io
import sys
from collections import deque
from collections.abc import Callable

FLOOD_FACTOR = 64


class OutputFlood(BaseException):
    """The candidate printed far beyond the limit; not an Exception, so that `except Exception` does not hide it."""


class _Sink(io.RawIOBase):
    """Takes bytes from the text layer above; keeps the first and the last `half` of them."""

    def __init__(self, limit: int, on_flood: Callable[[], None]) -> None:
        self.half = limit // 2
        self.flood = limit * FLOOD_FACTOR
        self.on_flood = on_flood
        self.total = 0
        self.head = bytearray()
        self.tail: deque[bytes] = deque()
        self.tail_size = 0

    def writable(self) -> bool:
        return True

    def write(self, data: bytes | memoryview) -> int:  # type: ignore[override]
        chunk = bytes(data)
        self.total += len(chunk)
        room = self.half - len(self.head)
        self.head += chunk[: max(room, 0)]
        self._keep(chunk[max(room, 0) :])
        if self.total > self.flood:
            self.on_flood()
            raise OutputFlood
        return len(chunk)

    def _keep(self, chunk: bytes) -> None:
        if not chunk:
            return
        self.tail.append(chunk)
        self.tail_size += len(chunk)
        while self.tail_size - len(self.tail[0]) >= self.half:
            self.tail_size -= len(self.tail.popleft())

    def text(self) -> str:
        tail = b"".join(self.tail)[-self.half :]
        cut = self.total - len(self.head) - len(tail)
        middle = f"\n… {cut:,} bytes left out …\n" if cut else ""
        return self.head.decode("utf-8", "replace") + middle + tail.decode("utf-8", "replace")


class Capture:
    """Stands in for `sys.stdout` and `sys.stderr` while a case runs, and for an empty `sys.stdin`."""

    def __init__(self, limit_kb: int, on_flood: Callable[[], None]) -> None:
        self._sink = _Sink(limit_kb * 1024, on_flood)
        self._stream = io.TextIOWrapper(io.BufferedWriter(self._sink, 16_384), "utf-8", "replace")
        self._saved = (sys.stdin, sys.stdout, sys.stderr)

    def __enter__(self) -> Capture:
        sys.stdin, sys.stdout, sys.stderr = io.StringIO(), self._stream, self._stream
        return self

    def __exit__(self, *_: object) -> None:
        sys.stdin, sys.stdout, sys.stderr = self._saved

    @property
    def flooded(self) -> bool:
        return self._sink.total > self._sink.flood

    def text(self) -> str:
        """What was printed so far."""
        # ValueError: the candidate closed it.
        with contextlib.suppress(OutputFlood, ValueError):
            self._stream.flush()
        return self._sink.text()
