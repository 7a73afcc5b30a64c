def find_circle_num(is_connected):
    left = {(r, c) for r, row in enumerate(is_connected) for c, value in enumerate(row) if value}
    count = 0
    while left:
        count += 1
        stack = [left.pop()]
        while stack:
            r, c = stack.pop()
            for cell in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if cell in left:
                    left.remove(cell)
                    stack.append(cell)
    return count
