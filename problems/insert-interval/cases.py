import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample([[1, 3], [6, 8], [11, 15]], [7, 12], label="joins two", note="`[6, 8]` and `[11, 15]` both share points with `[7, 12]`."),
    sample([[2, 4], [7, 9]], [4, 5], label="touches one", tag="edge", note="`[2, 4]` and `[4, 5]` share the 4."),
    sample([[2, 4], [8, 9]], [5, 7], label="between neighbours", tag="edge", note="5 to 7 holds neither 4 nor 8, so nothing is joined."),
    case([], [3, 6], label="an empty list", tag="edge"),
    case([], [0, 0], label="an empty list, a single point", tag="edge"),
    case([[4, 6]], [1, 2], label="before the only one", tag="edge"),
    case([[4, 6]], [8, 9], label="behind the only one", tag="edge"),
    case([[4, 6]], [1, 3], label="a neighbour before", tag="edge"),
    case([[4, 6]], [7, 9], label="a neighbour behind", tag="edge"),
    case([[4, 6]], [1, 4], label="touches the start", tag="edge"),
    case([[4, 6]], [6, 9], label="touches the end", tag="edge"),
    case([[4, 6]], [1, 5], label="overlaps the start", tag="edge"),
    case([[4, 6]], [5, 9], label="overlaps the end", tag="edge"),
    case([[1, 9]], [3, 5], label="inside the only one", tag="edge"),
    case([[3, 5]], [1, 9], label="around the only one", tag="edge"),
    case([[3, 5]], [3, 5], label="equal to the only one", tag="edge"),
    case([[3, 5]], [3, 7], label="equal start, longer", tag="edge"),
    case([[3, 5]], [3, 4], label="equal start, shorter", tag="edge"),
    case([[3, 5]], [1, 5], label="equal end, longer", tag="edge"),
    case([[3, 5]], [4, 5], label="equal end, shorter", tag="edge"),
    case([[5, 5]], [5, 5], label="the same point", tag="edge"),
    case([[2, 2], [4, 4], [6, 6]], [4, 4], label="a point that is there", tag="edge"),
    case([[2, 2], [4, 4], [6, 6]], [5, 5], label="a point that is not there", tag="edge"),
    case([[2, 2], [4, 4], [6, 6]], [2, 6], label="from the first point to the last", tag="edge"),
    case([[2, 2], [4, 4], [6, 6]], [3, 5], label="from beside one point to beside another", tag="edge"),
    case([[3, 4], [6, 7], [9, 10]], [0, 1], label="before all", tag="edge"),
    case([[3, 4], [6, 7], [9, 10]], [12, 13], label="behind all", tag="edge"),
    case([[3, 4], [6, 7], [9, 10]], [0, 20], label="around all", tag="edge"),
    case([[3, 4], [6, 7], [9, 10]], [3, 10], label="exactly around all", tag="edge"),
    case([[3, 4], [6, 7], [9, 10]], [4, 9], label="touches the first and the last", tag="edge"),
    case([[3, 4], [6, 7], [9, 10]], [5, 8], label="around the middle one only", tag="edge"),
    case([[3, 4], [6, 7], [9, 10]], [7, 9], label="closes a gap exactly", tag="edge"),
    case([[3, 4], [6, 7], [9, 10]], [1, 6], label="joins the first two, from before"),
    case([[3, 4], [6, 7], [9, 10]], [7, 30], label="joins the last two, and beyond"),
    case([[1, 2], [4, 20], [22, 23]], [6, 8], label="inside the middle one"),
    case([[1, 2], [4, 20], [22, 23]], [19, 21], label="reaches out of the middle one"),
    case([[1, 5], [10, 15], [20, 25], [30, 35]], [12, 22], label="from within one to within the next"),
    case([[1, 5], [10, 15], [20, 25], [30, 35]], [6, 27], label="around two of four"),
    case([[1, 5], [10, 15], [20, 25], [30, 35]], [6, 9], label="in a gap, nothing is joined"),
    case([[1, 5], [10, 15], [20, 25], [30, 35]], [26, 32], label="from a gap to within one"),
    case([[0, 0], [1_000_000, 1_000_000]], [1, 999_999], label="between the extreme points", tag="edge"),
    case([[0, 10], [999_990, 1_000_000]], [0, 1_000_000], label="the largest interval", tag="edge"),
    case([[9, 10], [99, 100], [999, 1_000]], [101, 998], label="different numbers of digits"),
    *random_cases(count=10, size=6),
    *random_cases(count=3, size=40, seed=40),
]

SMALL = [0, 1, 2, 3, 4, 5, 6, 8]
SCALE = [scale(size=15_000, seed=1, label="15,000 intervals, half of them joined")]


def generate(seed: int, size: int) -> tuple[list[list[int]], list[int]]:
    """Short intervals with short gaps; the new one lies anywhere, or, for large sizes, over the middle half."""
    rng = random.Random(seed)
    intervals = []
    behind = rng.randint(0, 2)
    for _ in range(size):
        start = behind + rng.choice([0, 0, 1, 2, 4])
        end = start + rng.choice([0, 1, 1, 3])
        intervals.append([start, end])
        behind = end + 1
    if size > 1000:
        return intervals, [intervals[size // 4][0], intervals[3 * size // 4][1]]
    start = rng.randint(0, behind + 1)
    return intervals, [start, start + rng.randint(0, rng.choice([1, 4, behind + 1]))]


def grow(seed: int, size: int) -> tuple[list[list[int]], list[int]]:
    """The new interval lies over the middle half."""
    intervals = [[4 * i + seed, 4 * i + 2 + seed] for i in range(size)]
    return intervals, [intervals[size // 4][0], intervals[3 * size // 4][1]]
