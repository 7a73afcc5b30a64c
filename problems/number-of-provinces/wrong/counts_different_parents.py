def find_circle_num(is_connected):
    n = len(is_connected)
    parent = list(range(n))

    def root(i):
        while parent[i] != i:
            i = parent[i]
        return i

    for i in range(n):
        for j in range(i):
            if is_connected[i][j]:
                parent[root(i)] = root(j)
    return len(set(parent))
