import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample(
        [2, 7, 4, 1, 6, 3],
        label="neither the widest nor the tallest pair",
        note="The walls of height 7 and 6 are 3 apart and hold $3 \\cdot 6 = 18$. The outer two hold only $5 \\cdot 2 = 10$.",
    ),
    sample([3, 3], label="two walls", tag="edge", note="They are 1 apart."),
    sample([5, 0, 0], label="only one wall above the ground", tag="edge", note="The lower side is always 0."),
    case([0, 0], label="two walls of height 0", tag="edge"),
    case([0, 9], label="two walls, the first of height 0", tag="edge"),
    case([9, 0], label="two walls, the last of height 0", tag="edge"),
    case([4, 7], label="two walls, the first lower", tag="edge"),
    case([7, 4], label="two walls, the last lower", tag="edge"),
    case([0, 0, 0, 0, 0], label="all of height 0", tag="edge"),
    case([1, 1, 1, 1, 1, 1], label="all equal: the widest pair", tag="edge"),
    case([5, 1, 1, 1, 5], label="the outer pair is the best"),
    case([1, 8, 100, 100, 8, 1], label="the tallest two stand side by side", tag="edge"),
    case([1, 2, 4, 3], label="the best pair at the right end"),
    case([3, 4, 2, 1], label="the best pair at the left end"),
    case([1, 2, 3, 4, 5, 6], label="ascending"),
    case([6, 5, 4, 3, 2, 1], label="descending"),
    case([1, 3, 5, 7, 5, 3, 1], label="a mountain"),
    case([7, 5, 3, 1, 3, 5, 7], label="a valley"),
    case([0, 5, 0, 5, 0], label="zeros around", tag="edge"),
    case([5, 0, 5, 0, 0, 0, 4], label="a lower wall further away"),
    case([1, 5, 4, 3], label="the left wall goes first"),
    case([2, 3, 4, 5, 18, 17, 6], label="two tall neighbours towards the end", tag="edge"),
    case([6, 17, 18, 5, 4, 3, 2], label="two tall neighbours towards the start", tag="edge"),
    case([4, 3, 2, 1, 4], label="equal outer walls", tag="edge"),
    case([2, 9, 9, 2], label="equal outer walls, a better pair inside", tag="edge"),
    case([2, 1, 9, 9, 1, 1, 2], label="equal outer walls are the best, with tall ones inside", tag="edge"),
    case([1, 2, 1], label="three walls, the tall one between", tag="edge"),
    case([5, 9, 2], label="three walls, the first two", tag="edge"),
    case([2, 9, 5], label="three walls, the last two", tag="edge"),
    case([10_000, 10_000], label="the greatest height", tag="edge"),
    case([10_000] + [0] * 30 + [1], label="a low wall far away", tag="edge"),
    case([3, 9, 3, 4, 7, 2, 12, 6], label="mixed"),
    case([1, 0, 0, 0, 0, 0, 0, 2, 2], label="wide and low against narrow and high"),
    *random_cases(count=8, size=9),
    *random_cases(count=3, size=60, seed=20),
]

SMALL = [2, 3, 4, 5, 6, 8, 12]
SCALE = [scale(size=60_000, seed=2, label="60,000 walls")]


def generate(seed: int, size: int) -> tuple[list[int]]:
    """Few heights for small sizes; for large ones a mountain with noise, so that no early stop is in sight."""
    rng = random.Random(seed)
    if size <= 1000:
        return ([rng.randint(0, rng.choice([3, 9])) for _ in range(size)],)
    middle = size / 2
    return ([int(9_000 * (1 - abs(x - middle) / middle)) + rng.randint(0, 1_000) for x in range(size)],)
