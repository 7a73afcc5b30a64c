def log_loss(logits: list[list[float]], labels: list[int]) -> float:
    """Mean of -ln softmax(row)[label] over the rows whose label is not -1; 0.0 if there are none."""
