"""Compares each string with one of each group, crossing letters out. Time: O(n^2 L^2). Space: O(n L)."""


def group_anagrams(strs: list[str]) -> list[list[str]]:
    groups: list[list[str]] = []
    for string in strs:
        for group in groups:
            if are_anagrams(group[0], string):
                group.append(string)
                break
        else:
            groups.append([string])
    return groups


def are_anagrams(first: str, second: str) -> bool:
    left = list(second)
    for letter in first:
        if letter not in left:
            return False
        left.remove(letter)
    return not left
