def sort_colors(nums):
    for i, colour in enumerate(nums):
        if colour == 0:
            nums.insert(0, nums.pop(i))
        elif colour == 2:
            nums.append(nums.pop(i))
        if i == len(nums) - 1:
            break
