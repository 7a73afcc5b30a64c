"""Fits once without each of the k folds, and once on all rows. Time: O(n k + m). Space: O(n)."""

from collections import defaultdict


def target_encode(
    categories: list[str], targets: list[float], folds: list[int], new: list[str], smoothing: float
) -> tuple[list[float], list[float]]:
    rows = list(zip(categories, targets, folds))
    distinct = set(folds)
    if len(distinct) < 2:
        raise ValueError("out of fold needs at least two folds")
    without = {held_out: Encoder([(c, y) for c, y, fold in rows if fold != held_out], smoothing) for held_out in distinct}
    overall = Encoder([(c, y) for c, y, _ in rows], smoothing)
    return [without[fold].encode(c) for c, _, fold in rows], [overall.encode(c) for c in new]


class Encoder:
    """Smoothed means of the target, by category."""

    def __init__(self, rows: list[tuple[str, float]], smoothing: float) -> None:
        self.mean = sum(y for _, y in rows) / len(rows)
        by_category: dict[str, list[float]] = defaultdict(list)
        for category, y in rows:
            by_category[category].append(y)
        self.means = {c: smoothed(ys, self.mean, smoothing) for c, ys in by_category.items()}

    def encode(self, category: str) -> float:
        return self.means.get(category, self.mean)


def smoothed(ys: list[float], mean: float, smoothing: float) -> float:
    return (sum(ys) + smoothing * mean) / (len(ys) + smoothing)
