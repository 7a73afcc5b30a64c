class TimeMap:
    def __init__(self) -> None:
        """Make an empty store."""

    def set(self, key: str, value: str, timestamp: int) -> None:
        """Note that key has this value from timestamp on; timestamps rise from call to call."""

    def get(self, key: str, timestamp: int) -> str:
        """Return the value that key had at timestamp, or "" if it had none yet."""
