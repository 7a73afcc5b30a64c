from bisect import bisect_left, bisect_right


def slips(args, expected):
    train, values, bins = args
    if not train or bins < 1:
        return
    edges, _ = expected
    top = max(train)
    yield "an edge belongs to the bin above it", (edges, [bisect_right(edges, value) for value in values])
    yield "bins are numbered from 1", (edges, [bisect_left(edges, value) + 1 for value in values])
    if values:
        yield "the edges are fitted on `values` instead of `train`", cut(sorted(set(quantiles(values, bins)) - {max(values)}), values)
        both = train + values
        yield "the edges are fitted on `train` and `values` together", cut(sorted(set(quantiles(both, bins)) - {max(both)}), values)
    yield "equal edges are kept, which leaves bins empty", cut([edge for edge in quantiles(train, bins) if edge != top], values)
    yield "the largest training value is kept as an edge", cut(sorted(set(quantiles(train, bins))), values)
    yield "the quantiles are those of the distinct values, however often they occur", cut(sorted(set(quantiles(set(train), bins)) - {top}), values)
    ordered, n = sorted(train), len(train)
    yield "the ranks are rounded down instead of up", cut(sorted({ordered[i * n // bins] for i in range(1, bins)} - {top}), values)
    yield "the quantiles are interpolated between two training values", cut(sorted({between(ordered, i / bins * (n - 1)) for i in range(1, bins)} - {top}), values)
    low, width = min(train), top - min(train)
    yield "the bins are equally wide instead of equally full", cut(sorted({low + width * i / bins for i in range(1, bins)} - {top}), values)


def quantiles(values, bins):
    ordered = sorted(values)
    return [ordered[(i * len(ordered) - 1) // bins] for i in range(1, bins)]


def between(ordered, position):
    below = int(position)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (position - below) * (ordered[above] - ordered[below])


def cut(edges, values):
    return edges, [bisect_left(edges, value) for value in values]
