from collections import deque


def find_order(num_courses, prerequisites):
    behind = [[] for _ in range(num_courses)]
    waiting = [set() for _ in range(num_courses)]
    for course, required in prerequisites:
        behind[required].append(course)
        waiting[course].add(required)
    left = [len(w) for w in waiting]
    ready = deque(c for c in range(num_courses) if left[c] == 0)
    order = []
    while ready:
        taken = ready.popleft()
        order.append(taken)
        for course in behind[taken]:
            left[course] -= 1
            if left[course] <= 0:
                ready.append(course)
    return order if len(order) == num_courses else []
