"""Knows the size of every subtree and goes straight down. Each further k costs O(h). Time: O(n). Space: O(n)."""


class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        size = {None: 0}

        def measure(node: Optional[TreeNode]) -> int:
            if node:
                size[node] = measure(node.left) + 1 + measure(node.right)
            return size[node]

        measure(root)
        while k != size[root.left] + 1:
            if k <= size[root.left]:
                root = root.left
            else:
                k -= size[root.left] + 1
                root = root.right
        return root.val
