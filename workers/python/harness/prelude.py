"""What a solution finds already there, as on LeetCode: typing, the collections, heaps, bisection, mathematics, nodes.

The names are put among the built-ins of the solution's namespace, so that its own globals hold only its own.
"""

import builtins
import functools
import importlib
import importlib.util
import random
import sys
import types
from typing import Any

from .chains import make_buriable
from .nodes import ListNode, TreeNode

MODULES = (
    "bisect", "collections", "copy", "dataclasses", "datetime", "enum", "functools", "heapq", "itertools", "json", "math",
    "operator", "random", "re", "statistics", "string", "sys", "time", "typing",
)  # fmt: skip
STARRED = ("typing", "collections", "heapq", "bisect", "itertools", "functools", "math", "string", "copy", "statistics", "dataclasses")
SEED = 20_240
# As good as LeetCode's: a recursive search over a full grid of 300 x 300 passes.
RECURSION_LIMIT = 200_000

_PATCHABLE = ("builtins", "numpy", "numpy.linalg", *MODULES)


def install_recursive_caches() -> None:
    """Puts functools' own Python version of the `lru_cache` wrapper in place of the C one.

    Each level of a cached recursion then costs no C stack: 50,000 levels pass where the C one ends the interpreter at 257.
    """
    spec = importlib.util.find_spec("functools")
    if spec is None or spec.loader is None:
        raise ImportError("functools has no source")
    pure = importlib.util.module_from_spec(spec)
    saved = sys.modules["_functools"]
    sys.modules["_functools"] = None  # type: ignore[assignment]
    try:
        spec.loader.exec_module(pure)
    finally:
        sys.modules["_functools"] = saved
    functools.lru_cache.__globals__["_lru_cache_wrapper"] = pure._lru_cache_wrapper


def _names() -> dict[str, Any]:
    names: dict[str, Any] = {}
    for name in MODULES:
        module = importlib.import_module(name)
        if name in STARRED:
            public = getattr(module, "__all__", None) or [key for key in vars(module) if not key.startswith("_")]
            names |= {key: getattr(module, key) for key in public if hasattr(module, key)}
        names[name] = module
    return names | {"ListNode": ListNode, "TreeNode": TreeNode}


def _build_class(*args: Any, **kwargs: Any) -> Any:
    cls = builtins.__build_class__(*args, **kwargs)
    make_buriable(cls)
    return cls


class Environment:
    """Makes namespaces, and undoes what the last case did to the modules that all cases share."""

    def __init__(self) -> None:
        self._names = _names()
        # The built-ins win over the names above, as they do on LeetCode.
        self._builtins = {**self._names, **vars(builtins), "__build_class__": _build_class}
        self._saved: dict[str, dict[str, Any]] = {}
        self._numpy: tuple[dict[str, Any], dict[str, Any]] | None = None
        self.remember()

    def remember(self) -> None:
        """Takes the contents of shared modules as what to go back to; each module's once."""
        for name in _PATCHABLE:
            if name in sys.modules and name not in self._saved:
                self._saved[name] = dict(vars(sys.modules[name]))
        numpy = sys.modules.get("numpy")
        if numpy is not None and self._numpy is None:
            self._numpy = (numpy.geterr(), numpy.get_printoptions())

    def namespace(self) -> dict[str, Any]:
        """Fresh globals for one case."""
        return {"__name__": "solution", "__builtins__": dict(self._builtins)}

    def restore(self) -> None:
        """Puts back patched modules, the recursion limit, NumPy's settings and the random seeds."""
        sys.setrecursionlimit(RECURSION_LIMIT)
        sys.settrace(None)
        sys.setprofile(None)
        for name, saved in self._saved.items():
            _put_back(sys.modules.get(name), name, saved)
        random.seed(SEED)
        numpy = sys.modules.get("numpy")
        if numpy is not None and self._numpy is not None:
            errors, printing = self._numpy
            numpy.seterr(**errors)
            if numpy.get_printoptions() != printing:
                numpy.set_printoptions(**printing)
            if "numpy.random" in sys.modules:
                sys.modules["numpy.random"].seed(SEED)


def _put_back(module: types.ModuleType | None, name: str, saved: dict[str, Any]) -> None:
    if module is None:
        return
    now = vars(module)
    changed = [key for key, value in saved.items() if now.get(key, saved) is not value]
    # A submodule that was imported meanwhile stays; everything else that is new goes.
    new = [key for key in now.keys() - saved.keys() if not isinstance(now[key], types.ModuleType) and key != "__warningregistry__"]
    for key in changed:
        now[key] = saved[key]
    if name == "numpy":
        return  # it adds names of its own when they are first used
    for key in new:
        del now[key]
