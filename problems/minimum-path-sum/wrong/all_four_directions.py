from heapq import heappop, heappush


def min_path_sum(grid):
    rows, columns = len(grid), len(grid[0])
    done = set()
    heap = [(grid[0][0], 0, 0)]
    while heap:
        total, r, c = heappop(heap)
        if (r, c) in done:
            continue
        done.add((r, c))
        if (r, c) == (rows - 1, columns - 1):
            return total
        for i, j in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= i < rows and 0 <= j < columns:
                heappush(heap, (total + grid[i][j], i, j))
