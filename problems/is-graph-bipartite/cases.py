import random

from harness.authoring import case, random_cases, sample, scale


def joined(n: int, *edges: tuple[int, int]) -> list[list[int]]:
    """The lists of neighbours of n nodes with these edges."""
    graph: list[list[int]] = [[] for _ in range(n)]
    for u, v in edges:
        graph[u].append(v)
        graph[v].append(u)
    return graph


def ring(*nodes: int) -> list[tuple[int, int]]:
    return [(nodes[i - 1], nodes[i]) for i in range(len(nodes))]


CASES = [
    sample(
        joined(4, *ring(0, 1, 2, 3)),
        label="a ring of four",
        note="0 and 2 against 1 and 3: each of the four edges joins the two groups.",
    ),
    sample(
        joined(4, *ring(0, 1, 2), (2, 3)),
        label="a triangle with a tail",
        note="Of 0, 1 and 2 two would be in the same group, and all three are joined to each other.",
    ),
    sample(joined(3), label="no edges", tag="edge", note="Any division will do, as there is no edge to break it."),
    case([[]], label="one node", tag="edge"),
    case(joined(2), label="two nodes apart", tag="edge"),
    case(joined(2, (0, 1)), label="one edge", tag="edge"),
    case(joined(3, (0, 1), (1, 2)), label="a chain of three", tag="edge"),
    case(joined(3, *ring(0, 1, 2)), label="a triangle", tag="edge"),
    case(joined(5, *ring(0, 1, 2, 3, 4)), label="a ring of five", tag="edge"),
    case(joined(6, *ring(0, 1, 2, 3, 4, 5)), label="a ring of six"),
    case(joined(7, *ring(0, 3, 6, 2, 5, 1, 4)), label="a ring of seven", tag="edge"),
    case(joined(6, *ring(0, 2, 4, 1, 3, 5)), label="a ring of six, numbers mixed"),
    case(joined(5, (0, 1), *ring(2, 3, 4)), label="an edge, and a triangle apart from it", tag="edge"),
    case(joined(4, *ring(1, 2, 3)), label="a triangle that does not hold node 0", tag="edge"),
    case(joined(6, *ring(0, 1, 2), (3, 4)), label="a triangle first, an edge apart from it", tag="edge"),
    case(joined(8, *ring(0, 1, 2, 3), *ring(4, 5, 6, 7)), label="two rings of four"),
    case(joined(9, *ring(0, 1, 2, 3), *ring(4, 5, 6, 7, 8)), label="rings of four and five", tag="edge"),
    case(joined(4, (0, 3), (1, 3), (1, 2)), label="a chain whose numbers jump", tag="edge"),
    case(joined(6, (0, 5), (1, 4), (1, 5), (2, 4), (2, 3)), label="a long chain whose numbers jump", tag="edge"),
    case(joined(6, (0, 2), (1, 3), (2, 3)), label="two pairs joined later", tag="edge"),
    case(joined(6, (0, 4), (1, 4), (2, 4), (3, 4), (4, 5)), label="a star around node 4"),
    case(joined(6, *[(u, v) for u in range(3) for v in range(3, 6)]), label="all edges between two threes"),
    case(
        joined(6, *[(u, v) for u in range(3) for v in range(3, 6)], (0, 1)),
        label="all edges between two threes, and one within",
        tag="edge",
    ),
    case(
        joined(6, *[(u, v) for u in range(3) for v in range(3, 6)], (4, 5)),
        label="all edges between two threes, and one within the second",
        tag="edge",
    ),
    case(joined(5, *[(u, v) for u in range(5) for v in range(u)]), label="everybody joined to everybody"),
    case(joined(6, (0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (1, 2)), label="a star with two of its ends joined"),
    case(joined(7, (0, 1), (0, 2), (1, 3), (1, 4), (2, 5), (2, 6)), label="a binary tree"),
    case(
        joined(7, (0, 1), (0, 2), (1, 3), (1, 4), (2, 5), (2, 6), (4, 5)),
        label="a tree, two leaves of one level joined",
        tag="edge",
    ),
    case(joined(7, (0, 1), (0, 2), (1, 3), (1, 4), (2, 5), (2, 6), (0, 5)), label="a tree, a leaf joined to the root", tag="edge"),
    case(
        joined(7, (0, 1), (0, 2), (1, 3), (1, 4), (2, 5), (2, 6), (1, 5)),
        label="a tree, a leaf joined to its parent's sibling",
        tag="edge",
    ),
    case(joined(6, *ring(0, 1, 2, 3), (0, 4), (4, 5), (5, 2)), label="two ways around, both even"),
    case(joined(6, *ring(0, 1, 2, 3), (1, 4), (4, 3), (4, 5)), label="three ways of length two"),
    case(joined(6, *ring(0, 1, 2, 3, 4, 5), (0, 2)), label="a ring of six with a chord of two", tag="edge"),
    case(joined(6, *ring(0, 1, 2, 3, 4, 5), (0, 3)), label="a ring of six with a chord of three", tag="edge"),
    case(joined(8, *ring(0, 1, 3, 2), *ring(4, 5, 7, 6), (0, 4), (1, 5), (2, 6), (3, 7)), label="a cube"),
    case(
        joined(8, (0, 2), (2, 4), (4, 6), (6, 0), (1, 3), (3, 5), (5, 7), (7, 1)),
        label="edges between numbers of the same parity",
        tag="edge",
    ),
    case(joined(10, *ring(0, 1, 2, 3, 4), *ring(5, 7, 9, 6, 8), *[(i, i + 5) for i in range(5)]), label="the Petersen graph"),
    case(joined(9, *[(i, i + 1) for i in range(8)], (0, 8)), label="a ring of nine, closed last", tag="edge"),
    case(joined(12, (10, 11)), label="only the last two joined", tag="edge"),
    case(joined(6, (0, 1), (2, 3), *ring(3, 4, 5)), label="a triangle in the last part", tag="edge"),
    *random_cases(count=10, size=9),
    *random_cases(count=4, size=30, seed=20),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 12]
SCALE = [
    scale(size=5_000, seed=1, label="5,000 nodes, 20,000 edges"),
    scale(size=5_000, seed=2, label="5,000 nodes, 20,000 edges, one of them within a group"),
]


def generate(seed: int, size: int) -> tuple[list[list[int]]]:
    """Random edges between two groups, a large graph connected by a chain; for even seeds one edge within a group."""
    rng = random.Random(seed)
    nodes = rng.sample(range(size), size)
    one, other = nodes[::2], nodes[1::2]
    large = size >= 1_000
    pairs = list(zip(nodes, nodes[1:])) if large else []
    if other:
        pairs += [(rng.choice(one), rng.choice(other)) for _ in range(15_000 if large else rng.randint(size // 2, 2 * size))]
    if seed % 2 == 0 and len(one) > 1:
        pairs.append(tuple(rng.sample(one, 2)))
    edges = sorted({(min(pair), max(pair)) for pair in pairs})
    return (joined(size, *rng.sample(edges, len(edges))),)


def grow(seed: int, size: int) -> tuple[list[list[int]]]:
    """A chain of `size` nodes with a second edge from each node to the one three further on: two groups."""
    return ([[j for j in (i - 3, i - 1, i + 1, i + 3) if 0 <= j < size] for i in range(size)],)
