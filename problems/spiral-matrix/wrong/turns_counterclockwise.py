def spiral_order(matrix):
    order = []
    while matrix:
        order += [row[0] for row in matrix]
        matrix = [list(column) for column in zip(*[row[1:] for row in matrix])][::-1]
        matrix = [list(row) for row in zip(*matrix)][::-1]
        matrix = [list(row) for row in zip(*matrix)]
    return order
