import statistics


def impute(train, rows, strategy):
    if not train:
        raise ValueError("nothing to fit on")
    middle = statistics.mean if strategy == "mean" else statistics.median
    fills = []
    for column in zip(*train):
        present = [v for v in column if v is not None]
        fills.append(middle(present) if present else 0.0)
    return [[f if v is None else v for v, f in zip(row, fills)] for row in rows]
