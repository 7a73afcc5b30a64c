def fit_linear(
    rows: list[list[float]], targets: list[float], rate: float, steps: int, penalty: float
) -> tuple[list[float], float]:
    """Weights and bias after so many steps of batch gradient descent from zero.

    The loss is half the mean squared error plus penalty / 2 times the sum of the squared weights.
    """
