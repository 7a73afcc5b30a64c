def min_distance(word1, word2):
    above = list(range(len(word2) + 1))
    for i, a in enumerate(word1, 1):
        row = [i]
        for j, b in enumerate(word2):
            row.append(above[j] if a == b else 1 + min(above[j], above[j + 1]))
        above = row
    return above[-1]
