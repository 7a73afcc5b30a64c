def impute(train, rows, strategy):
    if strategy not in ("mean", "median") or not train:
        raise ValueError(strategy)
    fills = []
    for column in zip(*train):
        present = sorted(v for v in column if v is not None)
        if not present:
            fills.append(0.0)
        elif strategy == "mean":
            fills.append(sum(present) / len(present))
        else:
            fills.append(present[len(present) // 2])
    return [[f if v is None else v for v, f in zip(row, fills)] for row in rows]
