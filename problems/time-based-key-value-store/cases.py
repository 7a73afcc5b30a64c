import random

from harness.authoring import case, random_cases, sample, scale

Call = tuple[str, list[str | int]]


def put(key: str, value: str, *times: int) -> list[Call]:
    """Sets the value at each of the times."""
    return [("set", [key, value, time]) for time in times]


def get(key: str, *times: int) -> list[Call]:
    """Asks for the key at each of the times."""
    return [("get", [key, time]) for time in times]


def replay(*groups: list[Call]) -> tuple[list[str], list[list[str | int]]]:
    """The two arguments of a case: an empty store, then these calls."""
    calls = [call for group in groups for call in group]
    return ["TimeMap", *(name for name, _ in calls)], [[], *(arguments for _, arguments in calls)]


MANY = [call for time in range(10, 90, 10) for call in put("key", f"v{time}", time)]
LONG = [call for time in range(100, 2100, 2) for call in put("key", f"v{time}", time)]

CASES = [
    sample(
        *replay(put("mood", "calm", 3), get("mood", 2, 3, 7), put("mood", "busy", 8), get("mood", 7, 8, 100)),
        label="before, at and after",
        note="At 2 nothing is set yet. `calm` counts from 3 on, `busy` from 8 on; at 7 it is still `calm`, even when one asks after `busy` has been set.",
    ),
    sample(
        *replay(put("a", "red", 1), put("b", "blue", 2), put("a", "green", 4), get("b", 1, 3, 5), get("a", 3), get("c", 5)),
        label="keys are independent",
        note="`b` has no value at 1, and keeps `blue` when `a` changes. `c` was never set.",
    ),
    case(*replay(get("a", 1)), label="an empty store", tag="edge"),
    case(*replay(put("a", "x", 1), get("a", 1)), label="the first time there is", tag="edge"),
    case(*replay(put("a", "x", 5), get("a", 5)), label="asked for the very time", tag="edge"),
    case(*replay(put("a", "x", 5), get("a", 6)), label="one later"),
    case(*replay(put("a", "x", 5), get("a", 4)), label="one earlier", tag="edge"),
    case(*replay(put("a", "x", 5), get("a", 10_000_000)), label="much later"),
    case(*replay(put("a", "x", 5), get("a", 1)), label="much earlier", tag="edge"),
    case(*replay(put("a", "x", 5), get("b", 5)), label="another key", tag="edge"),
    case(*replay(get("a", 5), put("a", "x", 5), get("a", 5)), label="asked for before it is set", tag="edge"),
    case(*replay(get("a", 9), put("a", "x", 5), get("a", 4, 5)), label="asked for in vain, then set earlier", tag="edge"),
    case(*replay(put("a", "x", 5), put("a", "y", 6), get("a", 4, 5, 6, 7)), label="two values, one after the other"),
    case(*replay(put("a", "x", 5), put("a", "y", 9), get("a", 5, 6, 7, 8, 9, 10)), label="two values, a gap between"),
    case(*replay(put("a", "x", 5), put("a", "y", 9), get("a", 8)), label="nearer to the later value", tag="edge"),
    case(*replay(put("a", "x", 5), put("a", "y", 9), get("a", 4)), label="two values, before both", tag="edge"),
    case(*replay(put("a", "x", 5), get("a", 9), put("a", "y", 8), get("a", 9, 7)), label="asked for ahead of the next value", tag="edge"),
    case(*replay(put("a", "x", 1, 2, 3), get("a", 1, 2, 3, 4)), label="the same value three times"),
    case(*replay(put("a", "x", 1), put("a", "y", 2), put("a", "x", 3), get("a", 1, 2, 3)), label="a value returns"),
    case(*replay(put("a", "z", 1), put("a", "y", 2), put("a", "x", 3), get("a", 1, 2, 3)), label="values that fall while times rise", tag="edge"),
    case(*replay(put("a", "x", 3), put("a", "y", 4), put("a", "z", 5), get("a", 2, 3, 4, 5, 6)), label="three values"),
    case(*replay(MANY, get("key", *range(10, 90, 10))), label="eight values, at their times", tag="edge"),
    case(*replay(MANY, get("key", *range(9, 90, 10))), label="eight values, just before each", tag="edge"),
    case(*replay(MANY, get("key", *range(11, 90, 10))), label="eight values, just after each"),
    case(*replay(MANY, get("key", *range(95, 0, -10))), label="eight values, asked for from the last one back"),
    case(*replay(MANY[:7], get("key", *range(5, 90, 5))), label="seven values, at and between their times"),
    case(*replay(put("a", "x", 1), put("b", "y", 2), get("a", 2), get("b", 2)), label="the other key was set last", tag="edge"),
    case(*replay(put("a", "x", 1), put("b", "y", 2), put("a", "z", 3), get("a", 2), get("b", 3)), label="two keys by turns", tag="edge"),
    case(*replay(put("a", "x", 4), put("b", "x", 7), get("a", 5), get("b", 5)), label="two keys, the same value"),
    case(*replay(put("a", "b", 1), put("b", "a", 2), get("a", 2), get("b", 2), get("b", 1)), label="keys that are values, too", tag="edge"),
    case(*replay(put("ab", "x", 1), put("a", "y", 2), put("b", "z", 3), get("ab", 3), get("a", 3), get("b", 3)), label="keys that begin alike"),
    case(*replay(put("1", "x", 1), put("2", "1", 2), get("1", 2), get("2", 2), get("3", 2)), label="keys of digits", tag="edge"),
    case(*replay(put("a", "0", 1), put("b", "x", 2), get("a", 1, 2)), label="the value zero", tag="edge"),
    case(*replay(put("a", "zzz", 1), put("a", "a", 2), get("a", 1, 2)), label="the last letter of the alphabet", tag="edge"),
    case(*replay(put("k" * 100, "v" * 100, 1), get("k" * 100, 1), get("k" * 99, 1)), label="the longest key and value", tag="edge"),
    case(*replay(put("a", "x", 9_999_999), put("a", "y", 10_000_000), get("a", 9_999_998, 9_999_999, 10_000_000)), label="the last times there are", tag="edge"),
    case(*replay(put("a", "x", 1), put("a", "y", 10_000_000), get("a", 1, 5_000_000, 9_999_999, 10_000_000)), label="the first and the last time", tag="edge"),
    case(*replay(put("set", "get", 1), put("get", "set", 2), get("set", 2), get("get", 2)), label="keys named as the methods", tag="edge"),
    case(*replay(put("a", "x", 2), get("b", 2), get("b", 3), put("b", "y", 4), get("b", 3, 4)), label="an unknown key asked for, then set", tag="edge"),
    case(*replay(LONG, get("key", *range(99, 2110, 37))), label="a thousand values"),
    *random_cases(count=8, size=20),
    *random_cases(count=4, size=120, seed=30),
]

