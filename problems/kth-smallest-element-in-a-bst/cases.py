import random

from harness.authoring import case, random_cases, sample, scale

Tree = tuple[int, "Tree | None", "Tree | None"]

COMPLETE = [8, 4, 12, 2, 6, 10, 14, 1, 3, 5, 7, 9, 11, 13, 15]

CASES = [
    sample([6, 3, 9, 1, 4], 2, label="on the left", note="In order: 1, 3, 4, 6, 9. The second is 3."),
    sample([6, 3, 9, 1, 4], 5, label="the largest", note="In order: 1, 3, 4, 6, 9. The fifth and last is 9."),
    sample([2, None, 7, 5], 2, label="a node without a left child", tag="edge", note="In order: 2, 5, 7."),
    case([5], 1, label="one node", tag="edge"),
    case([0], 1, label="one node, zero", tag="edge"),
    case([2, 1], 1, label="a left child alone, the smaller", tag="edge"),
    case([2, 1], 2, label="a left child alone, the larger", tag="edge"),
    case([1, None, 2], 1, label="a right child alone, the smaller", tag="edge"),
    case([1, None, 2], 2, label="a right child alone, the larger", tag="edge"),
    case([2, 1, 3], 1, label="three nodes, first"),
    case([2, 1, 3], 2, label="three nodes, second"),
    case([2, 1, 3], 3, label="three nodes, third"),
    case([5, 4, None, 3, None, 2, None, 1], 1, label="a chain to the left, first", tag="edge"),
    case([5, 4, None, 3, None, 2, None, 1], 4, label="a chain to the left, fourth", tag="edge"),
    case([5, 4, None, 3, None, 2, None, 1], 5, label="a chain to the left, last", tag="edge"),
    case([1, None, 2, None, 3, None, 4, None, 5], 1, label="a chain to the right, first", tag="edge"),
    case([1, None, 2, None, 3, None, 4, None, 5], 3, label="a chain to the right, third", tag="edge"),
    case([1, None, 2, None, 3, None, 4, None, 5], 5, label="a chain to the right, last", tag="edge"),
    case([1, None, 9, 2, None, None, 8, 3], 2, label="a zigzag, second"),
    case([1, None, 9, 2, None, None, 8, 3], 3, label="a zigzag, the lowest node", tag="edge"),
    case([1, None, 9, 2, None, None, 8, 3], 4, label="a zigzag, fourth"),
    case([1, None, 9, 2, None, None, 8, 3], 5, label="a zigzag, last"),
    case(COMPLETE, 1, label="complete, first"),
    case(COMPLETE, 2, label="complete, second"),
    case(COMPLETE, 3, label="complete, third"),
    case(COMPLETE, 7, label="complete, just before the root", tag="edge"),
    case(COMPLETE, 8, label="complete, the root"),
    case(COMPLETE, 9, label="complete, just after the root", tag="edge"),
    case(COMPLETE, 12, label="complete, on the right"),
    case(COMPLETE, 14, label="complete, last but one"),
    case(COMPLETE, 15, label="complete, last", tag="edge"),
    case([8, 3, 20, None, 5, 10, None, 4, 7, None, 15], 4, label="only inner grandchildren, fourth"),
    case([8, 3, 20, None, 5, 10, None, 4, 7, None, 15], 6, label="only inner grandchildren, the first after the root"),
    case([8, 3, 20, None, 5, 10, None, 4, 7, None, 15], 7, label="only inner grandchildren, seventh"),
    case([10, 5, None, 2, 7, 1, 3, 6, 8], 5, label="the root has no right side, fifth"),
    case([10, 5, None, 2, 7, 1, 3, 6, 8], 8, label="the root has no right side, last", tag="edge"),
    case([1, None, 6, 4, 8, 2, 5, 7, 9], 1, label="the root has no left side, first", tag="edge"),
    case([1, None, 6, 4, 8, 2, 5, 7, 9], 4, label="the root has no left side, fourth"),
    case([0, -5, 5, -8, -2], 2, label="negative values"),
    case([0, -5, 5, -8, -2], 4, label="zero is the answer", tag="edge"),
    case([3, 0, 5], 1, label="zero is the answer, on the left", tag="edge"),
    case([-3, -7, -1], 1, label="all negative", tag="edge"),
    case([0, -(10**9), 10**9], 1, label="the smallest value allowed", tag="edge"),
    case([0, -(10**9), 10**9], 3, label="the largest value allowed", tag="edge"),
    case([40, 20, 60, 10, 30], 4, label="k is not the value", tag="edge"),
    *random_cases(count=10, size=8),
    *random_cases(count=4, size=50, seed=40),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 12]

SCALE = [scale(size=10_000, seed=1, label="10,000 nodes, a large k")]


def generate(seed: int, size: int) -> tuple[list[int | None], int]:
    """A search tree of random shape and any k; a large tree has a long chain at its top."""
    rng = random.Random(seed)
    values = sorted(rng.sample(range(-3 * size, 3 * size + 1), size))
    if size > 1000:
        return _level_order(_deep(values, 100)), size - size // 20
    return _level_order(_random_shape(values, rng)), rng.randint(1, size)


def grow(seed: int, size: int) -> tuple[list[int | None], int]:
    """A balanced search tree of `size` nodes, and the median."""
    return _level_order(_balanced(list(range(size)))), size // 2


def _random_shape(values: list[int], rng: random.Random) -> "Tree | None":
    if not values:
        return None
    root = rng.randrange(len(values))
    return values[root], _random_shape(values[:root], rng), _random_shape(values[root + 1 :], rng)


def _deep(values: list[int], levels: int) -> "Tree | None":
    """A chain of so many nodes that takes values from both ends by turns; what is left hangs below it, balanced."""
    start, end = 0, len(values)
    chain: list[tuple[int, bool]] = []
    for i in range(levels):
        if i % 2:
            end -= 1
            chain.append((values[end], True))
        else:
            chain.append((values[start], False))
            start += 1
    tree = _balanced(values[start:end])
    for value, is_largest in reversed(chain):
        tree = (value, tree, None) if is_largest else (value, None, tree)
    return tree


def _balanced(values: list[int]) -> "Tree | None":
    if not values:
        return None
    middle = len(values) // 2
    return values[middle], _balanced(values[:middle]), _balanced(values[middle + 1 :])


def _level_order(tree: "Tree | None") -> list[int | None]:
    values: list[int | None] = []
    level = [tree]
    while level:
        values += [node[0] if node else None for node in level]
        level = [child for node in level if node for child in node[1:]]
    while values and values[-1] is None:
        values.pop()
    return values
