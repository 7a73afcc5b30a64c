"""Counts rows by their group's start and goes through the starts from the latest on. Time: O(n log n). Space: O(n)."""

from collections import Counter


def split(groups: list[str], times: list[int], percent: int) -> tuple[list[int], list[int]]:
    starts: dict[str, int] = {}
    for group, time in zip(groups, times):
        starts[group] = min(time, starts.get(group, time))
    rows_starting = Counter(starts[group] for group in groups)
    held_out = 0
    # The earliest start cannot be the cutoff: nothing would be left to train on.
    for cutoff in sorted(rows_starting, reverse=True)[:-1]:
        held_out += rows_starting[cutoff]
        if 100 * held_out >= percent * len(groups):
            # A row before the cutoff is of a group that started before it, too.
            training = [i for i, time in enumerate(times) if time < cutoff]
            return training, [i for i, group in enumerate(groups) if starts[group] >= cutoff]
    raise ValueError("every group would be held out")
