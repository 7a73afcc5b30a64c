class RateLimiter:
    def __init__(self, limit: int, window: int) -> None:
        """Accept at most limit requests of a client within any window seconds."""

    def allow(self, client: str, time: int) -> bool:
        """Whether a request of client at this second is accepted; if so, it counts from now on."""

    def wait(self, client: str, time: int) -> int:
        """Return the seconds until a request of client would be accepted, 0 if at once; changes nothing."""
