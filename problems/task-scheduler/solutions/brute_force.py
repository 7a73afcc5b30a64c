"""Unit by unit, does the allowed task whose kind has most left. Time: O(t^2 * units). Space: O(t + units)."""


def least_interval(tasks: list[str], n: int) -> int:
    left = list(tasks)
    schedule: list[str] = []
    while left:
        resting = schedule[max(0, len(schedule) - n) :]
        allowed = [kind for kind in left if kind not in resting]
        if allowed:
            counts = [left.count(kind) for kind in allowed]
            chosen = allowed[counts.index(max(counts))]
            left.remove(chosen)
            schedule.append(chosen)
        else:
            schedule.append("idle")
    return len(schedule)
