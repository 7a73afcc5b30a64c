def evaluate(
    truth: list[str], predicted: list[str], labels: list[str]
) -> tuple[list[list[int]], list[list[float]], float, float]:
    """The confusion matrix (rows are the truth), [precision, recall, f1] for each label, macro-F1 and micro-F1."""
