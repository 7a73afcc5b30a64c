"""Keeps all sums that can be reached as the bits of one integer. Time: O(n * total). Space: O(total)."""


def can_partition(nums: list[int]) -> bool:
    half, odd = divmod(sum(nums), 2)
    sums = 1  # bit s is set when some of the numbers so far add up to s
    for number in nums:
        sums |= sums << number
    return not odd and bool(sums >> half & 1)
