"""Starts at every node and walks down. Time: O(n * h). Space: O(h)."""


def path_sum(root: TreeNode | None, target_sum: int) -> int:
    if root is None:
        return 0
    return starting_at(root, target_sum) + path_sum(root.left, target_sum) + path_sum(root.right, target_sum)


def starting_at(node: TreeNode | None, rest: int) -> int:
    if node is None:
        return 0
    rest -= node.val
    return (rest == 0) + starting_at(node.left, rest) + starting_at(node.right, rest)
