def spiral_order(matrix):
    rows, columns = len(matrix), len(matrix[0])
    order = []
    r, c, dr, dc = 0, 0, 0, 1
    while True:
        order.append(matrix[r][c])
        matrix[r][c] = 0
        for _ in range(2):
            nr, nc = r + dr, c + dc
            if 0 <= nr < rows and 0 <= nc < columns and matrix[nr][nc] != 0:
                break
            dr, dc = dc, -dr
        else:
            return order
        r, c = nr, nc
