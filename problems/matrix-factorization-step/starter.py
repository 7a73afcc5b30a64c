import numpy as np


def sgd_epoch(
    ratings: list[tuple[int, int, float]],
    users: np.ndarray,
    items: np.ndarray,
    user_bias: np.ndarray,
    item_bias: np.ndarray,
    mean: float,
    lr: float,
    reg: float,
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, float]:
    """The factors and biases after one pass over the ratings, and the mean squared error on the way."""
