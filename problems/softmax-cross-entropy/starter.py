def softmax_cross_entropy(
    logits: list[list[float]], labels: list[int], smoothing: float
) -> tuple[float, list[list[float]]]:
    """Mean loss of the rows whose label is not -1, and its gradient with respect to the logits."""
