def one_hot(train, rows, drop_first, unknown):
    if not train or unknown not in ("zeros", "error"):
        raise ValueError
    known = [set(column) for column in zip(*train)]
    if unknown == "error" and any(value not in k for row in rows for value, k in zip(row, known)):
        raise ValueError
    fitted = [sorted(set(column))[drop_first:] for column in zip(*train, *rows)]
    return [[int(value == c) for value, categories in zip(row, fitted) for c in categories] for row in rows]
