import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample(4, [[1, 0], [2, 0], [3, 1], [3, 2]], label="several right orders", note="0 comes first and 3 last; 1 and 2 may change places."),
    sample(3, [[0, 1], [1, 2], [2, 0]], label="a circle", note="Each of the three waits for another one."),
    sample(3, [[2, 1]], label="a course without pairs", tag="edge", note="Course 0 stands in no pair and has to be taken all the same."),
    case(1, [], label="one course", tag="edge"),
    case(5, [], label="no pairs", tag="edge"),
    case(2, [[1, 0]], label="two courses"),
    case(2, [[0, 1]], label="two courses, the larger first"),
    case(2, [[0, 1], [1, 0]], label="two that require each other", tag="edge"),
    case(1, [[0, 0]], label="a course that requires itself", tag="edge"),
    case(3, [[1, 1]], label="one of three requires itself", tag="edge"),
    case(3, [[1, 0], [2, 0], [2, 1]], label="a shortcut past the middle one", tag="edge"),
    case(5, [[1, 0], [2, 1], [3, 2], [4, 3]], label="a chain, ascending"),
    case(5, [[0, 1], [1, 2], [2, 3], [3, 4]], label="a chain, descending"),
    case(6, [[1, 0], [2, 0], [3, 0], [4, 0], [5, 0]], label="all require one"),
    case(6, [[0, 1], [0, 2], [0, 3], [0, 4], [0, 5]], label="one requires all"),
    case(6, [[1, 0], [3, 2], [5, 4]], label="three separate pairs"),
    case(7, [[1, 0], [2, 1], [4, 3], [5, 4], [3, 5]], label="a circle beside a chain", tag="edge"),
    case(5, [[1, 0], [2, 1], [1, 2], [3, 2], [4, 3]], label="a circle in the middle of a chain", tag="edge"),
    case(4, [[0, 3], [1, 3], [2, 3], [3, 2]], label="a circle of the last two", tag="edge"),
    case(4, [[1, 0], [2, 1], [3, 2], [3, 0], [2, 0]], label="shortcuts beside a chain"),
    case(6, [[2, 5], [0, 5], [0, 4], [1, 4], [3, 2], [1, 3]], label="two starts"),
    case(8, [[7, 3], [3, 1], [7, 5], [5, 1], [1, 0], [6, 2], [2, 0], [4, 6]], label="two branches"),
    case(10, [[a, b] for a in range(10) for b in range(a)], label="everything requires all below"),
    case(10, [[b, a] for a in range(10) for b in range(a)], label="everything requires all above"),
    case(9, [[3, 0], [3, 1], [3, 2], [6, 3], [6, 4], [6, 5], [8, 6], [8, 7]], label="a tree towards the end"),
    case(4, [[3, 0], [0, 3]], label="first and last in a circle, others free", tag="edge"),
    *random_cases(count=10, size=8),
    *random_cases(count=3, size=40, seed=50),
]

SCALE = [scale(size=10_000, seed=6, label="10,000 courses in a long order")]

SMALL = [2, 3, 4, 5, 6, 8]


def generate(seed: int, size: int) -> tuple[int, list[list[int]]]:
    """A hidden order that most pairs keep; small ones sometimes hold a circle."""
    rng = random.Random(seed)
    order = list(range(size))
    rng.shuffle(order)
    if size > 1000:
        # A long chain whose numbers descend, so that one pass over the courses takes only one of them.
        order = list(range(size - 1, -1, -1))
    pairs = [[order[i], order[i - 1]] for i in range(1, size) if size > 1000 or rng.random() < 0.4]
    for _ in range(size // 2):
        first, second = sorted(rng.sample(range(size), 2))
        pairs.append([order[second], order[first]])
    if size <= 1000 and rng.random() < 0.3:
        first, second = sorted(rng.sample(range(size), 2))
        pairs.append([order[first], order[second]])
    pairs = [list(pair) for pair in dict.fromkeys(map(tuple, pairs))]
    rng.shuffle(pairs)
    return size, pairs


def grow(seed: int, size: int) -> tuple[int, list[list[int]]]:
    """A chain whose numbers descend, so that one pass over the courses takes only one of them."""
    return size, [[course - 1, course] for course in range(1, size)]
