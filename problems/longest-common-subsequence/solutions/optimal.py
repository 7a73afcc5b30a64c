"""Row by row, the answers for all pairs of beginnings. Time: O(m n). Space: O(n)."""


def longest_common_subsequence(text1: str, text2: str) -> int:
    above = [0] * (len(text2) + 1)
    for letter in text1:
        row = [0]
        for j, other in enumerate(text2):
            row.append(above[j] + 1 if letter == other else max(above[j + 1], row[j]))
        above = row
    return above[-1]
