"""A window of fixed length with 26 counts, compared at each step. Time: O(n + m). Space: O(1)."""


class Solution:
    def findAnagrams(self, s: str, p: str) -> List[int]:
        if len(p) > len(s):
            return []
        wanted, window = [0] * 26, [0] * 26
        for i in range(len(p)):
            wanted[ord(p[i]) - 97] += 1
            window[ord(s[i]) - 97] += 1
        result = [0] if wanted == window else []
        for i in range(len(p), len(s)):
            window[ord(s[i]) - 97] += 1
            window[ord(s[i - len(p)]) - 97] -= 1
            if wanted == window:
                result.append(i - len(p) + 1)
        return result
