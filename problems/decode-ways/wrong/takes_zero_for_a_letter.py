def num_decodings(s):
    before, ways = 0, 1
    for i in range(len(s)):
        pair = before if i and 10 <= int(s[i - 1 : i + 1]) <= 26 else 0
        before, ways = ways, ways + pair
    return ways
