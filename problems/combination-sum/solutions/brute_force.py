"""Tries every count of every candidate. Time: O(2^n). Space: O(n)."""

from itertools import product


def combination_sum(candidates: list[int], target: int) -> list[list[int]]:
    found = []
    for counts in product(*(range(target // number + 1) for number in candidates)):
        way = [number for number, count in zip(candidates, counts, strict=True) for _ in range(count)]
        if sum(way) == target:
            found.append(way)
    return found
