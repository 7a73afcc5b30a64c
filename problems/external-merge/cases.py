import random
from heapq import heappop, heappush

from harness.authoring import case, random_cases, sample, scale

Call = tuple[str, list]
WANTED: Call = ("wanted", [])
HELD: Call = ("held", [])


def feed(*records: tuple[int, str] | int) -> Call:
    """A block; a mere number is a key whose payload does not matter."""
    return "feed", [[list(record) if isinstance(record, tuple) else [record, f"p{record}"] for record in records]]


def take(limit: int) -> Call:
    return "take", [limit]


END: Call = ("feed", [[]])


def replay(k: int, *calls: Call) -> tuple[list[str], list[list]]:
    """The two arguments of a case: a merge of k runs, then these calls."""
    return ["ExternalMerge", *(name for name, _ in calls)], [[k], *(values for _, values in calls)]


def script(runs: list[list[list]], blocks: list[int], limits: list[int], chatty: bool) -> tuple[list[str], list[list]]:
    """Plays a whole merge: blocks of these sizes in turn, takes of these limits in turn; `chatty` asks in between."""
    calls: list[Call] = []
    rest = [list(reversed(run)) for run in runs]
    memory: list[int] = [0] * len(runs)
    keys: list[list[int]] = [[record[0] for record in run] for run in runs]
    place = [0] * len(runs)
    heap: list[tuple[int, int]] = []
    hungry = list(range(len(runs)))
    fed = taken = 0
    while hungry or heap:
        while hungry:
            if chatty:
                calls.append(WANTED)
            run = hungry.pop(0)
            block = [rest[run].pop() for _ in range(min(len(rest[run]), blocks[fed % len(blocks)]))]
            fed += 1
            calls.append(("feed", [block]))
            if block:
                memory[run] = len(block)
                heappush(heap, (keys[run][place[run]], run))
        if chatty:
            calls += [WANTED, HELD]
        limit = limits[taken % len(limits)]
        taken += 1
        calls.append(take(limit))
        while limit > 0 and heap and not hungry:
            limit -= 1
            _, run = heappop(heap)
            place[run] += 1
            memory[run] -= 1
            if memory[run]:
                heappush(heap, (keys[run][place[run]], run))
            else:
                hungry.append(run)
    calls += [WANTED, take(3), HELD]
    return replay(len(runs), *calls)


def runs_of(*keys: list[int]) -> list[list[list]]:
    """Runs with these keys; a record's payload tells its run and its place."""
    return [[[key, f"{run}.{i}"] for i, key in enumerate(values)] for run, values in enumerate(keys)]


