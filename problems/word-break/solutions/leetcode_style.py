"""Depth-first from the end of the text, each position once, with a set of words. Time: O(n * L^2). Space: O(n + m * L)."""


class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        words = set(wordDict)
        longest = max(map(len, words))

        @lru_cache(None)
        def breakable(end: int) -> bool:
            if end == 0:
                return True
            for start in range(end - 1, max(0, end - longest) - 1, -1):
                if s[start:end] in words and breakable(start):
                    return True
            return False

        return breakable(len(s))
