"""What a call of something built in costs, in elements, so far as its first argument tells."""

import bisect
import copy
import heapq
import math
import operator
from collections import Counter, deque
from collections.abc import Callable
from types import GeneratorType
from typing import Any

_LINEAR = [
    sum, math.fsum, math.prod, math.sumprod, math.dist, min, max, any, all, list, tuple, set, frozenset, dict, Counter, deque, copy.copy,
    copy.deepcopy, heapq.heapify,
    list.index, list.count, list.remove, list.insert, list.copy, list.reverse, dict.copy, set.copy, deque.index, deque.remove, deque.rotate,
    str.find, str.index, str.count, str.replace, str.split, str.strip, str.lower, str.upper, str.isalpha, str.isdigit, str.isalnum,
    bisect.insort, bisect.insort_left, bisect.insort_right,
]  # fmt: skip
_SORTING = [sorted, list.sort]
_HALVING = [
    heapq.heappush, heapq.heappop, heapq.heapreplace, heapq.heappushpop, bisect.bisect, bisect.bisect_left, bisect.bisect_right,
]  # fmt: skip


def _linear(n: int) -> float:
    return n


def _sorting(n: int) -> float:
    return n * math.log2(n) if n > 1 else n


def _halving(n: int) -> float:
    return math.log2(n + 1)


COSTS: dict[int, tuple[str, Callable[[int], float]]] = {
    id(function): (function.__name__, cost) for functions, cost in ((_LINEAR, _linear), (_SORTING, _sorting), (_HALVING, _halving)) for function in functions
}


def work_of(called: Any, first: Any) -> tuple[str, float] | None:
    """The name of what was called and the elements it goes through; None where it costs the same for all sizes."""
    known = COSTS.get(id(called)) or COSTS.get(id(_method_behind(called)))
    if known is not None:
        size = _size(getattr(called, "__self__", first) if id(called) not in COSTS and not isinstance(called, type) else first)
        return known[0], known[1](size)
    if type(called).__name__ == "ufunc" or str(getattr(called, "__module__", "")).startswith("numpy"):
        return "NumPy", float(getattr(first, "size", 0) or _size(first))
    return None


def _method_behind(called: Any) -> Any:
    """`values.sort` is bound to its list: the method of the class that it comes from."""
    owner = getattr(called, "__self__", None)
    return getattr(type(owner), getattr(called, "__name__", ""), None) if owner is not None else None


def _size(value: Any) -> int:
    try:
        return operator.length_hint(value, 0) or _behind(value)
    except TypeError:
        return 0


def _behind(value: Any) -> int:
    """How long at most what lies behind a `zip`, a `map` or a generator expression is; they themselves do not say."""
    if isinstance(value, zip | map | filter | enumerate):
        sizes = [operator.length_hint(part, 0) for part in value.__reduce__()[1] if hasattr(part, "__next__")]
        return min(sizes, default=0)
    if isinstance(value, GeneratorType) and value.gi_frame is not None:
        return operator.length_hint(value.gi_frame.f_locals.get(".0"), 0)
    return 0
