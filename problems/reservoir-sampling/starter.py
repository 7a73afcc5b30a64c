class Reservoir:
    def __init__(self, k: int) -> None:
        """An empty sample with k slots. Raises ValueError if k < 1."""

    def add(self, item: int, draw: float) -> None:
        """Take the next item of the stream; draw is uniform in [0, 1)."""

    def sample(self) -> list[int]:
        """The sample so far, in the order of the slots."""

    def seen(self) -> int:
        """How many items the sample stands for."""

    def merge(self, items: list[int], count: int, draws: list[tuple[float, float]]) -> None:
        """Take in the sample of another stream of count items."""
