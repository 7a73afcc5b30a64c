from math import inf


def slips(args, expected):
    yield "the standard deviation divides by count - 1 instead of count", replay(args, ddof=1)
    yield "z-scores are divided by the variance instead of the standard deviation", replay(args, power=1.0)
    yield "the squared deviations of two groups are added up without the term for the distance of their means", replay(args, distance=False)
    yield "the means of two groups are averaged without their counts", replay(args, weighted=False)
    yield "`m2` is divided by the count, as a variance", replay(args, variance=True)
    yield "rows given to `transform` are counted", replay(args, transform_counts=True)
    yield "`merge` does nothing", replay(args, merges=False)


def replay(args, ddof=0, power=0.5, distance=True, weighted=True, variance=False, transform_counts=False, merges=True):
    operations, arguments = args
    columns = [(0, 0.0, 0.0, inf, -inf)] * arguments[0][0]
    results = [None]

    def together(a, b):
        if not b[0]:
            return a
        n = a[0] + b[0]
        mean = a[1] + (b[1] - a[1]) * b[0] / n if weighted or not a[0] else (a[1] + b[1]) / 2
        between = (b[1] - a[1]) ** 2 * a[0] * b[0] / n if distance else 0.0
        return n, mean, a[2] + b[2] + between, min(a[3], b[3]), max(a[4], b[4])

    def take(rows):
        groups = []
        for values in zip(*rows):
            mean = sum(values) / len(values)
            groups.append((len(values), mean, sum((x - mean) ** 2 for x in values), min(values), max(values)))
        return [together(mine, group) for mine, group in zip(columns, groups)] if rows else columns

    def score(x, column):
        n, mean, m2, low, high = column
        below = (m2 / (n - ddof)) ** power if n > ddof else 0.0
        return 0.0 if low == high or not below else (x - mean) / below

    for name, values in zip(operations[1:], arguments[1:]):
        if name == "update":
            columns = take(values[0])
        elif name == "merge" and merges:
            columns = [together(mine, other) for mine, other in zip(columns, values[0])]
        elif name == "transform" and transform_counts:
            columns = take(values[0])
        if name == "state":
            results.append([[n, mean, m2 / n if variance and n else m2, low, high] for n, mean, m2, low, high in columns])
        elif name == "transform":
            results.append([[score(x, column) for x, column in zip(row, columns)] for row in values[0]])
        else:
            results.append(None)
    return results
