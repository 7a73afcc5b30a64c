"""Fits the sorted categories of each column, then compares. w is the width of the answer. Time: O(n d + m w). Space: O(m w)."""


def one_hot(train: list[list[str]], rows: list[list[str]], drop_first: bool, unknown: str) -> list[list[int]]:
    if not train:
        raise ValueError("cannot fit on no rows")
    if unknown not in ("zeros", "error"):
        raise ValueError(f"unknown has to be 'zeros' or 'error', not {unknown!r}")
    fitted = [sorted(set(column)) for column in zip(*train)]
    if unknown == "error" and any(value not in categories for row in rows for value, categories in zip(row, fitted)):
        raise ValueError("a category that training never saw")
    placed = [categories[1:] if drop_first else categories for categories in fitted]
    return [[int(value == category) for value, categories in zip(row, placed) for category in categories] for row in rows]
