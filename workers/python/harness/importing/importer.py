"""Turns an item of a file into problems: what the page and the command line call."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from ..prelude import Environment
from . import deep_ml, exercism, human_eval, mbpp
from .draft import Draft, show_samples
from .proof import Proof, failing_cases
from .skip import EDIT_IT, Skip, told

_FORMATS: dict[str, Callable[[dict[str, Any], Environment], Sequence[Draft | Skip]]] = {
    "humaneval": human_eval.drafts,
    "mbpp": mbpp.drafts,
    "deep-ml": deep_ml.drafts,
    "exercism": exercism.drafts,
}
# Formats whose answers may depend on the seed.
_RANDOM = ("deep-ml",)


class Importer:
    """Converts items one after another; each is a stranger's code and runs here."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment

    def convert(self, form: str, text: str) -> str:
        """JSON list of what became of an item (JSON text): problems made of it, or why there is none."""
        if form == "dryrun":
            return json.dumps([self._checked(text)])
        try:
            drafts = _FORMATS[form](json.loads(text), self._environment)
        except Skip as skip:
            return json.dumps([_skipped(skip)])
        except (KeyError, TypeError, AttributeError, ValueError, IndexError) as error:
            return json.dumps([_skipped(Skip(f"it is not of the shape that its format has: {told(error)}", EDIT_IT))])
        return json.dumps([self._finished(draft, form) for draft in drafts])

    def _checked(self, text: str) -> dict[str, Any]:
        """A problem file stays as it is; it is opened, and its own solution run, to say whether it holds."""
        try:
            found = failing_cases(text, self._environment)
        except Skip as skip:
            return _skipped(skip)
        failing, total = found or (0, 0)
        notes = [f"Its own solution fails {failing} of {total} cases."] if failing else []
        return {"kind": "problem", "text": text, "notes": notes, "proved": found is not None and failing == 0}

    def _finished(self, draft: Draft | Skip, form: str) -> dict[str, Any]:
        if isinstance(draft, Skip):
            return _skipped(draft)
        try:
            raw = Proof(self._environment, draft).run(random=form in _RANDOM)
        except Skip as skip:
            return _skipped(skip) | {"title": draft.title}
        show_samples(raw["cases"])
        rederived = sum(one.rederived for one in draft.observed)
        notes = [*draft.notes, *([f"{rederived} expected values are those of the file's own solution."] if rederived else [])]
        # As text inside text: no number of the problem may become a JavaScript double.
        return {"kind": "problem", "text": json.dumps(raw, separators=(",", ":")), "notes": notes, "proved": draft.solution is not None}


def _skipped(skip: Skip) -> dict[str, Any]:
    return {"kind": "skipped", "reason": skip.reason, "remedy": skip.remedy}
