from collections import defaultdict
from math import ceil


def calibration_error(probabilities, labels, bins):
    n = len(labels)
    if len(probabilities) != n or n == 0 or bins < 1:
        raise ValueError
    if any(not 0 <= p <= 1 for p in probabilities):
        raise ValueError
    members = defaultdict(list)
    for p, label in zip(probabilities, labels):
        members[max(ceil(p * bins) - 1, 0)].append((p, label))
    table = []
    for number in members:
        pairs = members[number]
        table.append((number, len(pairs), sum(p for p, _ in pairs) / len(pairs), sum(y for _, y in pairs) / len(pairs)))
    gaps = [abs(mean - share) for _, _, mean, share in table]
    ece = sum(row[1] * gap for row, gap in zip(table, gaps)) / n
    return table, ece, max(gaps)
