def longest_consecutive(nums):
    length = {}
    best = 0
    for x in nums:
        if x not in length:
            length[x] = length.get(x - 1, 0) + 1 + length.get(x + 1, 0)
            best = max(best, length[x])
    return best
