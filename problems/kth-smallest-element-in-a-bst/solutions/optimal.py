"""Walks in order with a stack and stops at the k-th node. Time: O(h + k). Space: O(h)."""


def kth_smallest(root: TreeNode | None, k: int) -> int:
    waiting: list[TreeNode] = []
    node = root
    while True:
        while node:
            waiting.append(node)
            node = node.left
        node = waiting.pop()
        k -= 1
        if k == 0:
            return node.val
        node = node.right
