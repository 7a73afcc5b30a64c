"""Only the last `limit` accepted times of a client matter. Time: O(1). Space: O(clients * limit)."""

from collections import defaultdict, deque


class RateLimiter:
    def __init__(self, limit: int, window: int) -> None:
        self.limit = limit
        self.window = window
        self.accepted: dict[str, deque[int]] = defaultdict(lambda: deque(maxlen=limit))

    def allow(self, client: str, time: int) -> bool:
        fits = self.wait(client, time) == 0
        if fits:
            # A full queue drops its oldest time, which has left the window.
            self.accepted[client].append(time)
        return fits

    def wait(self, client: str, time: int) -> int:
        accepted = self.accepted.get(client, ())
        if len(accepted) < self.limit:
            return 0
        return max(0, accepted[0] + self.window - time)
