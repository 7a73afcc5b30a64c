def min_distance(word1, word2):
    m, n = len(word1), len(word2)
    best = [[i + j if i * j == 0 else 0 for j in range(n + 1)] for i in range(m + 1)]
    for i in range(1, m + 1):
        for j in range(1, n + 1):
            cost = int(word1[i - 1] != word2[j - 1])
            best[i][j] = min(best[i - 1][j - 1] + cost, best[i - 1][j] + 1, best[i][j - 1] + 1)
            if i > 1 and j > 1 and word1[i - 1] == word2[j - 2] and word1[i - 2] == word2[j - 1]:
                best[i][j] = min(best[i][j], best[i - 2][j - 2] + 1)
    return best[m][n]
