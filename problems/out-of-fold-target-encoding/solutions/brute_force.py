"""Goes through all rows again for each row to encode. Time: O(n (n + m)). Space: O(n)."""


def target_encode(
    categories: list[str], targets: list[float], folds: list[int], new: list[str], smoothing: float
) -> tuple[list[float], list[float]]:
    if all(fold == folds[0] for fold in folds):
        raise ValueError("one fold")

    def encoding(category: str, left_out: int | None) -> float:
        total = everything = 0.0
        count = rows = 0
        for i in range(len(folds)):
            if folds[i] == left_out:
                continue
            everything += targets[i]
            rows += 1
            if categories[i] == category:
                total += targets[i]
                count += 1
        if count == 0:
            return everything / rows
        return (total + smoothing * everything / rows) / (count + smoothing)

    return [encoding(c, fold) for c, fold in zip(categories, folds)], [encoding(c, None) for c in new]
