import random

from harness.authoring import case, random_cases, sample, scale

Tree = tuple[int, "Tree | None", "Tree | None"]


def down(*values: int) -> list[int | None]:
    """A chain to the right, in level order."""
    return [values[0], *(item for value in values[1:] for item in (None, value))]


CASES = [
    sample([6, 2, 5, 4, None, None, 1], 6, label="begins and ends anywhere", note="`6` alone, `2, 4` on the left, and `5, 1` on the right."),
    sample([3, 1, -1, None, 2, 1], 3, label="reached twice on one way", note="`3`; then `3, -1, 1`, the same way further down; and `1, 2` on the left."),
    sample([], 0, label="empty", tag="edge", note="There is no node, so there is no path; an empty path does not count."),
    case([], 5, label="empty, another target", tag="edge"),
    case([5], 5, label="one node, equal", tag="edge"),
    case([5], 4, label="one node, not equal", tag="edge"),
    case([0], 0, label="one node, zero", tag="edge"),
    case([1], 0, label="target zero, no zero there", tag="edge"),
    case([-4], -4, label="one node, negative", tag="edge"),
    case([1, 2], 3, label="root and left child"),
    case([1, None, 2], 3, label="root and right child"),
    case([1, 2, 3], 5, label="the children together are no path", tag="edge"),
    case([1, 2, 3], 6, label="all three together are no path", tag="edge"),
    case([1, 2, 3], 3, label="two different paths"),
    case([1, 2, 2], 3, label="equal values on both sides", tag="edge"),
    case([4, 4, 4], 4, label="every node", tag="edge"),
    case([1, 2, 3, 4, 5, 6, 7], 7, label="from root, middle and leaf"),
    case([9, 1, 5, 7, None, None, 3], 8, label="none of them begins at the root", tag="edge"),
    case([2, 3, 9, 4, 5, None, None, 6], 9, label="ends in the middle, or is a single leaf"),
    case([1, -2, -3, 1, 3, -2, None, -1], -1, label="negative target"),
    case([1, -2, -3, 1, 3, -2, None, -1], -2, label="negative target, single nodes and longer paths"),
    case([0, 0, 0], 0, label="zeros in a small tree", tag="edge"),
    case(down(0, 0, 0, 0), 0, label="a chain of zeros: every stretch", tag="edge"),
    case(down(1, 1, 1, 1, 1), 2, label="a chain of ones, two of them"),
    case(down(1, 1, 1, 1, 1), 5, label="a chain of ones, all of them"),
    case(down(1, 1, 1, 1, 1), 6, label="a chain of ones, one too many", tag="edge"),
    case(down(2, -2, 2, -2, 2), 0, label="values that cancel", tag="edge"),
    case(down(2, -2, 2, -2, 2), 2, label="the same total several times above", tag="edge"),
    case(down(5, 3, -3), 5, label="goes on after the sum is reached", tag="edge"),
    case(down(3, -3, 5), 5, label="cancels before the path is done", tag="edge"),
    case(down(7, 0, 0), 7, label="zeros behind the path", tag="edge"),
    case(down(0, 0, 7), 7, label="zeros before the path", tag="edge"),
    case(down(1, 2, 3, 4), 5, label="in the middle of a chain"),
    case([1, 5, None, 2, None, 5], 7, label="a chain to the left"),
    case([1, 2, 3, 3], 4, label="a bend from one side to the other", tag="edge"),
    case([1, 1, 2, 1, None, 1], 3, label="totals of the left subtree do not count on the right", tag="edge"),
    case([2, 3, 0, None, None, 3], 3, label="the left child has the total that the right side asks for", tag="edge"),
    case([1, 3, -1, 2, None, 4, 5], 4, label="one on the left, three on the right"),
    case([5, 5, 5, 5, 5, 5, 5], 10, label="complete, equal values, two levels", tag="edge"),
    case([5, 5, 5, 5, 5, 5, 5], 15, label="complete, equal values, three levels", tag="edge"),
    case([10**9, -(10**9), 10**9, 1000], 1000, label="large values that cancel", tag="edge"),
    case([10**9, 10**9, 10**9], 0, label="large values, nothing fits", tag="edge"),
    case([-1000, None, 2000], 1000, label="the largest target", tag="edge"),
    case([1000, -2000], -1000, label="the smallest target", tag="edge"),
    case([1, 2, 4, 8, 16, 32, 64], 100, label="no path at all"),
    *random_cases(count=12, size=8),
    *random_cases(count=4, size=60, seed=45),
]

SMALL = [0, 1, 2, 3, 4, 5, 6, 8, 12]

SCALE = [
    scale(size=1_000, seed=1, label="1,000 nodes, deep, small values"),
    scale(size=1_000, seed=2, label="1,000 nodes, deep, all zero"),
]


def generate(seed: int, size: int) -> tuple[list[int | None], int]:
    """A tree of random shape with small values that often cancel; a large one is a long chain with a small tree below."""
    rng = random.Random(seed)
    reach = 0 if size >= 1000 and seed == 2 else 2
    chain = 850 if size >= 1000 else rng.choice([0, size // 2])
    tree = _random_shape(size - chain, reach, rng)
    for _ in range(chain):
        value = rng.randint(-reach, reach)
        tree = (value, tree, None) if rng.random() < 0.5 else (value, None, tree)
    return _level_order(tree), rng.randint(-reach, reach)


def grow(seed: int, size: int) -> tuple[list[int | None], int]:
    """A chain of `size` nodes that turns left and right by turns."""
    tree = None
    for i in range(size):
        tree = (i % 3 - 1, tree, None) if i % 2 else (i % 3 - 1, None, tree)
    return _level_order(tree), 1


def _random_shape(size: int, reach: int, rng: random.Random) -> "Tree | None":
    if size == 0:
        return None
    left = rng.randrange(size)
    return rng.randint(-reach, reach), _random_shape(left, reach, rng), _random_shape(size - 1 - left, reach, rng)


def _level_order(tree: "Tree | None") -> list[int | None]:
    values: list[int | None] = []
    level = [tree]
    while level:
        values += [node[0] if node else None for node in level]
        level = [child for node in level if node for child in node[1:]]
    while values and values[-1] is None:
        values.pop()
    return values
