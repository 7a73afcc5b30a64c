import statistics


def impute(train, rows, strategy):
    if strategy not in ("mean", "median") or not train:
        raise ValueError(strategy)
    fills = []
    for column in zip(*train):
        present = [v for v in column if v is not None]
        if strategy == "mean":
            fills.append(sum(present) / len(train))
        else:
            fills.append(statistics.median(present) if present else 0.0)
    return [[f if v is None else v for v, f in zip(row, fills)] for row in rows]
