"""Backtracking; each way is built in the order of the sorted list only. Time: O(n * 2^t). Space: O(t)."""


def combination_sum(candidates: list[int], target: int) -> list[list[int]]:
    candidates = sorted(candidates)
    combinations: list[list[int]] = []
    chosen: list[int] = []

    def extend(first: int, left: int) -> None:
        if left == 0:
            combinations.append(chosen[:])
            return
        for i in range(first, len(candidates)):
            if candidates[i] > left:
                break
            chosen.append(candidates[i])
            extend(i, left - candidates[i])
            chosen.pop()

    extend(0, target)
    return combinations
