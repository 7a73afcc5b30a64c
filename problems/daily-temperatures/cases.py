import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample([61, 64, 59, 63, 70, 68], label="some wait longer", note="The 64 waits three days, for the 70; the 70 and the 68 wait in vain."),
    sample([50, 50, 51], label="equal days", note="An equal day is not a warmer one: the first 50 waits two days."),
    sample([80, 60, 40], label="colder and colder", tag="edge", note="It never gets warmer."),
    case([55], label="one day", tag="edge"),
    case([40, 41], label="two days, warmer", tag="edge"),
    case([41, 40], label="two days, colder", tag="edge"),
    case([40, 40], label="two equal days", tag="edge"),
    case([30, 100], label="coldest, then warmest", tag="edge"),
    case([100, 30], label="warmest, then coldest", tag="edge"),
    case([40, 41, 42, 43, 44], label="warmer every day"),
    case([44, 43, 42, 41, 40], label="colder every day", tag="edge"),
    case([70, 70, 70, 70], label="all equal", tag="edge"),
    case([50, 40, 30, 60], label="one warm day answers all"),
    case([50, 40, 30, 50], label="the last day equals the first", tag="edge"),
    case([50, 40, 30, 45], label="the last day answers two of three", tag="edge"),
    case([50, 30, 40, 60], label="a small rise first"),
    case([60, 50, 55, 52, 54, 61], label="answers within answers"),
    case([40, 60, 50, 70], label="two peaks"),
    case([40, 70, 50, 60], label="the higher peak first", tag="edge"),
    case([50, 51, 90, 60], label="the next day is enough, though a warmer one follows", tag="edge"),
    case([50, 40, 60, 90], label="the first warmer day, not the warmest", tag="edge"),
    case([50, 40, 90, 51], label="the first warmer day, not the closest in degrees", tag="edge"),
    case([60, 50, 50, 55], label="equal days wait together", tag="edge"),
    case([60, 50, 50, 60, 61], label="equal days at two heights", tag="edge"),
    case([50, 50, 50, 51], label="three equal days, then one degree more", tag="edge"),
    case([50, 50, 50, 49], label="three equal days, then one degree less", tag="edge"),
    case([50, 60, 50, 60, 50], label="up and down", tag="edge"),
    case([60, 50, 60, 50, 60], label="down and up", tag="edge"),
    case([70, 40, 50, 60, 70], label="the last one only equals the first", tag="edge"),
    case([70, 40, 50, 60, 71], label="the last one answers the first", tag="edge"),
    case([30, 30, 100, 100, 30], label="only the two extremes", tag="edge"),
    case([99, 100, 99, 100, 99], label="close to the top", tag="edge"),
    case([31, 30, 31, 30, 32], label="close to the bottom", tag="edge"),
    case([90, 80, 70, 60, 65, 75, 85, 95], label="a valley"),
    case([60, 70, 80, 90, 85, 75, 65], label="a mountain"),
    case([60, 70, 80, 90, 85, 75, 65, 95], label="a mountain, then a higher one"),
    case([45, 44, 46, 43, 47, 42, 48], label="swings that grow"),
    case([48, 42, 47, 43, 46, 44, 45], label="swings that shrink"),
    case([100, *range(30, 100), 100], label="every temperature, between two of the warmest", tag="edge"),
    case([*range(99, 29, -1), 100], label="down through every temperature, then the warmest", tag="edge"),
    *random_cases(count=12, size=9),
    *random_cases(count=4, size=80, seed=40),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 12]

SCALE = [
    scale(size=60_000, seed=1, label="60,000 days, colder in long steps"),
    scale(size=60_000, seed=2, label="60,000 days, one warm day at the end"),
    scale(size=60_000, seed=3, label="60,000 days, random"),
]


def generate(seed: int, size: int) -> tuple[list[int]]:
    """Few different temperatures; the large ones wait long, or for ever."""
    rng = random.Random(seed)
    if size > 1000 and seed < 3:
        return ([99 - 20 * i // size for i in range(size - 1)] + [79 if seed == 1 else 100],)
    low = rng.randint(30, 90)
    return ([rng.randint(low, low + rng.choice([2, 5, 10])) for _ in range(size)],)


def grow(seed: int, size: int) -> tuple[list[int]]:
    """`size` days, colder in twenty steps: no day is followed by a warmer one."""
    return ([99 - 20 * i // size for i in range(size)],)
