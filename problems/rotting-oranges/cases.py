import random

from harness.authoring import case, random_cases, sample, scale


def drawn(*rows: str) -> list[list[int]]:
    return [[int(cell) for cell in row] for row in rows]


CASES = [
    sample(
        drawn("2101", "1011", "1110"),
        label="around a hole",
        note="The rot has one way around, and reaches the top right corner after 7 minutes.",
    ),
    sample(drawn("211", "000", "011"), label="two cut off", tag="edge", note="Nothing rotten can reach the last row."),
    sample(
        drawn("11211", "21111"),
        label="two starts",
        note="The nearer rotten one decides. The last orange to rot, at the lower right, is 3 steps from one and 4 from the other.",
    ),
    case(drawn("0"), label="one empty cell", tag="edge"),
    case(drawn("2"), label="one rotten orange", tag="edge"),
    case(drawn("1"), label="one fresh orange", tag="edge"),
    case(drawn("000", "000"), label="an empty crate", tag="edge"),
    case(drawn("020", "202"), label="nothing fresh", tag="edge"),
    case(drawn("222", "222"), label="everything rotten", tag="edge"),
    case(drawn("111", "111"), label="everything fresh", tag="edge"),
    case(drawn("21"), label="two in a row", tag="edge"),
    case(drawn("12"), label="two in a row, the right one rotten", tag="edge"),
    case(drawn("2", "1"), label="two in a column", tag="edge"),
    case(drawn("1", "2"), label="two in a column, the lower one rotten", tag="edge"),
    case(drawn("21111"), label="along a row to the right"),
    case(drawn("11112"), label="along a row to the left"),
    case(drawn("2", "1", "1", "1"), label="down a column"),
    case(drawn("1", "1", "1", "2"), label="up a column"),
    case(drawn("20", "01"), label="corners only", tag="edge"),
    case(drawn("02", "10"), label="corners only, the other way", tag="edge"),
    case(drawn("2011"), label="a gap in a row", tag="edge"),
    case(drawn("1002"), label="both ends of a row", tag="edge"),
    case(drawn("1", "0", "0", "2"), label="both ends of a column", tag="edge"),
    case(drawn("2111", "1111", "1111"), label="from a corner"),
    case(drawn("1111", "1111", "1112"), label="from the opposite corner"),
    case(drawn("11111", "11211", "11111"), label="from the middle"),
    case(drawn("2112"), label="from both ends, even", tag="edge"),
    case(drawn("21112"), label="from both ends, odd", tag="edge"),
    case(drawn("2222", "2122", "2222"), label="one fresh orange among rotten ones", tag="edge"),
    case(drawn("1111", "1221", "1111"), label="rotten ones in the middle"),
    case(drawn("2111112", "1111111", "1111111", "1111111"), label="two corners"),
    case(drawn("2000000", "1111111", "0000001", "1111111", "1000000"), label="winding rows"),
    case(drawn("10111", "10101", "10101", "11102"), label="winding columns"),
    case(drawn("1111112", "1000000", "1011111", "1010001", "1011101", "1000001", "1111111"), label="a spiral"),
    case(drawn("21110", "00001", "11110"), label="a way that ends just before the last part", tag="edge"),
    case(drawn("21111", "11111", "11101", "11011"), label="reached from one side only"),
    case(drawn("2101", "1101", "0001"), label="a wall of empty cells", tag="edge"),
    case(drawn("1120000", "0000211"), label="two parts, each with a rotten one"),
    case(drawn("1120000", "0000011"), label="two parts, one without a rotten one", tag="edge"),
    case(drawn("211111111", "101010101", "111111112"), label="many short ways", tag="edge"),
    case(drawn("2" + "1" * 14), label="fourteen minutes"),
    *random_cases(count=8, size=5),
    *random_cases(count=4, size=14, seed=20),
]

SMALL = [1, 2, 3, 4, 5, 6, 8]
SCALE = [
    scale(size=200, seed=1, label="200 by 200, one long winding way"),
    scale(size=200, seed=2, label="200 by 200, three rotten ones among holes"),
]


def generate(seed: int, size: int) -> tuple[list[list[int]]]:
    """A random crate within `size` by `size`; a large one winds for odd seeds, and has holes for even ones."""
    rng = random.Random(seed)
    large = size >= 100
    if large and seed % 2:
        return (winding(size),)
    rows, columns = (size, size) if large else (rng.randint((size + 1) // 2, size), rng.randint((size + 1) // 2, size))
    empty = 0.4 if large else rng.choice([0.0, 0.2, 0.4])
    grid = [[0 if rng.random() < empty else 1 for _ in range(columns)] for _ in range(rows)]
    if large:
        # Holes no two of which touch cut nothing off.
        grid = [[value if r % 2 and c % 2 else 1 for c, value in enumerate(row)] for r, row in enumerate(grid)]
    for _ in range(3 if large else rng.randint(0, 3)):
        grid[rng.randrange(rows)][rng.randrange(columns)] = 2
    return (grid,)


def grow(seed: int, size: int) -> tuple[list[list[int]]]:
    """`size` by `size`, one long winding way."""
    return (winding(size),)


def winding(size: int) -> list[list[int]]:
    """Full rows, joined at alternate ends by the cell between them, with one rotten orange at the very end."""
    grid = [[1 - r % 2] * size for r in range(size)]
    for r in range(1, size - 1, 2):
        grid[r][-1 if r % 4 == 1 else 0] = 1
    last = max(r for r in range(size) if 1 in grid[r])
    grid[last][0 if last % 4 else -1] = 2
    return grid
