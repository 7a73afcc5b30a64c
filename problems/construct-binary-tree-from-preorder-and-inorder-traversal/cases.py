import random

from harness.authoring import case, random_cases, sample, scale

Tree = tuple[int, "Tree | None", "Tree | None"]


def orders(values: list[int | None]) -> tuple[list[int], list[int]]:
    """The two arguments of a case, from a tree in level order."""
    children = iter(range(1, 2 * len(values) + 1))
    links = {i: (next(children), next(children)) for i, value in enumerate(values) if value is not None}

    def tree(i: int) -> "Tree | None":
        if i >= len(values) or values[i] is None:
            return None
        left, right = links[i]
        return values[i], tree(left), tree(right)

    return _traversals(tree(0))


def _traversals(tree: "Tree | None") -> tuple[list[int], list[int]]:
    preorder: list[int] = []
    inorder: list[int] = []

    def walk(node: "Tree | None") -> None:
        if node:
            preorder.append(node[0])
            walk(node[1])
            inorder.append(node[0])
            walk(node[2])

    walk(tree)
    return preorder, inorder


CASES = [
    sample([7, 4, 9, 6], [4, 7, 6, 9], label="three levels", note="7 is the root. 4 lies left of it, 6 and 9 right; of these 9 comes first in `preorder`, and 6 lies left of it."),
    sample([1, 2, 3], [3, 2, 1], label="a chain to the left", tag="edge", note="Nothing lies right of 1, and nothing right of 2."),
    sample([1, 2, 3], [1, 2, 3], label="a chain to the right", tag="edge", note="Nothing lies left of 1, and nothing left of 2."),
    case([5], [5], label="one node", tag="edge"),
    case([0], [0], label="one node, zero", tag="edge"),
    case([-1], [-1], label="one node, negative", tag="edge"),
    case([1, 2], [2, 1], label="a left child alone", tag="edge"),
    case([1, 2], [1, 2], label="a right child alone", tag="edge"),
    case([1, 2, 3], [2, 1, 3], label="both children"),
    case([2, 1, 3], [1, 2, 3], label="both children, sorted", tag="edge"),
    case([1, 2, 3], [2, 3, 1], label="left, then right", tag="edge"),
    case([1, 2, 3], [1, 3, 2], label="right, then left", tag="edge"),
    case(*orders([1, 2, 3, 4, 5, 6, 7]), label="complete, three levels"),
    case(*orders([4, 2, 6, 1, 3, 5, 7]), label="a search tree"),
    case(*orders([4, 6, 2, 7, 5, 3, 1]), label="a search tree, mirrored"),
    case(*orders(list(range(15, 0, -1))), label="complete, four levels"),
    case(*orders([1, 2, 3, 4, 5]), label="children of the left child only"),
    case(*orders([1, 2, 3, None, None, 4, 5]), label="children of the right child only"),
    case(*orders([1, 2, 3, 4, None, None, 5]), label="the outer grandchildren", tag="edge"),
    case(*orders([1, 2, 3, None, 4, 5]), label="the inner grandchildren", tag="edge"),
    case(*orders([1, 2, 3, 4, None, 5]), label="left grandchildren only"),
    case(*orders([1, 2, 3, None, 4, None, 5]), label="right grandchildren only"),
    case(*orders([9, None, 8, 7, 6, None, None, 5, 4]), label="nothing left of the root", tag="edge"),
    case(*orders([9, 8, None, 7, 6, None, None, 5, 4]), label="nothing right of the root", tag="edge"),
    case(*orders([1, 2, None, None, 3, 4, None, None, 5]), label="a zigzag"),
    case(*orders([1, None, 2, 3, None, None, 4, 5]), label="a zigzag, the other way"),
    case(*orders([1, 2, 3, 4, None, 5, None, 6, None, 7]), label="two chains to the left, side by side"),
    case(*orders([1, 2, 3, None, 4, None, 5, None, 6, None, 7]), label="two chains to the right, side by side"),
    case(*orders([0, -1, 1]), label="zero at the root", tag="edge"),
    case(*orders([1, 0, 2, None, -1]), label="zero as a left child", tag="edge"),
    case(*orders([1, 2, 0, None, None, 3]), label="zero as a right child", tag="edge"),
    case(*orders([3000, -3000, 0]), label="extreme values", tag="edge"),
    case(*orders([-5, -2, -9, -1, None, -7]), label="negative values", tag="edge"),
    case(*orders([10, 50, 20, 40, 30]), label="large on the left"),
    case(*orders([3, 1, 2, None, None, 0, 4]), label="values that look like positions", tag="edge"),
    case(*orders([1, 2, 3, 4, 5, None, None, 6, 7, 8, 9]), label="heavy on the left"),
    case(*orders([1, 2, 3, None, None, 4, 5, None, None, 6, 7]), label="heavy on the right"),
    case(*orders([1, 2, None, 3, None, 4, None, 5, None, 6]), label="six in a chain to the left", tag="edge"),
    case(*orders([6, None, 5, None, 4, None, 3, None, 2, None, 1]), label="six in a chain to the right", tag="edge"),
    *random_cases(count=12, size=7),
    *random_cases(count=4, size=40, seed=30),
]

SMALL = [1, 2, 3, 4, 5, 6, 8]

SCALE = [scale(size=3_000, seed=1, label="3,000 nodes, deep")]


def generate(seed: int, size: int) -> tuple[list[int], list[int]]:
    """A tree of random shape with shuffled values; a large one is mostly deep on the left."""
    rng = random.Random(seed)
    reach = 3000 if size > 1000 else size
    values = rng.sample(range(-reach, reach + 1), size)
    if size <= 1000:
        return _traversals(_random_shape(values, rng))
    tree = _random_shape(values[800:], rng)
    for value in values[:800]:
        tree = (value, tree, None) if rng.random() < 0.7 else (value, None, tree)
    return _traversals(tree)


def grow(seed: int, size: int) -> tuple[list[int], list[int]]:
    """A chain of `size` nodes that turns left and right by turns."""
    tree = None
    for value in range(size):
        tree = (value, tree, None) if value % 2 else (value, None, tree)
    return _traversals(tree)


def _random_shape(values: list[int], rng: random.Random) -> "Tree | None":
    if not values:
        return None
    left = rng.randrange(len(values))
    return values[-1], _random_shape(values[:left], rng), _random_shape(values[left:-1], rng)
