"""Carries the sums of all paths that end at the parent, level by level. Time: O(n * h). Space: O(n * h)."""


class Solution:
    def pathSum(self, root: Optional[TreeNode], targetSum: int) -> int:
        found = 0
        queue = deque([(root, [])])
        while queue:
            node, above = queue.popleft()
            if not node:
                continue
            sums = [s + node.val for s in above] + [node.val]
            found += sums.count(targetSum)
            queue.append((node.left, sums))
            queue.append((node.right, sums))
        return found
