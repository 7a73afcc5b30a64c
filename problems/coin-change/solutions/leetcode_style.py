"""Breadth-first: the amounts that one more coin reaches, until the target is among them. Time: O(n a). Space: O(a)."""


class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        reached = {0}
        level = {0}
        used = 0
        while level:
            if amount in level:
                return used
            level = {total + coin for total in level for coin in coins if total + coin <= amount} - reached
            reached |= level
            used += 1
        return -1
