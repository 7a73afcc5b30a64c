"""Kahn's algorithm: takes what nothing stands before any more. Time: O(V + E). Space: O(V + E)."""

from collections import deque


def find_order(num_courses: int, prerequisites: list[list[int]]) -> list[int]:
    unlocks: list[list[int]] = [[] for _ in range(num_courses)]
    open_requirements = [0] * num_courses
    for course, required in prerequisites:
        unlocks[required].append(course)
        open_requirements[course] += 1
    ready = deque(course for course in range(num_courses) if open_requirements[course] == 0)
    order: list[int] = []
    while ready:
        taken = ready.popleft()
        order.append(taken)
        for course in unlocks[taken]:
            open_requirements[course] -= 1
            if open_requirements[course] == 0:
                ready.append(course)
    return order if len(order) == num_courses else []
