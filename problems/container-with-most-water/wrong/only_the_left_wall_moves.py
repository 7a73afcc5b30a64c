def max_area(height):
    most = 0
    for left in range(len(height) - 1):
        most = max(most, (len(height) - 1 - left) * min(height[left], height[-1]))
    return most
