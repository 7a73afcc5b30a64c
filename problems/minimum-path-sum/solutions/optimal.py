"""Row by row, the cheapest sums up to each cell. Time: O(m n). Space: O(n)."""

from itertools import accumulate


def min_path_sum(grid: list[list[int]]) -> int:
    first_row, *other_rows = grid
    cheapest = list(accumulate(first_row))
    for row in other_rows:
        cheapest[0] += row[0]
        for c in range(1, len(row)):
            cheapest[c] = min(cheapest[c], cheapest[c - 1]) + row[c]
    return cheapest[-1]