SMALL = [1, 2, 3, 5, 8, 12, 20]

SCALE = [
    scale(size=80_000, seed=1, label="80,000 calls, one key"),
    scale(size=80_000, seed=2, label="80,000 calls, times far apart"),
]


def generate(seed: int, size: int) -> tuple[list[str], list[list[str | int]]]:
    """Few keys and small steps of time, so that what is asked for is often set at that time; large ones set first and ask later."""
    rng = random.Random(seed)
    if size > 1_000:
        return _history(rng, size, 249 if seed == 2 else 1)
    calls: list[Call] = []
    time = rng.randint(0, 3)
    for i in range(size):
        key = rng.choice("abc")
        if rng.random() < 0.5:
            time += rng.choice([1, 1, 2, 3])
            calls += put(key, f"v{i}", time)
        else:
            calls += get(key, rng.randint(1, time + 2))
    return replay(calls)


def grow(seed: int, size: int) -> tuple[list[str], list[list[str | int]]]:
    """One key that is set by half of `size` calls, and asked for by the other half."""
    return _history(random.Random(seed), size, 1)


def _history(rng: random.Random, size: int, step: int) -> tuple[list[str], list[list[str | int]]]:
    count = size // 2
    asked = [rng.randint(1, count * step) for _ in range(size - count)]
    return replay([call for i in range(count) for call in put("k", str(i), 1 + i * step)], get("k", *asked))
