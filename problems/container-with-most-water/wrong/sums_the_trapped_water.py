def max_area(height):
    total = 0
    for i in range(len(height)):
        total += min(max(height[: i + 1]), max(height[i:])) - height[i]
    return total
