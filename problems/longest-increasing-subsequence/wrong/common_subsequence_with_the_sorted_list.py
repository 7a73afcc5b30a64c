def length_of_lis(nums):
    ordered = sorted(nums)
    row = [0] * (len(ordered) + 1)
    for a in nums:
        before = row[:]
        for j, b in enumerate(ordered):
            row[j + 1] = before[j] + 1 if a == b else max(before[j + 1], row[j])
    return row[-1]
