import random

from harness.authoring import case, random_cases, sample, scale


def drawn(*rows: str) -> list[list[str]]:
    return [list(row) for row in rows]


CASES = [
    sample(
        drawn("1101", "0100", "0001"),
        label="three islands",
        note="Three cells at the top left are one island; the cells in two other corners are one each.",
    ),
    sample(
        drawn("010", "101", "010"),
        label="corners only",
        tag="edge",
        note="The four land cells touch only at their corners, so each is an island of its own.",
    ),
    sample(
        drawn("11111", "10001", "10101", "10001", "11111"),
        label="an island within a ring",
        tag="edge",
        note="The ring is one island. The cell in the middle is another, with water all around it.",
    ),
    case(drawn("1"), label="one cell of land", tag="edge"),
    case(drawn("0"), label="one cell of water", tag="edge"),
    case(drawn("000", "000"), label="only water", tag="edge"),
    case(drawn("1111", "1111", "1111"), label="only land", tag="edge"),
    case(drawn(*["1" * 18] * 18), label="only land, 18 by 18", tag="edge"),
    case(drawn("1101110101"), label="one row", tag="edge"),
    case(drawn("1", "0", "1", "1", "0", "1"), label="one column", tag="edge"),
    case(drawn("10001"), label="both ends of a row", tag="edge"),
    case(drawn("1", "0", "0", "1"), label="both ends of a column", tag="edge"),
    case(drawn("11", "11"), label="two by two, all land", tag="edge"),
    case(drawn("01", "10"), label="two by two, one diagonal", tag="edge"),
    case(drawn("10", "11"), label="two by two, one cell of water", tag="edge"),
    case(drawn("1001", "0000", "1001"), label="the four corners", tag="edge"),
    case(drawn("00000", "01110", "01110", "00000"), label="land away from the edges"),
    case(drawn("00000", "00100", "00000"), label="a single cell in the middle", tag="edge"),
    case(drawn("11111", "00000", "11111"), label="first and last row", tag="edge"),
    case(drawn("101", "101", "101"), label="first and last column", tag="edge"),
    case(drawn("0000", "0000", "0001"), label="land only in the last cell", tag="edge"),
    case(drawn("0001", "0001", "0001"), label="land only in the last column", tag="edge"),
    case(drawn("000", "000", "111"), label="land only in the last row", tag="edge"),
    case(drawn("101", "101", "111"), label="a U"),
    case(drawn("111", "101", "101"), label="a U upside down"),
    case(drawn("111", "100", "111"), label="a C"),
    case(drawn("111", "001", "111"), label="a C in a mirror"),
    case(drawn("001", "001", "111"), label="an L in a mirror"),
    case(drawn("0010", "0110", "1100"), label="stairs down to the left"),
    case(drawn("1000", "1100", "0110", "0011"), label="stairs down to the right"),
    case(drawn("10101", "10101", "11111"), label="a comb"),
    case(drawn("11111", "10101", "10101"), label="a comb upside down"),
    case(drawn("101", "111", "101"), label="an H"),
    case(drawn("010", "111", "010"), label="a plus"),
    case(drawn("1010101", "0101010", "1010101"), label="a chessboard", tag="edge"),
    case(drawn("1111111", "0000001", "1111101", "1000101", "1011101", "1000001", "1111111"), label="a spiral"),
    case(drawn("11111", "00001", "11111", "10000", "11111"), label="winding rows"),
    case(drawn("10111", "10101", "11101"), label="winding columns"),
    case(
        drawn("1111111", "1000001", "1011101", "1010101", "1011101", "1000001", "1111111"),
        label="a ring within a ring",
        tag="edge",
    ),
    case(drawn("11011", "11011", "00000", "11011", "11011"), label="four blocks"),
    case(drawn("11011", "11011", "00100", "11011", "11011"), label="four blocks around a cell", tag="edge"),
    case(drawn("110011001100110011"), label="a wide row of pairs"),
    case(drawn("1100000000", "0000000011"), label="wide, opposite corners", tag="edge"),
    case(drawn("10", "10", "00", "00", "00", "01", "01"), label="tall, opposite corners", tag="edge"),
    case(drawn("0100", "1100", "0001", "0111"), label="two mirrored shapes"),
    *random_cases(count=6, size=6),
    *random_cases(count=4, size=18, seed=20),
]

SCALE = [
    scale(size=300, seed=1, label="300 by 300, mostly land"),
    scale(size=300, seed=2, label="300 by 300, long winding islands"),
]


def generate(seed: int, size: int) -> tuple[list[list[str]]]:
    """A random map within `size` by `size`; a large one is mostly land for odd seeds, and winds for even ones."""
    rng = random.Random(seed)
    large = size >= 100
    if large and seed % 2 == 0:
        return (winding(rng, size),)
    rows, columns = (size, size) if large else (rng.randint(size // 2, size), rng.randint(size // 2, size))
    land = 0.75 if large else rng.uniform(0.35, 0.65)
    return ([["1" if rng.random() < land else "0" for _ in range(columns)] for _ in range(rows)],)


def winding(rng: random.Random, size: int) -> list[list[str]]:
    """Full rows, joined at alternate ends by the cell between them; four of these cells are left out."""
    grid = [["1" if r % 2 == 0 else "0"] * size for r in range(size)]
    gaps = set(rng.sample(range(1, size - 1, 2), 4))
    for r in range(1, size - 1, 2):
        if r not in gaps:
            grid[r][-1 if r % 4 == 1 else 0] = "1"
    return grid


def grow(seed: int, size: int) -> tuple[list[list[str]]]:
    """`size` by `size` of land alone, so that one island is as large as it can be."""
    return ([["1"] * size for _ in range(size)],)
