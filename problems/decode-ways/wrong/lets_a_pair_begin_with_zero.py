def num_decodings(s):
    before, ways = 0, 1
    for i, digit in enumerate(s):
        pair = before if i and int(s[i - 1 : i + 1]) <= 26 else 0
        alone = ways if digit != "0" else 0
        before, ways = ways, alone + pair
    return ways
