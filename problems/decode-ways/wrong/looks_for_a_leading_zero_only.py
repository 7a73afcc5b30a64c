def num_decodings(s):
    if s[0] == "0":
        return 0
    before, ways = 1, 1
    for i in range(1, len(s)):
        pair = before if 10 <= int(s[i - 1 : i + 1]) <= 26 else 0
        before, ways = ways, ways + pair
    return ways
