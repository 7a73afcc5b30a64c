def ranking_metrics(
    rankings: list[list[int]], grades: list[dict[int, int]], k: int
) -> tuple[float, float, float]:
    """Mean NDCG@k, mean average precision and mean reciprocal rank over queries with a relevant document."""
