def sort_colors(nums):
    i = 0
    for colour, count in Counter(nums).items():
        for _ in range(count):
            nums[i] = colour
            i += 1
