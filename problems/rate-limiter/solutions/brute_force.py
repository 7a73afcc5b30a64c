"""Counts the accepted requests in the window, at each moment at which one leaves it. Time: O(n). Space: O(n)."""


class RateLimiter:
    def __init__(self, limit: int, window: int) -> None:
        self.limit = limit
        self.window = window
        self.accepted: list[tuple[str, int]] = []

    def allow(self, client: str, time: int) -> bool:
        if self.fits(client, time):
            self.accepted.append((client, time))
            return True
        return False

    def wait(self, client: str, time: int) -> int:
        leaving = [past + self.window for other, past in self.accepted if other == client and past + self.window > time]
        return next(moment - time for moment in [time, *leaving] if self.fits(client, moment))

    def fits(self, client: str, time: int) -> bool:
        count = 0
        for other, past in self.accepted:
            if other == client and time - self.window < past <= time:
                count += 1
        return count < self.limit
