import random

from harness.authoring import case, random_cases, sample, scale


def rows(text):
    """`"a1 b-2"` as groups and times: a at 1, b at -2."""
    return [word[0] for word in text.split()], [int(word[1:]) for word in text.split()]


CASES = [
    sample(
        *rows("a1 b2 a3 c4 b5 c6 d7 a8"),
        25,
        label="the newest groups are held out",
        note="The starts are a 1, b 2, c 4, d 7. d alone has 1 of 8 rows; c and d have 3, at least a quarter, so the cutoff is 4. Rows 4 and 7 (b at 5, a at 8) are too late for training.",
    ),
    sample(*rows("a1 b5 c5 a2 a3 a4"), 10, label="equal starts go together", tag="edge", note="b and c both start at 5: both are held out, though one of them would be enough."),
    sample(*rows("a1 a2 b3 a3"), 25, label="a training row at the cutoff", tag="edge", note="The cutoff is 3. Row 3 is of group a, but not before the cutoff, so it is on neither side."),
    case(*rows("a1 b2 c3 d4 e5"), 40, label="one row in each group"),
    case(*rows("a1 b2 c3 d4 e5"), 41, label="just more than two of five"),
    case(*rows("a1 b2 c3 d4 e5"), 39, label="just less than two of five"),
    case(*rows("d4 b2 e5 a1 c3"), 40, label="rows in no order of time"),
    case(*rows("e1 d2 c3 b4 a5"), 20, label="names against the order of time"),
    case(*rows("a1 a9 b2 b3 c4 c5"), 30, label="an old group with the latest row of all"),
    case(*rows("b2 a1 b9 a3 a9 c5 b4 c7"), 25, label="rows on neither side"),
    case(*rows("a1 b6 a7 b8 a9 b9 a2 a3 a4 a5"), 20, label="groups that overlap in time"),
    case(*rows("a1 a2 a3 a4 a5 a6 b7 c8"), 25, label="share of the rows, not of the groups"),
    case(*rows("a1 b2 b3 b4 b5 b6 b7 c8"), 25, label="a large group takes the share far beyond"),
    case(*rows("a1 a1 b2 b2 c2 c3 d1"), 10, label="times that repeat", tag="edge"),
    case(*rows("a1 b3 c3 d3 e2 f5"), 40, label="three groups with one start", tag="edge"),
    case(*rows("c3 b3 a3 z1 y1"), 30, label="equal starts, names descending", tag="edge"),
    case(*rows("a3 b3 c3 z1 y1"), 30, label="equal starts, names ascending", tag="edge"),
    case(*rows("a1 b2"), 50, label="two rows, exactly half", tag="edge"),
    case(*rows("a1 b2"), 1, label="one percent still takes a group", tag="edge"),
    case(*rows("b2 a1 a2"), 33, label="training row at the time of the only validation row", tag="edge"),
    case(*rows("a5 a1 a3 b4 b6 b2"), 50, label="a group's first row is not its earliest", tag="edge"),
    case(*rows("a1 b2 a3 b4 a5 b6"), 50, label="alternating groups", tag="edge"),
    case(*rows("a0 b0 c1 a1 c0 d1"), 10, label="start at zero", tag="edge"),
    case(*rows("a-9 b-3 a-3 c-1 b-2 a0"), 30, label="negative times", tag="edge"),
    case(["", " ", "", " "], [1, 3, 2, 4], 50, label="an empty string and a space are groups", tag="edge"),
    case(["User", "user", "User"], [1, 2, 3], 30, label="upper and lower case are different groups", tag="edge"),
    case(*rows("a1 b2 a3 c1000000000000 a4"), 20, label="a time far in the future", tag="edge"),
    case(*rows("a1 b2 b3 b4 b5 b6 b7 b8 b9 b9"), 90, label="exactly 90 percent", tag="edge"),
    case(*rows("a1 b2 c3 c3"), 75, label="everything but the oldest group", tag="edge"),
    case(["a"] * 18 + ["b"] * 7, [*range(18), *range(20, 27)], 28, label="28 percent of 25 rows", tag="stability"),
    case(["a"] * 43 + ["b"] * 7, [*range(43), *range(50, 57)], 14, label="14 percent of 50 rows", tag="stability"),
    case(["a"] * 12 + ["c", "b"] * 3 + ["b"] + ["d"] * 6, list(range(25)), 28, label="28 percent are 7 rows, and there are 6", tag="stability"),
    case(["a"] * 50 + ["b"] * 41 + ["c"] * 10, list(range(101)), 10, label="10 rows are not 10 percent of 101", tag="edge"),
    case(*rows("a1 b2"), 51, label="two rows, more than half", tag="edge", raises=ValueError),
    case(*rows("a1 b2 b3 a9"), 99, label="no group would be left", tag="edge", raises=ValueError),
    case(*rows("a1 b1 c1"), 10, label="all groups start at once", tag="edge", raises=ValueError),
    case(*rows("a1 a2 a3"), 10, label="one group", tag="edge", raises=ValueError),
    case(*rows("a1"), 99, label="one row", tag="edge", raises=ValueError),
    case([], [], 50, label="no rows", tag="edge", raises=ValueError),
    *random_cases(count=8, size=9),
    *random_cases(count=3, size=40, seed=30),
]

SMALL = [2, 3, 4, 5, 6, 8, 12]
SCALE = [scale(size=12_000, seed=2, label="12,000 rows, 3,000 groups")]


def generate(seed: int, size: int) -> tuple[list[str], list[int], int]:
    """`size` rows, at least two, of about a quarter as many groups; one row of its own is the earliest, so that a split exists."""
    rng = random.Random(seed)
    size = max(size, 2)
    names = [f"u{i}" for i in range(size // 4 + 2)]
    span = 50 * size if size > 100 else rng.randint(2, 12)
    groups = ["first", *(rng.choice(names) for _ in range(size - 1))]
    times = [-1, *(rng.randint(0, span) for _ in range(size - 1))]
    order = rng.sample(range(size), size)
    percent = rng.choice([30, 60]) if size > 100 else rng.randint(1, 100 * (size - 1) // size)
    return [groups[i] for i in order], [times[i] for i in order], min(percent, 99)


def grow(seed: int, size: int) -> tuple[list[str], list[int], int]:
    """Two rows in each group, all starts different."""
    rng = random.Random(seed)
    order = rng.sample(range(size), size)
    return [f"u{i // 2}" for i in order], order, 50
