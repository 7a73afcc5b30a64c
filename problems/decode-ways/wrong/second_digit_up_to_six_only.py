def num_decodings(s):
    before, ways = 0, 1
    for i, digit in enumerate(s):
        pair = before if i and s[i - 1] in "12" and digit <= "6" else 0
        alone = ways if digit != "0" else 0
        before, ways = ways, alone + pair
    return ways
