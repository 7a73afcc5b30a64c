"""Finds each row's group start by looking at all rows, and tries cutoffs from the latest on. Time: O(n^2). Space: O(n)."""


def split(groups: list[str], times: list[int], percent: int) -> tuple[list[int], list[int]]:
    n = len(groups)
    starts = [min(times[j] for j in range(n) if groups[j] == groups[i]) for i in range(n)]
    for cutoff in sorted(set(starts), reverse=True):
        validation = [i for i in range(n) if starts[i] >= cutoff]
        if len(validation) * 100 >= percent * n:
            first = min(times[i] for i in validation)
            taken = {groups[i] for i in validation}
            training = [i for i in range(n) if groups[i] not in taken and times[i] < first]
            if not training:
                break
            return training, validation
    raise ValueError("no training rows")
