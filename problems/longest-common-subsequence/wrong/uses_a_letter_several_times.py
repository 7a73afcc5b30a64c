def longest_common_subsequence(text1, text2):
    above = [0] * (len(text2) + 1)
    for a in text1:
        row = [0]
        for j, b in enumerate(text2):
            row.append(max(above[j + 1], row[j]) + (a == b))
        above = row
    return above[-1]
