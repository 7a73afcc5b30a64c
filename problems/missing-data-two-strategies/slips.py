def slips(args, expected):
    train, rows, strategy = args
    if not train or strategy not in ("mean", "median"):
        return
    known = [[x for x in column if x is not None] for column in zip(*train)]
    if rows:
        both = [[x for x in column if x is not None] for column in zip(*train, *rows)]
        yield "the fill values are taken from `train` and `rows` together", filled(rows, map(middle(strategy), both))
        alone = [[x for x in column if x is not None] for column in zip(*rows)]
        yield "the fill values are taken from `rows` instead of `train`", filled(rows, map(middle(strategy), alone))
    if strategy == "mean":
        yield "the sum of a column is divided by the number of all rows, gaps included", filled(rows, [sum(c) / len(train) for c in known])
        yield "the median stands for the mean", filled(rows, map(middle("median"), known))
    else:
        yield "the mean stands for the median", filled(rows, map(middle("mean"), known))
        yield "the median of an even count is the upper of the two in the middle", filled(rows, [sorted(c)[len(c) // 2] if c else 0.0 for c in known])
        yield "the median of an even count is the lower of the two in the middle", filled(rows, [sorted(c)[(len(c) - 1) // 2] if c else 0.0 for c in known])
        yield "the median is taken without sorting", filled(rows, map(middle_as_they_stand, known))
    yield "a 0 is taken for a gap", filled([[x or None for x in row] for row in rows], map(middle(strategy), [[x for x in c if x] for c in known]))


def middle(strategy):
    def of(values):
        if not values:
            return 0.0
        return sum(values) / len(values) if strategy == "mean" else middle_as_they_stand(sorted(values))

    return of


def middle_as_they_stand(values):
    half = len(values) // 2
    if not values:
        return 0.0
    return values[half] if len(values) % 2 else (values[half - 1] + values[half]) / 2


def filled(rows, fills):
    fills = list(fills)
    return [[fill if x is None else x for x, fill in zip(row, fills)] for row in rows]
