"""Nothing is sorted: the value of each rank is found by counting smaller ones. Time: O(B n^2 + B^2). Space: O(n + B)."""


def bootstrap_interval(data: list[float], resamples: list[list[int]], level: float, statistic: str) -> list[float]:
    if len(data) == 0 or len(resamples) == 0 or level <= 0 or level >= 1 or statistic not in ("mean", "median"):
        raise ValueError("bad input")
    found = [value_of([data[i] for i in indices], statistic) for indices in resamples]
    tail = (1 - level) / 2
    return [value_of(data, statistic), at_share(found, tail), at_share(found, 1 - tail)]


def value_of(values, statistic):
    n = len(values)
    if statistic == "mean":
        return sum(values) / n
    if n % 2 == 1:
        return of_rank(values, n // 2)
    return (of_rank(values, n // 2 - 1) + of_rank(values, n // 2)) / 2


def of_rank(values, rank):
    """The value that would stand at this index if the values were sorted."""
    for value in values:
        smaller = sum(other < value for other in values)
        if smaller <= rank < smaller + values.count(value):
            return value


def at_share(values, share):
    """Walks along the line that joins the ranked values, one unit a step."""
    way = share * (len(values) - 1)
    rank = 0
    while way >= 1:
        way -= 1
        rank += 1
    if way == 0 or rank == len(values) - 1:
        return of_rank(values, rank)
    return (1 - way) * of_rank(values, rank) + way * of_rank(values, rank + 1)
