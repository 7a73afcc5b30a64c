"""Sorts the running sums by value, then pairs up places that are k apart. Time: O(n log n). Space: O(n)."""


class Solution:
    def subarraySum(self, nums: List[int], k: int) -> int:
        sums = list(accumulate(nums, initial=0))
        places = defaultdict(list)
        for i, total in enumerate(sums):
            places[total].append(i)
        # For each end, how many of the places k below it come earlier.
        return sum(bisect_left(places[total - k], j) for j, total in enumerate(sums) if total - k in places)
