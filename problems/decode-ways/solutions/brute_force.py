"""Takes every number from 1 to 26 with which the text begins. Time: O(1.62^n). Space: O(n^2)."""


def num_decodings(s: str) -> int:
    if s == "":
        return 1
    return sum([num_decodings(s[len(str(number)) :]) for number in range(1, 27) if s.startswith(str(number))])
