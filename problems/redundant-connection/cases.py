import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample(
        [[1, 3], [3, 4], [1, 4], [2, 4]],
        label="a triangle with a tail",
        note="1, 3 and 4 form the cycle. [1, 4] is its last connection in the list; without [2, 4] node 2 would be cut off.",
    ),
    sample(
        [[1, 2], [4, 5], [2, 3], [3, 4], [2, 5]], label="pieces that meet", note="The cycle is 2, 3, 4, 5, and [2, 5] closes it."
    ),
    sample([[2, 3], [1, 3], [1, 2]], label="a triangle", tag="edge", note="Any of the three may go; [1, 2] stands last."),
    case([[1, 2], [1, 3], [2, 3]], label="three nodes", tag="edge"),
    case([[1, 2], [2, 3], [3, 4], [1, 4]], label="a ring of four", tag="edge"),
    case([[1, 4], [3, 4], [2, 3], [1, 2]], label="a ring of four, the other way around", tag="edge"),
    case([[1, 2], [3, 4], [1, 4], [2, 3]], label="a ring of four from two pairs", tag="edge"),
    case([[1, 2], [3, 4], [2, 3], [1, 4]], label="a ring of four, closed by its outer nodes", tag="edge"),
    case([[1, 2], [1, 3], [2, 3], [3, 4], [4, 5]], label="the cycle comes first", tag="edge"),
    case([[4, 5], [3, 4], [2, 3], [1, 3], [1, 2]], label="the cycle comes last", tag="edge"),
    case([[1, 2], [1, 5], [2, 3], [3, 4], [2, 5]], label="the tail in the middle of the list"),
    case([[1, 2], [2, 3], [1, 3], [3, 4], [4, 5], [5, 6]], label="a long tail behind the cycle", tag="edge"),
    case([[5, 6], [4, 5], [3, 4], [1, 2], [2, 3], [1, 3]], label="a long tail before the cycle"),
    case(
        [[1, 2], [2, 3], [3, 4], [2, 4], [1, 5], [5, 6]],
        label="the last connections are bridges between nodes of degree two",
        tag="edge",
    ),
    case([[3, 5], [4, 5], [3, 4], [2, 3], [1, 2]], label="a bridge at the end, towards node 1", tag="edge"),
    case([[1, 6], [2, 6], [3, 6], [4, 6], [5, 6], [2, 4]], label="a star with one more connection", tag="edge"),
    case([[2, 4], [1, 6], [2, 6], [3, 6], [4, 6], [5, 6]], label="a star, the extra connection listed first", tag="edge"),
    case([[1, 2], [1, 3], [1, 4], [1, 5], [4, 5], [1, 6]], label="a star around node 1"),
    case([[1, 2], [3, 4], [5, 6], [2, 3], [4, 5], [1, 6]], label="three pairs, joined to a ring"),
    case([[1, 2], [3, 4], [5, 6], [1, 4], [3, 6], [2, 6]], label="three pairs, joined crosswise"),
    case([[1, 2], [3, 4], [1, 3], [2, 4], [4, 5]], label="two groups meet and close", tag="edge"),
    case([[1, 3], [2, 4], [3, 4], [4, 5], [1, 5]], label="both ends seen long before"),
    case([[6, 7], [4, 6], [4, 5], [5, 7], [1, 4], [2, 5], [3, 7]], label="a ring of the largest numbers", tag="edge"),
    case([[1, 7], [1, 2], [2, 7], [3, 7], [4, 7], [5, 6], [4, 6]], label="a ring with the first and the last node", tag="edge"),
    case([[1, 2], [2, 3], [3, 4], [4, 5], [5, 6], [6, 7], [7, 8], [1, 8]], label="a ring of eight"),
    case([[1, 2], [2, 3], [3, 4], [4, 5], [5, 6], [6, 7], [7, 8], [4, 6]], label="a chain with a short cut"),
    case([[7, 8], [6, 7], [5, 6], [4, 5], [3, 4], [2, 3], [1, 2], [2, 8]], label="a chain from its end, then closed"),
    case([[1, 2], [1, 3], [2, 4], [2, 5], [3, 6], [3, 7], [5, 6]], label="a binary tree, two leaves joined"),
    case([[1, 2], [1, 3], [2, 4], [2, 5], [1, 5], [3, 6], [3, 7]], label="a binary tree, a node and its grandchild", tag="edge"),
    case(
        [[9, 10], [8, 9], [1, 10], [1, 8], [2, 10], [3, 10], [4, 9], [5, 9], [6, 8], [7, 8]],
        label="numbers of one and two digits",
        tag="edge",
    ),
    *random_cases(count=8, size=8),
    *random_cases(count=4, size=40, seed=20),
]

SMALL = [3, 4, 5, 6, 8, 12]
SCALE = [
    scale(size=1_000, seed=1, label="1,000 nodes, the cycle comes first"),
    scale(size=700, seed=2, label="700 nodes, a chain closed by the last connection"),
]


def generate(seed: int, size: int) -> tuple[list[list[int]]]:
    """A random tree of `size` nodes and one more connection, shuffled; large ones are a triangle with a tree, or a ring."""
    rng = random.Random(seed)
    size = max(size, 3)
    numbers = rng.sample(range(1, size + 1), size)
    if size >= 500 and seed % 2 == 0:
        return ([sorted((i, i % size + 1)) for i in range(1, size + 1)],)
    # Parents close by make long branches, and long cycles.
    reach = 40 if size >= 500 else rng.randint(1, size)
    parent = [max(0, i - rng.randint(1, reach)) for i in range(size)]
    pairs = [(i, parent[i]) for i in range(1, size)]
    if size >= 500:
        pairs = [(1, 0), (2, 1), (2, 0)] + pairs[2:]
    else:
        missing = [(i, j) for i in range(size) for j in range(i) if (i, j) not in pairs]
        pairs.append(rng.choice(missing))
        rng.shuffle(pairs)
    return ([sorted((numbers[i], numbers[j])) for i, j in pairs],)


def grow(seed: int, size: int) -> tuple[list[list[int]]]:
    """A chain of `size` nodes, given from one end to the other; half-way, its first three nodes are closed to a cycle."""
    chain = [[node, node + 1] for node in range(1, size)]
    return ([*chain[: size // 2], [1, 3], *chain[size // 2 :]],)
