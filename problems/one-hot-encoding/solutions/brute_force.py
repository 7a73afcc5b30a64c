"""Looks through the training rows again for each value; a category's place is the number of smaller ones. Time: O(n m d). Space: O(m w)."""


def one_hot(train: list[list[str]], rows: list[list[str]], drop_first: bool, unknown: str) -> list[list[int]]:
    if not train or unknown not in ("zeros", "error"):
        raise ValueError("bad input")
    encoded = []
    for row in rows:
        out: list[int] = []
        for j, value in enumerate(row):
            categories: list[str] = []
            for known in train:
                if known[j] not in categories:
                    categories.append(known[j])
            block = [0] * len(categories)
            if value in categories:
                block[sum(other < value for other in categories)] = 1
            elif unknown == "error":
                raise ValueError(value)
            if drop_first:
                del block[0]
            out.extend(block)
        encoded.append(out)
    return encoded
