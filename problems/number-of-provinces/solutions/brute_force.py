"""Counts the cities that reach no city of a smaller number. Time: O(n^4). Space: O(n)."""


def find_circle_num(is_connected: list[list[int]]) -> int:
    return sum(min(reachable(is_connected, city)) == city for city in range(len(is_connected)))


def reachable(is_connected: list[list[int]], start: int) -> set[int]:
    reached: set[int] = set()
    more = {start}
    while more != reached:
        reached = more
        more = {j for i in reached for j, direct in enumerate(is_connected[i]) if direct == 1}
    return reached
