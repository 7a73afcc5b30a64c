"""A window as a set, its left end moved one character at a time. Time: O(n). Space: O(min(n, a))."""


class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        window: Set[str] = set()
        left = best = 0
        for right in range(len(s)):
            while s[right] in window:
                window.remove(s[left])
                left += 1
            window.add(s[right])
            best = max(best, right - left + 1)
        return best
