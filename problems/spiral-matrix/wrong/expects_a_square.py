def spiral_order(matrix):
    n = len(matrix)
    order = []
    for ring in range((n + 1) // 2):
        last = n - 1 - ring
        if ring == last:
            order.append(matrix[ring][ring])
            break
        order += [matrix[ring][c] for c in range(ring, last)]
        order += [matrix[r][last] for r in range(ring, last)]
        order += [matrix[last][c] for c in range(last, ring, -1)]
        order += [matrix[r][ring] for r in range(last, ring, -1)]
    return order
