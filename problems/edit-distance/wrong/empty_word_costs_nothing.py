def min_distance(word1, word2):
    if not word1 or not word2:
        return 0
    above = list(range(len(word2) + 1))
    for i, a in enumerate(word1, 1):
        row = [i]
        for j, b in enumerate(word2):
            row.append(above[j] if a == b else 1 + min(above[j], above[j + 1], row[j]))
        above = row
    return above[-1]
