def impute(train, rows, strategy):
    if strategy not in ("mean", "median") or not train:
        raise ValueError(strategy)
    fills = []
    for column in zip(*train):
        present = [v for v in column if v is not None]
        k = len(present)
        if not present:
            fills.append(0.0)
        elif strategy == "mean":
            fills.append(sum(present) / k)
        else:
            fills.append(present[k // 2] if k % 2 else (present[k // 2 - 1] + present[k // 2]) / 2)
    return [[f if v is None else v for v, f in zip(row, fills)] for row in rows]
