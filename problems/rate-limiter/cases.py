import random

from harness.authoring import case, random_cases, sample, scale

Call = tuple[str, list[str | int]]


def allow(client: str, *times: int) -> list[Call]:
    return [("allow", [client, time]) for time in times]


def wait(client: str, *times: int) -> list[Call]:
    return [("wait", [client, time]) for time in times]


def both(client: str, *times: int) -> list[Call]:
    """At each of the times first the question, then the request."""
    return [call for time in times for call in (*wait(client, time), *allow(client, time))]


def replay(limit: int, window: int, *groups: list[Call]) -> tuple[list[str], list[list[str | int]]]:
    """The two arguments of a case: a limiter, then these calls."""
    calls = [call for group in groups for call in group]
    return ["RateLimiter", *(name for name, _ in calls)], [[limit, window], *(arguments for _, arguments in calls)]


CASES = [
    sample(
        *replay(2, 10, allow("ann", 1, 4, 7), wait("ann", 7), allow("ann", 10, 11, 12), wait("ann", 12)),
        label="two requests in ten seconds",
        note="At 7 both requests are within the last ten seconds. The one of 1 still counts at 10 and no longer at 11. At 12 those of 4 and 11 count; the one of 4 leaves at 14.",
    ),
    sample(
        *replay(1, 5, allow("ann", 3), allow("bob", 3), allow("ann", 6), wait("ann", 6), wait("eve", 6), allow("ann", 8)),
        label="clients are independent",
        note="Each may make one request. Had the rejected request at 6 counted, the one at 8 would be rejected. `eve` was never seen.",
    ),
    case(*replay(1, 1, allow("a", 0)), label="one request at second zero", tag="edge"),
    case(*replay(1, 1, wait("a", 0)), label="asked before any request", tag="edge"),
    case(*replay(1, 1, allow("a", 0, 1, 2, 3)), label="a window of one second, a request in each", tag="edge"),
    case(*replay(1, 1, allow("a", 5, 5, 6, 6, 6, 7)), label="a window of one second, several requests in each", tag="edge"),
    case(*replay(2, 1, allow("a", 5, 5, 5, 6, 6, 6)), label="two in each second", tag="edge"),
    case(*replay(1, 1, allow("a", 5), wait("a", 5, 6)), label="a window of one second, then asked", tag="edge"),
    case(*replay(1, 10, allow("a", 0, 9)), label="one second before it leaves", tag="edge"),
    case(*replay(1, 10, allow("a", 0, 10)), label="as it leaves", tag="edge"),
    case(*replay(1, 10, allow("a", 0), wait("a", 0, 1, 9, 10, 11, 50)), label="one request, asked at every stage"),
    case(*replay(1, 10, allow("a", 3), wait("a", 3)), label="asked within the same second", tag="edge"),
    case(*replay(3, 10, allow("a", 0, 0, 0, 0), wait("a", 0), allow("a", 9, 10, 10, 10, 10)), label="a burst in one second, and the next", tag="edge"),
    case(*replay(3, 10, allow("a", 1, 2), wait("a", 2), allow("a", 3), wait("a", 3)), label="not full, then full"),
    case(*replay(3, 10, both("a", *range(12))), label="a request in every second"),
    case(*replay(3, 10, both("a", *range(0, 60, 3))), label="a request every three seconds"),
    case(*replay(3, 9, both("a", *range(0, 60, 3))), label="exactly as many as are allowed"),
    case(*replay(3, 8, both("a", *range(0, 60, 3))), label="a little slower than is allowed"),
    case(*replay(2, 10, allow("a", 8, 9, 10, 11, 12)), label="around a full ten seconds", tag="edge"),
    case(*replay(2, 10, allow("a", 9, 9, 10, 10, 18, 19)), label="a burst just before a full ten seconds, another after", tag="edge"),
    case(*replay(2, 10, allow("a", 0, 9, 10, 11, 18, 19, 20)), label="the window moves on with each request", tag="edge"),
    case(*replay(2, 10, allow("a", 1, 5), wait("a", 5), allow("a", 11), wait("a", 11)), label="waits for the older of two", tag="edge"),
    case(*replay(3, 10, allow("a", 1, 5, 6, 11), wait("a", 11), allow("a", 15), wait("a", 15, 20)), label="waits for what is now the oldest", tag="edge"),
    case(*replay(1, 10, allow("a", 0, 5, 9, 10, 15, 19, 20)), label="rejected requests do not count", tag="edge"),
    case(*replay(2, 10, allow("a", 0, 1), allow("a", *range(2, 10)), allow("a", 10, 11, 12)), label="eight rejected in a row", tag="edge"),
    case(*replay(2, 10, allow("a", 0, 4, 5, 5, 5), wait("a", 5), allow("a", 9, 10)), label="rejected ones do not lengthen the wait", tag="edge"),
    case(*replay(2, 10, wait("a", 0, 0, 0), allow("a", 0), wait("a", 0, 0), allow("a", 0, 0)), label="asking uses nothing up", tag="edge"),
    case(*replay(1, 10, wait("a", 5), allow("a", 6), wait("a", 16), allow("a", 16)), label="asked, then requested", tag="edge"),
    case(*replay(2, 10, allow("a", 0, 8), allow("a", 12), wait("a", 12), allow("a", 18, 18)), label="one has left, one has not", tag="edge"),
    case(*replay(2, 10, allow("a", 0, 1, 11, 11, 11)), label="both leave at once", tag="edge"),
    case(*replay(3, 10, allow("a", 0, 1, 2, 11, 11, 11)), label="two of three have left", tag="edge"),
    case(*replay(2, 10, allow("a", 0, 100, 101, 102, 109, 110)), label="a long pause", tag="edge"),
    case(*replay(3, 10, allow("a", 0, 50, 50, 51, 52), wait("a", 52)), label="an old request takes up no room", tag="edge"),
    case(*replay(2, 10, allow("a", 0, 0), allow("b", 0, 0, 0), wait("a", 0), wait("b", 1), wait("c", 1)), label="two clients, both full"),
    case(*replay(2, 10, allow("a", 0), allow("b", 1), allow("a", 2), allow("b", 3), wait("a", 5), wait("b", 5), allow("a", 10), allow("b", 10)), label="two clients by turns"),
    case(*replay(1, 10, allow("a", 0), allow("aa", 0), allow("A", 0), allow("a1", 0)), label="clients that are called alike", tag="edge"),
    case(*replay(1, 10, allow("limit", 0), allow("window", 0), allow("limit", 1)), label="clients named as what the code may use", tag="edge"),
    case(*replay(10_000, 10, allow("a", 0, 0, 0, 5), wait("a", 5)), label="a limit that is never reached", tag="edge"),
    case(*replay(5, 10, allow("a", *[0] * 6), wait("a", 4), allow("a", *[10] * 6)), label="five at once, twice", tag="edge"),
    case(*replay(4, 10, allow("a", 0, 2, 4, 6), wait("a", 6), allow("a", 10, 10, 12, 12, 14), wait("a", 15)), label="four that leave one by one"),
    case(*replay(1, 10**9, allow("a", 0), wait("a", 0, 1, 10**9 - 1), allow("a", 10**9 - 1), both("a", 10**9)), label="the longest window", tag="edge"),
    case(*replay(2, 10**9, allow("a", 10**9, 10**9, 10**9), wait("a", 10**9)), label="the latest second", tag="edge"),
    case(*replay(1, 7, both("a", *range(0, 40, 2))), label="a window of seven, a request every other second"),
    case(*replay(2, 3, both("a", 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6)), label="a short window, two requests in each second"),
    *random_cases(count=8, size=24),
    *random_cases(count=4, size=120, seed=40),
]

