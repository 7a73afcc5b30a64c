import random

from harness.authoring import case, random_cases, sample, scale


def drawn(*rows: str) -> list[list[int]]:
    return [[int(cell) for cell in row] for row in rows]


CASES = [
    sample(
        [[3, 3, 1], [2, 5, 4], [6, 1, 2]],
        label="a peak in the middle",
        note="From the 5 water flows to the 3 above it, at the Pacific, and to the 1 below it, at the Atlantic. "
        "Both 3s get to the corner on the right. The 2 at the left edge is lower than all of its neighbours.",
    ),
    sample(
        [[1, 1], [1, 1]], label="flat", tag="edge", note="Water flows between equal heights, so every cell reaches both oceans."
    ),
    sample([[7, 2, 9]], label="one row", tag="edge", note="The Pacific lies above and the Atlantic below every cell."),
    case([[4]], label="one cell", tag="edge"),
    case([[0]], label="one cell of height 0", tag="edge"),
    case([[5], [3], [8]], label="one column", tag="edge"),
    case([[1, 2], [3, 4]], label="two by two, rising", tag="edge"),
    case([[4, 3], [2, 1]], label="two by two, falling", tag="edge"),
    case([[1, 2], [2, 1]], label="two by two, one diagonal higher", tag="edge"),
    case([[2, 1], [1, 2]], label="two by two, the other diagonal higher", tag="edge"),
    case(drawn("123", "234", "345"), label="rising to the Atlantic corner"),
    case(drawn("543", "432", "321"), label="falling to the Atlantic corner"),
    case(drawn("321", "432", "543"), label="rising to the lower left"),
    case(drawn("123", "894", "765"), label="a spiral that rises inwards"),
    case(drawn("987", "216", "345"), label="a spiral that falls inwards"),
    case(drawn("111", "191", "111"), label="a peak on a plain", tag="edge"),
    case(drawn("999", "919", "999"), label="a hole in a plateau", tag="edge"),
    case(drawn("555", "505", "555"), label="a hole of height 0", tag="edge"),
    case(drawn("1111", "1551", "1551", "1111"), label="a flat top", tag="edge"),
    case(drawn("9999", "9119", "9119", "9999"), label="a flat basin", tag="edge"),
    case(drawn("99999", "91119", "91919", "91119", "99999"), label="a peak in a moat", tag="edge"),
    case(drawn("99999", "91119", "91915", "91119", "99999"), label="a moat with an outlet too high", tag="edge"),
    case(drawn("99999", "91119", "91911", "91119", "99999"), label="a moat with an outlet on the right", tag="edge"),
    case(drawn("99199", "91119", "91919", "91119", "99999"), label="a moat with an outlet at the top", tag="edge"),
    case(drawn("99199", "91119", "91911", "91119", "99999"), label="a moat with an outlet to either ocean", tag="edge"),
    case(drawn("11111", "99991", "11111", "19999", "11111"), label="a plain that winds between walls", tag="edge"),
    case(drawn("19111", "19191", "19191", "19191", "11191"), label="winding columns", tag="edge"),
    case(drawn("12345", "09876", "11111"), label="a ridge along the row in the middle"),
    case(drawn("91919", "19191", "91919"), label="a chessboard", tag="edge"),
    case(drawn("191", "919", "191"), label="single cells joined at corners only", tag="edge"),
    case(drawn("3213", "2112", "1001", "3213"), label="a valley that leads down"),
    case(drawn("5554", "4555", "4455", "4445"), label="equal heights along the diagonal"),
    case(drawn("1234321", "2345432", "3456543"), label="a ridge between two slopes"),
    case(drawn("7" * 9, "7" * 9), label="flat, two rows", tag="edge"),
    case([[100_000, 99_999], [0, 100_000]], label="extreme heights", tag="edge"),
    case([[9, 10, 11], [10, 100, 12], [11, 12, 13]], label="heights of one to three digits", tag="edge"),
    case([[3, 1, 3, 1, 3], [1, 3, 1, 3, 1]], label="two rows, high and low in turn"),
    case(drawn("12", "34", "56", "78"), label="taller than wide"),
    case(drawn("1357", "2468"), label="wider than tall"),
    case(drawn("66666", "62226", "62726", "62206", "66666"), label="a basin with a deeper cell", tag="edge"),
    *random_cases(count=8, size=5),
    *random_cases(count=4, size=12, seed=20),
]

SMALL = [1, 2, 3, 4, 5, 6, 8]
SCALE = [
    scale(size=200, seed=1, label="200 by 200, a plain that winds between walls"),
    scale(size=200, seed=2, label="200 by 200, gentle hills with plateaus"),
]


def generate(seed: int, size: int) -> tuple[list[list[int]]]:
    """Few different heights, so that there are plateaus; a large island is a winding plain for odd seeds, hills for even ones."""
    rng = random.Random(seed)
    if size >= 100:
        return (winding(size) if seed % 2 else hills(rng, size),)
    rows, columns = rng.randint((size + 1) // 2, size), rng.randint((size + 1) // 2, size)
    highest = rng.randint(1, 6)
    return ([[rng.randint(0, highest) for _ in range(columns)] for _ in range(rows)],)


def grow(seed: int, size: int) -> tuple[list[list[int]]]:
    """A plain, `size` by `size`: water flows from every cell to every other."""
    return ([[1] * size for _ in range(size)],)


def winding(size: int) -> list[list[int]]:
    """A plain that winds between walls, with one outlet at each end and a step down early on its way."""
    top = size // 8
    heights = [[2_000 - r - c for c in range(size)] for r in range(size)]
    for r in range(1, size - 1):
        level = 6 if r <= top else 5
        if r % 2:
            heights[r][1:-1] = [level] * (size - 2)
        elif r < size - 2:
            heights[r][1 if r % 4 == 0 else -2] = level
    heights[0][1] = 6
    heights[size - 2][-2] = 5
    heights[-1][-2] = 5
    return heights


def hills(rng: random.Random, size: int) -> list[list[int]]:
    """Rises from the upper left to a ridge and falls again, with a little noise."""
    return [[(size - abs(r + c - size)) // 8 + rng.randint(0, 1) for c in range(size)] for r in range(size)]
