def longest_common_subsequence(text1, text2):
    row = [0] * (len(text2) + 1)
    for a in text1:
        for j, b in enumerate(text2):
            row[j + 1] = row[j] + 1 if a == b else max(row[j + 1], row[j])
    return row[-1]
