def num_decodings(s):
    if "0" in s:
        return 0
    before, ways = 0, 1
    for i in range(len(s)):
        pair = before if i and int(s[i - 1 : i + 1]) <= 26 else 0
        before, ways = ways, ways + pair
    return ways
