def ratio(top, bottom):
    return top / bottom if bottom else 0.0


def evaluate(truth, predicted, labels):
    if len(truth) != len(predicted) or not {*truth, *predicted} <= set(labels):
        raise ValueError
    place = {label: i for i, label in enumerate(labels)}
    k = len(labels)
    matrix = [[0] * k for _ in labels]
    for true, given in zip(truth, predicted):
        matrix[place[true]][place[given]] += 1
    rows = [sum(row) for row in matrix]
    columns = [sum(column) for column in zip(*matrix)]
    scores = [[ratio(matrix[i][i], columns[i]), ratio(matrix[i][i], rows[i]), ratio(2 * matrix[i][i], rows[i] + columns[i])] for i in range(k)]
    occurring = [score[2] for score, row, column in zip(scores, rows, columns) if row + column]
    macro = ratio(sum(occurring), len(occurring))
    micro = ratio(sum(matrix[i][i] for i in range(k)), len(truth))
    return matrix, scores, macro, micro
