"""Row by row, the distances of all pairs of beginnings. Time: O(m n). Space: O(n)."""


def min_distance(word1: str, word2: str) -> int:
    above = list(range(len(word2) + 1))
    for i, letter in enumerate(word1, start=1):
        row = [i]
        for j, other in enumerate(word2):
            row.append(above[j] if letter == other else 1 + min(above[j], above[j + 1], row[j]))
        above = row
    return above[-1]
