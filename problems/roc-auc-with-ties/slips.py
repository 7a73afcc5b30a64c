def slips(args, expected):
    labels, scores = args
    positive = [s for s, y in zip(scores, labels) if y]
    negative = [s for s, y in zip(scores, labels) if not y]
    if len(positive) * len(negative) > 1_000_000:
        return
    ties = sum(s == t for s in positive for t in negative) / (len(positive) * len(negative))
    yield "pairs with equal scores count as right", expected + ties / 2
    yield "pairs with equal scores count as wrong", expected - ties / 2
    yield "a low score is taken for positive", 1 - expected
