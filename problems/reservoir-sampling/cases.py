import random

from harness.authoring import case, random_cases, sample, scale

Call = tuple[str, list]
SAMPLE: Call = ("sample", [])
SEEN: Call = ("seen", [])


def add(item: int, draw: float) -> Call:
    return "add", [item, draw]


def fill(*items: int) -> list[Call]:
    """Items whose draws are not used."""
    return [add(item, 0.999) for item in items]


def merge(items: list[int], count: int, *draws: tuple[float, float]) -> Call:
    return "merge", [items, count, [list(pair) for pair in draws]]


def replay(k: int, *calls: Call) -> tuple[list[str], list[list]]:
    """The two arguments of a case: a reservoir with k slots, then these calls."""
    return ["Reservoir", *(name for name, _ in calls)], [[k], *(values for _, values in calls)]


LAST = 1 - 2**-53

CASES = [
    sample(
        *replay(2, add(10, 0.9), add(20, 0.0), SAMPLE, add(30, 0.5), SAMPLE, add(40, 0.5), SAMPLE, SEEN),
        label="two slots",
        note="10 and 20 fill the slots. Item 3: floor(0.5 * 3) = 1, so 30 replaces 20. Item 4: floor(0.5 * 4) = 2 is no slot, so 40 is dropped.",
    ),
    sample(
        *replay(2, *fill(1, 2, 3), merge([7], 1, (0.75, 0.0), (0.0, 0.9)), SAMPLE, SEEN),
        label="the sample of a shorter stream",
        note="3 is dropped (floor(0.999 * 3) = 2). a = 3, b = 1: 0.75 * 4 = 3 is not below 3, so 7 comes first. Then a = 3, b = 0, and floor(0.9 * 2) = 1 takes the 2 out of [1, 2].",
    ),
    sample(*replay(3, SAMPLE, SEEN, add(5, 0.0), SAMPLE), label="fewer items than slots", tag="edge", note="Draws are not used until the slots are full."),
    case(*replay(3, *fill(1, 2, 3), add(4, 0.0), SAMPLE), label="a draw of 0 replaces slot 0"),
    case(*replay(3, *fill(1, 2, 3), add(4, 0.25), SAMPLE, add(5, 0.4), SAMPLE), label="replacing slots 1 and 2"),
    case(*replay(3, *fill(1, 2, 3), add(4, 0.74), SAMPLE, add(5, 0.59), SAMPLE), label="just below k", tag="edge"),
    case(*replay(3, *fill(1, 2, 3), add(4, 0.75), SAMPLE, add(5, 0.6), SAMPLE), label="exactly k: dropped", tag="edge"),
    case(*replay(1, add(1, 0.9), SAMPLE, add(2, 0.49), SAMPLE, add(3, 0.34), SAMPLE, add(4, 0.2), SAMPLE), label="one slot", tag="edge"),
    case(*replay(1, add(1, 0.0), add(2, 0.5), SAMPLE, add(3, 0.33), SAMPLE), label="one slot, at the boundary", tag="edge"),
    case(*replay(4, *fill(1, 2, 3), SAMPLE, SEEN), label="not yet full", tag="edge"),
    case(*replay(4, *fill(1, 2, 3, 4), SAMPLE, SEEN), label="exactly full", tag="edge"),
    case(*replay(4, *(add(i, 0.0) for i in (9, 8, 7, 6)), SAMPLE), label="draws of 0 while the slots fill", tag="edge"),
    case(*replay(2, *fill(1, 2), *(add(i, 0.0) for i in range(3, 9)), SAMPLE, SEEN), label="slot 0 again and again"),
    case(*replay(2, *fill(1, 2), *(add(i, LAST) for i in range(3, 40)), SAMPLE, SEEN), label="draws just below 1: all dropped", tag="edge"),
    case(*replay(2, *fill(7, 7, 7), add(7, 0.3), SAMPLE, add(8, 0.3), SAMPLE), label="equal items", tag="edge"),
    case(*replay(2, *fill(0, -1), add(-5, 0.1), SAMPLE, add(0, 0.3), SAMPLE), label="zero and negative items", tag="edge"),
    case(*replay(2, *fill(1, 2), SAMPLE, add(3, 0.0), SAMPLE, add(4, 0.3), SAMPLE), label="samples taken at three times do not change", tag="edge"),
    case(*replay(2, *fill(1, 2), add(3, 0.99), SEEN, add(4, 0.99), SEEN), label="dropped items are seen too"),
    case(*replay(5, *fill(*range(5)), *(add(i, (i * 37 % 100) / 100) for i in range(5, 40)), SAMPLE), label="forty items"),
    case(*replay(2, *fill(1, 2), merge([3, 4], 2, (0.49, 0.0), (0.7, 0.5)), SAMPLE, SEEN), label="two samples of equal streams"),
    case(*replay(2, *fill(1, 2), merge([3, 4], 2, (0.5, 0.5), (0.6, 0.5)), SAMPLE), label="at the boundary of the two counts", tag="edge"),
    case(*replay(3, *fill(1, 2, 3), merge([4, 5, 6], 3, (0.0, 0.4), (0.0, 0.5), (0.0, 0.0)), SAMPLE), label="all from this side, taken from the middle"),
    case(*replay(3, *fill(1, 2, 3), merge([4, 5, 6], 3, (0.9, 0.4), (0.9, 0.5), (0.9, 0.0)), SAMPLE), label="all from the other side"),
    case(*replay(2, *fill(1, 2), merge([3, 4], 1_000_000_000_000, (0.1, 0.0), (0.000001, 0.0)), SAMPLE, SEEN), label="the other stream is a trillion long", tag="edge"),
    case(*replay(2, *fill(1, 2), merge([3, 4], 1_000_000_000_000, (0.0, 0.5), (0.0, 0.0)), SAMPLE), label="draws of 0 choose this side, however short", tag="edge"),
    case(*replay(2, *fill(1, 2, 3, 4, 5, 6), merge([9], 1, (0.8, 0.5), (0.83, 0.0)), SAMPLE, SEEN), label="this stream is longer than its sample"),
    case(*replay(3, *fill(1, 2, 3), *(add(i, 0.99) for i in range(4, 9)), merge([20, 21, 22], 4, (0.6, 0.9), (0.6, 0.9), (0.6, 0.9)), SAMPLE), label="the counts go down with each item"),
    case(*replay(4, *fill(1), merge([2], 1, (0.9, 0.9), (0.9, 0.9), (0.5, 0.5)), SAMPLE, SEEN), label="both together do not fill the slots", tag="edge"),
    case(*replay(4, *fill(1, 2), merge([3, 4], 2, (0.2, 0.6), (0.7, 0.6), (0.2, 0.6), (0.1, 0.1), (0.5, 0.5)), SAMPLE), label="both together just fill the slots", tag="edge"),
    case(*replay(3, merge([3, 4], 2, (0.2, 0.6), (0.7, 0.6), (0.5, 0.5)), SAMPLE, SEEN), label="merged into an empty reservoir", tag="edge"),
    case(*replay(2, merge([3, 4], 50, (0.2, 0.6), (0.7, 0.6)), SAMPLE, add(5, 0.04), SAMPLE, SEEN), label="into an empty one, then an item", tag="edge"),
    case(*replay(2, *fill(1, 2, 3), merge([], 0, (0.2, 0.6), (0.99, 0.6)), SAMPLE, SEEN), label="the other stream is empty: the slots are drawn anew", tag="edge"),
    case(*replay(2, merge([], 0), SAMPLE, SEEN), label="two empty streams", tag="edge"),
    case(*replay(2, *fill(1, 2), merge([3, 4], 4, (0.1, 0.0), (0.9, 0.9)), add(5, 0.28), SAMPLE, add(6, 0.25), SAMPLE, SEEN), label="items after a merge count both streams"),
    case(*replay(3, *fill(1), merge([2], 1, (0.1, 0.0), (0.9, 0.9)), add(3, 0.0), SAMPLE, add(4, 0.7), SAMPLE), label="items fill the slots after a merge", tag="edge"),
    case(*replay(2, *fill(1, 2), merge([3, 4], 2, (0.6, 0.0), (0.6, 0.0)), merge([5, 6], 10, (0.2, 0.9), (0.9, 0.9)), SAMPLE, SEEN), label="two merges"),
    case(*replay(2, *fill(1, 2), SAMPLE, merge([3, 4], 2, (0.6, 0.0), (0.6, 0.0)), SAMPLE), label="a sample taken before a merge does not change", tag="edge"),
    case(*replay(1, *fill(1), merge([2], 9, (0.1, 0.0)), SAMPLE, add(3, 0.09), SAMPLE), label="one slot, merged", tag="edge"),
    case(*replay(0), label="no slots", tag="edge", raises=ValueError),
    case(*replay(-3), label="a negative number of slots", tag="edge", raises=ValueError),
    *random_cases(count=10, size=14),
    *random_cases(count=2, size=80, seed=50),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 12]

