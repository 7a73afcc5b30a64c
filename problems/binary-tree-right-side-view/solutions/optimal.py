"""Level by level, the last node of each. Time: O(n). Space: O(n)."""


def right_side_view(root: TreeNode | None) -> list[int]:
    view: list[int] = []
    level = [root] if root else []
    while level:
        view.append(level[-1].val)
        level = [child for node in level for child in (node.left, node.right) if child]
    return view
