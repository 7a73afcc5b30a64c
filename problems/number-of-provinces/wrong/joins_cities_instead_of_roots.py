def find_circle_num(is_connected):
    n = len(is_connected)
    parent = list(range(n))

    def root(i):
        while parent[i] != i:
            i = parent[i]
        return i

    for i in range(n):
        for j in range(i + 1, n):
            if is_connected[i][j] and root(i) != root(j):
                parent[j] = root(i)
    return sum(parent[i] == i for i in range(n))
