"""A bucket for each count, read from the highest down. Time: O(n). Space: O(n)."""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        count = {}
        for x in nums:
            count[x] = count.get(x, 0) + 1
        buckets = [[] for _ in range(len(nums) + 1)]
        for x, c in count.items():
            buckets[c].append(x)
        result = []
        while len(result) < k:
            result += buckets.pop()
        return result
