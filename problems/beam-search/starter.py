def beam_search(
    start: list[float], step: list[list[float]], end: int, width: int, max_length: int, alpha: float
) -> list[tuple[list[int], float]]:
    """The best finished sequences with their normalised scores, the best first."""
