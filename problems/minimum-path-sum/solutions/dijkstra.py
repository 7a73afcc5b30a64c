"""The cheapest cell that is known comes next, with a heap. Time: O(m n log(m n)). Space: O(m n)."""

from heapq import heappop, heappush


def min_path_sum(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    done = set()
    heap = [(grid[0][0], 0, 0)]
    while True:
        total, r, c = heappop(heap)
        if (r, c) == (rows - 1, columns - 1):
            return total
        if (r, c) in done:
            continue
        done.add((r, c))
        for i, j in ((r + 1, c), (r, c + 1)):
            if i < rows and j < columns:
                heappush(heap, (total + grid[i][j], i, j))
