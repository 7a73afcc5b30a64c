class LRUCache:
    def __init__(self, capacity: int) -> None:
        """Make an empty cache with room for capacity keys."""

    def get(self, key: int) -> int:
        """Return the value stored under key, or -1 if key is not in the cache."""

    def put(self, key: int, value: int) -> None:
        """Store value under key; if there is no room, the least recently used key goes."""
