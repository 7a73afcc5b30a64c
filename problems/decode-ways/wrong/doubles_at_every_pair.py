def num_decodings(s):
    if s[0] == "0":
        return 0
    ways = 1
    for i in range(1, len(s)):
        pair = 10 <= int(s[i - 1 : i + 1]) <= 26
        if s[i] == "0":
            ways = ways if pair else 0
        elif pair:
            ways *= 2
    return ways
