def longest_consecutive(nums):
    values = list(set(nums))
    best = length = min(1, len(values))
    for i in range(1, len(values)):
        length = length + 1 if values[i] == values[i - 1] + 1 else 1
        best = max(best, length)
    return best
