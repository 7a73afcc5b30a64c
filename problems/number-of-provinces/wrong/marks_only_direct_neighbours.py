def find_circle_num(is_connected):
    visited = set()
    provinces = 0
    for i, row in enumerate(is_connected):
        if i not in visited:
            provinces += 1
            visited.update(j for j, direct in enumerate(row) if direct)
    return provinces
