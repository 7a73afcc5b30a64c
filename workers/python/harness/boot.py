"""The first thing that runs in an interpreter: once, before the memory snapshot is made."""

import ast
import importlib
import random
import sys
import zipfile
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import Any

from .prelude import RECURSION_LIMIT, SEED, Environment, install_recursive_caches

SITE = "/lib/python3.14/site-packages"
NUMPY_ARCHIVE = "/lib/numpy.zip"

install_recursive_caches()
sys.setrecursionlimit(RECURSION_LIMIT)
sys.breakpointhook = lambda *_args, **_kwargs: None
environment = Environment()

# The modules that user code and the harness import at run time, held ready by the snapshot.
for _name in (
    "harness.solver",
    "harness.referee",
    "harness.authoring",
    "harness.meter",
    "traceback",
    "decimal",
    "fractions",
    "array",
    "textwrap",
    "queue",
    "abc",
):
    importlib.import_module(_name)
# The first tree makes the types of all nodes, which takes as long as a whole run.
ast.parse("")


class ArchiveFinder:
    """Unpacks a folder of NumPy when something in it is first imported.

    A restored snapshot holds the modules that were imported before it was made, but no files.
    """

    def __init__(self) -> None:
        self._unpacked: set[str] = set()

    def find_spec(self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None) -> ModuleSpec | None:
        top, _, rest = name.partition(".")
        if top != "numpy":
            return None
        folder = f"numpy/{rest.split('.')[0]}" if rest else "numpy"
        if folder in self._unpacked:
            return None
        self._unpacked.add(folder)
        with zipfile.ZipFile(NUMPY_ARCHIVE) as archive:
            wanted = [n for n in archive.namelist() if n.startswith((f"{folder}/", f"{folder}."))]
            archive.extractall(SITE, wanted)
        importlib.invalidate_caches()
        return PathFinder.find_spec(name, path, target)


def after_start(*, archive: bool) -> None:
    """What cannot be part of a snapshot: new randomness, and NumPy's files within reach."""
    random.seed(SEED)
    sys.modules.pop("js", None)
    sys.modules.pop("pyodide_js", None)
    sys.meta_path[:] = [finder for finder in sys.meta_path if type(finder).__name__ != "JsFinder"]
    if archive:
        sys.meta_path.append(ArchiveFinder())  # type: ignore[arg-type]
    environment.remember()


def create(role: str, flooded: Callable[[], None]) -> Any:
    """A solver, a referee, a meter, or the builder of problems."""
    if role == "solver":
        from .solver import Solver

        return Solver(environment, flooded)
    if role == "referee":
        from .referee import Referee

        return Referee(environment)
    if role == "meter":
        from .meter import Meter

        return Meter(environment)
    from .authoring import Builder

    return Builder(environment)
