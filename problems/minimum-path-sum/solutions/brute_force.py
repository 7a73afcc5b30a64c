"""Follows every path. Time: O(2^(m + n)). Space: O(m + n)."""


def min_path_sum(grid: list[list[int]]) -> int:
    sums = []

    def follow(r: int, c: int, total: int) -> None:
        if r == len(grid) or c == len(grid[0]):
            return
        total += grid[r][c]
        if r == len(grid) - 1 and c == len(grid[0]) - 1:
            sums.append(total)
        follow(r + 1, c, total)
        follow(r, c + 1, total)

    follow(0, 0, 0)
    return min(sums)
