class ExternalMerge:
    def __init__(self, k: int) -> None:
        """Merge runs 0 to k - 1; nothing of them has been read."""

    def wanted(self) -> int:
        """The lowest run that has nothing in memory and has not ended, or -1."""

    def feed(self, block: list[list]) -> None:
        """Take the next block of the wanted run; an empty one reports its end. Raises ValueError if none is wanted."""

    def take(self, limit: int) -> list[list]:
        """Up to limit merged records; stops as soon as a run is wanted."""

    def held(self) -> int:
        """How many records are in memory."""
