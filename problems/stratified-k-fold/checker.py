from collections import Counter, defaultdict


def check(args, expected, actual):
    """Any fold numbers by which each class, and the whole, is spread evenly to within one row."""
    labels, k = args
    folds = actual.tolist() if hasattr(actual, "tolist") else actual
    if not isinstance(folds, (list, tuple)):
        return f"the answer is a {type(folds).__name__}, not a list of fold numbers"
    if len(folds) != len(labels):
        return f"there are {len(labels)} rows, the answer has {len(folds)} fold numbers"
    # NumPy's integers in a list are as good as Python's.
    folds = [fold.item() if hasattr(fold, "item") else fold for fold in folds]
    of_class = defaultdict(Counter)
    for i, (fold, label) in enumerate(zip(folds, labels)):
        if type(fold) is not int or not 0 <= fold < k:
            return f"result[{i}]: {fold!r} is not a fold; they are numbered from 0 to {k - 1}"
        of_class[label][fold] += 1
    for label, counts in of_class.items():
        found = uneven(counts, k)
        if found:
            return f"class {label!r}: {found}"
    found = uneven(Counter(folds), k)
    return f"all classes together: {found}" if found else True


def uneven(counts, k):
    """What is wrong with the spread over the k folds; None if nothing is."""
    most = max(counts, key=counts.__getitem__)
    fewest = min(counts, key=counts.__getitem__) if len(counts) == k else next(fold for fold in range(k) if fold not in counts)
    if counts[most] - counts[fewest] <= 1:
        return None
    return f"fold {most} has {counts[most]} rows and fold {fewest} has {counts[fewest]}; they may differ by 1"
