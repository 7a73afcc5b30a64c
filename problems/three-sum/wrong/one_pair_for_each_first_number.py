def three_sum(nums: list[int]) -> list[list[int]]:
    nums = sorted(nums)
    triplets = []
    for i in range(len(nums)):
        if i > 0 and nums[i] == nums[i - 1]:
            continue
        low, high = i + 1, len(nums) - 1
        while low < high:
            total = nums[i] + nums[low] + nums[high]
            if total == 0:
                triplets.append([nums[i], nums[low], nums[high]])
                break
            if total < 0:
                low += 1
            else:
                high -= 1
    return triplets
