def rob(nums):
    taken = set()
    for i in sorted(range(len(nums)), key=lambda i: -nums[i]):
        if i - 1 not in taken and i + 1 not in taken:
            taken.add(i)
    return sum(nums[i] for i in taken)
