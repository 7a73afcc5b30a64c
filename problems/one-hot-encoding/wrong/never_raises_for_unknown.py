def one_hot(train, rows, drop_first, unknown):
    if not train or unknown not in ("zeros", "error"):
        raise ValueError
    fitted = [sorted(set(column))[drop_first:] for column in zip(*train)]
    return [[int(value == c) for value, categories in zip(row, fitted) for c in categories] for row in rows]
