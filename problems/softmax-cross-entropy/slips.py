from math import exp, log


def slips(args, expected):
    logits, labels, smoothing = args
    counted = sum(label != -1 for label in labels)
    if not counted or len(logits) * len(logits[0]) > 3_000:
        return
    n, classes = len(logits), len(logits[0])
    loss, gradient = expected
    yield "the loss is divided by all rows, not by those that count", (loss * counted / n, gradient)
    yield "loss and gradient are divided by all rows, not by those that count", (loss * counted / n, scaled(gradient, counted / n))
    yield "the gradient is not divided by the number of rows", (loss, scaled(gradient, counted))
    yield "loss and gradient are summed over the rows, not averaged", (loss * counted, scaled(gradient, counted))
    yield "the gradient has the opposite sign", (loss, scaled(gradient, -1))
    yield "the logarithm is to base 2", (loss / log(2), gradient)
    yield "the smoothing is left out", judged(args, 0.0)
    yield "the smoothing is left out of the gradient", (loss, judged(args, 0.0)[1])
    yield "the smoothing is left out of the loss", (judged(args, 0.0)[0], gradient)
    if classes > 1:
        yield "the smoothing is shared by the wrong classes alone, C - 1 of them", judged(args, smoothing * classes / (classes - 1))
    yield "the label -1 is read as the last class", judged((logits, [label % classes for label in labels], smoothing), smoothing)
    yield "a probability is clipped at 1e-12 before its logarithm is taken", (judged(args, smoothing, least=1e-12)[0], gradient)


def judged(args, smoothing, least=0.0):
    logits, labels, _ = args
    counted = sum(label != -1 for label in labels)
    loss, gradient = 0.0, []
    for row, label in zip(logits, labels):
        if label == -1:
            gradient.append([0.0] * len(row))
            continue
        total = max(row) + log(sum(exp(z - max(row)) for z in row))
        target = [smoothing / len(row) + (1 - smoothing if j == label else 0.0) for j in range(len(row))]
        logs = [log(max(exp(z - total), least)) if least else z - total for z in row]
        loss -= sum(t * value for t, value in zip(target, logs)) / counted
        gradient.append([(exp(z - total) - t) / counted for z, t in zip(row, target)])
    return loss, gradient


def scaled(rows, factor):
    return [[value * factor for value in row] for row in rows]
