def max_area(height):
    first, second = sorted(range(len(height)), key=lambda i: height[i])[-2:]
    return abs(first - second) * min(height[first], height[second])
