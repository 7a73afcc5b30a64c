import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample([1, 2, 0, 1, 2], label="all three colours", note="One 0, two 1s, two 2s."),
    sample([2, 0, 0], label="a colour missing", tag="edge", note="There is no 1."),
    case([0], label="one element, 0", tag="edge"),
    case([1], label="one element, 1", tag="edge"),
    case([2], label="one element, 2", tag="edge"),
    case([1, 0], label="two elements, 1 and 0", tag="edge"),
    case([2, 0], label="two elements, 2 and 0", tag="edge"),
    case([2, 1], label="two elements, 2 and 1", tag="edge"),
    case([0, 2], label="two elements in order", tag="edge"),
    case([2, 2], label="two 2s", tag="edge"),
    case([0, 1, 2], label="three elements in order", tag="edge"),
    case([2, 1, 0], label="three elements in reverse", tag="edge"),
    case([2, 0, 1], label="rotated by one", tag="edge"),
    case([1, 2, 0], label="what comes from the back is a 0", tag="edge"),
    case([0, 2, 1], label="the last two are swapped", tag="edge"),
    case([1, 0, 2], label="the first two are swapped", tag="edge"),
    case([2, 2, 2, 0, 0, 0], label="a 2 is swapped for a 0, again and again", tag="edge"),
    case([2, 2, 0, 2, 2], label="a 2 is swapped for a 2", tag="edge"),
    case([0, 0, 0, 0], label="only 0s", tag="edge"),
    case([1, 1, 1, 1], label="only 1s", tag="edge"),
    case([2, 2, 2, 2], label="only 2s", tag="edge"),
    case([1, 0, 1, 0, 1], label="no 2"),
    case([2, 1, 2, 1, 1], label="no 0"),
    case([0, 2, 0, 2, 2, 0], label="no 1"),
    case([0, 0, 1, 1, 2, 2], label="in order"),
    case([2, 2, 1, 1, 0, 0], label="in reverse order"),
    case([0, 1, 2, 0, 1, 2, 0, 1, 2], label="the three in turn"),
    case([1, 1, 1, 0], label="one 0 at the end", tag="edge"),
    case([2, 1, 1, 1], label="one 2 at the start", tag="edge"),
    case([0, 0, 0, 1, 0], label="one 1 among 0s", tag="edge"),
    case([2, 1, 2, 2, 2], label="one 1 among 2s", tag="edge"),
    case([1, 2, 2, 1, 0, 0, 2, 1], label="eight elements"),
    case([2, 0, 2, 1, 1, 0, 0, 1, 2, 0], label="ten elements"),
    *random_cases(count=4, size=12),
    *random_cases(count=3, size=50, seed=20),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 12]
SCALE = [scale(size=50_000, seed=1, label="50,000 elements")]


def generate(seed: int, size: int) -> tuple[list[int]]:
    """Random colours; some colours are missing now and then."""
    rng = random.Random(seed)
    colours = [0, 1, 2] if size > 1000 else rng.choice([[0, 1, 2], [0, 1, 2], [0, 1], [0, 2], [1, 2], [0, 0, 1, 2, 2]])
    return ([rng.choice(colours) for _ in range(size)],)
