"""Goes through all examples for each cell and each count, by the definitions. Time: O(n k^2). Space: O(k^2)."""


def evaluate(
    truth: list[str], predicted: list[str], labels: list[str]
) -> tuple[list[list[int]], list[list[float]], float, float]:
    n = len(truth)
    if len(predicted) != n or any(label not in labels for label in truth + predicted):
        raise ValueError("bad input")
    matrix = [[sum(truth[e] == a and predicted[e] == b for e in range(n)) for b in labels] for a in labels]
    scores = []
    all_tp = all_fp = all_fn = 0
    for label in labels:
        tp = fp = fn = 0
        for e in range(n):
            tp += truth[e] == label == predicted[e]
            fp += truth[e] != label == predicted[e]
            fn += truth[e] == label != predicted[e]
        precision = tp / (tp + fp) if tp + fp > 0 else 0.0
        recall = tp / (tp + fn) if tp + fn > 0 else 0.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall > 0 else 0.0
        scores.append([precision, recall, f1])
        all_tp, all_fp, all_fn = all_tp + tp, all_fp + fp, all_fn + fn
    macro = sum(score[2] for score in scores) / len(scores)
    micro = 2 * all_tp / (2 * all_tp + all_fp + all_fn) if n > 0 else 0.0
    return matrix, scores, macro, micro
