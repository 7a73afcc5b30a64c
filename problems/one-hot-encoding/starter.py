def one_hot(
    train: list[list[str]], rows: list[list[str]], drop_first: bool, unknown: str
) -> list[list[int]]:
    """Encode rows as zeros and ones, with the categories of each column of train in ascending order.

    unknown is "zeros" or "error"; with drop_first a column's first category gets no place.
    """
