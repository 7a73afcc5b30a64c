def longest_consecutive(nums):
    values = sorted(set(nums))
    best = length = 1
    for i in range(1, len(values)):
        length = length + 1 if values[i] == values[i - 1] + 1 else 1
        best = max(best, length)
    return best
