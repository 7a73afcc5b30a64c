from collections import Counter


def check(args, expected, actual):
    """Any k of the given points, none more often than given, whose distances are the k smallest."""
    points, k = args
    actual = plain(actual)
    if len(actual) != k:
        return f"k is {k}, the answer has {len(actual)} points"
    given = Counter(map(tuple, points))
    farthest = sorted(map(square, points))[k - 1]
    left = given.copy()
    for i, point in enumerate(actual):
        if not is_pair(point):
            return f"result[{i}]: {point!r} is not a pair of integers"
        pair = tuple(point)
        if left[pair] == 0:
            fault = f"is returned more often than it is given ({given[pair]})" if given[pair] else "is not one of the points"
            return f"result[{i}]: {list(pair)} {fault}"
        if square(pair) > farthest:
            return f"result[{i}]: {list(pair)} has the squared distance {square(pair)}; there are {k} points within {farthest}"
        left[pair] -= 1
    missing = [pair for pair, count in left.items() if count and square(pair) < farthest]
    return f"{list(missing[0])} is missing: it is closer than others in the answer" if missing else True


def square(point):
    return point[0] ** 2 + point[1] ** 2


def plain(value):
    """Arrays and numbers of NumPy, and tuples, as lists and integers of Python."""
    if hasattr(value, "tolist"):
        return value.tolist()
    return [plain(part) for part in value] if isinstance(value, (list, tuple)) else value


def is_pair(point):
    return isinstance(point, list) and len(point) == 2 and all(type(value) is int for value in point)
