def pacific_atlantic(heights):
    rows, columns = len(heights), len(heights[0])

    def flows(line):
        return all(line[k] >= line[k + 1] for k in range(len(line) - 1))

    found = []
    for r in range(rows):
        for c in range(columns):
            column = [heights[i][c] for i in range(rows)]
            pacific = flows(column[r::-1]) or flows(heights[r][c::-1])
            atlantic = flows(column[r:]) or flows(heights[r][c:])
            if pacific and atlantic:
                found.append([r, c])
    return found
