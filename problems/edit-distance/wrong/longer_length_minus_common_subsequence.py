def min_distance(word1, word2):
    above = [0] * (len(word2) + 1)
    for a in word1:
        row = [0]
        for j, b in enumerate(word2):
            row.append(above[j] + 1 if a == b else max(above[j + 1], row[j]))
        above = row
    return max(len(word1), len(word2)) - above[-1]
