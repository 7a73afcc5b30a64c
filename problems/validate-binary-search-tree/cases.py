import random

from harness.authoring import case, random_cases, sample, scale

Tree = tuple[int, "Tree | None", "Tree | None"]

CASES = [
    sample([8, 3, 12, 1, 6, 10], label="a search tree", note="1, 3 and 6 are below 8; 10 and 12 are above it, and 10 is below 12."),
    sample([5, 3, 8, None, 6], label="right for the parent, wrong for the grandparent", note="6 is larger than its parent 3, but it lies in the left subtree of 5."),
    sample([4, 4], label="an equal value on the left", tag="edge", note="4 is not smaller than 4."),
    case([7], label="one node", tag="edge"),
    case([0], label="one node, zero", tag="edge"),
    case([-(2**31)], label="one node, the smallest value", tag="edge"),
    case([2**31 - 1], label="one node, the largest value", tag="edge"),
    case([4, None, 4], label="an equal value on the right", tag="edge"),
    case([2, 1], label="a smaller left child", tag="edge"),
    case([1, 2], label="a larger left child", tag="edge"),
    case([1, None, 2], label="a larger right child", tag="edge"),
    case([2, None, 1], label="a smaller right child", tag="edge"),
    case([2, 1, 3], label="three nodes, in order"),
    case([2, 3, 1], label="three nodes, mirrored", tag="edge"),
    case([1, 2, 3], label="three nodes, both children larger"),
    case([3, 1, 2], label="three nodes, both children smaller"),
    case([10, 5, 15, None, None, 6, 20], label="too small for the root, three levels", tag="edge"),
    case([10, 5, 15, None, None, 10, 20], label="equal to the root, in its right subtree", tag="edge"),
    case([10, 5, 15, 3, 10], label="equal to the root, in its left subtree", tag="edge"),
    case([10, 5, 15, 3, 9, 11, 20], label="as close to the root as can be", tag="edge"),
    case([10, 5, 15, 5, 9, 11, 20], label="equal to the parent, on the left", tag="edge"),
    case([10, 5, 15, 3, 9, 11, 15], label="equal to the parent, on the right", tag="edge"),
    case([20, 10, 30, 5, 15, 25, 35, None, None, 12, 18, 22, 28], label="four levels, in order"),
    case([20, 10, 30, 5, 15, 25, 35, None, None, 12, 21], label="too large for the root, four levels", tag="edge"),
    case([20, 10, 30, 5, 15, 25, 35, None, None, None, None, 19], label="too small for the root, four levels", tag="edge"),
    case([20, 10, 30, 5, 15, 25, 35, None, None, 9, 18], label="too small for the grandparent", tag="edge"),
    case([20, 10, 30, 5, 15, 25, 35, None, None, None, None, 22, 31], label="too large for the grandparent", tag="edge"),
    case([0, -1, 1], label="zero at the root"),
    case([0, -2, 2, None, 1], label="zero as an upper bound", tag="edge"),
    case([0, -2, 2, None, None, -1], label="zero as a lower bound", tag="edge"),
    case([-1, -2, 0, None, None, -1], label="minus one twice", tag="edge"),
    case([0, None, 0], label="zero twice", tag="edge"),
    case([-5, -9, -3, -10, -6], label="negative values"),
    case([-5, -3, -9], label="negative values, mirrored"),
    case([2**31 - 1, -(2**31)], label="the smallest value below the largest", tag="edge"),
    case([-(2**31), None, 2**31 - 1], label="the largest value right of the smallest", tag="edge"),
    case([-(2**31), -(2**31)], label="the smallest value twice", tag="edge"),
    case([2**31 - 1, None, 2**31 - 1], label="the largest value twice", tag="edge"),
    case([0, -(2**31), 2**31 - 1], label="smallest and largest below zero", tag="edge"),
    case([5, 4, None, 3, None, 2, None, 1], label="a chain to the left, falling"),
    case([5, 4, None, 3, None, 2, None, 3], label="a chain to the left, the last one rises", tag="edge"),
    case([1, None, 2, None, 3, None, 4, None, 5], label="a chain to the right, rising"),
    case([1, None, 2, None, 3, None, 4, None, 3], label="a chain to the right, the last one falls", tag="edge"),
    case([1, None, 5, 2, None, None, 4, 3], label="a zigzag that closes in"),
    case([1, None, 5, 2, None, None, 4, 4], label="a zigzag that closes in too far", tag="edge"),
    case([3, None, 30, 10, None, None, 15, None, 45], label="a right turn beyond an early bound", tag="edge"),
    case([8, 4, 12, 2, 6, 10, 14, 1, 3, 5, 7, 9, 11, 13, 15], label="complete, four levels"),
    case([8, 4, 12, 2, 6, 10, 14, 1, 3, 5, 7, 9, 11, 15, 13], label="complete, the last two exchanged", tag="edge"),
    case([8, 4, 12, 2, 6, 10, 14, 3, 1, 5, 7, 9, 11, 13, 15], label="complete, the first two exchanged", tag="edge"),
    case([8, 4, 12, 2, 6, 10, 14, 1, 3, 5, 9, 7, 11, 13, 15], label="complete, the two beside the root exchanged", tag="edge"),
    *random_cases(count=12, size=7),
    *random_cases(count=4, size=40, seed=30),
]

SMALL = [1, 2, 3, 4, 5, 6, 8]

SCALE = [
    scale(size=20_000, seed=1, label="20,000 nodes, deep, a search tree"),
    scale(size=20_000, seed=2, label="20,000 nodes, deep, one value too large"),
]


def generate(seed: int, size: int) -> tuple[list[int | None]]:
    """A search tree of random shape, in which every other time one value is a little off."""
    rng = random.Random(seed)
    values = sorted(rng.sample(range(-size, size + 1), size))
    if size > 1000:
        if seed == 2:
            values[size // 2] = values[size // 2 + 1]
        return (_level_order(_deep(values, 870)),)
    if rng.random() < 0.75:
        place = rng.randrange(size)
        values[place] += rng.choice([-3, -2, -1, 1, 2, 3])
    return (_level_order(_random_shape(values, rng)),)


def grow(seed: int, size: int) -> tuple[list[int | None]]:
    """A search tree that is one chain of `size` nodes."""
    return (_level_order(_deep(list(range(size)), size)),)


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
