def min_distance(word1, word2):
    start = 0
    while start < min(len(word1), len(word2)) and word1[start] == word2[start]:
        start += 1
    word1, word2 = word1[start:], word2[start:]
    end = 0
    while end < min(len(word1), len(word2)) and word1[-1 - end] == word2[-1 - end]:
        end += 1
    return max(len(word1), len(word2)) - end
