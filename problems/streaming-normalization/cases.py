import math
import random

from harness.authoring import case, random_cases, sample, scale

INF = math.inf
Call = tuple[str, list]


def update(*rows) -> Call:
    return "update", [[list(row) if isinstance(row, (list, tuple)) else [row] for row in rows]]


def transform(*rows) -> Call:
    return "transform", [[list(row) if isinstance(row, (list, tuple)) else [row] for row in rows]]


def merge(*columns) -> Call:
    return "merge", [[list(column) for column in columns]]


STATE: Call = ("state", [])
NOTHING = (0, 0.0, 0.0, INF, -INF)


def replay(columns: int, *calls: Call) -> tuple[list[str], list[list]]:
    """The two arguments of a case: an object for this many columns, then these calls."""
    return ["StreamingNormalizer", *(name for name, _ in calls)], [[columns], *(values for _, values in calls)]


BIG = 100_000_000.0

CASES = [
    sample(
        *replay(1, update(1.0, 3.0), STATE, update(8.0), STATE, transform(4.0, 10.0)),
        label="two chunks",
        note="1 and 3: mean 2, squared deviations 1 + 1. With 8 the mean is 4 and the deviations 9 + 1 + 16 = 26. The z-score of 10 is 6 / sqrt(26 / 3).",
    ),
    sample(
        *replay(2, update((0.0, 5.0), (2.0, 5.0)), merge((2, 5.0, 8.0, 3.0, 7.0), (2, 5.0, 0.0, 5.0, 5.0)), STATE, transform((3.0, 9.0))),
        label="another machine's state",
        note="Column 0 holds 0, 2 here and 3, 7 there: the mean is 3, m2 = 9 + 1 + 0 + 16 = 26. Column 1 is constant on both machines, so 9 becomes 0.0.",
    ),
    sample(
        *replay(1, STATE, update(), STATE, merge(NOTHING), STATE, update(7.0), STATE),
        label="nothing, three times",
        tag="edge",
        note="An empty chunk and an idle machine change nothing.",
    ),
    case(*replay(1, update(2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0), STATE, transform(5.0, 9.0, 2.0, 0.0)), label="one chunk"),
    case(*replay(1, update(2.0), update(4.0, 4.0, 4.0), update(5.0, 5.0, 7.0, 9.0), STATE, transform(5.0, 9.0, 2.0, 0.0)), label="chunks of different sizes"),
    case(*replay(1, *(update(x) for x in (9.0, 2.0, 5.0, 4.0, 7.0)), STATE, transform(6.0)), label="one row at a time"),
    case(*replay(3, update((1.0, 10.0, -5.0), (2.0, 40.0, -5.5)), update((4.0, 20.0, -9.0)), STATE, transform((0.0, 0.0, 0.0), (3.0, 30.0, -6.0))), label="three columns"),
    case(*replay(2, update((1.0, 2.0), (3.0, 4.0)), transform((1.0, 2.0)), update((9.0, 0.0)), transform((1.0, 2.0)), STATE), label="questions between chunks"),
    case(*replay(1, update(1.0, 2.0), transform(100.0, -100.0), STATE, transform(1.5)), label="transformed rows are not counted"),
    case(*replay(1, update(1.0, 5.0), STATE, update(100.0), STATE, merge((1, -50.0, 0.0, -50.0, -50.0)), STATE), label="states taken at three times"),
    case(*replay(1, merge((3, 2.0, 2.0, 1.0, 3.0)), STATE, transform(2.0, 4.0)), label="merged into an object that has seen nothing"),
    case(*replay(2, merge((3, 2.0, 2.0, 1.0, 3.0), (3, 0.0, 6.0, -2.0, 1.0)), update((5.0, 1.0)), STATE, transform((2.0, 2.0))), label="rows after a merge"),
    case(*replay(1, update(1.0, 2.0), merge((4, 20.0, 10.0, 17.0, 22.0)), merge((1, -3.0, 0.0, -3.0, -3.0)), STATE, transform(0.0)), label="two machines, far apart"),
    case(*replay(1, update(10.0, 20.0), merge((2, 15.0, 50.0, 10.0, 20.0)), STATE), label="machines with equal means"),
    case(*replay(1, update(5.0), merge((6, 0.0, 24.0, -4.0, 2.0)), STATE, transform(1.0)), label="one row meets many"),
    case(*replay(2, update((1.0, 8.0)), merge((1, 3.0, 0.0, 3.0, 3.0), (1, 6.0, 0.0, 6.0, 6.0)), STATE), label="the range grows on either side", tag="edge"),
    case(*replay(1, update(4.0, 4.0), update(4.0), transform(4.0, 9.0), STATE), label="a constant column", tag="edge"),
    case(*replay(1, update(4.0, 4.0), transform(5.0), update(6.0), transform(5.0)), label="constant at first", tag="edge"),
    case(*replay(1, update(4.0), merge((1, 6.0, 0.0, 6.0, 6.0)), transform(4.0, 5.0, 6.0)), label="constant on each machine, but not together", tag="edge"),
    case(*replay(1, update(4.0), merge((5, 4.0, 0.0, 4.0, 4.0)), transform(4.0, 5.0)), label="constant together", tag="edge"),
    case(*replay(1, update(-3.0), transform(-3.0, 2.0), STATE), label="one row", tag="edge"),
    case(*replay(1, update(0.0, 0.0, 0.0), STATE, transform(0.0, 1.0)), label="a column of zeros", tag="edge"),
    case(*replay(1, update(-5.0, -3.0, -1.0), STATE, transform(-4.0, 0.0)), label="all negative", tag="edge"),
    case(*replay(2, update((1, 10), (2, 20)), update((4, 40)), STATE, transform((3, 30))), label="whole numbers", tag="edge"),
    case(*replay(2, update((1.0, 2.0)), update(), update((3.0, 5.0)), update(), STATE, transform()), label="empty chunks between others; no rows to transform", tag="edge"),
    case(*replay(1, update(2.0, 6.0), merge(NOTHING), STATE, transform(5.0)), label="an idle machine", tag="edge"),
    case(*replay(1, merge(NOTHING), merge((2, 4.0, 8.0, 2.0, 6.0)), STATE), label="idle machines on both sides", tag="edge"),
    case(*replay(2, merge(NOTHING, NOTHING), update(), STATE), label="idle machines only", tag="edge"),
    case(*replay(1, update(0.1, 0.1, 0.1), transform(0.1, 0.2)), label="constant, but the sum is not exact", tag="stability"),
    case(*replay(1, update(0.1), update(0.1), update(0.1), update(0.1, 0.1, 0.1), transform(0.1, 0.2)), label="constant over several chunks", tag="stability"),
    case(*replay(1, update(1.1, 1.1), merge((3, 1.1, 0.0, 1.1, 1.1)), update(1.1), transform(1.1, 7.0)), label="constant over two machines", tag="stability"),
    case(*replay(1, update(1e6, 1e6 + 1), update(1e6 + 2), STATE, transform(1e6 + 1, 1e6 + 3)), label="a million, spread by 1", tag="stability"),
    case(*replay(1, update(1e9, 1e9 + 300), update(1e9 + 600, 1e9 + 900), STATE, transform(1e9 + 450)), label="a billion, spread by hundreds", tag="stability"),
    case(*replay(1, update(BIG, BIG + 20, BIG + 40), merge((3, BIG + 20, 800.0, BIG, BIG + 40)), STATE, transform(BIG + 30)), label="large values on two machines", tag="stability"),
    case(*replay(1, update(-1e8, -1e8 - 30), merge((2, -1e8 - 100, 200.0, -1e8 - 110, -1e8 - 90)), STATE), label="large negative values", tag="stability"),
    case(*replay(1, merge((10**12, 5.0, 4e12, -1.0, 11.0)), update(6.0, 7.0), STATE, transform(9.0)), label="two rows after a trillion", tag="stability"),
    case(*replay(1, update(6.0, 7.0), merge((10**12, 5.0, 4e12, -1.0, 11.0)), STATE, transform(9.0)), label="a trillion rows after two", tag="stability"),
    case(*replay(1, merge((10**12, 5.0, 4e12, -1.0, 11.0)), merge((10**12, 8.0, 9e12, 0.0, 12.0)), STATE, transform(9.0)), label="two machines with a trillion rows", tag="stability"),
    case(*replay(2, update((1e9, 1e-5), (2e9 / 2 - 500, 2e-5)), update((1e9 - 1000, 4e-5)), STATE, transform((1e9, 3e-5))), label="scales far apart", tag="stability"),
    case(*replay(1, transform(1.0)), label="transform before the first row", tag="edge", raises=ValueError),
    case(*replay(1, transform()), label="no rows transformed before the first row", tag="edge", raises=ValueError),
    case(*replay(2, update(), merge(NOTHING, NOTHING), transform((1.0, 2.0))), label="transform after nothing but idle machines", tag="edge", raises=ValueError),
    *random_cases(count=8, size=10),
    *random_cases(count=3, size=60, seed=40),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 12]

