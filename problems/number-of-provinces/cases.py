import random

from harness.authoring import case, random_cases, sample, scale


def joined(n: int, *roads: tuple[int, int]) -> list[list[int]]:
    """The matrix of n cities with these roads."""
    matrix = [[int(i == j) for j in range(n)] for i in range(n)]
    for i, j in roads:
        matrix[i][j] = matrix[j][i] = 1
    return matrix


CASES = [
    sample(
        joined(4, (0, 2), (2, 3)),
        label="a chain and a single city",
        note="0 reaches 3 by way of 2, so 0, 2 and 3 are one province; city 1 is another.",
    ),
    sample(joined(3), label="no roads", tag="edge", note="Each of the three cities is a province of its own."),
    sample(joined(3, (0, 1), (1, 2), (0, 2)), label="all connected", tag="edge", note="One province."),
    case(joined(1), label="one city", tag="edge"),
    case(joined(2), label="two cities apart", tag="edge"),
    case(joined(2, (0, 1)), label="two cities, one road", tag="edge"),
    case(joined(3, (0, 1)), label="the last city alone", tag="edge"),
    case(joined(3, (1, 2)), label="the first city alone", tag="edge"),
    case(joined(3, (0, 2)), label="the middle city alone", tag="edge"),
    case(joined(3, (0, 1), (1, 2)), label="by way of the middle city", tag="edge"),
    case(joined(3, (0, 2), (1, 2)), label="by way of the last city", tag="edge"),
    case(joined(4, (0, 3), (1, 2)), label="two pairs, nested", tag="edge"),
    case(joined(4, (0, 2), (1, 3)), label="two pairs, interleaved", tag="edge"),
    case(joined(4, (0, 1), (2, 3)), label="two pairs, one after the other"),
    case(joined(4, (0, 3), (1, 3)), label="a way that leads back to a smaller number", tag="edge"),
    case(joined(5, (0, 4), (4, 1), (1, 3), (3, 2)), label="a chain that zigzags", tag="edge"),
    case(joined(6, (0, 1), (1, 2), (2, 3), (3, 4), (4, 5)), label="a chain of six"),
    case(joined(6, (5, 3), (3, 1), (4, 2), (2, 0), (1, 0)), label="two chains that meet at the first cities"),
    case(joined(6, (0, 5), (1, 5), (2, 5), (3, 5), (4, 5)), label="a star around the last city", tag="edge"),
    case(joined(6, (0, 1), (0, 2), (0, 3), (0, 4), (0, 5)), label="a star around the first city"),
    case(joined(6, (0, 2), (2, 4), (1, 3), (3, 5)), label="even and odd numbers"),
    case(joined(6, (0, 3), (1, 4), (2, 5)), label="three pairs"),
    case(joined(6, (0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 3)), label="two triangles"),
    case(joined(6, (0, 1), (2, 3), (4, 5), (0, 2), (2, 4)), label="groups that are joined late", tag="edge"),
    case(joined(6, (2, 3), (4, 5), (3, 4)), label="two groups joined by their inner cities", tag="edge"),
    case(joined(4, (0, 2), (1, 3), (2, 3)), label="two pairs joined by their larger numbers", tag="edge"),
    case(joined(6, (0, 3), (1, 4), (2, 5), (3, 5)), label="three pairs, two of them joined late", tag="edge"),
    case(joined(7, (0, 1), (1, 2), (2, 3), (3, 0)), label="a ring and three single cities"),
    case(joined(7, (0, 6), (6, 3), (1, 5)), label="a chain, a pair, and single cities"),
    case(joined(8, (0, 1), (2, 3), (4, 5), (6, 7), (1, 2), (5, 6), (3, 4)), label="pairs that grow together"),
    case(joined(8, (0, 7), (1, 6), (2, 5), (3, 4)), label="four pairs, nested"),
    case(joined(9, *[(i, j) for i in range(9) for j in range(i) if (i - j) % 3 == 0]), label="three complete groups, interleaved"),
    case(joined(10, *[(i, j) for i in range(10) for j in range(i)]), label="ten cities, all roads"),
    case(joined(10, *[(i, i - 3) for i in range(3, 10)]), label="steps of three"),
    case(joined(12), label="twelve single cities", tag="edge"),
    *random_cases(count=8, size=8),
    *random_cases(count=4, size=25, seed=20),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 12]
SCALE = [
    scale(size=400, seed=1, label="400 cities in three long chains"),
    scale(size=400, seed=2, label="400 cities, one chain and many short cuts"),
]


def generate(seed: int, size: int) -> tuple[list[list[int]]]:
    """As many random roads as leave several provinces; large inputs are long chains of shuffled numbers."""
    rng = random.Random(seed)
    numbers = rng.sample(range(size), size)
    if size >= 100:
        chain = [(numbers[i], numbers[i - 1]) for i in range(1, size) if seed % 2 == 0 or i % (size // 3) != 0]
        # Short cuts between neighbours of the chain leave it long.
        roads = chain + ([(numbers[i], numbers[i - 2]) for i in range(2, size)] if seed % 2 == 0 else [])
    else:
        roads = [(rng.choice(numbers), rng.choice(numbers)) for _ in range(rng.randint(size // 3, size))]
    matrix = [[int(i == j) for j in range(size)] for i in range(size)]
    for i, j in roads:
        matrix[i][j] = matrix[j][i] = 1
    return (matrix,)


def grow(seed: int, size: int) -> tuple[list[list[int]]]:
    """`size` cities in one chain."""
    return ([[int(abs(i - j) <= 1) for j in range(size)] for i in range(size)],)
