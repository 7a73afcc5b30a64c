def one_hot(train, rows, drop_first, unknown):
    if not train or unknown not in ("zeros", "error"):
        raise ValueError
    categories = sorted({value for row in train for value in row})
    if unknown == "error" and any(value not in categories for row in rows for value in row):
        raise ValueError
    return [[int(value == c) for value in row for c in categories[drop_first:]] for row in rows]