SCALE = [scale(size=24_000, seed=9, label="24,000 rows in chunks of 10, a question after each")]


def generate(seed: int, size: int) -> tuple[list[str], list[list]]:
    """About `size` rows in small chunks, with states of other machines in between; values repeat, or lie around a large number."""
    rng = random.Random(seed)
    large = size > 1_000
    columns = 2 if large else rng.randint(1, 3)
    shifts = [rng.choice([0.0, 0.0, -7.0, 1e5]) for _ in range(columns)]

    def row() -> list[float]:
        return [shift + rng.randint(-2, 2) for shift in shifts]

    def column_state(shift: float, count: int, times: int) -> list[float]:
        """Of `count` values, each seen `times` times."""
        values = [shift + rng.randint(-3, 3) for _ in range(count)]
        mean = sum(values) / count
        return [count * times, mean, times * sum((x - mean) ** 2 for x in values), min(values), max(values)]

    calls: list[Call] = []
    rows = 0
    while rows < size:
        chunk = [row() for _ in range(10 if large else rng.randint(0, 3))]
        rows += max(len(chunk), 1)
        calls.append(("update", [chunk]))
        if not large and rng.random() < 0.25:
            count, times = rng.choice([0, 1, 2, 5]), rng.choice([1, 1, 1_000])
            calls.append(("merge", [[column_state(shift, count, times) if count else list(NOTHING) for shift in shifts]]))
        if large:
            calls.append(("transform", [[row()]]))
        elif rng.random() < 0.4:
            calls.append(STATE)
    calls.append(("update", [[row()]]))
    calls += [STATE, ("transform", [[row(), row()]])]
    return replay(columns, *calls)


def grow(seed: int, size: int) -> tuple[list[str], list[list]]:
    """`size` rows in chunks of 4, a question after each chunk."""
    rng = random.Random(seed)
    calls: list[Call] = []
    for _ in range(0, size, 4):
        calls += [("update", [[[rng.random()] for _ in range(4)]]), ("transform", [[[0.5]]])]
    return replay(1, *calls)
