def min_distance(word1, word2):
    above = [0] * (len(word2) + 1)
    for a in word1:
        row = [0]
        for j, b in enumerate(word2):
            row.append(above[j] if a == b else 1 + min(above[j], above[j + 1], row[j]))
        above = row
    return above[-1]
