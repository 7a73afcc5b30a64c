import random

from harness.authoring import case, random_cases, sample, scale

Call = tuple[str, list[int]]


def get(key: int) -> Call:
    return "get", [key]


def put(key: int, value: int) -> Call:
    return "put", [key, value]


def read(*keys: int) -> list[Call]:
    return [get(key) for key in keys]


def replay(capacity: int, *calls: Call) -> tuple[list[str], list[list[int]]]:
    """The two arguments of a case: a cache of this capacity, then these calls."""
    return ["LRUCache", *(name for name, _ in calls)], [[capacity], *(values for _, values in calls)]


CASES = [
    sample(
        *replay(3, put(5, 50), put(6, 60), put(7, 70), get(5), put(8, 80), get(6), get(5), get(7), get(8)),
        label="a full cache makes room",
        note="`get(5)` uses key 5, so 6 is the least recently used key when 8 needs room. The other three stay.",
    ),
    sample(
        *replay(2, put(4, 40), put(9, 90), put(4, 41), put(3, 30), get(9), get(4), get(3)),
        label="putting a stored key",
        note="The second `put` of 4 replaces its value, removes nothing, and is a use: `put(3, 30)` then removes 9.",
    ),
    sample(
        *replay(1, get(6), put(6, 0), get(6), put(0, 2), get(6), get(0)),
        label="room for one key",
        tag="edge",
        note="The first `get` finds nothing. 0 is a value and a key like any other. `put(0, 2)` has to remove 6.",
    ),
    case(*replay(2, get(1)), label="get from an empty cache", tag="edge"),
    case(*replay(2, put(1, 5), get(1), get(2)), label="one key, found and not found"),
    case(*replay(1, put(3, 7), get(3), get(3), get(3)), label="room for one, read again and again", tag="edge"),
    case(*replay(1, put(3, 7), put(3, 8), get(3)), label="room for one, value replaced", tag="edge"),
    case(*replay(1, put(1, 1), put(2, 2), get(1), put(3, 3), *read(2, 3)), label="room for one, new keys", tag="edge"),
    case(*replay(1, put(1, 4), put(2, 5), put(1, 6), *read(2, 1)), label="room for one, two keys in turn", tag="edge"),
    case(*replay(3, put(1, 10), put(2, 20), put(3, 30), get(1), get(2), get(3)), label="exactly full", tag="edge"),
    case(
        *replay(3, put(1, 10), put(2, 20), put(3, 30), put(4, 40), *read(1, 2, 3, 4)),
        label="one key too many",
        tag="edge",
    ),
    case(
        *replay(3, put(4, 40), put(3, 30), put(2, 20), put(1, 10), get(4), get(3), get(2), get(1)),
        label="one key too many, keys falling",
        tag="edge",
    ),
    case(
        *replay(2, *(put(key, key + 50) for key in range(1, 7)), *read(1, 2, 3, 4, 5, 6)),
        label="six new keys, room for two",
    ),
    case(
        *replay(3, put(1, 10), put(2, 20), put(3, 30), get(1), put(4, 40), put(5, 50), *read(1, 2, 3, 4, 5)),
        label="get of the oldest key",
    ),
    case(
        *replay(3, put(1, 10), put(2, 20), put(3, 30), get(2), put(4, 40), put(5, 50), *read(1, 2, 3, 4, 5)),
        label="get of a key in between",
    ),
    case(
        *replay(3, put(1, 10), put(2, 20), put(3, 30), get(3), put(4, 40), put(5, 50), *read(1, 2, 3, 4, 5)),
        label="get of the newest key",
    ),
    case(
        *replay(3, put(1, 10), put(2, 20), put(3, 30), put(1, 11), put(4, 40), put(5, 50), *read(1, 2, 3, 4, 5)),
        label="put of the oldest key",
    ),
    case(
        *replay(3, put(1, 10), put(2, 20), put(3, 30), put(2, 21), put(4, 40), put(5, 50), *read(1, 2, 3, 4, 5)),
        label="put of a key in between",
    ),
    case(
        *replay(3, put(1, 10), put(2, 20), put(3, 30), put(3, 31), put(4, 40), put(5, 50), *read(1, 2, 3, 4, 5)),
        label="put of the newest key",
    ),
    case(
        *replay(3, put(1, 10), put(2, 20), put(3, 30), put(2, 21), get(1), get(2), get(3)),
        label="a full cache, a stored key put again",
        tag="edge",
    ),
    case(
        *replay(2, put(1, 10), put(2, 20), put(2, 21), get(1), get(2)),
        label="a full cache, its newest key put again",
        tag="edge",
    ),
    case(
        *replay(2, put(1, 10), put(1, 11), put(2, 20), put(3, 30), put(4, 40), *read(1, 2, 3, 4)),
        label="one key put twice, then three new ones",
        tag="edge",
    ),
    case(
        *replay(3, put(1, 10), put(1, 11), put(1, 12), put(2, 20), put(3, 30), get(1), get(2), get(3)),
        label="one key put three times before the others",
        tag="edge",
    ),
    case(
        *replay(2, put(1, 10), put(2, 20), put(1, 10), put(3, 30), get(1), get(2), get(3)),
        label="the same value put again",
        tag="edge",
    ),
    case(
        *replay(2, put(1, 0), put(2, 5), get(1), put(3, 0), get(2), get(1), get(3)),
        label="value zero",
        tag="edge",
    ),
    case(*replay(2, put(1, 9), put(1, 0), get(1), put(1, 3), get(1)), label="to zero and back", tag="edge"),
    case(
        *replay(2, put(0, 7), put(1, 8), get(0), put(2, 9), get(0), get(1), get(2), put(3, 4), get(0)),
        label="key zero",
        tag="edge",
    ),
    case(*replay(2, put(0, 0), get(0), put(1, 1), put(2, 2), get(0)), label="key and value zero", tag="edge"),
    case(
        *replay(2, put(1, 10), put(2, 20), get(3), get(3), put(3, 30), get(1), get(2), get(3)),
        label="not found, then stored",
        tag="edge",
    ),
    case(
        *replay(2, put(1, 10), get(7), get(8), get(9), put(2, 20), get(1), get(2)),
        label="keys that are not found take no room",
        tag="edge",
    ),
    case(
        *replay(2, put(1, 10), put(2, 20), get(3), put(4, 40), put(5, 50), put(6, 60), get(2), get(4), get(5), get(6)),
        label="not found once, then three new keys",
        tag="edge",
    ),
    case(
        *replay(2, put(1, 10), put(2, 20), put(3, 30), get(1), put(4, 40), get(2), get(3), get(4)),
        label="get of a removed key",
        tag="edge",
    ),
    case(
        *replay(2, put(1, 10), put(2, 20), put(3, 30), put(1, 11), get(2), get(3), get(1)),
        label="a removed key returns",
    ),
    case(
        *replay(2, put(1, 10), get(1), put(2, 20), put(3, 30), put(1, 11), put(4, 40), get(3), get(1), get(4)),
        label="a removed key returns and stays",
    ),
    case(
        *replay(2, put(1, 10), *[get(1)] * 5, put(2, 20), put(3, 30), get(1), get(2), get(3)),
        label="read often, but long ago",
        tag="edge",
    ),
    case(
        *replay(3, *[put(1, 10)] * 4, put(2, 20), put(3, 30), put(4, 40), *read(1, 2, 3, 4)),
        label="written often, but long ago",
        tag="edge",
    ),
    case(
        *replay(2, put(1, 10), put(2, 20), *read(1, 2, 1), put(3, 30), put(4, 40), *read(1, 2, 3, 4)),
        label="two keys read in turn",
    ),
    case(
        *replay(
            4, *(put(key, 10 * key) for key in (1, 2, 3, 4)), *read(4, 3, 2, 1), put(5, 50), put(6, 60),
            *read(1, 2, 3, 4, 5, 6),
        ),
        label="all keys read, newest first",
    ),
    case(
        *replay(
            4, *(put(key, 10 * key) for key in (1, 2, 3, 4)), *read(1, 2, 3, 4), put(5, 50), put(6, 60),
            *read(1, 2, 3, 4, 5, 6),
        ),
        label="all keys read, oldest first",
    ),
    case(*replay(3, *(put(key, 77) for key in (2, 4, 6, 8)), *read(2, 4, 6, 8)), label="equal values", tag="edge"),
    case(
        *replay(2, put(10, 20), put(20, 10), get(10), put(30, 20), get(20), get(10), get(30)),
        label="values that are keys too",
        tag="edge",
    ),
    case(
        *replay(2, put(10_000, 100_000), put(9_999, 99_999), get(10_000), put(0, 1), get(9_999), get(10_000), get(0)),
        label="largest keys and values",
        tag="edge",
    ),
    case(
        *replay(10_000, put(1, 10), put(2, 20), put(1, 11), get(1), get(2), get(3)),
        label="largest capacity, few keys",
        tag="edge",
    ),
    case(
        *replay(3, *(call for i in range(12) for call in (get(i % 4), put(i % 4, 10 * i)))),
        label="four keys around and around, room for three",
    ),
    case(
        *replay(3, put(1, 10), *(call for key in range(2, 9) for call in (put(key, key), get(1))), *read(6, 7, 8)),
        label="one key kept alive",
    ),
    *random_cases(count=4, size=24),
    *random_cases(count=4, size=120, seed=20),
    *random_cases(count=2, size=400, seed=40),
]

SCALE = [
    scale(size=120_000, seed=1, label="120,000 calls, as many get as put"),
    scale(size=120_000, seed=2, label="120,000 calls, mostly get"),
]

SMALL = [4, 8, 12, 20, 30]


def generate(seed: int, size: int) -> tuple[list[str], list[list[int]]]:
    """`size` calls with random keys, about a quarter more keys than fit; mostly `get` for even seeds."""
    rng = random.Random(seed)
    capacity = 8_000 if size > 1_000 else rng.randint(1, 2 + size // 8)
    last_key = min(capacity + capacity // 4 + 1, 10_000)
    reads = 0.5 if seed % 2 else 0.75

    def call() -> Call:
        key = rng.randint(0, last_key)
        return get(key) if rng.random() < reads else put(key, rng.randint(0, 100_000))

    return replay(capacity, *(call() for _ in range(size)))


def grow(seed: int, size: int) -> tuple[list[str], list[list[int]]]:
    """Half of `size` calls fill the cache, the others read its oldest key."""
    capacity = max(1, size // 2)
    fill = [put(key, key) for key in range(capacity)]
    return replay(capacity, *fill, *(get(i % capacity) for i in range(size - capacity)))
