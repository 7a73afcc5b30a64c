import random

from harness.authoring import case, random_cases, sample, scale


def drawn(*rows: str) -> list[list[int]]:
    return [[int(cell) for cell in row] for row in rows]


CASES = [
    sample(
        [[1, 2, 1], [3, 9, 8], [1, 1, 9]],
        label="the smaller step first is wrong",
        note="Down, down, right, right: 1 + 3 + 1 + 1 + 9 = 15. Over the 2 it costs at least 21.",
    ),
    sample([[4, 0, 2]], label="one row", tag="edge", note="There is only one path: 4 + 0 + 2 = 6."),
    sample([[2, 9], [1, 3]], label="two by two", note="2 + 1 + 3 = 6; over the 9 it would be 14."),
    case([[7]], label="one cell", tag="edge"),
    case([[0]], label="one cell of 0", tag="edge"),
    case([[1], [5], [2]], label="one column", tag="edge"),
    case([[1, 2]], label="one row of two", tag="edge"),
    case([[1], [2]], label="one column of two", tag="edge"),
    case([[1, 2], [5, 3]], label="two by two, to the right first", tag="edge"),
    case([[5, 5], [5, 5]], label="two by two, all equal", tag="edge"),
    case(drawn("000", "000"), label="zeros only", tag="edge"),
    case(drawn("333", "333", "333"), label="one number everywhere", tag="edge"),
    case(drawn("111", "991", "991"), label="along the top and down the right side", tag="edge"),
    case(drawn("199", "199", "111"), label="down the left side and along the bottom", tag="edge"),
    case(drawn("199", "119", "911"), label="down the middle, in stairs"),
    case(drawn("1999", "1119", "9911"), label="a winding way"),
    case(drawn("19111", "19191", "11191"), label="the cheap way leads upwards", tag="edge"),
    case(drawn("11111", "99991", "99991", "11111", "19999", "19999", "11111"), label="the cheap way leads to the left", tag="edge"),
    case(drawn("1111", "9991", "1199", "9111"), label="cheap cells that cannot be reached cheaply", tag="edge"),
    case(drawn("10911", "10901", "10001"), label="a pit beside the cheap way", tag="edge"),
    case(drawn("1999", "1191", "9111", "9991"), label="a cheap cell above a cheap way", tag="edge"),
    case(drawn("191", "191", "111"), label="down and along", tag="edge"),
    case(drawn("12", "39", "17", "15"), label="the dearer first step pays off", tag="edge"),
    case(drawn("123", "456", "789"), label="rising numbers"),
    case(drawn("987", "654", "321"), label="falling numbers"),
    case(drawn("531", "642", "753"), label="cheap in the upper right"),
    case(drawn("135", "246", "357"), label="cheap in the lower left"),
    case(drawn("9111", "1111", "1119"), label="dear at both ends", tag="edge"),
    case(drawn("1119", "1191", "1911", "9111"), label="a dear diagonal that has to be crossed"),
    case(drawn("0911", "0911", "0009"), label="dear cells beside a cheap way"),
    case(drawn("010", "101", "010"), label="zeros and ones in turn", tag="edge"),
    case(drawn("1305", "2110", "5020", "0111"), label="four by four"),
    case(drawn("13", "21", "41", "11", "52"), label="taller than wide"),
    case(drawn("13412", "25113"), label="wider than tall"),
    case(drawn("11119", "99911", "11991"), label="the last column first"),
    case(drawn("12", "11", "11"), label="several cheapest paths", tag="edge"),
    case([[200, 200], [200, 200]], label="the largest numbers", tag="edge"),
    case([[0, 200, 0], [0, 200, 0], [0, 0, 0]], label="the largest numbers as a wall", tag="edge"),
    case([[9, 10, 100], [100, 9, 10], [10, 100, 9]], label="numbers of one to three digits", tag="edge"),
    case(drawn("5111", "1991", "1991", "1115"), label="two ways around, equally cheap", tag="edge"),
    case(drawn("5111", "1992", "1991", "1115"), label="two ways around, the lower one cheaper", tag="edge"),
    case(drawn("5111", "1991", "2991", "1115"), label="two ways around, the upper one cheaper", tag="edge"),
    *random_cases(count=8, size=4),
    *random_cases(count=4, size=7, seed=20),
]

SMALL = [1, 2, 3, 4, 5, 6]
SCALE = [
    scale(size=200, seed=1, label="200 by 200, random"),
    scale(size=200, seed=2, label="200 by 200, small numbers"),
]


def generate(seed: int, size: int) -> tuple[list[list[int]]]:
    """A random grid within `size` by `size`, for some seeds with few different numbers."""
    rng = random.Random(seed)
    large = size >= 100
    highest = (200 if seed % 2 else 3) if large else rng.choice([2, 9, 200])
    rows, columns = (size, size) if large else (rng.randint((size + 1) // 2, size), rng.randint((size + 1) // 2, size))
    return ([[rng.randint(0, highest) for _ in range(columns)] for _ in range(rows)],)


def grow(seed: int, size: int) -> tuple[list[list[int]]]:
    """A random grid with `size` columns and a quarter as many rows, but at least two."""
    rng = random.Random(seed)
    return ([[rng.randint(0, 200) for _ in range(size)] for _ in range(max(2, size // 4))],)
