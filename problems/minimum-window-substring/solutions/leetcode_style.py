"""Slides over the positions of relevant characters, counting the characters that are covered. Time: O(n + m). Space: O(n)."""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        target = Counter(t)
        relevant = [(i, c) for i, c in enumerate(s) if c in target]
        window = defaultdict(int)
        covered = 0
        left = 0
        answer = (float("inf"), 0, 0)
        for end, c in relevant:
            window[c] += 1
            if window[c] == target[c]:
                covered += 1
            while covered == len(target):
                start, first = relevant[left]
                answer = min(answer, (end - start + 1, start, end))
                window[first] -= 1
                if window[first] < target[first]:
                    covered -= 1
                left += 1
        return "" if answer[0] == float("inf") else s[answer[1] : answer[2] + 1]
