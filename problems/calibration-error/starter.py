def calibration_error(
    probabilities: list[float], labels: list[int], bins: int
) -> tuple[list[tuple[int, int, float, float]], float, float]:
    """(bin, count, mean probability, share of positives) for each bin with examples, then ECE and MCE."""
