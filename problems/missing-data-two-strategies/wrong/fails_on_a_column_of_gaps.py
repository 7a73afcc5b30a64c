import statistics


def impute(train, rows, strategy):
    if strategy not in ("mean", "median") or not train:
        raise ValueError(strategy)
    fills = [getattr(statistics, strategy)([v for v in column if v is not None]) for column in zip(*train)]
    return [[f if v is None else v for v, f in zip(row, fills)] for row in rows]
