"""Works out each example's bin, then reads both errors off the table of bins. Time: O(n + b log b). Space: O(n)."""

from collections import defaultdict
from math import ceil


def calibration_error(
    probabilities: list[float], labels: list[int], bins: int
) -> tuple[list[tuple[int, int, float, float]], float, float]:
    if len(probabilities) != len(labels) or not labels or bins < 1:
        raise ValueError("needs one label for each probability, at least one example and one bin")
    # Asked this way round, nan fails too.
    if not all(0 <= p <= 1 for p in probabilities):
        raise ValueError("a probability is outside 0 to 1")
    members: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for p, label in zip(probabilities, labels):
        # Probability 0 would get bin -1.
        members[max(ceil(p * bins) - 1, 0)].append((p, label))
    table = [(number, len(pairs), *means(pairs)) for number, pairs in sorted(members.items())]
    ece = sum(count * abs(mean - share) for _, count, mean, share in table) / len(labels)
    return table, ece, max(abs(mean - share) for _, _, mean, share in table)


def means(pairs: list[tuple[float, int]]) -> tuple[float, float]:
    """The mean probability and the share of positives."""
    return sum(p for p, _ in pairs) / len(pairs), sum(label for _, label in pairs) / len(pairs)
