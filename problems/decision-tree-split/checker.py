from collections import Counter
from math import log2


def check(args, expected, actual):
    """Any test with the largest gain, its threshold in the middle of a gap, and its gain as it is."""
    rows, labels, criterion = args
    if expected is None:
        return True if actual is None else "there is no test here: one row, or all rows are equal"
    if actual is None:
        return "there is a test here, but None was returned; the largest gain may be 0"
    if not isinstance(actual, (tuple, list)) or len(actual) != 3:
        return "a test is (feature, threshold, gain)"
    feature, threshold, gain = actual
    if isinstance(feature, bool) or not hasattr(feature, "__index__") or not 0 <= feature < len(rows[0]):
        return f"result[0]: {feature!r} is not the index of a feature"
    if not is_number(threshold) or not is_number(gain):
        return "threshold and gain have to be numbers"
    values = sorted({row[feature] for row in rows})
    gap = next(((low, high) for low, high in zip(values, values[1:]) if low <= threshold < high), None)
    if gap is None:
        return f"result[1]: with x[{feature}] <= {threshold!r} one side is empty"
    middle = (gap[0] + gap[1]) / 2
    if abs(threshold - middle) > (gap[1] - gap[0]) / 1000:
        return f"result[1]: {threshold!r} is not the midpoint {middle!r} of its neighbours {gap[0]!r} and {gap[1]!r}"
    true_gain = gain_of([row[feature] <= threshold for row in rows], labels, criterion)
    if true_gain < expected[2] - 1e-9:
        return f"the test x[{feature}] <= {threshold!r} gains {true_gain:.9g}, the best one {expected[2]:.9g}"
    if not abs(gain - true_gain) <= max(1e-9, 1e-6 * abs(true_gain)):
        return f"result[2]: the test x[{feature}] <= {threshold!r} gains {true_gain:.9g}, not {gain!r}"
    return True


def is_number(value):
    return hasattr(value, "__float__") and not isinstance(value, bool) and getattr(value, "ndim", 0) == 0


def gain_of(goes_left, labels, criterion):
    left = [label for label, left in zip(labels, goes_left) if left]
    right = [label for label, left in zip(labels, goes_left) if not left]
    return impurity(labels, criterion) - sum(len(side) / len(labels) * impurity(side, criterion) for side in (left, right))


def impurity(labels, criterion):
    shares = [count / len(labels) for count in Counter(labels).values()]
    return sum(p * (1 - p) for p in shares) if criterion == "gini" else -sum(p * log2(p) for p in shares)
