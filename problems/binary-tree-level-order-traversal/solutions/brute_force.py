"""Walks down from the root again for every level. Time: O(n^2). Space: O(n)."""


def level_order(root: TreeNode | None) -> list[list[int]]:
    levels: list[list[int]] = []
    while True:
        found = []
        stack = [(root, 0)]
        while stack:
            node, depth = stack.pop()
            if node is None:
                continue
            if depth == len(levels):
                found.append(node.val)
            else:
                stack.append((node.right, depth + 1))
                stack.append((node.left, depth + 1))
        if not found:
            return levels
        levels.append(found)
