def min_distance(word1, word2):
    row = list(range(len(word2) + 1))
    for i, a in enumerate(word1, 1):
        row[0] = i
        for j, b in enumerate(word2):
            row[j + 1] = row[j] if a == b else 1 + min(row[j], row[j + 1])
    return row[-1]
