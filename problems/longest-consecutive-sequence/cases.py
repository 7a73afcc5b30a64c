import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample([40, 7, 5, 41, 6, 8], label="two runs, mixed", note="5, 6, 7, 8 is the longest; 40, 41 is the other."),
    sample([3, 4, 4, 5, 4], label="duplicates", tag="edge", note="The run is 3, 4, 5; the repeated 4 counts once."),
    sample([10, 20, 30], label="no neighbours", tag="edge", note="Each value is a run of its own."),
    case([], label="empty", tag="edge"),
    case([9], label="one element", tag="edge"),
    case([0], label="one element, zero", tag="edge"),
    case([6, 6, 6, 6], label="one value, many times", tag="edge"),
    case([4, 5], label="two neighbours", tag="edge"),
    case([5, 4], label="two neighbours, descending", tag="edge"),
    case([4, 6], label="a gap of one", tag="edge"),
    case([-7, 3, -5, 9], label="no neighbours, negative values too", tag="edge"),
    case([1, 2, 3, 4, 5, 6, 7], label="one run, ascending"),
    case([7, 6, 5, 4, 3, 2, 1], label="one run, descending"),
    case([4, 1, 6, 2, 7, 3, 5], label="one run, shuffled"),
    case([1, 1, 2, 2, 3, 3, 4, 4], label="every value twice", tag="edge"),
    case([1, 2, 2, 3, 5, 6, 6, 7, 8, 8], label="duplicates within two runs", tag="edge"),
    case([1, 2, 3, 10, 11, 12, 13], label="the longest run has the largest values", tag="edge"),
    case([1, 2, 3, 4, 10, 11, 12], label="the longest run has the smallest values", tag="edge"),
    case([1, 2, 20, 21, 22, 40, 41], label="the longest run lies between"),
    case([5, 1, 6, 2, 7, 3], label="two runs of the same length", tag="edge"),
    case([1, 2, 3, 5, 6, 7, 8], label="a value missing between two runs", tag="edge"),
    case([1, 3, 5, 7, 9, 2], label="one value joins two"),
    case([2, 4, 6, 8, 10, 12], label="steps of two", tag="edge"),
    case([-3, -1, -2], label="negative values", tag="edge"),
    case([1, -1, 0, 2, -2], label="across zero", tag="edge"),
    case([0, -1], label="zero and minus one", tag="edge"),
    case([0, 1], label="zero and one", tag="edge"),
    case([10**9, -(10**9), 10**9 - 1], label="extreme values", tag="edge"),
    case([-(10**9), -(10**9) + 1, -(10**9) + 2], label="a run at the smallest value", tag="edge"),
    case([8, 1, 9, 10, 2, 3, 11, 100], label="neighbours in the list, but not the longest run"),
    case([1, 2, 0, 1], label="the first value comes late, and a duplicate", tag="edge"),
    case([9, 1, 4, 7, 3, -1, 0, 5, 8, -1, 6], label="ten different values, one missing between"),
    *random_cases(count=8, size=10),
    *random_cases(count=3, size=60, seed=20),
]

SMALL = [0, 1, 2, 3, 4, 5, 6, 8, 12]
SCALE = [
    scale(size=80_000, seed=1, label="a long run whose first value occurs thousands of times"),
    scale(size=80_000, seed=2, label="80,000 values, no duplicates, one long run"),
]


def generate(seed: int, size: int) -> tuple[list[int]]:
    """Values close together, so that runs and duplicates are common; for large sizes a run of half the list."""
    rng = random.Random(seed)
    if size <= 1000:
        span = rng.choice([size, 2 * size])
        return ([rng.randint(-span // 2, span // 2) for _ in range(size)],)
    first = rng.randint(-(10**6), 10**6)
    run = [first + i for i in range(size // 2)]
    rest = [first] * (size - len(run)) if seed % 2 else rng.sample(range(10**7, 10**9, 2), size - len(run))
    nums = run + rest
    rng.shuffle(nums)
    return (nums,)


def grow(seed: int, size: int) -> tuple[list[int]]:
    """One run, shuffled."""
    nums = list(range(size))
    random.Random(seed).shuffle(nums)
    return (nums,)
