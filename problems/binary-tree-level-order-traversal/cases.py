import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample([8, 3, 10, 1, 6, None, 14], label="three levels", note="10 has no left child; the last level is 1, 6, 14."),
    sample([5], label="one node", tag="edge", note="One level with one value."),
    sample([], label="empty", tag="edge", note="There is no level at all."),
    case([1, 2], label="a left child alone", tag="edge"),
    case([1, None, 2], label="a right child alone", tag="edge"),
    case([1, 2, 3], label="two levels, both children"),
    case([1, 2, None, 3, None, 4], label="a chain to the left", tag="edge"),
    case([1, None, 2, None, 3, None, 4], label="a chain to the right", tag="edge"),
    case([1, 2, None, None, 3, 4], label="a zigzag chain", tag="edge"),
    case([1, 2, 3, 4, 5, 6, 7], label="complete, three levels"),
    case(list(range(1, 16)), label="complete, four levels"),
    case([1, 2, 3, None, None, 4, 5], label="children of the right child only"),
    case([1, 2, 3, 4, 5], label="children of the left child only"),
    case([1, 2, 3, 4, None, None, 5], label="the outer grandchildren", tag="edge"),
    case([1, 2, 3, None, 4, 5, None], label="the inner grandchildren", tag="edge"),
    case([0, 0, 0], label="zeros", tag="edge"),
    case([7, 7, 7, 7, None, 7], label="equal values", tag="edge"),
    case([-1, -2, -3, -4], label="negative values", tag="edge"),
    case([10**9, -(10**9), 10**9], label="extreme values", tag="edge"),
    case([3, 1, 2, 9, 8, 7, 6], label="not sorted"),
    case([1, 2, 3, 4, None, 5, None, 6, None, 7], label="two chains side by side"),
    case([1, 2, 3, None, None, None, 4, None, 5], label="deep on the right only"),
    case([1, 2, 3, 4, 5, None, None, None, None, 6, 7], label="deep in the middle"),
    case([2, 1, 0, 0, 1, 1, 0, 5], label="one node on the last level"),
    *random_cases(count=10, size=9),
    *random_cases(count=3, size=60, seed=45),
]

SCALE = [scale(size=20_000, seed=11, label="20,000 nodes, deep")]


def generate(seed: int, size: int) -> tuple[list[int | None]]:
    """A random tree in level order; a large one is a chain with leaves at its side."""
    rng = random.Random(seed)
    if size > 1000:
        return (_chain(size // 2, rng),)
    values: list[int | None] = [rng.randint(-9, 9)]
    width, left = 1, size - 1
    while left > 0:
        row: list[int | None] = [rng.randint(-9, 9) if rng.random() < 0.6 else None for _ in range(2 * width)]
        present = [value for value in row if value is not None]
        if not present:
            row[rng.randrange(len(row))] = 1
        width = sum(value is not None for value in row)
        left -= width
        values += row
    while values and values[-1] is None:
        values.pop()
    return (values,)


def _chain(length: int, rng: random.Random) -> list[int | None]:
    """A chain that goes right, each node of it with a leaf on its left: leaves have no entries of their own below."""
    values: list[int | None] = [0]
    for i in range(1, length):
        values += ([None, None] if i > 1 else []) + [rng.randint(-99, 99), i]
    return values


def grow(seed: int, size: int) -> tuple[list[int | None]]:
    """A chain of `size` nodes, half of them leaves at its side."""
    return (_chain(max(1, size // 2), random.Random(seed)),)
