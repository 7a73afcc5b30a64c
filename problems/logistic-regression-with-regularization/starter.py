def train_logistic(
    rows: list[list[float]], labels: list[int], rate: float, steps: int, penalty: float
) -> tuple[list[float], float, float]:
    """Weights, bias and loss after so many steps of batch gradient descent from zero.

    The loss is the mean cross-entropy plus penalty / 2 times the sum of the squared weights.
    """
