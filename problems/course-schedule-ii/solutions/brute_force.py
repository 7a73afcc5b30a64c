"""Passes over all courses until nothing more can be taken. Time: O(V * (V + E)). Space: O(V + E)."""


def find_order(num_courses: int, prerequisites: list[list[int]]) -> list[int]:
    taken: set[int] = set()
    order: list[int] = []
    while True:
        blocked = {course for course, required in prerequisites if required not in taken}
        found = [course for course in range(num_courses) if course not in taken and course not in blocked]
        if not found:
            return order if len(order) == num_courses else []
        order += found
        taken.update(found)
