def slips(args, expected):
    train, rows, drop_first, unknown = args
    if not train or unknown not in ("zeros", "error"):
        return
    columns = list(zip(*train))
    fitted = [sorted(set(column)) for column in columns]
    yield "the places stand in the order of first appearance", encoded(rows, dropped([list(dict.fromkeys(column)) for column in columns], drop_first))
    everything = dropped([sorted({*column, *(row[j] for row in rows)}) for j, column in enumerate(columns)], drop_first)
    yield "the categories are taken from `train` and `rows` together", encoded(rows, everything)
    if rows:
        yield "the categories are taken from `rows` instead of `train`", encoded(rows, dropped([sorted(set(column)) for column in zip(*rows)], drop_first))
    shared = sorted({value for column in columns for value in column})
    yield "all columns share one list of categories", encoded(rows, dropped([shared] * len(columns), drop_first))
    if drop_first:
        yield "no category is dropped", encoded(rows, fitted)
        yield "the last category is dropped instead of the first", encoded(rows, [categories[:-1] for categories in fitted])
        yield "a column with a single category keeps its place", encoded(rows, [categories[1:] or categories for categories in fitted])
    else:
        yield "the first category is dropped without being asked for", encoded(rows, dropped(fitted, True))


def dropped(fitted, drop_first):
    return [categories[1:] if drop_first else categories for categories in fitted]


def encoded(rows, placed):
    return [[int(value == category) for value, categories in zip(row, placed) for category in categories] for row in rows]
