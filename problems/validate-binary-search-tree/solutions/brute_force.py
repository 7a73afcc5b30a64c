"""Looks at the whole subtrees of every node. Time: O(n * h). Space: O(n)."""


def is_valid_bst(root: TreeNode | None) -> bool:
    if root is None:
        return True
    if any([value >= root.val for value in values_of(root.left)]) or any([value <= root.val for value in values_of(root.right)]):
        return False
    return is_valid_bst(root.left) and is_valid_bst(root.right)


def values_of(root: TreeNode | None) -> list[int]:
    values = []
    stack = [root]
    while stack:
        node = stack.pop()
        if node is not None:
            values.append(node.val)
            stack += [node.left, node.right]
    return values
