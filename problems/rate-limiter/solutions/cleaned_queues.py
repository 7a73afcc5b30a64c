"""Queues that are rid of what has left the window at each call. Time: O(1). Space: O(clients * limit)."""

from collections import deque


class RateLimiter:
    def __init__(self, limit: int, window: int) -> None:
        self.limit = limit
        self.window = window
        self.queues: dict[str, deque[int]] = {}

    def allow(self, client: str, time: int) -> bool:
        queue = self.queues.setdefault(client, deque())
        self.clean(queue, time)
        if len(queue) == self.limit:
            return False
        queue.append(time)
        return True

    def wait(self, client: str, time: int) -> int:
        queue = self.queues.get(client, deque())
        self.clean(queue, time)
        return queue[0] + self.window - time if len(queue) == self.limit else 0

    def clean(self, queue: deque[int], time: int) -> None:
        while queue and queue[0] <= time - self.window:
            queue.popleft()
