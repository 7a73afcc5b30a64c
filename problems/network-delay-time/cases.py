import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample(
        [[1, 2, 9], [1, 3, 2], [3, 2, 4], [2, 4, 1]],
        4,
        1,
        label="a detour is faster",
        note="Node 3 has the signal at 2, node 2 at 2 + 4 = 6 (the direct link takes 9), node 4 at 7.",
    ),
    sample(
        [[1, 2, 5]],
        2,
        2,
        label="against the direction",
        tag="edge",
        note="The only link leads from 1 to 2, so node 1 never receives what node 2 sends.",
    ),
    sample([], 1, 1, label="one node", tag="edge", note="The only node has the signal from the start."),
    case([], 3, 2, label="no links", tag="edge"),
    case([[1, 2, 5]], 2, 1, label="one link"),
    case([[2, 1, 5]], 2, 2, label="one link, from the larger number", tag="edge"),
    case([[1, 2, 0]], 2, 1, label="a link that takes no time", tag="edge"),
    case([[1, 2, 100]], 2, 1, label="the longest duration", tag="edge"),
    case([[1, 2, 3], [2, 1, 7]], 2, 2, label="two directions, different durations", tag="edge"),
    case([[1, 2, 3], [2, 3, 4]], 3, 1, label="a chain"),
    case([[1, 2, 3], [2, 3, 4]], 3, 2, label="from the middle of a chain", tag="edge"),
    case([[1, 2, 3], [1, 3, 4]], 4, 1, label="the last node has no link", tag="edge"),
    case([[2, 3, 1], [2, 4, 1]], 4, 2, label="the first node has no link", tag="edge"),
    case([[1, 2, 1], [3, 4, 1]], 4, 1, label="two parts", tag="edge"),
    case([[1, 2, 1], [2, 1, 1], [3, 1, 1]], 3, 1, label="a node that only sends", tag="edge"),
    case([[1, 2, 1], [2, 3, 1], [1, 3, 3]], 3, 1, label="more links, less time", tag="edge"),
    case([[1, 2, 1], [2, 3, 1], [1, 3, 2]], 3, 1, label="two ways, equally fast", tag="edge"),
    case([[1, 2, 1], [2, 3, 2], [1, 3, 2]], 3, 1, label="fewer links, less time", tag="edge"),
    case([[1, 4, 10], [1, 2, 1], [2, 3, 1], [3, 4, 1]], 4, 1, label="three links instead of one", tag="edge"),
    case([[1, 4, 10], [1, 2, 1], [2, 3, 1], [3, 4, 1], [4, 5, 1]], 5, 1, label="what follows profits from the detour", tag="edge"),
    case([[3, 1, 4], [3, 2, 4], [3, 4, 4]], 4, 3, label="a star, all equally far"),
    case([[3, 1, 9], [3, 2, 1], [3, 4, 5]], 4, 3, label="a star, the first node is last to receive"),
    case([[1, 3, 6], [1, 2, 2], [3, 4, 1]], 4, 1, label="the largest number is reached last"),
    case([[2, 1, 8], [2, 3, 1], [3, 4, 1]], 4, 2, label="the largest number is not reached last", tag="edge"),
    case([[1, 2, 5], [2, 3, 5], [3, 1, 5]], 3, 2, label="a circle"),
    case([[1, 2, 0], [2, 3, 0], [3, 1, 0]], 3, 3, label="a circle that takes no time", tag="edge"),
    case([[1, 2, 0], [2, 3, 7], [1, 3, 8], [3, 4, 0]], 4, 1, label="links of 0 along the way", tag="edge"),
    case([[1, 2, 7], [1, 3, 1], [3, 2, 7]], 3, 1, label="a detour that is slower", tag="edge"),
    case([[1, 2, 10], [1, 3, 2], [3, 2, 3], [2, 4, 2], [3, 4, 9]], 4, 1, label="a node improves twice"),
    case(
        [[1, 5, 50], [1, 2, 10], [2, 5, 30], [2, 3, 10], [3, 5, 10], [5, 4, 1]],
        5,
        1,
        label="a node improves with every round",
        tag="edge",
    ),
    case([[3, 4, 1], [2, 3, 1], [1, 2, 1]], 4, 1, label="a chain, its last link listed first", tag="edge"),
    case([[4, 3, 2], [3, 2, 2], [2, 1, 2], [4, 1, 5]], 4, 4, label="numbers going down"),
    case([[1, 2, 99], [2, 3, 100], [3, 4, 100], [4, 5, 100]], 5, 1, label="long durations in a chain", tag="edge"),
    case([[5, 1, 4], [5, 2, 3], [2, 3, 3], [3, 4, 3], [4, 1, 3], [1, 4, 1]], 5, 5, label="both directions between two nodes"),
    case(
        [[6, 1, 12], [6, 2, 9], [2, 1, 2], [1, 3, 1], [2, 3, 10], [3, 4, 2], [3, 5, 11], [4, 5, 8]],
        6,
        6,
        label="times of one and two digits",
        tag="edge",
    ),
    *random_cases(count=10, size=6),
    *random_cases(count=4, size=9, seed=20),
]

SMALL = [1, 2, 3, 4, 5, 6, 7]
SCALE = [
    scale(size=100, seed=1, label="100 nodes, 6,000 links"),
    scale(size=100, seed=2, label="100 nodes, the fast ways have many links"),
]


def generate(seed: int, size: int) -> tuple[list[list[int]], int, int]:
    """Links between random nodes with short durations; in a large network for even seeds a link's length grows with its span."""
    rng = random.Random(seed)
    pairs = [(u, v) for u in range(1, size + 1) for v in range(1, size + 1) if u != v]
    if size >= 50:
        chain = [(v - 1, v) for v in range(2, size + 1)]
        chosen = chain + rng.sample(sorted(set(pairs) - set(chain)), 6_000 - len(chain))
        far = {(u, v): min(100, (v - u) ** 2 if v > u else 1) for u, v in pairs}
        times = [[u, v, far[u, v] if seed % 2 == 0 else rng.randint(1, 100)] for u, v in chosen]
    else:
        order = rng.sample(range(1, size + 1), size)
        # Mostly a link into every node from one before it, so that all receive the signal.
        tree = {(order[rng.randrange(i)], order[i]) for i in range(1, size)} if rng.random() < 0.8 else set()
        more = rng.sample(pairs, rng.randint(0, min(size + 2, len(pairs))))
        chosen = sorted(tree | set(more))
        times = [[u, v, rng.randint(0, 9)] for u, v in chosen]
    rng.shuffle(times)
    return times, size, 1 if size >= 50 else order[0]


def grow(seed: int, size: int) -> tuple[list[list[int]], int, int]:
    """`size` nodes, with links from each to the next one and to three random ones."""
    rng = random.Random(seed)
    pairs = {(u, v) for u in range(1, size + 1) for v in (u + 1, *rng.choices(range(1, size + 1), k=3)) if u != v <= size}
    return [[u, v, rng.randint(1, 100)] for u, v in sorted(pairs)], size, 1