SMALL = [2, 4, 6, 9, 12, 20, 30]

SCALE = [
    scale(size=60_000, seed=1, label="60,000 calls, one client, a limit of 10,000"),
    scale(size=60_000, seed=2, label="60,000 calls, 20,000 clients"),
]


def generate(seed: int, size: int) -> tuple[list[str], list[list[str | int]]]:
    """Few clients and small steps of time, so that the window is often full; large ones have a long queue, or many clients."""
    rng = random.Random(seed)
    if size > 1_000:
        return _crowd(rng, size) if seed == 2 else _one_client(rng, size, 10_000)
    limit, window = rng.randint(1, 4), rng.randint(1, 8)
    clients = rng.choice(["a", "ab", "abc"])
    calls: list[Call] = []
    time = rng.randint(0, 2)
    for _ in range(size):
        calls += rng.choice([allow, allow, wait])(rng.choice(clients), time)
        time += rng.choice([0, 0, 1, 1, 2, rng.randint(0, window)])
    return replay(limit, window, calls)


def grow(seed: int, size: int) -> tuple[list[str], list[list[str | int]]]:
    """`size` calls of one client, with a limit that a third of them reach."""
    return _one_client(random.Random(seed), size, max(1, size // 3))


def _one_client(rng: random.Random, size: int, limit: int) -> tuple[list[str], list[list[str | int]]]:
    """About a request a second: all are accepted until the limit is reached, then as many as leave the window."""
    calls = [call for time in range(size) for call in rng.choice([allow, allow, wait])("a", time)]
    return replay(limit, limit + limit // 4, calls)


def _crowd(rng: random.Random, size: int) -> tuple[list[str], list[list[str | int]]]:
    clients = [f"c{i}" for i in range(size // 3)]
    return replay(2, size, [call for time in range(size) for call in rng.choice([allow, allow, allow, wait])(rng.choice(clients), time)])
