def find_circle_num(is_connected):
    n = len(is_connected)
    visited = set()

    def visit(i):
        visited.add(i)
        for j in range(n):
            if is_connected[i][j] and j not in visited:
                visit(j)

    provinces = 0
    for i in range(n):
        if i not in visited and sum(is_connected[i]) > 1:
            provinces += 1
            visit(i)
    return provinces
