import random

from harness.authoring import case, random_cases, sample, scale

Tree = tuple[int, "Tree | None", "Tree | None"]

CASES = [
    sample([5, 2, 8, 1, 3], label="three levels", note="2 and 8 change places; 1 and 3 go with 2, and change places themselves."),
    sample([1, 2], label="one child", tag="edge", note="The left child becomes a right child."),
    sample([4, None, 7, 6, 9], label="nothing on the left", note="7 goes to the left of 4, and its children change places: 9 on the left, 6 on the right."),
    case([], label="empty", tag="edge"),
    case([7], label="one node", tag="edge"),
    case([0], label="one node, zero", tag="edge"),
    case([1, None, 2], label="a right child alone", tag="edge"),
    case([1, 2, 3], label="two children"),
    case([1, 2, 3, 4, 5, 6, 7], label="complete, three levels"),
    case(list(range(1, 16)), label="complete, four levels"),
    case([4, 2, 6, 1, 3, 5, 7], label="a search tree"),
    case([1, 2, 2, 3, 4, 4, 3], label="its own mirror image", tag="edge"),
    case([1, 2, 2, 3, 4, 3, 4], label="almost its own mirror image", tag="edge"),
    case([1, 2, 3, 4], label="a grandchild on the left"),
    case([1, 2, 3, None, 4], label="the left child has a right child only", tag="edge"),
    case([1, 2, 3, None, None, 4], label="the right child has a left child only", tag="edge"),
    case([1, 2, 3, None, None, None, 4], label="a grandchild on the right"),
    case([1, 2, 3, 4, None, None, 5], label="the outer grandchildren", tag="edge"),
    case([1, 2, 3, None, 4, 5], label="the inner grandchildren", tag="edge"),
    case([1, 2, 3, 4, 5], label="children of the left child only"),
    case([1, 2, 3, None, None, 4, 5], label="children of the right child only"),
    case([1, 2, None, 3, None, 4], label="a chain to the left", tag="edge"),
    case([1, None, 2, None, 3, None, 4], label="a chain to the right", tag="edge"),
    case([1, 2, None, None, 3, 4], label="a zigzag chain", tag="edge"),
    case([1, None, 2, 3, None, None, 4], label="a zigzag chain that begins to the right", tag="edge"),
    case([1, 2, 3, 4, None, 5, None, 6, None, 7], label="two chains to the left, side by side"),
    case([1, 2, 3, 4, 5, None, None, None, None, 6, 7], label="deep in the middle"),
    case([1, None, 2, 3, 4, 5, None, None, 6], label="no left child at the root"),
    case([1, 2, None, 3, 4, 5, None, None, 6], label="no right child at the root"),
    case([0, 0, 0, 0], label="zeros, shape alone matters", tag="edge"),
    case([7, 7, 7, None, 7], label="equal values, shape alone matters", tag="edge"),
    case([0, 1, 0, None, 0, 2], label="zeros among others", tag="edge"),
    case([-1, -2, -3, -4], label="negative values", tag="edge"),
    case([0, 10**9, -(10**9)], label="extreme values", tag="edge"),
    *random_cases(count=12, size=9),
    *random_cases(count=4, size=60, seed=45),
]

SMALL = [0, 1, 2, 3, 4, 5, 6, 8]

SCALE = [scale(size=10_000, seed=1, label="10,000 nodes, deep")]


def generate(seed: int, size: int) -> tuple[list[int | None]]:
    """A tree of random shape with few different values; a large one is a long chain with a wide tree below."""
    rng = random.Random(seed)
    chain = 800 if size > 1000 else 0
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
