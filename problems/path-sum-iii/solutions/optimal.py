"""Counts the totals on the way down from the root. Time: O(n). Space: O(h)."""

from collections import defaultdict


def path_sum(root: TreeNode | None, target_sum: int) -> int:
    totals_above = defaultdict(int, {0: 1})

    def paths_within(node: TreeNode | None, total: int) -> int:
        if node is None:
            return 0
        total += node.val
        ending_here = totals_above[total - target_sum]
        totals_above[total] += 1
        below = paths_within(node.left, total) + paths_within(node.right, total)
        totals_above[total] -= 1
        return ending_here + below

    return paths_within(root, 0)
