from math import exp, inf, log


def slips(args, expected):
    logits, labels = args
    judged = [(row, label) for row, label in zip(logits, labels) if label != -1]
    if not judged:
        return
    yield "the losses are added up, without dividing", expected * len(judged)
    yield "the sum is divided by all rows, those without a label included", expected * len(judged) / len(labels)
    everything = [loss(row, label) for row, label in zip(logits, labels)] if all(max(row) > -inf for row in logits) else []
    if everything:
        yield "label -1 is taken for the last class", sum(everything) / len(everything)
    for smallest in (1e-15, 1e-12, 1e-7):
        yield f"probabilities are clipped at {smallest:g}", sum(min(loss(row, label), -log(smallest)) for row, label in judged) / len(judged)


def loss(row, label):
    top = max(row)
    return top - row[label] + log(sum(exp(z - top) for z in row))
