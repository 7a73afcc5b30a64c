def roc_auc(labels: list[int], scores: list[float]) -> float:
    """The share of positive-negative pairs in the right order, equal scores counting half."""
