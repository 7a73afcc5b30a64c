import random

from harness.authoring import case, random_cases, sample, scale

Tree = tuple[int, "Tree | None", "Tree | None"]

CASES = [
    sample([6, 2, 9, None, 4, None, 11], label="right children all the way", note="The levels are 6; 2, 9; 4, 11."),
    sample([1, 2, 3, 4], label="the left side is deeper", note="On the third level 4 is the only node, so it is seen, though it lies on the left."),
    case([], label="empty", tag="edge"),
    case([5], label="one node", tag="edge"),
    case([0], label="one node, zero", tag="edge"),
    case([1, 2], label="a left child alone", tag="edge"),
    case([1, None, 2], label="a right child alone", tag="edge"),
    case([1, 2, 3], label="both children"),
    case([3, 2, 1], label="both children, falling values", tag="edge"),
    case([1, 2, None, 3, None, 4], label="a chain to the left", tag="edge"),
    case([1, None, 2, None, 3, None, 4], label="a chain to the right", tag="edge"),
    case([1, 2, None, None, 3, 4], label="a zigzag chain", tag="edge"),
    case([1, None, 2, 3, None, None, 4], label="a zigzag chain that begins to the right", tag="edge"),
    case([1, 2, 3, 4, 5, 6, 7], label="complete, three levels"),
    case(list(range(15, 0, -1)), label="complete, four levels, falling values"),
    case([1, 2, 3, 4, 5], label="the right child is a leaf"),
    case([1, 2, 3, None, None, 4], label="the right child has a left child only", tag="edge"),
    case([1, 2, 3, None, 4, 5], label="left child of the right beats right child of the left", tag="edge"),
    case([1, 2, 3, None, 4, None, None, 5], label="the left side's right child goes on", tag="edge"),
    case([1, 2, 3, 4, None, None, 5, 6], label="the outer left goes deeper", tag="edge"),
    case([1, 2, 3, 4, None, 5, None, 6, None, 7], label="two chains to the left, side by side"),
    case([1, 2, 3, 4, None, 5, None, 6, None, None, None, 8], label="two chains to the left, the left one longer"),
    case([1, 2, 3, None, None, 4, None, 5, None, 6], label="a chain to the left below the right child"),
    case([1, 2, 3, 4, 5, None, None, None, None, 6, 7], label="deep in the middle"),
    case([1, 2, 3, 4, None, None, None, 5, 6, 7], label="deep on the far left"),
    case([1, 2, 3, 4, 5, 6, None, 7, None, None, 8, None, None, 9], label="the view changes sides", tag="edge"),
    case([1, 2, 3, 4, 5, 6, 7, 8], label="the last level on the far left", tag="edge"),
    case([1, 2, 3, 4, 5, 6, 7, None, None, 8, 9], label="the last level left of the middle"),
    case([0, 0, 0, 0], label="zeros", tag="edge"),
    case([1, 2, 0, 3, 4, 5, 0], label="zeros on the right", tag="edge"),
    case([7, 7, 7, 7, None, 7], label="equal values", tag="edge"),
    case([-1, -2, -3, -4], label="negative values", tag="edge"),
    case([10**9, 10**9, -(10**9)], label="extreme values", tag="edge"),
    case([1, 9, 2, 8, 3, 7, 4], label="larger values on the left", tag="edge"),
    case([5, 1, 9, 0, 3, 6, 2], label="the right ones neither smallest nor largest"),
    *random_cases(count=12, size=9),
    *random_cases(count=4, size=60, seed=45),
]

SMALL = [0, 1, 2, 3, 4, 5, 6, 8]

SCALE = [scale(size=100_000, seed=1, label="100,000 nodes, deep")]


def generate(seed: int, size: int) -> tuple[list[int | None]]:
    """A tree of random shape with few different values; a large one is a long chain with a wide tree below."""
    rng = random.Random(seed)
    chain = 850 if size > 1000 else 0
    tree = _random_shape(size - chain, rng)
    for _ in range(chain):
        value = rng.randint(-99, 99)
        tree = (value, tree, None) if rng.random() < 0.5 else (value, None, tree)
    return (_level_order(tree),)


def grow(seed: int, size: int) -> tuple[list[int | None]]:
    """A chain of `size` nodes that turns left and right by turns."""
    tree = None
    for value in range(size):
        tree = (value, tree, None) if value % 2 else (value, None, tree)
    return (_level_order(tree),)


def _random_shape(size: int, rng: random.Random) -> "Tree | None":
    if size == 0:
        return None
    left = rng.randrange(size)
    return rng.randint(-5, 5), _random_shape(left, rng), _random_shape(size - 1 - left, rng)


def _level_order(tree: "Tree | None") -> list[int | None]:
    values: list[int | None] = []
    level = [tree]
    while level:
        values += [node[0] if node else None for node in level]
        level = [child for node in level if node for child in node[1:]]
    while values and values[-1] is None:
        values.pop()
    return values
