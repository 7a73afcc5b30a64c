"""Walks in order and compares each value with the one before. Time: O(n). Space: O(h)."""


def is_valid_bst(root: TreeNode | None) -> bool:
    previous = float("-inf")
    waiting: list[TreeNode] = []
    node = root
    while waiting or node:
        while node:
            waiting.append(node)
            node = node.left
        node = waiting.pop()
        if node.val <= previous:
            return False
        previous = node.val
        node = node.right
    return True
