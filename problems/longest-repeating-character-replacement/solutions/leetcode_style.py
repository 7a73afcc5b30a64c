"""For each letter, the longest window with at most k others. Time: O(a n). Space: O(a)."""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        best = 0
        for letter in set(s):
            left = others = 0
            for right, c in enumerate(s):
                others += c != letter
                while others > k:
                    others -= s[left] != letter
                    left += 1
                best = max(best, right - left + 1)
        return best
