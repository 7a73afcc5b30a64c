def slips(args, expected):
    truth, predicted, labels = args
    matrix, scores, macro, micro = expected
    k = len(labels)
    rows, columns = [sum(row) for row in matrix], [sum(column) for column in zip(*matrix)]
    precision, recall, f1 = ([score[j] for score in scores] for j in range(3))
    yield "the matrix has predictions in its rows and the truth in its columns", ([list(column) for column in zip(*matrix)], scores, macro, micro)
    yield "precision and recall are swapped", (matrix, [[r, p, f] for p, r, f in scores], macro, micro)
    p, r = sum(precision) / k, sum(recall) / k
    yield "macro-F1 is made from the mean precision and the mean recall", (matrix, scores, 2 * p * r / (p + r) if p + r else 0.0, micro)
    occurring = [f for f, row, column in zip(f1, rows, columns) if row + column]
    yield "macro-F1 leaves out labels that never occur", (matrix, scores, sum(occurring) / len(occurring) if occurring else 0.0, micro)
    in_truth = [f for f, row in zip(f1, rows) if row]
    yield "macro-F1 leaves out labels that are not in `truth`", (matrix, scores, sum(in_truth) / len(in_truth) if in_truth else 0.0, micro)
    weighted = sum(f * row for f, row in zip(f1, rows)) / len(truth) if truth else 0.0
    yield "macro-F1 is weighted by how often labels occur", (matrix, scores, weighted, micro)
