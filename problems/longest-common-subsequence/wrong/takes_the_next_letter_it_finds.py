def longest_common_subsequence(text1, text2):
    best = 0
    for one, other in ((text1, text2), (text2, text1)):
        place = count = 0
        for letter in one:
            found = other.find(letter, place)
            if found >= 0:
                place, count = found + 1, count + 1
        best = max(best, count)
    return best
