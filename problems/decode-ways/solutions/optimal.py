"""Counts the ways digit by digit, from the last two counts. Time: O(n). Space: O(1)."""


def num_decodings(s: str) -> int:
    ways_before, ways = 0, 1
    previous = ""
    for digit in s:
        as_pair = ways_before if "10" <= previous + digit <= "26" else 0
        alone = ways if digit != "0" else 0
        ways_before, ways = ways, alone + as_pair
        previous = digit
    return ways
