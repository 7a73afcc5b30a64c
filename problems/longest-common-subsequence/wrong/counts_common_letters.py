from collections import Counter


def longest_common_subsequence(text1, text2):
    return sum((Counter(text1) & Counter(text2)).values())
