"""Divides the rows anew for each threshold and looks at all pairs of rows of a side. Time: O(d n^3). Space: O(n)."""

from math import log2


def best_split(rows: list[list[float]], labels: list[int], criterion: str) -> tuple[int, float, float] | None:
    if len(rows) == 0 or len(rows) != len(labels) or criterion not in ("gini", "entropy"):
        raise ValueError("bad input")
    found = []
    for feature in range(len(rows[0])):
        values = {row[feature] for row in rows}
        for low in values:
            above = [value for value in values if value > low]
            if above:
                threshold = low + (min(above) - low) / 2
                left = [label for row, label in zip(rows, labels) if row[feature] <= threshold]
                right = [label for row, label in zip(rows, labels) if row[feature] > threshold]
                after = (len(left) * impurity(left, criterion) + len(right) * impurity(right, criterion)) / len(rows)
                found.append((feature, threshold, impurity(labels, criterion) - after))
    return max(found, key=lambda test: test[2], default=None)


def impurity(labels, criterion):
    n = len(labels)
    if criterion == "gini":
        # The chance that two rows, drawn with replacement, differ.
        different = 0
        for one in labels:
            for other in labels:
                different += one != other
        return different / n**2
    # The mean surprise of a row.
    return sum(log2(n / labels.count(label)) for label in labels) / n
