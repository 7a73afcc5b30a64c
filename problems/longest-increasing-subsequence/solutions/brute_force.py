"""Extends every increasing subsequence by every later, larger entry. Time: O(2^n). Space: O(n)."""


def length_of_lis(nums: list[int]) -> int:
    def longest_from(i: int) -> int:
        longest = 0
        for j in range(i + 1, len(nums)):
            if nums[j] > nums[i]:
                longest = max(longest, longest_from(j))
        return 1 + longest

    return max([longest_from(i) for i in range(len(nums))])
