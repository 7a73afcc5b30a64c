import statistics


def impute(train, rows, strategy):
    if strategy not in ("mean", "median") or not train:
        raise ValueError(strategy)
    fills = []
    for column in zip(*train):
        present = [v for v in column if v]
        fills.append(getattr(statistics, strategy)(present) if present else 0.0)
    return [[f if v is None else v for v, f in zip(row, fills)] for row in rows]
