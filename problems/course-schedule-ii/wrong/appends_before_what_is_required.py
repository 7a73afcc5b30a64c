from collections import defaultdict


def find_order(num_courses, prerequisites):
    requires = defaultdict(list)
    for course, required in prerequisites:
        requires[course].append(required)
    state = [0] * num_courses
    order = []

    def possible(course):
        if state[course]:
            return state[course] == 2
        state[course] = 1
        order.append(course)
        if not all([possible(required) for required in requires[course]]):
            return False
        state[course] = 2
        return True

    return order[::-1] if all([possible(course) for course in range(num_courses)]) else []
