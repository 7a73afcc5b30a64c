"""Looks at every element. Time: O(n). Space: O(n)."""


def search_range(nums: list[int], target: int) -> list[int]:
    places = []
    for i, value in enumerate(nums):
        if value == target:
            places.append(i)
    return [places[0], places[-1]] if places else [-1, -1]
