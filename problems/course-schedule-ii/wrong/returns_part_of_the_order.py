from collections import deque


def find_order(num_courses, prerequisites):
    behind = [[] for _ in range(num_courses)]
    waiting = [0] * num_courses
    for course, required in prerequisites:
        behind[required].append(course)
        waiting[course] += 1
    ready = deque(c for c in range(num_courses) if waiting[c] == 0)
    order = []
    while ready:
        taken = ready.popleft()
        order.append(taken)
        for course in behind[taken]:
            waiting[course] -= 1
            if waiting[course] == 0:
                ready.append(course)
    return order
