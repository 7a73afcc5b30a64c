"""A dictionary keyed by the sorted letters. Time: O(n L log L). Space: O(n L)."""

from collections import defaultdict


def group_anagrams(strs: list[str]) -> list[list[str]]:
    groups: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for string in strs:
        groups[tuple(sorted(string))].append(string)
    return list(groups.values())
