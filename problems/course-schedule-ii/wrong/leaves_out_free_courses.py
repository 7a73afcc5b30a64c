from collections import deque


def find_order(num_courses, prerequisites):
    behind = {}
    waiting = {}
    for course, required in prerequisites:
        behind.setdefault(required, []).append(course)
        waiting[course] = waiting.get(course, 0) + 1
        waiting.setdefault(required, 0)
    ready = deque(c for c in waiting if waiting[c] == 0)
    order = []
    while ready:
        taken = ready.popleft()
        order.append(taken)
        for course in behind.get(taken, []):
            waiting[course] -= 1
            if waiting[course] == 0:
                ready.append(course)
    return order if len(order) == len(waiting) else []