CASES = [
    sample(
        *replay(2, WANTED, feed(1, 4), WANTED, feed(2, 9), WANTED, take(5), WANTED, HELD, feed(5, 6), take(2), END, take(9), WANTED, END, take(9), WANTED),
        label="two runs",
        note="The first `take` gets 1, 2 and 4; then run 0 has nothing in memory, so 9 has to wait: 5 might come, and it does. After 5 and 6 run 0 is wanted "
        "again, and ends. 9 uses up run 1's block, which has to report its end as well.",
    ),
    sample(
        *replay(2, feed((3, "x")), feed((3, "a"), (3, "b")), take(9), feed((3, "w")), take(9), END, take(1), take(1), END, take(1)),
        label="equal keys",
        tag="edge",
        note="x and w come from run 0, so they go before a and b, although w was fed later.",
    ),
    sample(*replay(1, take(2), HELD, feed(7, 8), take(0), take(1), HELD, take(5), END, take(5)), label="one run", tag="edge", note="The first `take` stops at once: run 0 is wanted."),
    case(*script(runs_of([1, 3, 5, 7], [2, 4, 6, 8]), [2], [3], True), label="two runs in turn"),
    case(*script(runs_of([5, 6, 7], [1, 2, 3]), [2], [10], True), label="one run wholly before the other"),
    case(*script(runs_of([1, 2, 3], [5, 6, 7]), [1], [10], True), label="blocks of one record"),
    case(*script(runs_of([1, 4, 9], [2, 3, 10], [0, 5, 6]), [2], [1], True), label="three runs, one record at a time"),
    case(*script(runs_of([1, 4, 9], [2, 3, 10], [0, 5, 6]), [3], [100], True), label="three runs, each in one block"),
    case(*script(runs_of([1, 1, 2], [1, 2, 2], [1, 1, 1]), [2], [4], True), label="equal keys in all runs", tag="edge"),
    case(*script(runs_of([7, 7, 7], [7, 7], [7, 7, 7, 7]), [1], [2], True), label="nothing but one key, blocks of one", tag="edge"),
    case(*script(runs_of([7, 7, 7], [7, 7], [7, 7, 7, 7]), [3, 2], [2], True), label="nothing but one key, mixed blocks", tag="edge"),
    case(*script(runs_of([3], [1], [2]), [1], [2], True), label="runs of one record", tag="edge"),
    case(*script(runs_of([], [1, 2], []), [2], [2], True), label="empty runs", tag="edge"),
    case(*script(runs_of([], [], []), [2], [2], True), label="nothing but empty runs", tag="edge"),
    case(*script([], [2], [2], True), label="no runs", tag="edge"),
    case(*script(runs_of([4, 5, 6, 7, 8]), [2], [3], True), label="a single run", tag="edge"),
    case(*script(runs_of([-5, -1, 0], [-3, -1, 2]), [2], [2], True), label="negative keys", tag="edge"),
    case(*script(runs_of([-(10**9), 10**9], [0]), [2], [2], True), label="extreme keys", tag="edge"),
    case(*script(runs_of([1, 2, 3, 4, 5, 6], [3], [6]), [4, 1, 2], [5], True), label="blocks of different sizes"),
    case(*script(runs_of(*[[i, i + 10, i + 20] for i in range(10)]), [2], [7], True), label="ten runs, rising"),
    case(*script(runs_of(*[[9 - i, 19 - i, 29 - i] for i in range(10)]), [2], [7], True), label="ten runs, falling"),
    case(*script(runs_of([1, 100], [2, 3, 4, 5, 6, 7]), [2], [100], True), label="one run is far ahead"),
    case(*script(runs_of([2, 2], [1, 2, 2, 3], [2]), [1], [100], True), label="an equal key waits for a lower run", tag="edge"),
    case(*script(runs_of([2, 3], [2, 2, 2, 2], [1, 2]), [2], [0, 3], True), label="takes of 0 in between", tag="edge"),
    case(*replay(3, WANTED, WANTED, feed(5), WANTED, feed(4), WANTED, take(3), HELD, feed(3), WANTED, take(3), HELD), label="asking twice changes nothing", tag="edge"),
    case(*replay(2, feed(1, 2), take(1), HELD, feed(5), take(1), HELD, take(1), WANTED, HELD), label="nothing may be taken before every run is in memory"),
    case(*replay(2, feed((2, "b"), (2, "a")), feed((2, "0"), (1 + 1, "z")), take(4), END, take(4), END, take(1)), label="payloads are not compared", tag="edge"),
    case(*replay(3, feed((1, "c")), feed((1, "b")), feed((1, "a")), take(9), END, take(9), END, take(9), END, take(9)), label="payloads against the order of the runs", tag="edge"),
    case(*replay(2, END, WANTED, feed(1, 2, 3), WANTED, take(2), HELD, take(2), WANTED, END, WANTED, take(1)), label="the first run is empty", tag="edge"),
    case(*replay(2, feed(1, 9), END, take(1), WANTED, HELD, take(1), WANTED, feed(10), take(1), END), label="the second run is empty", tag="edge"),
    case(*replay(1, feed((5, ""), (5, "")), take(2), END, HELD), label="records that are equal throughout", tag="edge"),
    case(*replay(1, feed(1, 2), feed(3)), label="a block while the last one is in memory", tag="edge", raises=ValueError),
    case(*replay(2, feed(1, 2), feed(2, 3), take(1), feed(4)), label="a block before the last one is used up", tag="edge", raises=ValueError),
    case(*replay(1, feed(1), take(1), END, END), label="a block after the end", tag="edge", raises=ValueError),
    case(*replay(0, END), label="a block for no run", tag="edge", raises=ValueError),
    case(*replay(2, feed(1, 2), feed(2, 3), END), label="the end of a run that is in memory", tag="edge", raises=ValueError),
    *random_cases(count=10, size=14),
    *random_cases(count=3, size=120, seed=50),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 12]

SCALE = [scale(size=40_000, seed=5, label="40,000 records in 400 runs")]


def generate(seed: int, size: int) -> tuple[list[str], list[list]]:
    """`size` records with few different keys in a handful of runs, some of them empty."""
    rng = random.Random(seed)
    large = size > 1_000
    k = 400 if large else rng.randint(1, 5)
    highest = 10**6 if large else max(2, size // 2)
    runs: list[list[int]] = [[] for _ in range(k)]
    for _ in range(size):
        runs[rng.randrange(k)].append(rng.randint(-highest, highest))
    keyed = runs_of(*(sorted(run) for run in runs))
    if large:
        return script(keyed, [25], [100], False)
    return script(keyed, [rng.randint(1, 4) for _ in range(3)], [rng.randint(0, 5), rng.randint(1, 9)], True)


def grow(seed: int, size: int) -> tuple[list[str], list[list]]:
    """`size` records, eight in each run, blocks of four."""
    rng = random.Random(seed)
    runs = [sorted(rng.randint(0, 10**6) for _ in range(8)) for _ in range(max(1, size // 8))]
    return script(runs_of(*runs), [4], [8], False)
