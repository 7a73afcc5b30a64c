def longest_consecutive(nums):
    values = sorted(set(nums))
    best, length = 0, 1
    for i in range(1, len(values)):
        if values[i] == values[i - 1] + 1:
            length += 1
        else:
            best = max(best, length)
            length = 1
    return best
