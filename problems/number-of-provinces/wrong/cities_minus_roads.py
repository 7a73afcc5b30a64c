def find_circle_num(is_connected):
    n = len(is_connected)
    roads = sum(is_connected[i][j] for i in range(n) for j in range(i))
    return max(1, n - roads)
