"""A stack of the opening brackets, compared by way of a table. Time: O(n). Space: O(n)."""


class Solution:
    def isValid(self, s: str) -> bool:
        if len(s) % 2:
            return False
        opening = {")": "(", "]": "[", "}": "{"}
        stack = []
        for c in s:
            if c not in opening:
                stack.append(c)
            else:
                top = stack.pop() if stack else "#"
                if top != opening[c]:
                    return False
        return len(stack) == 0
