"""Fills the matrix in one pass and reads everything off it. Time: O(n + k^2). Space: O(k^2)."""


def evaluate(
    truth: list[str], predicted: list[str], labels: list[str]
) -> tuple[list[list[int]], list[list[float]], float, float]:
    if len(truth) != len(predicted):
        raise ValueError("truth and predictions differ in length")
    if not {*truth, *predicted} <= set(labels):
        raise ValueError("a label that is not in labels")
    place = {label: i for i, label in enumerate(labels)}
    matrix = [[0] * len(labels) for _ in labels]
    for true, given in zip(truth, predicted):
        matrix[place[true]][place[given]] += 1
    hits = [row[i] for i, row in enumerate(matrix)]
    occurs = [sum(row) for row in matrix]
    is_given = [sum(column) for column in zip(*matrix)]
    scores = [[ratio(tp, given), ratio(tp, true), ratio(2 * tp, true + given)] for tp, true, given in zip(hits, occurs, is_given)]
    macro = sum(f1 for _, _, f1 in scores) / len(labels)
    # Each mistake is one FP and one FN, so micro-F1 is the share of hits.
    return matrix, scores, macro, ratio(sum(hits), len(truth))


def ratio(top: int, bottom: int) -> float:
    return top / bottom if bottom else 0.0
