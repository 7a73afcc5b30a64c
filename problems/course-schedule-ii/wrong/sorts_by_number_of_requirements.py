def find_order(num_courses, prerequisites):
    count = [0] * num_courses
    for course, _ in prerequisites:
        count[course] += 1
    if num_courses and min(count) > 0:
        return []
    return sorted(range(num_courses), key=count.__getitem__)
