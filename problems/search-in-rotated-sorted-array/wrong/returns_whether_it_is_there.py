def search(nums, target):
    return 1 if target in nums else -1
