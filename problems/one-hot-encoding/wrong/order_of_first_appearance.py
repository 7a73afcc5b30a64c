def one_hot(train, rows, drop_first, unknown):
    if not train or unknown not in ("zeros", "error"):
        raise ValueError
    fitted = [list(dict.fromkeys(column)) for column in zip(*train)]
    if unknown == "error" and any(value not in k for row in rows for value, k in zip(row, fitted)):
        raise ValueError
    return [[int(value == c) for value, categories in zip(row, fitted) for c in categories[drop_first:]] for row in rows]
