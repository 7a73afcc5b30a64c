import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample(
        [6, 2, 9, 3, 4, 8, 5],
        label="a small number starts it",
        note="2, 3, 4, 8 and 2, 3, 4, 5 have four entries each; there is none with five.",
    ),
    sample([5, 5, 5], label="equal values", tag="edge", note="No 5 is larger than another, so one entry is all there is."),
    sample([8, 6, 3, 1], label="falling", tag="edge", note="Each entry alone is an increasing subsequence of length 1."),
    case([4], label="one entry", tag="edge"),
    case([1, 2], label="two entries, rising", tag="edge"),
    case([2, 1], label="two entries, falling", tag="edge"),
    case([3, 3], label="two equal entries", tag="edge"),
    case([1, 2, 3, 4, 5, 6], label="rising throughout"),
    case([1, 2, 2, 3], label="an equal pair on the way", tag="edge"),
    case([1, 1, 2, 2, 3, 3], label="everything twice", tag="edge"),
    case([3, 3, 2, 2, 1, 1], label="everything twice, falling", tag="edge"),
    case([2, 5, 1], label="a smaller entry at the end", tag="edge"),
    case([1, 9, 2, 3], label="a large entry that blocks", tag="edge"),
    case([10, 1, 11, 2, 12, 3], label="high and low in turn"),
    case([1, 10, 2, 11, 3, 12], label="low and high in turn"),
    case([9, 1, 2, 3], label="the first entry is not used", tag="edge"),
    case([1, 2, 3, 0], label="the last entry is not used", tag="edge"),
    case([5, 6, 7, 1, 2], label="the longer one comes first", tag="edge"),
    case([5, 6, 1, 2, 3], label="the longer one comes later", tag="edge"),
    case([4, 5, 6, 1, 2, 3], label="two of equal length", tag="edge"),
    case([4, 5, 6, 1, 2, 7], label="the earlier one goes on", tag="edge"),
    case([4, 5, 1, 2, 3, 6], label="the later one goes on"),
    case([4, 6, 7, 3, 6, 5, 20, 6, 7, 8, 13], label="smaller ends pay off late"),
    case([2, 6, 3, 7, 4, 8, 5, 9], label="interleaved"),
    case([1, 4, 2, 4, 3, 4], label="a value that comes again and again", tag="edge"),
    case([7, 7, 8, 7, 7, 8, 9], label="repeats around a step", tag="edge"),
    case([0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15], label="bits reversed"),
    case([-3, -1, -2, 0], label="negative values", tag="edge"),
    case([0, -1, 1, -2, 2, -3, 3], label="spreading from 0", tag="edge"),
    case([-1, -1, 0, 0], label="zero and negatives twice", tag="edge"),
    case([10_000, -10_000, 10_000], label="extreme values", tag="edge"),
    case([-10_000, 0, 10_000], label="extreme values, rising", tag="edge"),
    case([9, 10, 100], label="different numbers of digits", tag="edge"),
    case([5, 1, 6, 2, 7, 3, 8, 4, 9], label="two rising ones woven together"),
    case([3, 1, 2, 6, 4, 5, 9, 7, 8], label="blocks of three"),
    case([8, 9, 6, 7, 4, 5, 2, 3], label="falling pairs"),
    case([1, 3, 2, 3, 1, 4], label="an entry replaced by an equal one", tag="edge"),
    *random_cases(count=8, size=9),
    *random_cases(count=4, size=30, seed=20),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 12]
SCALE = [
    scale(size=2_500, seed=1, label="2,500 entries, random"),
    scale(size=2_500, seed=2, label="2,500 entries, slowly rising"),
]


def generate(seed: int, size: int) -> tuple[list[int]]:
    """Few different values where `size` is small; a large list is random for odd seeds, and rises with noise for even ones."""
    rng = random.Random(seed)
    if size >= 1_000:
        return ([rng.randint(-10_000, 10_000) if seed % 2 else 3 * i - 5_000 + rng.randint(-900, 900) for i in range(size)],)
    highest = rng.choice([2, 5, size])
    return ([rng.randint(-highest, highest) for _ in range(size)],)


def grow(seed: int, size: int) -> tuple[list[int]]:
    """`size` entries that rise from each to the next: every subsequence is increasing."""
    return (list(range(size)),)
