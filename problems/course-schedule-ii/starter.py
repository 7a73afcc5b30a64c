def find_order(num_courses: int, prerequisites: list[list[int]]) -> list[int]:
    """An order in which every course comes after what it requires, or [] if there is none."""
