import numpy as np


def forward(x: np.ndarray, weights: list[np.ndarray], biases: list[np.ndarray]) -> np.ndarray:
    """Class probabilities of shape (n, d_L): dense layers, ReLU between them, softmax at the end."""
