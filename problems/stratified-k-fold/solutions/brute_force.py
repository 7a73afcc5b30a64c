"""Finishes one class after the other; each row goes to the poorest fold, counted anew. Time: O(n^2). Space: O(n)."""


def stratified_folds(labels: list[str], k: int) -> list[int]:
    n = len(labels)
    if k <= 1 or n < k:
        raise ValueError("bad number of folds")
    folds = [-1] * n
    for label in sorted(set(labels)):
        for row in range(n):
            if labels[row] == label:
                of_class = [0] * k
                in_all = [0] * k
                for other in range(n):
                    if folds[other] >= 0:
                        in_all[folds[other]] += 1
                        of_class[folds[other]] += labels[other] == label
                folds[row] = min(range(k), key=lambda fold: (of_class[fold], in_all[fold]))
    return folds
