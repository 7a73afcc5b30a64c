import numpy as np


def dropout(
    x: np.ndarray, grad: np.ndarray, draws: np.ndarray, rate: float, training: bool
) -> tuple[np.ndarray, np.ndarray]:
    """The output of a dropout layer, and the gradient with respect to its input.

    An entry is dropped where its draw is smaller than rate; kept ones are scaled by 1 / (1 - rate).
    """
