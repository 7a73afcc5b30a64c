def one_hot(train, rows, drop_first, unknown):
    if not train or unknown not in ("zeros", "error"):
        raise ValueError
    fitted = [sorted(set(column)) for column in zip(*train)]
    encoded = []
    for row in rows:
        out = []
        for value, categories in zip(row, fitted):
            block = [0] * len(categories)
            block[categories.index(value)] = 1
            out += block[1:] if drop_first else block
        encoded.append(out)
    return encoded