SCALE = [scale(size=30_000, seed=3, label="30,000 items, a sample after every tenth")]


def generate(seed: int, size: int) -> tuple[list[str], list[list]]:
    """`size` items with coarse draws, questions and merges in between."""
    rng = random.Random(seed)
    large = size > 1_000
    k = 20 if large else rng.randint(1, 4)

    def draw() -> float:
        return round(rng.random(), 6) if large or rng.random() < 0.5 else rng.randrange(12) / 12

    calls: list[Call] = []
    for i in range(size):
        calls.append(add(i if rng.random() < 0.8 else rng.randint(0, 9), draw()))
        if (i % 10 == 0) if large else rng.random() < 0.3:
            calls.append(SAMPLE)
        if not large and rng.random() < 0.15:
            count = rng.choice([0, 1, 2, 5, 50])
            items = [100 + 10 * i + j for j in range(min(k, count))]
            calls.append(merge(items, count, *((draw(), draw()) for _ in range(k + rng.randint(0, 1)))))
    calls += [SAMPLE, SEEN]
    return replay(k, *calls)


def grow(seed: int, size: int) -> tuple[list[str], list[list]]:
    """`size` items and three slots, a sample after every fourth item."""
    rng = random.Random(seed)
    calls: list[Call] = []
    for i in range(size):
        calls.append(add(i, rng.random()))
        if i % 4 == 3:
            calls.append(SAMPLE)
    return replay(3, *calls)
