"""Deals rows out in turn, class after class, without starting anew at fold 0. Time: O(n). Space: O(n)."""

from collections import defaultdict
from itertools import chain


def stratified_folds(labels: list[str], k: int) -> list[int]:
    if not 2 <= k <= len(labels):
        raise ValueError("needs at least two folds, and a row for each")
    rows_of: dict[str, list[int]] = defaultdict(list)
    for row, label in enumerate(labels):
        rows_of[label].append(row)
    folds = [0] * len(labels)
    # Consecutive numbers meet each remainder equally often: within each class, and over all of them.
    for turn, row in enumerate(chain.from_iterable(rows_of.values())):
        folds[row] = turn % k
    return folds
