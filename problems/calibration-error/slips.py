from math import ceil, floor, sqrt


def slips(args, expected):
    probabilities, labels, bins = args
    if not probabilities or len(probabilities) != len(labels):
        return
    table, ece, mce = expected
    n = len(labels)
    gaps = [(count, abs(mean - share)) for _, count, mean, share in table]
    yield "ECE is the plain mean of the gaps of bins with examples, without weights", (table, sum(gap for _, gap in gaps) / len(gaps), mce)
    yield "the sum of the gaps is divided by the number of all bins", (table, sum(gap for _, gap in gaps) / bins, mce)
    yield "ECE is the root of the mean squared gap", (table, sqrt(sum(count * gap * gap for count, gap in gaps) / n), mce)
    yield "gaps of opposite sign cancel: the absolute value is missing", (table, abs(sum(count * (mean - share) for _, count, mean, share in table)) / n, mce)
    yield "MCE takes the gap weighted by the bin's number of examples", (table, ece, max(count * gap for count, gap in gaps) / n)
    yield "an edge belongs to the bin above it", report(probabilities, labels, lambda p: min(floor(p * bins), bins - 1))
    yield "the examples with probability 0 are in the last bin", report(probabilities, labels, lambda p: (ceil(p * bins) - 1) % bins)
    order = sorted(range(n), key=probabilities.__getitem__)
    mass = [(probabilities[i], labels[i], rank * bins // n) for rank, i in enumerate(order)]
    yield "the bins hold equally many examples instead of being equally wide", tallied(mass, n)
    yield "the middle of the bin stands in for the mean probability", middles(table, bins, n)
    right = [int((p > 0.5) == (y == 1)) for p, y in zip(probabilities, labels)]
    yield "accuracy at a threshold of 0.5 stands in for the share of positives", report(probabilities, right, lambda p: max(ceil(p * bins) - 1, 0))


def report(probabilities, labels, place):
    return tallied([(p, label, place(p)) for p, label in zip(probabilities, labels)], len(labels))


def tallied(placed, n):
    members = {}
    for p, label, place in placed:
        members.setdefault(place, []).append((p, label))
    return summed([(i, len(pairs), sum(p for p, _ in pairs) / len(pairs), sum(y for _, y in pairs) / len(pairs)) for i, pairs in sorted(members.items())], n)


def middles(table, bins, n):
    return summed([(i, count, (i + 0.5) / bins, share) for i, count, _, share in table], n)


def summed(table, n):
    gaps = [(count, abs(mean - share)) for _, count, mean, share in table]
    return table, sum(count * gap for count, gap in gaps) / n, max(gap for _, gap in gaps)
