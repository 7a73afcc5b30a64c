def bm25_scores(
    corpus: list[list[str]], queries: list[list[str]], k1: float, b: float
) -> list[list[float]]:
    """One list of scores for each query, one score for each document of the corpus."""
