def level_order(root: "TreeNode | None") -> list[list[int]]:
    """The values of the tree level by level, each from left to right; [] for an empty tree."""
