"""Fits one value per column, then fills. Time: O(n d log n + m d). Space: O(n + d)."""


def impute(train: list[list[float | None]], rows: list[list[float | None]], strategy: str) -> list[list[float]]:
    if strategy not in ("mean", "median"):
        raise ValueError(f"unknown strategy: {strategy!r}")
    if not train:
        raise ValueError("there are no rows to fit on")
    middle = mean if strategy == "mean" else median
    fills = []
    for column in zip(*train):
        present = [value for value in column if value is not None]
        fills.append(middle(present) if present else 0.0)
    return [[fill if value is None else value for value, fill in zip(row, fills)] for row in rows]


def mean(values: list[float]) -> float:
    return sum(values) / len(values)


def median(values: list[float]) -> float:
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2
