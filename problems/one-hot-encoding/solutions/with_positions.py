"""Keeps each category's place in a dictionary and sets single ones in rows of zeros. Time: O(n d + m w). Space: O(m w)."""


def one_hot(train, rows, drop_first, unknown):
    if not train:
        raise ValueError("no training rows")
    if unknown not in {"zeros", "error"}:
        raise ValueError(unknown)
    places, width = [], 0
    for column in zip(*train):
        place = {}
        for rank, category in enumerate(sorted(set(column))):
            if drop_first and rank == 0:
                place[category] = None
            else:
                place[category] = width
                width += 1
        places.append(place)
    result = []
    for row in rows:
        out = [0] * width
        for value, place in zip(row, places):
            if value not in place:
                if unknown == "error":
                    raise ValueError(value)
            elif place[value] is not None:
                out[place[value]] = 1
        result.append(out)
    return result
