class StreamingNormalizer:
    def __init__(self, columns: int) -> None:
        """Nothing has been seen yet."""

    def update(self, chunk: list[list[float]]) -> None:
        """Take the next rows; they are seen once."""

    def state(self) -> list[list[float]]:
        """[count, mean, m2, low, high] for each column."""

    def merge(self, state: list[list[float]]) -> None:
        """Take over what another machine knows about other rows."""

    def transform(self, rows: list[list[float]]) -> list[list[float]]:
        """The rows as z-scores of everything seen so far; 0.0 in constant columns."""
