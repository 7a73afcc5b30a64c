"""Takes one province after the other out of the set of unvisited cities. Time: O(n^2). Space: O(n)."""


def find_circle_num(is_connected: list[list[int]]) -> int:
    unvisited = set(range(len(is_connected)))
    provinces = 0
    while unvisited:
        provinces += 1
        stack = [unvisited.pop()]
        while stack:
            roads = is_connected[stack.pop()]
            found = {city for city in unvisited if roads[city]}
            unvisited -= found
            stack += found
    return provinces
