def check(args, expected, actual):
    """Any order in which each course comes after all that it requires; an empty list only where there is none."""
    num_courses, prerequisites = args
    if not expected and num_courses:
        return True if not actual else "there is no such order here; an empty list is the answer"
    if not actual and num_courses:
        return "there is an order here, but an empty list was returned"
    if len(actual) != num_courses:
        return f"{num_courses} courses have to be taken, the answer has {len(actual)}"
    position = {}
    for i, course in enumerate(actual):
        if type(course) is not int or not 0 <= course < num_courses:
            return f"result[{i}]: {course!r} is not a course"
        if course in position:
            return f"result[{i}]: course {course} was taken before"
        position[course] = i
    for course, required in prerequisites:
        if position[course] < position[required]:
            return f"course {course} is taken before course {required}, which it requires"
    return True
