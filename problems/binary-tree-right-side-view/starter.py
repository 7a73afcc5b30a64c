def right_side_view(root: "TreeNode | None") -> list[int]:
    """The value of each level's rightmost node, from the top down; [] for an empty tree."""
